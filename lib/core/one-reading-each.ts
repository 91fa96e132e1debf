import type { ListState } from './lists';
import type { Match } from './verdict';

/**
 * Each notice of an authority once, however many of the authorities' lists brought it: the newer reading stands, with what
 * either says of other notices about the same product. Of readings of the same day the first of `matches` stands, which
 * come strongest first; of equally strong ones the list that was made later. What a list the user added says stays beside
 * them: it neither speaks for an authority nor silences one.
 */
export function oneReadingEach(matches: readonly Match[], lists: readonly ListState[]): Match[] {
  const made = new Map(
    lists.map(({ feed, generated, state }) => [feed, state === 'starter' ? '' : (generated ?? '')]),
  );
  const ofList = ({ feed }: Match) => made.get(feed) ?? '';
  const kept = new Map<string, Match>();
  for (const match of matches) {
    const key = match.byAuthority ? match.notice.id : `${match.feed} ${match.notice.id}`;
    const before = kept.get(key);
    if (!before) {
      kept.set(key, match);
      continue;
    }
    const [day, dayBefore] = [lastWord(match), lastWord(before)];
    const isEqual = day === dayBefore && match.level === before.level;
    const isNewer =
      day > dayBefore || (isEqual && sameEvidence(match, before) && ofList(match) > ofList(before));
    const [stands, falls] = isNewer ? [match, before] : [before, match];
    const linked = [...new Set([...stands.notice.linked, ...falls.notice.linked])];
    kept.set(key, { ...stands, notice: { ...stands.notice, linked } });
  }
  const order = new Map(matches.map(({ feed, notice }, place) => [`${feed} ${notice.id}`, place]));
  const placeOf = ({ feed, notice }: Match) => order.get(`${feed} ${notice.id}`) ?? 0;
  return [...kept.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function lastWord({ notice }: Match): string {
  return notice.updated ?? notice.published;
}

function sameEvidence(a: Match, b: Match): boolean {
  return a.evidence[0]?.kind === b.evidence[0]?.kind;
}
