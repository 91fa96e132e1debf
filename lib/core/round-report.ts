import { splitNoticeId } from './ids';
import type { Round, RoundTarget } from './round';
import { type SightingStateKind, sawSomething } from './sighting';

/** How many listings of a group were seen in which state. */
export interface StateCounts {
  of: number;
  /** Of which anything was seen: no captcha, and the page could be read. */
  seen: number;
  states: Record<SightingStateKind, number>;
  /** Not looked at when the round stopped. */
  notOpened: number;
}

/** Days between a notice and what was seen, in groups; `upTo` is the last day of the group, absent in the last. */
export const ageGroups = [{ upTo: 7 }, { upTo: 30 }, { upTo: 90 }, { upTo: 365 }, {}] as const;

/** What a round came to. It says what was seen, where and when; of anything else it says nothing. */
export interface RoundReport {
  all: StateCounts;
  byMarketplace: { marketplace: RoundTarget['listing']['marketplace']; counts: StateCounts }[];
  bySource: { source: string; counts: StateCounts }[];
  /** By days since the notice, one for each of `ageGroups`. */
  byAge: StateCounts[];
  /** By the country the page was for, the most first; only what was seen. */
  byRegion: { region: string; told: 'page' | 'volunteer' | 'both'; counts: StateCounts }[];
  /** Those on sale, the longest after their notice first. */
  onSale: { target: RoundTarget; days: number }[];
  /** The first and last moment something was opened. */
  from?: string;
  until?: string;
}

export function reportOf({ targets }: Pick<Round, 'targets'>): RoundReport {
  const times = targets.flatMap(({ opened, seen }) => [...opened, ...(seen ? [seen.at] : [])]).sort();
  const [from] = times;
  const until = times.at(-1);
  const sourceOf = (target: RoundTarget) => splitNoticeId(target.notice)?.source ?? '';
  const onSale = targets
    .filter(({ seen }) => seen?.state.kind === 'on-sale')
    .map((target) => ({ target, days: daysSinceNotice(target) ?? 0 }))
    .sort((a, b) => b.days - a.days);
  return {
    all: countStates(targets),
    byMarketplace: grouped(targets, ({ listing }) => listing.marketplace).map(([marketplace, group]) => ({
      marketplace,
      counts: countStates(group),
    })),
    bySource: grouped(targets, sourceOf).map(([source, group]) => ({ source, counts: countStates(group) })),
    byAge: ageGroups.map((_, at) => countStates(targets.filter((target) => ageGroupOf(target) === at))),
    byRegion: grouped(
      targets.filter(({ seen }) => seen && sawSomething(seen.state)),
      ({ seen }) => seen?.region ?? '',
    ).map(([region, group]) => ({ region, told: toldBy(group), counts: countStates(group) })),
    onSale,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

/** Whole days from the day of the notice to the moment something was seen; undefined before that. */
export function daysSinceNotice({ published, seen }: RoundTarget): number | undefined {
  if (!seen) return undefined;
  return Math.max(0, Math.floor((Date.parse(seen.at) - Date.parse(`${published}T00:00:00Z`)) / 86_400_000));
}

function ageGroupOf(target: RoundTarget): number {
  const days = daysSinceNotice(target);
  if (days === undefined) return -1;
  return ageGroups.findIndex((group) => !('upTo' in group) || days <= group.upTo);
}

function countStates(targets: readonly RoundTarget[]): StateCounts {
  const states: StateCounts['states'] = {
    ...{ 'on-sale': 0, 'sold-out': 0, 'not-offered': 0, moved: 0, captcha: 0, unreadable: 0 },
  };
  for (const { seen } of targets) if (seen) states[seen.state.kind]++;
  const known = Object.values(states).reduce((sum, count) => sum + count, 0);
  return {
    of: targets.length,
    seen: known - states.captcha - states.unreadable,
    states,
    notOpened: targets.length - known,
  };
}

/** The largest group first. */
function grouped<Name extends string>(
  targets: readonly RoundTarget[],
  nameOf: (target: RoundTarget) => Name,
): [Name, RoundTarget[]][] {
  const groups = new Map<Name, RoundTarget[]>();
  for (const target of targets) {
    const group = groups.get(nameOf(target));
    if (group) group.push(target);
    else groups.set(nameOf(target), [target]);
  }
  return [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
}

function toldBy(group: readonly RoundTarget[]): 'page' | 'volunteer' | 'both' {
  const told = new Set(group.flatMap(({ seen }) => seen?.regionFrom ?? []));
  if (told.size > 1) return 'both';
  return told.has('page') ? 'page' : 'volunteer';
}
