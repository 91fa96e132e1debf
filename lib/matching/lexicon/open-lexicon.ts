import { productTypes } from '../../core/product-types';
import { hash32 } from '../hash';
import { placeOf } from '../hash-table';
import { openSections } from '../index-buffer';
import type { Tokens } from '../tokens';
import { findConcepts } from './find-concepts';
import type { FoundConcept, Lexicon } from './lexicon';
import { lexiconSections, lexiconVersion, readNameValue } from './lexicon-sections';
import { openThings } from './open-things';

export type OpenedLexicon = { kind: 'lexicon'; lexicon: Lexicon } | { kind: 'unreadable'; why: string };

/** Opens a compiled lexicon without parsing it: views on the buffer, which must not be detached. It never throws. */
export function openLexicon(buffer: ArrayBuffer): OpenedLexicon {
  const opened = openSections(lexiconVersion, buffer);
  if (opened.kind === 'unreadable') return opened;
  const section = (kind: number) => opened.sections.get(kind) ?? new Uint32Array(0);
  const types = section(lexiconSections.types);
  const nameHashes = section(lexiconSections.nameHashes);
  const nameValues = section(lexiconSections.nameValues);
  const wordStarts = section(lexiconSections.wordStarts);
  const words = section(lexiconSections.words);
  const commonHashes = section(lexiconSections.commonHashes);
  const commonCounts = section(lexiconSections.commonCounts);
  if (
    nameHashes.length !== nameValues.length ||
    wordStarts.length !== types.length + 1 ||
    commonHashes.length !== commonCounts.length
  )
    return { kind: 'unreadable', why: 'its tables do not fit each other' };

  const named = (name: string, take: (concept: number, compound: boolean) => void) => {
    const hash = hash32(name);
    for (let at = placeOf(nameHashes, hash); nameHashes[at] === hash; at++) {
      const value = readNameValue(nameValues[at] ?? 0, name);
      if (value && value.concept < types.length) take(value.concept, value.compound);
    }
  };
  const things = openThings(section);
  const known = new WeakMap<Tokens, readonly FoundConcept[]>();
  const lexicon: Lexicon = {
    conceptsIn(tokens) {
      const kept = known.get(tokens);
      if (kept) return kept;
      const found = findConcepts(tokens, named);
      known.set(tokens, found);
      return found;
    },
    typeOf: (concept) => productTypes[(types[concept] ?? 0) - 1],
    isKind: (concept) => (types[concept] ?? 0) > 0,
    wordsOf: (concept) => words.subarray(wordStarts[concept] ?? 0, wordStarts[concept + 1] ?? 0),
    ...things,
    frequency(word) {
      const hash = hash32(word);
      const place = placeOf(commonHashes, hash);
      return commonHashes[place] === hash ? (commonCounts[place] ?? 0) : 0;
    },
  };
  return { kind: 'lexicon', lexicon };
}
