import type { Reading } from './listing';
import type { ListState } from './lists';
import type { Match, NotCheckedReason, Verdict } from './verdict';

export type Decision =
  | { kind: 'checking' }
  | { kind: 'not-a-product-page' }
  | { kind: 'verdict'; verdict: Verdict };

/**
 * From what was read, what matched and what the lists are worth to one of the four states. A hit counts whatever the page
 * or the list is like; a miss is `not-listed` only where the page was read and every list is current.
 */
export function decideVerdict(reading: Reading, matches: Match[], lists: ListState[]): Decision {
  if (reading.kind === 'not-a-product-page') return { kind: 'not-a-product-page' };
  if (matches.some((match) => match.level === 'flagged')) return verdict({ kind: 'flagged', matches, lists });
  if (matches.length > 0) return verdict({ kind: 'possible', matches, lists });
  switch (reading.kind) {
    case 'not-ready':
      return { kind: 'checking' };
    case 'wall':
      return notChecked(wallReason(reading), lists);
    case 'unreadable':
      return notChecked({ kind: 'page-not-understood', missing: reading.missing }, lists);
    case 'listing': {
      if (!reading.settled) return { kind: 'checking' };
      const reason = whyAMissMeansNothing(lists);
      return reason ? notChecked(reason, lists) : verdict({ kind: 'not-listed', lists });
    }
  }
}

/**
 * Why "no match" on these lists must not be told as "not listed"; undefined where it may. Only the authorities' lists
 * count: what a list the user added says or lacks changes nothing about theirs.
 */
export function whyAMissMeansNothing(all: ListState[]): NotCheckedReason | undefined {
  const lists = listsOfAMiss(all);
  const starter = lists.find((list) => list.state === 'starter');
  if (starter) return { kind: 'starter-only', notices: starter.notices };
  if (lists.length === 0 || lists.some((list) => list.state === 'none' && !list.direct))
    return { kind: 'no-list' };
  const expired = lists.find((list) => list.state === 'expired');
  if (expired) return { kind: 'list-expired', generated: expired.generated ?? '' };
  if (lists.some((list) => list.state === 'none' || list.direct?.whole === false))
    return { kind: 'list-incomplete' };
  return undefined;
}

/**
 * The lists a miss rests on: the authorities'. The starter edition only where nothing else has come; and a list fetched
 * straight from its source not where it is unfinished or old and a current feed brings the same source.
 */
export function listsOfAMiss(all: ListState[]): ListState[] {
  const lists = all.filter((list) => list.byAuthority);
  const carried = new Set(
    lists.flatMap((list) =>
      list.direct || list.state !== 'current' ? [] : list.sources.map(({ id }) => id),
    ),
  );
  const counted = lists.filter(
    ({ direct, state }) => !direct || (state === 'current' && direct.whole) || !carried.has(direct.source),
  );
  const others = counted.filter(({ state }) => state !== 'starter');
  const hasDirect = others.some(({ direct, state }) => direct && state !== 'none');
  const lackingFeed = others.some(({ direct, state }) => !direct && state === 'none');
  return hasDirect && !lackingFeed ? others : counted;
}

function wallReason({ wall, listing: { region } }: Extract<Reading, { kind: 'wall' }>): NotCheckedReason {
  return { kind: 'wall', wall, ...(region !== undefined && { region }) };
}

function notChecked(reason: NotCheckedReason, lists: ListState[]): Decision {
  return verdict({ kind: 'could-not-check', reason, lists });
}

function verdict(of: Verdict): Decision {
  return { kind: 'verdict', verdict: of };
}
