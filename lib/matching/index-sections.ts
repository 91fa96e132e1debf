import type { KeyKind } from './key-kinds';

/** The sections of an index, by their number in the buffer. Numbers are never given again. */

/** Three words a notice: pack, offset, length. */
export const refsSection = 1;
export const refWords = 3;

/** Per word its hash and where its notices begin; the notices of all words; per notice the weight of its words. */
export const wordSections = { hashes: 2, starts: 3, numbers: 4, weights: 5 };

/** What can be typed, sorted: the terms, where their blocks begin, and where each term leads. */
export const vocabularySections = { text: 6, blocks: 7, places: 8 };

/** What is told of each notice without reading it, see `notice-facts.ts`. */
export const factsSection = 9;

/** Per kind of key two columns: hashes, sorted, and the number of the notice each belongs to. */
export const tableSections: Record<KeyKind, { hashes: number; numbers: number }> = {
  'listing-id': { hashes: 16, numbers: 17 },
  gtin: { hashes: 18, numbers: 19 },
  certificate: { hashes: 20, numbers: 21 },
  model: { hashes: 22, numbers: 23 },
};
