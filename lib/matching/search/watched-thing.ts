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
 * The one thing that watched words name, once or several times (`유모차 stroller`). None where they name two kinds of product, a
 * kind of which the lexicon knows no exact name, or where its name is only a part of a word.
 */
export function watchedThing(text: string, lexicon: Lexicon): WatchedThing | undefined {
  const tokens = tokensOf(text);
  const kinds = lexicon.conceptsIn(tokens).filter(({ concept }) => lexicon.isKind(concept));
  const [place] = kinds;
  const thing = place && lexicon.thingNamed(place.name);
  if (thing === undefined) return undefined;
  const isOne = kinds.every((each) => lexicon.thingNamed(each.name) === thing && isWhole(tokens, each));
  if (!isOne) return undefined;
  // With a particle and without, a name is found twice.
  const typed = [...new Set(kinds.map(({ first, last }) => quote(tokens, first, last)))];
  const words = typed.map((name) => watchedWords(name).map((word) => word.text));
  return {
    ...{ thing, typed: typed.join(' ').slice(0, text.length), terms: lexicon.termsOf(thing) },
    // Lone syllables are looked for in one run.
    words: new Set(words.flatMap((name) => [...name, name.join('')])),
  };
}

/** Whether a name takes up its words from the first to the last, but for a particle. */
function isWhole({ words }: Tokens, { first, last, start, end }: FoundConcept): boolean {
  const [begins, ends] = [words[first], words[last]];
  if (!begins || !ends || begins.start !== start) return false;
  return ends.end === end || (ends.script === 'hangul' && ends.start + bareHangul(ends.text).length === end);
}
