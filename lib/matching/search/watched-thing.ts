import { bareHangul } from '../hangul';
import type { FoundConcept, Lexicon, Thing } from '../lexicon/lexicon';
import { quote, type Tokens, tokensOf } from '../tokens';
import { watchedWords } from './watched-words';

/** What watched words name: a notice may name the same in other words, or in another language. */
export interface WatchedThing {
  thing: Thing;
  /** The words that name it together, as they are compared; all others stay words. */
  words: ReadonlySet<string>;
  /** As it was typed. */
  typed: string;
  /** The ways it may stand in a notice, see `Lexicon.termsOf`. */
  terms: readonly Uint32Array[];
}

/**
 * The one thing that watched words name. None where they name two kinds of product, a kind of which the lexicon knows no exact
 * name, or where its name is only a part of a word.
 */
export function watchedThing(text: string, lexicon: Lexicon): WatchedThing | undefined {
  const tokens = tokensOf(text);
  const kinds = lexicon.conceptsIn(tokens).filter(({ concept }) => lexicon.isKind(concept));
  const [place] = kinds;
  // With a particle and without, a name is found twice.
  const isOne = kinds.every(({ name, start }) => name === place?.name && start === place.start);
  if (!place || !isOne || !isWhole(tokens, place)) return undefined;
  const thing = lexicon.thingNamed(place.name);
  if (thing === undefined) return undefined;
  const typed = quote(tokens, place.first, place.last);
  const words = watchedWords(typed).map((word) => word.text);
  return {
    ...{ thing, typed, terms: lexicon.termsOf(thing) },
    // Lone syllables are looked for in one run.
    words: new Set([...words, words.join('')]),
  };
}

/** Whether a name takes up its words from the first to the last, but for a particle. */
function isWhole({ words }: Tokens, { first, last, start, end }: FoundConcept): boolean {
  const [begins, ends] = [words[first], words[last]];
  if (!begins || !ends || begins.start !== start) return false;
  return ends.end === end || (ends.script === 'hangul' && ends.start + bareHangul(ends.text).length === end);
}
