import { hash32 } from '../hash';
import { compact, modelKey } from '../normalise';
import { gapAfter, type Token, type Tokens, tokensOf } from '../tokens';
import { singular } from '../words';
import { beginning, type TextRange, typedRanges } from './typed-ranges';

/** Longer texts are cut, and of many words the first are looked for. */
const mostLetters = 200;
export const mostWords = 10;

/** One way to find some of the words asked for. */
export type Clue =
  /** Terms from a stretch of the vocabulary. */
  | { kind: 'terms'; words: number; ranges: TextRange[]; weight: number }
  /** Terms that all stand in a notice, by their hashes: the pairs of characters of 헬멧 in 자전거헬멧. */
  | { kind: 'all'; words: number; hashes: Iterable<number>; weight: number };

export interface Query {
  /** How many words are asked for. */
  words: number;
  clues: Clue[];
}

const exact = 2;
const begun = 1;
const leastToBegin = 3;

/**
 * The words of a text that somebody types, and the ways to find each, strongest first: the word itself, what it begins, in
 * Korean what its last syllable may still become; models with or without blanks; pairs of characters within a longer word.
 * The last word is always one that is being typed; of the others, three letters and more may begin a longer one.
 */
export function readQuery(text: string): Query {
  const tokens = tokensOf(text.slice(0, mostLetters));
  const words = tokens.words.slice(0, mostWords);
  const found: Clue[] = [];
  for (const [at, word] of words.entries()) {
    const bit = 1 << at;
    const isLast = at === words.length - 1;
    found.push({ kind: 'terms', words: bit, ranges: formsOf(word).map(itself), weight: exact });
    const joined = joinedWith(tokens, at);
    if (joined !== undefined && at + 1 < words.length)
      found.push({ kind: 'terms', words: bit | (bit << 1), ranges: [beginning(joined)], weight: exact });
    if (isLast || word.text.length >= leastToBegin || word.script !== 'alphabetic')
      found.push({ kind: 'terms', words: bit, ranges: begunBy(word, isLast), weight: begun });
    const hashes = pairsOf(word).map((pair) => hash32(pair));
    if (hashes.length > 0) found.push({ kind: 'all', words: bit, hashes, weight: begun });
  }
  return { words: words.length, clues: found.sort((a, b) => b.weight - a.weight) };
}

/** The forms a word stands in the vocabulary under, see `takeWords`. */
function formsOf({ text, script }: Token): string[] {
  if (script !== 'alphabetic') return [text];
  const whole = compact(text);
  return [...new Set([whole, singular(whole), modelKey(text)])];
}

function begunBy(word: Token, isLast: boolean): TextRange[] {
  if (word.script === 'alphabetic') return formsOf(word).slice(0, 1).map(beginning);
  return isLast ? typedRanges(word.text) : [beginning(word.text)];
}

function itself(term: string): TextRange {
  return { low: term, high: `${term}\0` };
}

/** `vt 9041` as one model. */
function joinedWith(tokens: Tokens, at: number): string | undefined {
  const [first, second] = [tokens.words[at], tokens.words[at + 1]];
  if (first?.script !== 'alphabetic' || second?.script !== 'alphabetic') return undefined;
  if (gapAfter(tokens, at).trim() !== '' || !/\d/.test(first.text + second.text)) return undefined;
  return modelKey(first.text + second.text);
}

/** Of a word in Hangul, Han or kana: what is still a lone letter at its end makes no pair. */
function pairsOf({ text, script }: Token): string[] {
  if (script === 'alphabetic') return [];
  const whole = text.replace(/[\u1100-\u11ff]+$/, '');
  return Array.from({ length: Math.max(0, whole.length - 1) }, (_, at) => whole.slice(at, at + 2));
}
