import type { Listing } from '../core/listing';
import type { Notice } from '../core/notice';
import type { NoticeRef } from '../core/notice-ref';
import type { ProductType } from '../core/product-types';
import type { Lexicon } from './lexicon/lexicon';
import type { PackTally } from './notice-facts';
import type { WatchedThing } from './search/watched-thing';
import type { WatchedWord } from './search/watched-words';

/** The most notices one check reads. */
export const mostCandidates = 64;

/** A lookup index, open for questions. Opening parses nothing; it lives as long as its buffer. */
export interface MatchIndex {
  /** Notices it was built of, without tombstones. */
  notices: number;
  /**
   * The few notices worth reading for this listing, most promising first, at most `mostCandidates`. With a lexicon, words
   * of other languages find them too. `byWords`: how many may be found by words and not by a key; where words alone tell
   * nothing, few are enough.
   */
  candidates(
    listing: Listing,
    options?: { lexicon?: Lexicon | undefined; byWords?: number | undefined },
  ): NoticeRef[];
  /**
   * The notices whose names, brands or models have the words of a text that somebody types, the last of them perhaps only
   * begun; best first, how many there are in all, and whether they have every word. It is a search, and says nothing of any
   * product. `besides`: notices that are told otherwise, and are left out.
   */
  search(
    text: string,
    most: number,
    besides?: readonly NoticeRef[],
  ): { refs: NoticeRef[]; all: number; whole: boolean };
  /**
   * Every notice that may hold all of these words, those of a thing also by any of its names, and how many there are; no more
   * than `most` of them are named. What is read is to be compared with `howHeld`.
   */
  holding(
    words: readonly WatchedWord[],
    most: number,
    thing?: WatchedThing,
  ): { refs: NoticeRef[]; all: number };
  /** The same without those that `search` finds by every word of a text, the newest first. */
  holdingBeside(
    text: string,
    words: readonly WatchedWord[],
    most: number,
    thing?: WatchedThing,
  ): { refs: NoticeRef[]; all: number };
  /** How many notices a type of product has drawn since a day, pack by pack. */
  tally(type: ProductType, since: string): PackTally[];
}

/** Builds an index notice by notice, so that the caller may pause between slices. Tombstones are passed over. */
export interface MatchIndexBuilder {
  add(notice: Notice, ref: NoticeRef): void;
  finish(): ArrayBuffer;
  /** The same in steps of a few milliseconds, for a worker that must go on answering. Use one of the two, once. */
  finishInSlices?(): Generator<void, ArrayBuffer>;
}
