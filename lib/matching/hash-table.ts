import { hash32 } from './hash';
import type { PairColumns } from './pair-columns';

/** The numbers under a key, in O(log n). */
export function numbersOf({ hashes, numbers }: PairColumns, key: string): Uint32Array {
  const hash = hash32(key);
  const first = placeOf(hashes, hash);
  let end = first;
  while (end < hashes.length && hashes[end] === hash) end++;
  return numbers.subarray(first, end);
}

/** The first place of a hash in a sorted column, or where it would stand. */
export function placeOf(sorted: Uint32Array, hash: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
