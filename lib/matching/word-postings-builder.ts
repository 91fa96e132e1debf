import { createGrowingColumn } from './growing-column';
import { createPairBuilder } from './pair-columns';
import { createWordNumbers } from './word-numbers';
import { isCommon, rarity, type WordPostings } from './word-postings';

export interface WordPostingsBuilder {
  /** A word of a notice, by its hash. The notices must not fall. True where the word is new: its number is the next. */
  add(hash: number, notice: number): boolean;
  /** The postings, and where in them each word stands, by its number. Yields often. */
  finishInSlices(notices: number): Generator<void, { postings: WordPostings; places: Uint32Array }>;
}

const slice = 1 << 16;

/**
 * Collects the notices of each word. There are few words and many places they stand in: the words are sorted, and each place
 * is put where its word has room.
 */
export function createWordPostingsBuilder(): WordPostingsBuilder {
  const numbers = createWordNumbers();
  const words = createGrowingColumn();
  const notices = createGrowingColumn();
  return {
    add(hash, notice) {
      const before = numbers.count();
      const word = numbers.numberOf(hash);
      words.push(word);
      notices.push(notice);
      return word === before;
    },
    *finishInSlices(count) {
      const own = yield* words.joinInSlices();
      const { hashes, places } = yield* sortWords(yield* numbers.hashesInSlices());
      const starts = yield* startsOf(own, places, hashes.length);
      const postings: WordPostings = {
        hashes,
        starts,
        numbers: yield* scatter(own, yield* notices.joinInSlices(), places, starts),
        weights: new Float32Array(count),
      };
      yield* weigh(postings);
      return { postings, places };
    },
  };
}

/** The hashes in their order, and where each word, by its number, stands in it. */
function* sortWords(
  hashes: Uint32Array,
): Generator<void, { hashes: Uint32Array<ArrayBuffer>; places: Uint32Array }> {
  const pairs = createPairBuilder();
  for (let word = 0; word < hashes.length; word++) {
    pairs.add(hashes[word] ?? 0, word);
    if (word % slice === slice - 1) yield;
  }
  const sorted = yield* pairs.sortInSlices();
  const places = new Uint32Array(hashes.length);
  for (let place = 0; place < places.length; place++) places[sorted.numbers[place] ?? 0] = place;
  return { hashes: sorted.hashes, places };
}

/** Where the notices of each word begin, and behind the last of them where they end. */
function* startsOf(
  words: Uint32Array,
  places: Uint32Array,
  count: number,
): Generator<void, Uint32Array<ArrayBuffer>> {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < words.length; at++) {
    const behind = (places[words[at] ?? 0] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
    if (at % slice === slice - 1) yield;
  }
  for (let word = 1; word <= count; word++) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  return starts;
}

function* scatter(
  words: Uint32Array,
  notices: Uint32Array,
  places: Uint32Array,
  starts: Uint32Array,
): Generator<void, Uint32Array<ArrayBuffer>> {
  const next = starts.slice();
  const numbers = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const place = places[words[at] ?? 0] ?? 0;
    const to = next[place] ?? 0;
    numbers[to] = notices[at] ?? 0;
    next[place] = to + 1;
    if (at % slice === slice - 1) yield;
  }
  return numbers;
}

/** Adds up what the words of each notice weigh, the common ones left out. */
function* weigh({ starts, numbers, weights }: WordPostings): Generator<void, void> {
  let paused = 0;
  for (let word = 0; word + 1 < starts.length; word++) {
    const first = starts[word] ?? 0;
    const end = starts[word + 1] ?? 0;
    if (isCommon(end - first, weights.length)) continue;
    const weight = rarity(end - first, weights.length);
    for (let at = first; at < end; at++) {
      const number = numbers[at] ?? 0;
      weights[number] = (weights[number] ?? 0) + weight;
    }
    if (end - paused > slice) {
      paused = end;
      yield;
    }
  }
}
