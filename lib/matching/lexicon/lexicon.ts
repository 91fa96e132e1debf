import type { ProductType } from '../../core/product-types';
import type { Tokens } from '../tokens';

/** A concept by its number in the lexicon: a kind of product, or a quality such as "for children". */
export type Concept = number;

/** One and the same thing by its number in the lexicon: a kind of product may hold several (humidifier, dehumidifier). */
export type Thing = number;

export interface FoundConcept {
  concept: Concept;
  /** Its name, as it is looked up. */
  name: string;
  /** The words it stands in. */
  first: number;
  last: number;
  /** Where its name stands in the folded text: in `가습기필터` it ends before the word does. */
  start: number;
  end: number;
}

/** What things are called in many languages, and how common words are in titles; a compact file, opened without parsing. */
export interface Lexicon {
  /** The kinds and qualities a text names, longest names first taken, in the order of the text. */
  conceptsIn(tokens: Tokens): readonly FoundConcept[];
  /** The type of product of a kind; undefined for a quality. */
  typeOf(concept: Concept): ProductType | undefined;
  /** Whether it is a kind of product. */
  isKind(concept: Concept): boolean;
  /** Hashes of the words it is written with, in all languages. */
  wordsOf(concept: Concept): Uint32Array;
  /** What exactly a name names, where the lexicon knows that it names nothing wider or narrower. */
  thingNamed(name: string): Thing | undefined;
  /** The ways a thing may stand in a text, each as the hashes of terms that all stand there. */
  termsOf(thing: Thing): readonly Uint32Array[];
  /** How many of 10,000 real titles have a word; 0 where it is rare or unknown. */
  frequency(word: string): number;
}
