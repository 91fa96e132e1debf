import type { PopupState } from '../core/popup-state';
import type { PageStateView } from '../core/warning-view';

/** What the popup says besides the page's state and the lists. */
export interface PopupSentences {
  loading: string;
  checkNow: string;
  checkingNow: string;
  next: Record<NonNullable<PageStateView['next']>, string>;
  lists: string;
  noLists: string;
  sources: string;
  notAuthority: string;
  dismissed: string;
  undo: string;
  undoNamed(label: string): string;
  /** Watching the product of this page. */
  own: { heading: string; bought: string; watch: string; watched: string; all: string };
  practice: string;
  practiceAbout: string;
  practiceLevels: { flagged: string; possible: string };
  practiceShown: string;
  practiceHere: string;
  practiceEnd: string;
  language: string;
  languages: Record<PopupState['languageSetting'], string>;
  privacy: string;
  fault: string;
  faultDetail: string;
  staleFault: string;
}
