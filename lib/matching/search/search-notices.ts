import { dayOf, factWords } from '../notice-facts';
import type { WordPostings } from '../word-postings';
import { createFinds, type Finds, type FoundNotices } from './found-notices';
import { type Clue, readQuery } from './query';
import type { Vocabulary } from './vocabulary';
import { modelBit } from './vocabulary-builder';
import { watchedQuery } from './watched-query';
import type { WatchedThing } from './watched-thing';
import type { WatchedWord } from './watched-words';
import { withAllTerms } from './with-all-terms';

/** What a search goes through. */
export interface Searched {
  vocabulary: Vocabulary;
  postings: WordPostings;
  /** See `notice-facts.ts`. */
  facts: Uint32Array;
}

/** Finds notices by words. Kept as long as its index. */
export interface Searcher {
  /**
   * The notices whose names, brands or models have the words that somebody types: all of them, and where none has all, those that
   * have the most. Found whole comes before begun, then the newest notice first. What is left out is as if it were not there.
   */
  search(
    text: string,
    most: number,
    isLeftOut?: (number: number) => boolean,
  ): Omit<FoundNotices, 'words'> & { whole: boolean };
  /**
   * Every notice that may hold all of these words, none of them merely begun, those of a thing also by any of its names, and how
   * many there are; `numbers` has no more than `most` of them. None where the words are too short to be looked for.
   */
  holding(words: readonly WatchedWord[], most: number, thing?: WatchedThing): Omit<FoundNotices, 'words'>;
  /** The same without those that `search` finds by every word of a text, the newest first. */
  holdingBeside(
    text: string,
    words: readonly WatchedWord[],
    most: number,
    thing?: WatchedThing,
  ): Omit<FoundNotices, 'words'>;
}

export function createSearcher({ vocabulary, postings, facts }: Searched): Searcher {
  const notices = facts.length / factWords;
  const dayAt = (number: number) => dayOf(facts[number * factWords] ?? 0);
  // Most indexes are never searched.
  let kept: Finds | undefined;
  const finds = (clues: readonly Clue[]): Finds => {
    kept ??= createFinds(notices);
    for (const clue of clues) takeClue(clue, { vocabulary, postings }, kept);
    return kept;
  };

  return {
    search(text, most, isLeftOut) {
      const query = readQuery(text);
      const { numbers, all, words } = finds(query.clues).best(most, dayAt, isLeftOut);
      return { numbers, all, whole: all > 0 && words === query.words };
    },
    holding(watched, most, thing) {
      const { words, clues } = watchedQuery(watched, thing);
      return words === 0 ? { numbers: [], all: 0 } : finds(clues).whole(words, most);
    },
    holdingBeside(text, watched, most, thing) {
      const { words, clues } = watchedQuery(watched, thing);
      if (words === 0) return { numbers: [], all: 0 };
      const query = readQuery(text);
      const found = new Set(finds(query.clues).every(query.words));
      const beside = finds(clues)
        .every(words)
        .filter((number) => !found.has(number))
        .sort((a, b) => dayAt(b) - dayAt(a) || a - b);
      return { numbers: beside.slice(0, most), all: beside.length };
    },
  };
}

const one = new Uint32Array(1);

function takeClue(
  clue: Clue,
  { vocabulary, postings }: Pick<Searched, 'vocabulary' | 'postings'>,
  finds: Finds,
): void {
  const { words, weight } = clue;
  if (clue.kind === 'all') {
    const numbers = withAllTerms(postings, clue.hashes);
    finds.take(numbers, 0, numbers.length, words, weight);
    return;
  }
  const { numbers, starts } = postings;
  for (const { low, high } of clue.ranges) {
    const { from, to } = vocabulary.between(low, high);
    for (let at = from; at < to; at++) {
      const place = vocabulary.places[at] ?? 0;
      if (place >= modelBit) {
        one[0] = place - modelBit;
        finds.take(one, 0, 1, words, weight);
      } else {
        const end = Math.min(starts[place + 1] ?? 0, numbers.length);
        finds.take(numbers, starts[place] ?? 0, end, words, weight);
      }
    }
  }
}
