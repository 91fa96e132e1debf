import { noListing } from '../../core/asked-listing';
import type { ListState } from '../../core/lists';
import type { Notice } from '../../core/notice';
import type { NoticeView } from '../../core/warning-view';
import { composeNotice } from '../../language/compose-notice';
import type { Language } from '../../language/language';
import { sentencesIn } from '../../language/sentences';

/** What the extension's own card says of a notice, where no listing is compared with it. */
export function noticeViewOf({
  notice,
  byAuthority,
  state,
  language,
}: {
  notice: Notice;
  byAuthority: boolean;
  /** The list it came by. */
  state: ListState;
  language: Language;
}): NoticeView {
  return composeNotice({
    match: { feed: state.feed, byAuthority, notice, level: 'possible', evidence: [] },
    listing: noListing(),
    lists: [state],
    language,
    say: sentencesIn(language),
  });
}
