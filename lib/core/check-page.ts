import type { ListLine } from './popup-state';
import type { NoticeView, PageStateView, WarningView } from './warning-view';

/** What the page for checking anything paints, composed by the worker. */
export interface CheckPage {
  language: string;
  answers: AnswerView[];
  /** That nothing in the text could be read, or that it held more than is answered. */
  told?: string;
  /** The lists all of it rests on, with their dates. */
  listLines: ListLine[];
}

/** The answer to one thing that was asked. */
export interface AnswerView {
  key: string;
  /** What was read: "Barcode", and the number. */
  what: string;
  text: string;
  /** The title that a shop's app wrote beside its link. */
  title?: string;
  /** Absent for words, which are searched and never judged. */
  verdict?: Pick<PageStateView, 'heading' | 'detail'> & {
    kind: 'flagged' | 'possible' | 'not-listed' | 'could-not-check';
  };
  /** The notices behind a hit. */
  notices?: NoticesView;
  certificate?: CertificateView;
  results?: ResultsView;
  /** The listing itself, to be opened by a press. */
  open?: { label: string; href: string };
}

export type NoticesView = Pick<
  WarningView,
  'level' | 'notices' | 'more' | 'also' | 'listLines' | 'from' | 'labels'
>;

/** Notices that were searched for. They say nothing of any product. */
export interface ResultsView {
  heading: string;
  /** One without notices where there are none. */
  groups: ResultsGroup[];
  labels: WarningView['labels'];
}

/** Notices that were found in one way: by all of the words, by what the words name, or by some of the words. */
export interface ResultsGroup {
  /** Absent where what is asked for stands over it. */
  heading?: string;
  about: string;
  /** `foundAs`: how it was found, where that is not by the words themselves. */
  notices: (NoticeView & { foundAs?: string })[];
  /** Whether the first is the one that was picked while typing. */
  picked?: true;
  more?: string;
}

/** A certificate number: what its form tells, and where anybody can look it up. */
export interface CertificateView {
  number: string;
  told: string;
  lookUp?: { label: string; href: string };
}

/** What stands in a field, and notices whose names, brands or models begin so. */
export interface SuggestionsView {
  suggestions: SuggestionView[];
}

export interface SuggestionView {
  /** Feed and notice, so that the very one can be shown. */
  feed: string;
  id: string;
  name: string;
  language?: string;
  /** Brand and model as the notice states them. */
  product: string;
  /** Who published it, and when. */
  source: string;
}
