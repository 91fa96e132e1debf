import { createGrowingColumn } from './growing-column';

/**
 * Pairs of a key's 32-bit hash and the number of a notice, sorted by hash, then number. Two keys may share a hash; the
 * notice itself is always read before anything is said of it.
 */
export interface PairColumns {
  hashes: Uint32Array<ArrayBuffer>;
  numbers: Uint32Array<ArrayBuffer>;
}

export interface PairBuilder {
  /** Numbers must not fall from one call to the next. */
  add(hash: number, number: number): void;
  /** Sorts what was added. Yields often enough that a caller may pause every few milliseconds. */
  sortInSlices(): Generator<void, PairColumns>;
}

/** Entries between two pauses: some milliseconds of work. */
const slice = 1 << 16;
/** The hash is sorted by three digits of these bits, lowest first; equal digits keep their order. */
const digits = [
  { shift: 0, mask: 0x7ff },
  { shift: 11, mask: 0x7ff },
  { shift: 22, mask: 0x3ff },
] as const;

export function createPairBuilder(): PairBuilder {
  const hashes = createGrowingColumn();
  const numbers = createGrowingColumn();
  return {
    add(hash, number) {
      hashes.push(hash);
      numbers.push(number);
    },
    *sortInSlices() {
      const length = hashes.length();
      let from: PairColumns = {
        hashes: yield* hashes.joinInSlices(),
        numbers: yield* numbers.joinInSlices(),
      };
      yield;
      let to: PairColumns = { hashes: new Uint32Array(length), numbers: new Uint32Array(length) };
      for (const { shift, mask } of digits) {
        const places = new Uint32Array(mask + 2);
        for (let at = 0; at < length; at += slice) {
          count(from.hashes.subarray(at, at + slice), shift, mask, places);
          yield;
        }
        for (let digit = 1; digit < places.length; digit++)
          places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
        for (let at = 0; at < length; at += slice) {
          scatter(from, to, at, Math.min(length, at + slice), shift, mask, places);
          yield;
        }
        [from, to] = [to, from];
      }
      return from;
    },
  };
}

function count(hashes: Uint32Array, shift: number, mask: number, places: Uint32Array): void {
  for (let at = 0; at < hashes.length; at++) {
    const digit = (((hashes[at] ?? 0) >>> shift) & mask) + 1;
    places[digit] = (places[digit] ?? 0) + 1;
  }
}

function scatter(
  from: PairColumns,
  to: PairColumns,
  first: number,
  end: number,
  shift: number,
  mask: number,
  places: Uint32Array,
): void {
  const { hashes, numbers } = from;
  for (let at = first; at < end; at++) {
    const hash = hashes[at] ?? 0;
    const digit = (hash >>> shift) & mask;
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    to.hashes[place] = hash;
    to.numbers[place] = numbers[at] ?? 0;
  }
}
