import type { FoundNotice } from './found-notice';
import type { ListFinds } from './merge-found';

/** What a search for words found: what has the words, and beside that what names the same thing otherwise. */
export interface WordFinds extends ListFinds {
  /** Absent where the words name no one thing. */
  kind?: KindFinds;
}

/** Notices that name what the words name, in other words or in another language; none of them has all of the words. */
export interface KindFinds {
  /** Those of the words that name it, as they were typed. */
  words: string;
  /** Whether there are words beside those, which each notice has. */
  others: boolean;
  found: NamingOtherwise[];
  all: number;
  /** Whether there may be more: not all that may name it were read. */
  beyond?: true;
}

/** A notice, and how it writes what the words name. */
export type NamingOtherwise = FoundNotice & { written: string };
