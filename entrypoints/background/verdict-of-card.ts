import type { ListState } from '../../lib/core/lists';
import type { Match, Verdict } from '../../lib/core/verdict';

/** The verdict on a card that these matches mark; undefined where there is none. */
export function verdictOfCard(
  matches: Match[],
  lists: ListState[],
): Extract<Verdict, { kind: 'flagged' | 'possible' }> | undefined {
  if (matches.length === 0) return undefined;
  const kind = matches.some(({ level }) => level === 'flagged') ? 'flagged' : 'possible';
  return { kind, matches, lists };
}
