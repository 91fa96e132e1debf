import type { NothingReason } from './judge-asked';
import type { ProductOrigin } from './own-product';
import type { PageStateView } from './warning-view';

/** What the products page paints, composed by the worker. */
export interface ProductsPage {
  lookBack: { on: boolean; days: number };
  notifications: NotificationState;
  products: ProductCard[];
  words: WordsCard[];
  /** Nothing more can be kept until something is deleted. */
  isFull: boolean;
  /** What the last press came to, where it has something to say; what was not kept can be changed and tried again. */
  told?: ToldOfAdding;
}

/** Whether the browser shows notifications: `blocked` where it was allowed to, and its own settings forbid it. */
export type NotificationState = 'allowed' | 'not-allowed' | 'blocked';

export interface ProductCard {
  key: string;
  origin: ProductOrigin;
  /** In words, with its day: "viewed on 3 November 2026". */
  originTold: string;
  label: string;
  /** The listing's page, or the short link to one. */
  address?: string;
  state: PageStateView['kind'];
  /** The state in words, with what it is worth. */
  stateTold: string;
  notices: ProductNotice[];
  /** News that had not been seen before this page was opened. */
  hasNews: boolean;
}

export interface ProductNotice {
  /** "EU Safety Gate · SR/02420/26 · 11 September 2026" */
  line: string;
  name?: string;
  /** "Danger: choking, electric shock" */
  danger?: string;
  page?: string;
  /** "Withdrawn on …", or since when it is known. */
  told: string;
  level: 'flagged' | 'possible' | 'withdrawn';
  /** Set where it is no authority's. */
  notAuthority?: string;
}

/** Words that are watched. They have no state of a product. */
export interface WordsCard {
  key: string;
  /** As they were typed; the search shows what holds them. */
  words: string;
  keptTold: string;
  /** How many notices hold them, or why that is not known. */
  stateTold: string;
  /** What is told of notices that name the same kind of product otherwise, where the words name one. */
  kindTold?: string;
  /** Whether there is something to search for. */
  isFound: boolean;
  /** How such notices write it, to search for, with what the button says. */
  ways: { written: string; search: string }[];
  /** Those that came since, the newest first. */
  notices: WordsNotice[];
  /** "and 12 more" */
  more?: string;
  hasNews: boolean;
}

export interface WordsNotice extends Omit<ProductNotice, 'level'> {
  /** That it was withdrawn, where it was. */
  withdrawn?: string;
  /** That it was found by the kind of product, and how it writes that; absent where it holds the words. */
  foundAs?: string;
  isNew: boolean;
}

/** What came of adding something, in words. */
export interface ToldOfAdding {
  text: string;
  /** Whether any of it is watched now that was not before. */
  isKept: boolean;
}

/** What came of words that somebody wanted to have watched. */
export type WordsKept = 'kept' | 'watched-before' | 'full' | 'too-general' | 'too-short' | 'too-many-words';

/** What came of one thing that was added. */
export type AddOutcome =
  | { kind: 'product'; kept: ProductKept }
  | { kind: 'words'; kept: WordsKept }
  /** `what`: as it was written. */
  | { kind: 'nothing'; what: string; why: NothingReason };

/** What came of a product that somebody wanted to have watched. */
export type ProductKept = 'kept' | 'watched-before' | 'full';
