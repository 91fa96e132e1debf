import type { Listing } from '../../../lib/core/listing';
import type { Notice } from '../../../lib/core/notice';
import type { Match } from '../../../lib/core/verdict';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import type { Lexicon } from '../../../lib/matching/lexicon/lexicon';
import { matchNotices } from '../../../lib/matching/match-notices';
import { openIndex } from '../../../lib/matching/open-index';

/** Notices that can be checked against as the extension does it: through the index. */
export function searchable(notices: readonly Notice[], lexicon: Lexicon): (listing: Listing) => Match[] {
  const builder = createIndexBuilder();
  for (const [at, notice] of notices.entries()) builder.add(notice, { pack: 0, offset: at, length: 1 });
  const opened = openIndex(builder.finish());
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  return (listing) => {
    const candidates = opened.index
      .candidates(listing, { lexicon })
      .map(({ offset }) => notices[offset])
      .filter((notice) => notice !== undefined)
      .map((notice) => ({ feed: 'main', byAuthority: true, notice }));
    return matchNotices(listing, candidates, { lexicon });
  };
}
