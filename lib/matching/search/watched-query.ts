import { bareHangul } from '../hangul';
import { hash32 } from '../hash';
import { compact, modelKey } from '../normalise';
import { singular } from '../words';
import { emptyWords } from './empty-words';
import { type Clue, mostWords, type Query } from './query';
import { mostTermLetters } from './term-text';
import type { WatchedThing } from './watched-thing';
import { isSearchable, lookedFor, type WatchedWord } from './watched-words';

/** Every clue counts alike: what is watched for is there or not. */
const weight = 1;

/**
 * The ways to find every notice that may hold all of these words: each whole, or within a longer run of Hangul or Han, or
 * written in one with the next (`nightlight`, `vt9041`), or apart where it is typed in one (자석 구슬, `night light`). What is
 * found is read and compared with `howHeld` before anything is said.
 */
export function watchedQuery(watched: readonly WatchedWord[], thing?: WatchedThing): Query {
  const words = lookedFor(watched).slice(0, mostWords);
  const bits = new Map(words.map((word, at) => [word, 1 << at]));
  // What is looked for is mostly what is watched; joined syllables stand for themselves.
  const asked = words.some((word) => watched.includes(word)) ? watched : words;
  const clues = asked.flatMap((word, at): Clue[] => {
    const own = bits.get(word) ?? 0;
    const next = asked[at + 1];
    const both = next ? own | (bits.get(next) ?? 0) : 0;
    const joined = next ? joinedForms(word, next) : [];
    return [
      ...(own === 0 ? [] : ownClues(word, own)),
      ...(both === 0 || joined.length === 0 ? [] : [termClue(joined, both)]),
    ];
  });
  return { words: words.length, clues: [...clues, ...thingClues(thing, bits)] };
}

/** The ways to find what words name together, under any of its names. */
function thingClues(thing: WatchedThing | undefined, bits: ReadonlyMap<WatchedWord, number>): Clue[] {
  let words = 0;
  for (const [{ text }, bit] of bits) if (thing?.words.has(text)) words |= bit;
  if (!thing || words === 0) return [];
  return thing.terms.map((hashes): Clue => ({ kind: 'all', words, hashes, weight }));
}

function ownClues(word: WatchedWord, words: number): Clue[] {
  return [
    termClue(termsOf(word), words),
    ...apartTerms(word).map(
      (terms): Clue => ({ kind: 'all', words, hashes: terms.map((term) => hash32(term)), weight }),
    ),
  ];
}

function termClue(terms: readonly string[], words: number): Clue {
  return { kind: 'terms', words, ranges: terms.map(itself), weight };
}

/** The forms that one word of a notice may have; the last of an alphabetic one is a model's. */
export function termsOf({ text, script }: WatchedWord): string[] {
  if (script === 'hangul') return [...new Set([text, bareHangul(text)])];
  if (script === 'han') return [text];
  const whole = compact(text);
  return [...new Set([singular(whole), whole, modelKey(text)])];
}

/** Two words written in one. */
export function joinedForms(first: WatchedWord, second: WatchedWord): string[] {
  if (first.script !== 'alphabetic' || second.script !== 'alphabetic') return [];
  return termsOf({ text: compact(first.text) + compact(second.text), script: 'alphabetic' });
}

/** No longer word is parted, so that the ways to find one stay few. */
const longestParted = 30;
const leastPart = 2;
const onlyLetters = /^\p{L}+$/u;
/** Where letters meet digits: `rtx4090`. */
const besideDigits = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;

/** Where a word may be parted, with what it is parted into: a run of Hangul, or an alphabetic word into two that tell something. */
export function partings({ text, script }: WatchedWord): [first: string, second: string][] {
  if (script === 'han' || text.length > longestParted) return [];
  const places =
    script === 'hangul' || onlyLetters.test(text)
      ? Array.from({ length: Math.max(0, text.length - 2 * leastPart + 1) }, (_, at) => at + leastPart)
      : [...text.matchAll(besideDigits)].map(({ index }) => index);
  return places
    .map((at): [string, string] => [text.slice(0, at), text.slice(at)])
    .filter((parts) => script === 'hangul' || parts.every((part) => isTelling(part)));
}

/** `format` is no `for mat`. */
function isTelling(text: string): boolean {
  return isSearchable({ text, script: 'alphabetic' }) && !emptyWords.has(text);
}

/** Terms that all stand in a notice that has a run within a longer one, or a word parted by a blank. */
function apartTerms(word: WatchedWord): string[][] {
  switch (word.script) {
    case 'alphabetic':
      return partings(word).map((parts) => parts.map(singular));
    case 'hangul':
      return [pairsOf(word.text), ...partings(word).map((parts) => parts.flatMap(pairsOf))];
    case 'han':
      return [pairsOf(word.text)];
  }
}

function pairsOf(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/** Longer terms stand in the vocabulary cut. */
function itself(term: string): { low: string; high: string } {
  const kept = term.slice(0, mostTermLetters);
  return { low: kept, high: `${kept}\0` };
}
