import { splitNoticeId } from '../../core/ids';
import type { Notice } from '../../core/notice';

/** What became of a source's notices since the previous edition. */
export interface Settled {
  notices: Notice[];
  /** Notices a complete fetch did not hold, by id: the time of the first fetch that missed them. */
  missing: Record<string, string>;
  counts: {
    fresh: number;
    changed: number;
    unchanged: number;
    kept: number;
    withdrawn: number;
    tombstones: number;
  };
}

/**
 * The notices a source stands for now. Tombstones stay for ever. What the fetch does not hold is kept; only a complete
 * source withdraws by absence, and only when a second whole fetch, made later than the first that missed it, misses it
 * too. A notice that comes back is in force again.
 */
export function settleSource(input: {
  /** Whether what was fetched is everything there is. */
  complete: boolean;
  /** Records that were met and could not be read, or were left out, by id, number or page: absent, but not gone. */
  met?: ReadonlySet<string>;
  fetched: readonly Notice[];
  /** ISO time of the whole fetch. */
  fetchedAt: string;
  previous: readonly Notice[];
  missing: Readonly<Record<string, string>>;
  isSame(a: Notice, b: Notice): boolean;
}): Settled {
  const settled: Settled = {
    notices: [...input.fetched],
    missing: {},
    counts: { fresh: 0, changed: 0, unchanged: 0, kept: 0, withdrawn: 0, tombstones: 0 },
  };
  const { counts } = settled;
  const before = new Map(input.previous.map((notice) => [notice.id, notice]));
  for (const notice of input.fetched) {
    const old = before.get(notice.id);
    before.delete(notice.id);
    if (!old) counts.fresh++;
    else if (input.isSame(old, notice)) counts.unchanged++;
    else counts.changed++;
    if (notice.withdrawn !== undefined) countTombstone(counts, old);
  }
  for (const old of before.values()) {
    if (old.withdrawn !== undefined) {
      counts.tombstones++;
      settled.notices.push(old);
      continue;
    }
    const since = input.missing[old.id];
    const isAbsent = ![old.id, recordOf(old), old.page].some((name) => name && input.met?.has(name));
    if (
      input.complete &&
      isAbsent &&
      since !== undefined &&
      Date.parse(since) < Date.parse(input.fetchedAt)
    ) {
      counts.withdrawn++;
      counts.tombstones++;
      settled.notices.push({ ...old, withdrawn: input.fetchedAt.slice(0, 10) });
      continue;
    }
    const missedSince = since ?? (input.complete ? input.fetchedAt : undefined);
    if (isAbsent && missedSince !== undefined) settled.missing[old.id] = missedSince;
    counts.kept++;
    settled.notices.push(old);
  }
  return settled;
}

function recordOf(notice: Notice): string {
  return splitNoticeId(notice.id)?.record ?? notice.id;
}

function countTombstone(counts: Settled['counts'], old: Notice | undefined): void {
  counts.tombstones++;
  if (old?.withdrawn === undefined) counts.withdrawn++;
}

/** A source that was not fetched, or not believed: everything stays as the previous edition has it. */
export function keepLastGood(
  previous: readonly Notice[],
  missing: Readonly<Record<string, string>>,
): Settled {
  const tombstones = previous.filter((notice) => notice.withdrawn !== undefined).length;
  return {
    notices: [...previous],
    missing: { ...missing },
    counts: {
      fresh: 0,
      changed: 0,
      unchanged: 0,
      kept: previous.length - tombstones,
      withdrawn: 0,
      tombstones,
    },
  };
}
