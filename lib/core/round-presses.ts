import { positionOf, type Round, type RoundPress, sightingOf } from './round';
import { isShops, type RoundTab, regionTold, withSeen, withState } from './round-steps';
import type { Sighting } from './sighting';

/** What a press makes of a round, with the sighting that comes of it. `tab`: what is known of its tab. */
export function pressed(
  round: Round,
  press: RoundPress,
  { now, tab }: { now: Date; tab: RoundTab | undefined },
): { round: Round; sighting?: Sighting } {
  switch (press) {
    case 'show-tab':
      return { round };
    case 'pause':
      return { round: withState(round, { kind: 'paused', why: 'asked' }, now) };
    case 'left':
      return {
        round:
          round.state.kind === 'running' ? withState(round, { kind: 'paused', why: 'left' }, now) : round,
      };
    case 'resume':
      return { round: withState(round, { kind: 'running' }, now) };
    case 'stop':
      return { round: withState(round, { kind: 'ended', how: 'stopped' }, now) };
    case 'leave-out':
      return leftOut(round, { now, tab });
  }
}

/**
 * Whether the listing at hand can be left out: the round waits for it, or its page led the tab away from the shop, as it may
 * every time it is opened.
 */
export function mayLeaveOut(round: Round): boolean {
  const { state } = round;
  if (state.kind !== 'paused') return false;
  if (state.why === 'tab-closed') return (round.targets[positionOf(round)]?.opened.length ?? 0) > 0;
  return isShops(state.why) || state.why === 'no-answer';
}

/** The listing that asks for something is left out; a round that waits for nothing of the kind stays as it is. */
function leftOut(
  round: Round,
  { now, tab }: { now: Date; tab: RoundTab | undefined },
): { round: Round; sighting?: Sighting } {
  const { state } = round;
  if (!mayLeaveOut(round)) return { round };
  const at = positionOf(round);
  const region = tab?.kind === 'open' && tab.at === at ? regionTold(tab.reading) : undefined;
  const seen = {
    kind: state.kind === 'paused' && state.why === 'captcha' ? 'captcha' : 'unreadable',
  } as const;
  const next = withSeen(round, at, { state: seen, ...(region !== undefined && { region }) }, now);
  const target = next.targets[at];
  const sighting = target && sightingOf(target);
  return { round: withState(next, { kind: 'running' }, now), ...(sighting && { sighting }) };
}
