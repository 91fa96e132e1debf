import { placeOf } from './hash-table';

/**
 * Which notices have a word: per word its hash and where its notices begin, and per notice the weight of all its words that
 * are not common. Common ones are there for who searches; a listing is not looked up by them.
 */
export interface WordPostings {
  hashes: Uint32Array<ArrayBuffer>;
  /** One more than there are words: the notices of word i stand from starts[i] to starts[i + 1]. */
  starts: Uint32Array<ArrayBuffer>;
  numbers: Uint32Array<ArrayBuffer>;
  weights: Float32Array<ArrayBuffer>;
}

/** A word that more than this share of all notices has tells nothing of a listing, from so many notices on. */
const commonShare = 1 / 12;
const commonFrom = 600;

function mostNotCommon(notices: number): number {
  return Math.max(commonFrom, Math.ceil(notices * commonShare));
}

/** Whether so many of the notices have a word that it tells nothing of a listing. */
export function isCommon(count: number, notices: number): boolean {
  return count > mostNotCommon(notices);
}

/** How much a word tells that `count` of `notices` have: the rarer, the more. */
export function rarity(count: number, notices: number): number {
  return Math.log(1 + notices / Math.max(1, count));
}

/** Where the notices of a word stand, by its hash. Never outside the column, whatever a damaged buffer says. */
export function rangeOf(
  { hashes, starts, numbers }: WordPostings,
  hash: number,
): { from: number; to: number } | undefined {
  const place = placeOf(hashes, hash);
  if (hashes[place] !== hash) return undefined;
  const from = starts[place] ?? 0;
  const to = Math.min(starts[place + 1] ?? 0, numbers.length);
  return from < to ? { from, to } : undefined;
}
