import { placeOf } from './hash-table';
import type { PairColumns } from './pair-columns';

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
const slice = 1 << 16;

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

/** Groups sorted pairs by word. Yields often, as sorting them does. */
export function* groupWords(pairs: PairColumns, notices: number): Generator<void, WordPostings> {
  const { hashes, numbers } = pairs;
  const most = mostNotCommon(notices);
  let words = 0;
  yield* eachWord(hashes, () => {
    words++;
  });
  const out: WordPostings = {
    hashes: new Uint32Array(words),
    starts: new Uint32Array(words + 1),
    numbers,
    weights: new Float32Array(notices),
  };
  let word = 0;
  yield* eachWord(hashes, (first, end) => {
    out.hashes[word++] = hashes[first] ?? 0;
    out.starts[word] = end;
    if (end - first > most) return;
    const weight = rarity(end - first, notices);
    for (let at = first; at < end; at++) {
      const number = numbers[at] ?? 0;
      out.weights[number] = (out.weights[number] ?? 0) + weight;
    }
  });
  return out;
}

function* eachWord(hashes: Uint32Array, see: (first: number, end: number) => void): Generator<void, void> {
  let paused = 0;
  for (let first = 0; first < hashes.length; ) {
    let end = first + 1;
    while (end < hashes.length && hashes[end] === hashes[first]) end++;
    see(first, end);
    first = end;
    if (first - paused > slice) {
      paused = first;
      yield;
    }
  }
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
