import { everyNotice } from '../../../lib/core/every-notice';
import type { Round, RoundTarget } from '../../../lib/core/round';

/** A target by its number: even ones are of Temu, odd ones of AliExpress. */
export function madeTarget(number: number, over: Partial<RoundTarget> = {}): RoundTarget {
  return {
    listing:
      number % 2 === 0
        ? { marketplace: 'temu', id: String(601_099_000_000_000 + number) }
        : { marketplace: 'aliexpress', id: String(1_005_007_000_000_000 + number) },
    notice: `us-cpsc:${number}`,
    published: '2026-10-01',
    label: `Thing ${number}`,
    opened: [],
    ...over,
  };
}

/** What was seen of it an hour into the round. */
export const madeSeen = {
  at: '2026-11-20T11:00:00.000Z',
  region: 'KR',
  regionFrom: 'page',
  state: { kind: 'on-sale' },
} as const;

/** A round over so many listings, running. */
export function madeRound(targets = 3, over: Partial<Round> = {}): Round {
  return {
    id: '0123456789abcdef',
    made: '2026-11-20T10:00:00.000Z',
    changed: '2026-11-20T10:00:00.000Z',
    filter: everyNotice,
    country: 'KR',
    targets: Array.from({ length: targets }, (_, at) => madeTarget(at + 1)),
    state: { kind: 'running' },
    ...over,
  };
}
