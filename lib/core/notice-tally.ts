import type { Hazard } from './hazards';
import type { ListSource } from './lists';
import type { Notice } from './notice';

/** What charts want to know of many notices, those that stand. */
export interface NoticeTally {
  notices: number;
  /** Records this version cannot read, or that are not there. */
  uncounted: number;
  /** Notices that name a hazard, each hazard once; `unsorted` where none of the official words is mapped to one. */
  hazards: Partial<Record<Hazard | 'unsorted', number>>;
  /** By the month they were published in: `2026-11`. */
  months: Record<string, number>;
}

/** The notices of one source, as one list has them. */
export interface SourceTally {
  source: Pick<ListSource, 'id' | 'name'>;
  /** False for a list the user added, and for a group's own within an authority's. */
  byAuthority: boolean;
  tally: NoticeTally;
}

export function emptyTally(): NoticeTally {
  return { notices: 0, uncounted: 0, hazards: {}, months: {} };
}

/** Counts one more notice; one that was withdrawn does not stand. */
export function countNotice(tally: NoticeTally, notice: Notice): void {
  if (notice.withdrawn !== undefined) return;
  tally.notices++;
  const month = notice.published.slice(0, 7);
  tally.months[month] = (tally.months[month] ?? 0) + 1;
  const named = new Set(notice.hazards.flatMap(({ hazard }) => hazard ?? []));
  for (const hazard of named.size > 0 ? named : (['unsorted'] as const))
    tally.hazards[hazard] = (tally.hazards[hazard] ?? 0) + 1;
}

/** Several tallies in one. */
export function sumOfTallies(tallies: NoticeTally[]): NoticeTally {
  const sum = emptyTally();
  for (const { notices, uncounted, hazards, months } of tallies) {
    sum.notices += notices;
    sum.uncounted += uncounted;
    addTo(sum.hazards, hazards);
    addTo(sum.months, months);
  }
  return sum;
}

/** A source that several lists carry is counted once, as the one that has most of it. */
export function onceEach(all: SourceTally[]): SourceTally[] {
  const best = new Map<string, SourceTally>();
  for (const each of all) {
    const key = `${each.byAuthority} ${each.source.id}`;
    const known = best.get(key);
    if (!known || known.tally.notices < each.tally.notices) best.set(key, each);
  }
  return [...best.values()];
}

function addTo<Key extends string>(
  sum: Partial<Record<Key, number>>,
  more: Partial<Record<Key, number>>,
): void {
  for (const key in more) sum[key] = (sum[key] ?? 0) + (more[key] ?? 0);
}
