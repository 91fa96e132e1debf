import { bareHangul } from '../hangul';
import { compact, modelKey } from '../normalise';
import { singular } from '../words';
import { type Clue, mostWords, type Query } from './query';
import { isSearchable, type WatchedWord } from './watched-words';

/** Every clue counts alike: what is watched for is there or not. */
const weight = 1;

/**
 * The ways to find every notice that may hold all of these words: each whole, or within a longer run of Hangul or Han, or
 * written in one with the next (`nightlight`, `vt9041`), or apart where it is typed in one (자석 구슬). What is found is read
 * and compared with `holdsWords` before anything is said.
 */
export function watchedQuery(watched: readonly WatchedWord[]): Query {
  const words = watched.filter(isSearchable).slice(0, mostWords);
  const bits = new Map(words.map((word, at) => [word, 1 << at]));
  const clues = watched.flatMap((word, at): Clue[] => {
    const own = bits.get(word) ?? 0;
    const next = watched[at + 1];
    const both = next ? own | (bits.get(next) ?? 0) : 0;
    const joined = next ? joinedForms(word, next) : [];
    return [
      ...(own === 0 ? [] : ownClues(word, own)),
      ...(both === 0 || joined.length === 0 ? [] : [termClue(joined, both)]),
    ];
  });
  return { words: words.length, clues };
}

function ownClues(word: WatchedWord, words: number): Clue[] {
  return [
    termClue(termsOf(word), words),
    ...apartPairs(word).map((pairs): Clue => ({ kind: 'pairs', words, pairs, weight })),
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

/** Where a run may be parted, with what it is parted into. */
export function partings({ text, script }: WatchedWord): [first: string, second: string][] {
  if (script !== 'hangul') return [];
  return Array.from({ length: Math.max(0, text.length - 3) }, (_, at) => [
    text.slice(0, at + 2),
    text.slice(at + 2),
  ]);
}

/** Pairs of characters by which a run is found within a longer one, or parted by a blank. */
function apartPairs(word: WatchedWord): string[][] {
  if (word.script === 'alphabetic') return [];
  return [pairsOf(word.text), ...partings(word).map((parts) => parts.flatMap(pairsOf))];
}

function pairsOf(run: string): string[] {
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

function itself(term: string): { low: string; high: string } {
  return { low: term, high: `${term}\0` };
}
