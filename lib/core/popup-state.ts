import type { PageStateView } from './warning-view';

/** What the popup paints, composed by the worker. */
export interface PopupState {
  language: string;
  languageSetting: 'browser' | 'ko' | 'en';
  page: PageStateView;
  /** One per list, in the user's language: which, of when, how many notices, what failed. */
  listLines: { name: string; detail: string; fault?: string; byAuthority: boolean }[];
  dismissals: { dismissal: string; label: string }[];
}
