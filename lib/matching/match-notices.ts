import type { Listing } from '../core/listing';
import type { Notice } from '../core/notice';
import type { Match } from '../core/verdict';
import { decide } from './decide';
import { gatherEvidence } from './evidence';
import { rankOf } from './ladder';
import type { Lexicon } from './lexicon/lexicon';
import { readListing } from './read-listing';

/** A notice worth comparing with a listing, and the feed it came by. */
export interface Candidate {
  feed: string;
  byAuthority: boolean;
  notice: Notice;
}

/**
 * Gathers the evidence between a listing and candidate notices and decides each by the ladder: flagged, possible, or left
 * out. A withdrawn notice matches nothing. Flagged first, then by rung, then the newest notice. Every feed speaks for
 * itself: the same notice by two feeds is two matches, and one feed's withdrawal does not silence the other. Without a
 * lexicon the rungs that need one stay silent.
 */
export function matchNotices(
  listing: Listing,
  candidates: readonly Candidate[],
  options?: { lexicon?: Lexicon | undefined },
): Match[] {
  const read = readListing(listing);
  const matches: Match[] = [];
  for (const candidate of candidates) {
    if (candidate.notice.withdrawn !== undefined) continue;
    const match = decide(gatherEvidence(read, candidate.notice, options?.lexicon), candidate);
    if (match) matches.push(match);
  }
  return matches.sort(strongestFirst);
}

function strongestFirst(a: Match, b: Match): number {
  if (a.level !== b.level) return a.level === 'flagged' ? -1 : 1;
  return (
    rankOf(a.evidence) - rankOf(b.evidence) ||
    compare(b.notice.published, a.notice.published) ||
    compare(a.notice.id, b.notice.id) ||
    compare(a.feed, b.feed)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
