/** The version of the lexicon's layout and of how its names are written; a file of another one is not opened. */
export const lexiconVersion = 1;

/** The sections of a compiled lexicon, in the form of `index-buffer.ts`. */
export const lexiconSections = {
  /** Per concept the place of its type in `productTypes`, plus one; 0 for a quality. */
  types: 1,
  /** Per name its hash, sorted, and what it stands for, see `nameValue`. */
  nameHashes: 2,
  nameValues: 3,
  /** Per concept where its words begin, and the hashes of the words of all its names. */
  wordStarts: 4,
  words: 5,
  /** Per common word of titles its hash, sorted, and in how many of 10,000 titles it stands. */
  commonHashes: 6,
  commonCounts: 7,
  /** Per name of a thing its hash, sorted, and what it stands for, as above with the thing for the concept. */
  thingHashes: 8,
  thingValues: 9,
  /** Per thing where its groups begin; per group where its terms begin; the hashes of the terms. */
  groupStarts: 10,
  termStarts: 11,
  terms: 12,
} as const;

const conceptBits = 15;
export const mostConcepts = 2 ** conceptBits;

/** Concept, whether the name may end a compound word, and 16 bits that keep two names of one hash apart. */
export function nameValue(concept: number, compound: boolean, name: string): number {
  return ((check(name) << (conceptBits + 1)) | (compound ? mostConcepts : 0) | concept) >>> 0;
}

export function readNameValue(
  value: number,
  name: string,
): { concept: number; compound: boolean } | undefined {
  if (value >>> (conceptBits + 1) !== check(name)) return undefined;
  return { concept: value & (mostConcepts - 1), compound: (value & mostConcepts) !== 0 };
}

function check(name: string): number {
  let sum = 7;
  for (let at = 0; at < name.length; at++) sum = (sum * 131 + name.charCodeAt(at)) & 0xffff;
  return sum;
}
