import type { Concept, Lexicon } from './lexicon/lexicon';
import { determiners, purposeJoins } from './purpose-words';
import type { ReadListing } from './read-listing';
import { forPhrases } from './stop-phrases';
import type { Token, Tokens } from './tokens';
import { singular, takeWords } from './words';

/** The words of a listing's titles, as they are compared, and the concepts they name. */
export interface ListingWords {
  words: ReadonlySet<string>;
  concepts: ReadonlySet<Concept>;
}

export function wordsOfListing(read: ReadListing, lexicon: Lexicon): ListingWords {
  const words = new Set<string>();
  const concepts = new Set<Concept>();
  // The page's categories name kinds as well.
  for (const { place } of read.kinds(lexicon)) concepts.add(place.concept);
  for (const { tokens } of read.titles) {
    takeWords(tokens, (word) => words.add(word));
    for (const { concept } of lexicon.conceptsIn(tokens)) concepts.add(concept);
  }
  return { words, concepts };
}

export interface Coverage {
  /** By weight, the share of the name's words that the listing has. */
  share: number;
  /** How many of them are rare, and neither a kind of product nor a quality. */
  rare: number;
  /** How many of them tell something: neither qualities nor common words. */
  found: number;
}

/**
 * What a word weighs that no lexicon knows, where the listing calls the kind by another language's name: who translated that
 * translated others as well, and only names stayed.
 */
const untranslatedWeight = 0.05;
const everydayFrom = 5;

/** A word in more of 10,000 titles than this is no rare one. */
const rareUpTo = 25;
const leastRareLetters = 4;

/**
 * How much of a name a listing has, word by word, weighed by how rare each is; what the lexicon knows counts in any
 * language. Undefined where the name has no word that counts.
 */
export function coverageOf(
  name: Tokens,
  own: ListingWords,
  lexicon: Lexicon,
  isLeftOut: (word: string) => boolean,
): Coverage | undefined {
  const concepts = lexicon.conceptsIn(name);
  // An everyday word on both sides says that they speak one language; a name may stay in any.
  const translated =
    concepts.some(({ concept }) => lexicon.isKind(concept) && own.concepts.has(concept)) &&
    !name.words.some(
      (word) =>
        !saysNothing(word) &&
        !isLeftOut(word.text) &&
        hasWord(word, own.words) &&
        lexicon.frequency(singular(word.text)) + lexicon.frequency(word.text) >= everydayFrom,
    );
  let all = 0;
  let found = 0;
  let rare = 0;
  let telling = 0;
  for (const [at, word] of name.words.entries()) {
    if (saysNothing(word) || isLeftOut(word.text)) continue;
    const named = concepts.filter(({ first, last }) => at >= first && at <= last);
    const isHere = hasWord(word, own.words);
    const unknown = translated && named.length === 0 && !isHere;
    const weight = weightOf(word, lexicon) * (unknown ? untranslatedWeight : 1);
    all += weight;
    if (named.some(({ concept }) => own.concepts.has(concept))) found += weight;
    else if (isHere) {
      found += weight;
      // Of a kind's name, shuffled apart, every word is one of it.
      if (named.every(({ concept }) => lexicon.isKind(concept)) && tells(word, lexicon)) telling++;
      if (named.length === 0 && isRare(word, lexicon)) rare++;
    }
  }
  return all > 0 ? { share: found / all, rare, found: telling } : undefined;
}

const tellingUpTo = 120;

function tells({ text }: Token, lexicon: Lexicon): boolean {
  return text.length >= 3 && lexicon.frequency(singular(text)) <= tellingUpTo;
}

function saysNothing({ text }: Token): boolean {
  return (
    text.length < 2 ||
    determiners.has(text) ||
    purposeJoins.has(text) ||
    forPhrases.has(text) ||
    /^\d{1,2}$/.test(text)
  );
}

function hasWord({ text, script }: Token, words: ReadonlySet<string>): boolean {
  if (script === 'alphabetic') return words.has(singular(text.replaceAll(/[-_.']/g, '')));
  if (words.has(text)) return true;
  let pairs = 0;
  let found = 0;
  for (let at = 0; at + 1 < text.length; at++) {
    pairs++;
    if (words.has(text.slice(at, at + 2))) found++;
  }
  return pairs > 0 && found / pairs >= 0.75;
}

function weightOf({ text, script }: Token, lexicon: Lexicon): number {
  const frequency = lexicon.frequency(script === 'alphabetic' ? singular(text) : text);
  const weight = Math.log(10_000 / (frequency + 1));
  // In Hangul and Han one run says what several words say elsewhere.
  return Math.max(0.5, weight) * (script === 'alphabetic' ? 1 : Math.min(3, Math.max(1, text.length / 3)));
}

function isRare({ text, script }: Token, lexicon: Lexicon): boolean {
  if (script !== 'alphabetic') return text.length >= 3 && lexicon.frequency(text) <= rareUpTo;
  return text.length >= leastRareLetters && lexicon.frequency(singular(text)) <= rareUpTo;
}
