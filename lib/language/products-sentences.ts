import type { ProductOrigin } from '../core/own-product';

/** What the section on one's own products says. */
export interface ProductsSentences {
  heading: string;
  about: string;
  lookBack: {
    heading: string;
    about: string;
    on: string;
    off: string;
    days: string;
    forDays(days: number): string;
    forget: string;
    /** Before what was looked at is forgotten: all of `viewed`, or what is older than the days. */
    ask(next: { on: boolean; days: number }, viewed: number): string;
  };
  notify: { heading: string; about: string; on: string; blocked: string; allow: string; refused: string };
  add: { heading: string; about: string; label: string; button: string };
  listHeading(count: number): string;
  none: string;
  origins: Record<ProductOrigin, (day: string) => string>;
  found(day: string): string;
  /** Of a notice that stands and matches no more. */
  unmatched(day: string): string;
  withdrawn(day: string): string;
  withdrawnByOther(day: string): string;
  level: Record<'flagged' | 'possible' | 'withdrawn', string>;
  /** Before the dangers a notice names. */
  danger: string;
  /** Over what to do with a product that is listed, and the step of asking for the money; of one that may be, what to compare. */
  whatToDo: string;
  refund: string;
  ifPossible: string;
  notCompared: string;
  newMark: string;
  open: string;
  official: string;
  /** The same page, of a notice that is no authority’s. */
  noticePage: string;
  remove(label: string): string;
  removeAll: string;
  removeAllAndWords: string;
  /** After one is deleted. */
  removed(label: string): string;
  /** Over the field that finds one among many, and how many it found. */
  find: string;
  foundCount(count: number): string;
  /** How many more there are than are shown. */
  showMore(count: number): string;
  removeAllAsk(products: number, words: number): string;
  removeAllSure: string;
  keepInstead: string;
  full: string;
  kept: string;
  notKept: string;
  cannotKeep: string;
  watchedBefore: string;
  /** Of one thing among several that were given. */
  notWatched(what: string, why: string): string;
  /** How many more things were given than are read at once. */
  left(count: number): string;
  words: WatchedWordsSentences;
  notification: {
    listed(count: number): string;
    /** An authority’s notice that may be about it. */
    possible(count: number): string;
    /** By lists that are no authority’s only. */
    named(count: number): string;
    withdrawn(count: number): string;
    /** Notices found for words somebody watches: of no product, so of no level. */
    words(count: number): string;
    wordsTooMany: string;
    wordsWithdrawn(count: number): string;
    /** How many of them one watch has. */
    ofWords(words: string, count: number): string;
  };
  badge(count: number): string;
  badgeWords(count: number): string;
}

/** What is said of words that are watched. */
export interface WatchedWordsSentences {
  heading: string;
  about: string;
  since(day: string): string;
  /** `day`: of the oldest list that was searched. */
  naming(count: number, day: string): string;
  none(day: string): string;
  notAllLists: string;
  tooMany(most: number): string;
  search: string;
  /** Beside words that were searched for. */
  watch: string;
  /** `words`: those that name a kind of product, as they were typed. */
  kind: {
    /** `others`: whether there are words beside those. */
    naming(count: number, words: string, others: boolean): string;
    none(words: string): string;
    sought(words: string): string;
    leftOut(words: string): string;
    foundAs(words: string, written: string): string;
    searchFor(written: string): string;
  };
  /** Over the notices that were told as new. */
  cameSince: string;
  more(count: number): string;
  told: {
    kept: string;
    'watched-before': string;
    full(most: number): string;
    'too-general'(most: number): string;
    'too-short': string;
    'too-many-words'(most: number): string;
  };
}
