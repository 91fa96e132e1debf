import { listingKey } from './ids';
import type { Listing } from './listing';
import type { Evidence, Match } from './verdict';

/** A warning the user continued past. It returns when evidence strengthens or a notice changes. */
export interface Dismissal {
  /** Listing and notice group, see `dismissalKey`. */
  key: string;
  /** ISO time. */
  at: string;
  /** How strong the evidence was: the strongest match's level and rung. */
  strength: number;
  /** Ids and dates of the notices it was about. */
  notices: string[];
  /** What people see in the list of dismissals. */
  label: string;
}

/** Kept figures mean the same for ever: a rung that comes later stands between two. */
const rungs: Readonly<Record<Evidence['kind'], number>> = {
  'similar-words': 1,
  'model-and-type': 2,
  'certificate-in-text': 2.5,
  'brand-model': 3,
  certificate: 4,
  gtin: 5,
  'listing-id': 6,
};

/** Higher is stronger: level first, then the rung of the best evidence. */
export function strengthOf(matches: Match[]): number {
  return Math.max(
    0,
    ...matches.map(
      (match) =>
        (match.level === 'flagged' ? 100 : 0) + Math.max(0, ...match.evidence.map(({ kind }) => rungs[kind])),
    ),
  );
}

/** What changes when a notice does: its id with its last date. */
export function noticeStates(matches: Match[]): string[] {
  return matches.map(({ notice }) => `${notice.id}@${notice.updated ?? notice.published}`).sort();
}

/** Names the listing by its canonical id (the lowest, so that the US twin and the bundle meet) and the notices by theirs. */
export function dismissalKey(listing: Listing, matches: Match[]): string {
  const canonical = [...listing.ids].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
  const group = [
    ...new Set(matches.map(({ notice }) => [notice.id, ...notice.linked].sort()[0] ?? notice.id)),
  ].sort();
  return `${listingKey(listing.marketplace, canonical)}|${group.slice(0, 8).join(',')}`;
}

/** Whether the user's "continue" still holds for what is known now. */
export function stillDismissed(dismissal: Dismissal | undefined, matches: Match[]): boolean {
  if (!dismissal) return false;
  if (strengthOf(matches) > dismissal.strength) return false;
  const known = new Set(dismissal.notices);
  return noticeStates(matches).every((state) => known.has(state));
}
