import { dayAfter } from '../sources/official-dates';
import type { DayRange } from './direct-source';

/**
 * The day from which on every notice is held: the oldest that is reached from today without a gap. Undefined where even
 * today's are not.
 */
export function heldSince(held: readonly DayRange[], today: string): string | undefined {
  let since: string | undefined;
  for (;;) {
    const wanted = since === undefined ? today : dayAfter(since, -1);
    const further = held
      .filter(({ from, to }) => to >= wanted && (since === undefined ? from <= today : from < since))
      .map(({ from }) => from)
      .sort()[0];
    if (further === undefined) return since;
    since = further;
  }
}
