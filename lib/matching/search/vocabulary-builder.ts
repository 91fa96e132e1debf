import { createGrowingColumn } from '../growing-column';
import { createPairBuilder } from '../pair-columns';
import { blockTerms, createTermWriter, firstLetters, mostTermLetters } from './term-text';

/** Set on the place of a model: the rest is the notice's own number. Without it, the number of a word in the postings. */
export const modelBit = 0x8000_0000;

/** Everything that can be typed to find a notice, sorted: words and models, and where each leads. */
export interface VocabularyColumns {
  text: Uint32Array<ArrayBuffer>;
  /** Where each block of terms begins, in bytes. */
  blocks: Uint32Array<ArrayBuffer>;
  places: Uint32Array<ArrayBuffer>;
}

export interface VocabularyBuilder {
  /** The next new word; it stands from `start` to `end` of `text`. */
  addWord(text: string, start: number, end: number): void;
  addModel(key: string, notice: number): void;
  /** `places`: where in the postings each word stands, in the order they came. Yields often. */
  finishInSlices(places: Uint32Array): Generator<void, VocabularyColumns>;
}

const slice = 1 << 12;

/** Collects the terms as they come. Of two words with one hash, which share their notices, the first stands for both. */
export function createVocabularyBuilder(): VocabularyBuilder {
  const words: string[] = [];
  const models: string[] = [];
  const notices = createGrowingColumn();
  return {
    addWord(text, start, end) {
      words.push(cut(text.slice(start, end)));
    },
    addModel(key, notice) {
      models.push(cut(key));
      notices.push(notice);
    },
    *finishInSlices(wordPlaces) {
      const modelNotices = yield* notices.joinInSlices();
      const count = words.length;
      const termOf = (number: number) => (number < count ? words[number] : models[number - count]) ?? '';
      const placeAt = (number: number) =>
        number < count ? (wordPlaces[number] ?? 0) : (modelBit | (modelNotices[number - count] ?? 0)) >>> 0;
      const order = yield* sortedTerms(count + models.length, termOf);
      return yield* writeInSlices(order, termOf, placeAt);
    },
  };
}

function cut(term: string): string {
  return term.length > mostTermLetters ? term.slice(0, mostTermLetters) : term;
}

/** The numbers of the terms in the order of their letters: by the first letters all at once, then group by group. */
function* sortedTerms(count: number, termOf: (number: number) => string): Generator<void, Uint32Array> {
  const pairs = createPairBuilder();
  for (let number = 0; number < count; number++) {
    pairs.add(firstLetters(termOf(number)), number);
    if (number % slice === slice - 1) yield;
  }
  const { hashes: keys, numbers } = yield* pairs.sortInSlices();
  let paused = 0;
  for (let first = 0; first < count; ) {
    let end = first + 1;
    while (end < count && keys[end] === keys[first]) end++;
    if (end - first > 1) sortGroup(numbers.subarray(first, end), termOf);
    first = end;
    if (first - paused > slice) {
      paused = first;
      yield;
    }
  }
  return numbers;
}

function sortGroup(numbers: Uint32Array, termOf: (number: number) => string): void {
  numbers.sort((a, b) => {
    const first = termOf(a);
    const second = termOf(b);
    return first < second ? -1 : first > second ? 1 : a - b;
  });
}

function* writeInSlices(
  order: Uint32Array,
  termOf: (number: number) => string,
  placeAt: (number: number) => number,
): Generator<void, VocabularyColumns> {
  const text = createTermWriter();
  const blocks = new Uint32Array(Math.ceil(order.length / blockTerms));
  const places = new Uint32Array(order.length);
  let before = '';
  for (let at = 0; at < order.length; at++) {
    const number = order[at] ?? 0;
    if (at % blockTerms === 0) {
      blocks[at / blockTerms] = text.length();
      before = '';
    }
    const term = termOf(number);
    text.write(term, before);
    places[at] = placeAt(number);
    before = term;
    if (at % slice === slice - 1) yield;
  }
  return { text: text.words(), blocks, places };
}
