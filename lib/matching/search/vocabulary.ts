import { blockTerms, readTerm } from './term-text';
import type { VocabularyColumns } from './vocabulary-builder';

/** A stretch of the sorted terms. */
export interface TermRange {
  from: number;
  to: number;
}

/** The sorted terms of an index, opened without reading them. */
export interface Vocabulary {
  /** The terms from this text on, up to but without the other. */
  between(low: string, high: string): TermRange;
  places: Uint32Array;
}

/** Undefined where the columns do not fit each other. */
export function openVocabulary({ text, blocks, places }: VocabularyColumns): Vocabulary | undefined {
  if (blocks.length !== Math.ceil(places.length / blockTerms)) return undefined;
  const bytes = new Uint8Array(text.buffer, text.byteOffset, text.byteLength);

  /** The first term that is not before this text. */
  const lowerBound = (wanted: string): number => {
    let low = 0;
    let high = blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (readTerm(bytes, blocks[middle] ?? 0, '').term < wanted) low = middle + 1;
      else high = middle;
    }
    // It is in the block before the first whose head is not before it, or that very head.
    let number = Math.max(0, low - 1) * blockTerms;
    const end = Math.min(places.length, low * blockTerms);
    let before = '';
    for (let at = blocks[Math.max(0, low - 1)] ?? 0; number < end; number++) {
      const { term, next } = readTerm(bytes, at, before);
      if (term >= wanted) break;
      before = term;
      at = next;
    }
    return number;
  };

  return {
    places,
    between: (low, high) => {
      const from = lowerBound(low);
      return { from, to: Math.max(from, lowerBound(high)) };
    },
  };
}
