import type { Notice } from '../../lib/core/notice';
import type { Candidate } from '../../lib/matching/match-notices';
import type { OpenList } from '../../lib/store/open-lists';

/** Notices of a list, with whose they are. */
export function toCandidates({ feed, byAuthority, own }: OpenList, notices: Notice[]): Candidate[] {
  return notices.map((notice) => ({ feed, byAuthority: byAuthority && !own.has(notice.source), notice }));
}
