import { mostWords } from './query';

export interface FoundNotices {
  /** Numbers of notices, the best first. */
  numbers: number[];
  /** How many there are in all. */
  all: number;
  /** How many of the words asked for each of them has. */
  words: number;
}

/** Gathers which of the words asked for each notice has. Kept as long as its index, and cleared by each answer. */
export interface Finds {
  /** Notes words, a bit each, and what they weigh, for the notices of a stretch of a column. A word counts once. */
  take(numbers: Uint32Array, from: number, to: number, words: number, weight: number): void;
  /**
   * The notices that have the most of the words; by weight, then the newest first. What is left out is neither named nor counted.
   * Forgets everything.
   */
  best(most: number, dayAt: DayAt, isLeftOut?: (number: number) => boolean): FoundNotices;
  /** The notices that have every one of so many words, in no order, and how many there are in all. Forgets everything. */
  whole(words: number, most: number): Omit<FoundNotices, 'words'>;
  /** The numbers of all that have every one of so many words, in no order. Forgets everything. */
  every(words: number): number[];
}

export type DayAt = (number: number) => number;

/** How many bits a set of words has. */
const sizes = Uint8Array.from({ length: 1 << mostWords }, (_, words) => {
  let count = 0;
  for (let left = words; left > 0; left &= left - 1) count++;
  return count;
});

export function createFinds(notices: number): Finds {
  const words = new Uint16Array(notices);
  const weights = new Float32Array(notices);
  const touched = new Uint32Array(notices);
  let count = 0;
  let mostFound = 0;

  const forget = () => {
    for (let at = 0; at < count; at++) {
      const number = touched[at] ?? 0;
      words[number] = 0;
      weights[number] = 0;
    }
    count = 0;
    mostFound = 0;
  };

  return {
    take(numbers, from, to, wanted, weight) {
      for (let at = from; at < to; at++) {
        const number = numbers[at] ?? 0;
        // A damaged table may point past the last notice.
        if (number >= notices) continue;
        const before = words[number] ?? 0;
        if ((wanted & ~before) === 0) continue;
        if (before === 0) touched[count++] = number;
        const now = before | wanted;
        words[number] = now;
        weights[number] = (weights[number] ?? 0) + weight;
        mostFound = Math.max(mostFound, sizes[now] ?? 0);
      }
    },
    best(most, dayAt, isLeftOut) {
      const isBefore = (a: number, b: number) => {
        const [first, second] = [weights[a] ?? 0, weights[b] ?? 0];
        if (first !== second) return first > second;
        return dayAt(a) === dayAt(b) ? a < b : dayAt(a) > dayAt(b);
      };
      const numbers: number[] = [];
      let all = 0;
      for (let at = 0; at < count; at++) {
        const number = touched[at] ?? 0;
        if ((sizes[words[number] ?? 0] ?? 0) < mostFound || isLeftOut?.(number)) continue;
        all++;
        const last = numbers.length === most ? numbers[most - 1] : undefined;
        if (last !== undefined && !isBefore(number, last)) continue;
        let place = numbers.length;
        while (place > 0 && isBefore(number, numbers[place - 1] ?? 0)) place--;
        numbers.splice(place, 0, number);
        if (numbers.length > most) numbers.pop();
      }
      const found = { numbers, all, words: mostFound };
      forget();
      return found;
    },
    whole(wanted, most) {
      const every = (1 << wanted) - 1;
      const numbers: number[] = [];
      let all = 0;
      for (let at = 0; at < count; at++) {
        const number = touched[at] ?? 0;
        if (words[number] !== every) continue;
        if (all++ < most) numbers.push(number);
      }
      forget();
      return { numbers, all };
    },
    every(wanted) {
      const whole = (1 << wanted) - 1;
      const numbers: number[] = [];
      for (let at = 0; at < count; at++) {
        const number = touched[at] ?? 0;
        if (words[number] === whole) numbers.push(number);
      }
      forget();
      return numbers;
    },
  };
}
