import { rangeOf, type WordPostings } from '../word-postings';

/** The notices that have every one of these terms, each once; the terms by their hashes. */
export function withAllTerms(postings: WordPostings, hashes: Iterable<number>): Uint32Array {
  const ranges = [...new Set(hashes)].map((hash) => rangeOf(postings, hash));
  const lists = ranges.filter((range) => range !== undefined);
  if (lists.length < ranges.length) return new Uint32Array(0);
  // The rarest first: what is left can only grow fewer.
  lists.sort((a, b) => a.to - a.from - (b.to - b.from));
  const [first, ...others] = lists;
  if (!first) return new Uint32Array(0);
  let left = postings.numbers.slice(first.from, first.to);
  for (const { from, to } of others) left = both(left, postings.numbers.subarray(from, to));
  return left;
}

/** What stands in both of two columns that rise. */
function both(few: Uint32Array<ArrayBuffer>, many: Uint32Array): Uint32Array<ArrayBuffer> {
  let count = 0;
  let place = 0;
  for (let at = 0; at < few.length; at++) {
    const number = few[at] ?? 0;
    while (place < many.length && (many[place] ?? 0) < number) place++;
    if (many[place] === number) few[count++] = number;
  }
  return few.slice(0, count);
}
