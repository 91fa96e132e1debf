import { productTypes } from '../../core/product-types';
import { hash32 } from '../hash';
import { packSections, type Sections } from '../index-buffer';
import { tokensOf } from '../tokens';
import { takeWords } from '../words';
import { lexiconSections, lexiconVersion, mostConcepts, nameValue } from './lexicon-sections';
import { nameKey } from './name-key';
import { type ConceptRow, isMisleading, type WordCount } from './tables';
import { groupsOf } from './thing-terms';

/** Languages that write compounds in one word, so that a name may stand at the end of a longer one: Fahrradhelm. */
const compounding = new Set(['de', 'nl']);
const leastTail = 5;

/** The compact form of the tables. The same tables give the same bytes. */
export function compileLexicon(
  concepts: readonly ConceptRow[],
  common: readonly WordCount[],
  things: readonly ConceptRow[] = [],
): ArrayBuffer {
  if (concepts.length > mostConcepts)
    throw new RangeError(`a lexicon holds at most ${mostConcepts} concepts`);
  const names = new Map<number, Map<number, number>>();
  const words: number[] = [];
  const starts = [0];
  for (const [concept, { names: written }] of concepts.entries()) {
    const hashes = new Set<number>();
    for (const { lang, text } of written) {
      if (isMisleading(lang, text)) continue;
      const tokens = tokensOf(text);
      const key = nameKey(tokens);
      const compound = compounding.has(lang) && tokens.words.length === 1 && key.length >= leastTail;
      const values = names.get(hash32(key)) ?? new Map<number, number>();
      const value = nameValue(concept, compound, key);
      // The same name in a language with and without compounds counts as with.
      values.set(value & ~mostConcepts, (values.get(value & ~mostConcepts) ?? 0) | value);
      names.set(hash32(key), values);
      takeWords(tokens, (word, weight) => {
        if (weight === 1) hashes.add(hash32(word));
      });
    }
    words.push(...hashes);
    starts.push(words.length);
  }
  const sorted = [...names].sort(([a], [b]) => a - b);
  const flat = sorted.flatMap(([hash, values]) =>
    [...values.values()].map((value) => [hash, value] as const),
  );
  const counted = common.map(({ word, count }) => [hash32(word), count] as const).sort(([a], [b]) => a - b);
  const { types, nameHashes, nameValues, wordStarts, words: wordSection } = lexiconSections;
  const sections: Sections = new Map([
    [types, Uint32Array.from(concepts, ({ type }) => (type ? productTypes.indexOf(type) + 1 : 0))],
    [nameHashes, Uint32Array.from(flat, ([hash]) => hash)],
    [nameValues, Uint32Array.from(flat, ([, value]) => value >>> 0)],
    [wordStarts, Uint32Array.from(starts)],
    [wordSection, Uint32Array.from(words)],
    [lexiconSections.commonHashes, Uint32Array.from(counted, ([hash]) => hash)],
    [lexiconSections.commonCounts, Uint32Array.from(counted, ([, count]) => count)],
  ]);
  for (const [kind, column] of thingSections(things)) sections.set(kind, column);
  return packSections(lexiconVersion, sections);
}

/** What each name of a thing stands for, and the terms each thing is found by. */
function thingSections(things: readonly ConceptRow[]): Sections {
  const named: [hash: number, value: number][] = [];
  const groupStarts = [0];
  const termStarts = [0];
  const terms: number[] = [];
  for (const [thing, { names }] of things.entries()) {
    const written = names.filter(({ lang, text }) => !isMisleading(lang, text)).map(({ text }) => text);
    for (const key of new Set(written.map((text) => nameKey(tokensOf(text)))))
      named.push([hash32(key), nameValue(thing, false, key)]);
    for (const group of groupsOf(written)) {
      terms.push(...group.map((term) => hash32(term)));
      termStarts.push(terms.length);
    }
    groupStarts.push(termStarts.length - 1);
  }
  named.sort(([a], [b]) => a - b);
  return new Map([
    [lexiconSections.thingHashes, Uint32Array.from(named, ([hash]) => hash)],
    [lexiconSections.thingValues, Uint32Array.from(named, ([, value]) => value)],
    [lexiconSections.groupStarts, Uint32Array.from(groupStarts)],
    [lexiconSections.termStarts, Uint32Array.from(termStarts)],
    [lexiconSections.terms, Uint32Array.from(terms)],
  ]);
}
