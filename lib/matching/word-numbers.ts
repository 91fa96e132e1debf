import { createGrowingColumn } from './growing-column';

/** Numbers words in the order they first come, by their hash. */
export interface WordNumbers {
  /** The word's number; `count()` from before the call where it is new. */
  numberOf(hash: number): number;
  count(): number;
  /** The hash of each, in the order of the numbers. */
  hashesInSlices(): Generator<void, Uint32Array<ArrayBuffer>>;
}

const firstSlots = 1 << 14;

/** A table of 32-bit hashes that allocates only as it grows. */
export function createWordNumbers(): WordNumbers {
  /** Pairs, where they were put from the lowest bits of their hash onwards: the hash, and one more than its number; 0 where none is. */
  let slots = new Uint32Array(2 * firstSlots);
  const hashes = createGrowingColumn();
  let count = 0;

  /** Where the hash stands, or would. */
  const placeOf = (hash: number): number => {
    const last = slots.length - 1;
    let at = (hash << 1) & last;
    while (slots[at + 1] !== 0 && slots[at] !== hash) at = (at + 2) & last;
    return at;
  };
  const grow = () => {
    const before = slots;
    slots = new Uint32Array(2 * before.length);
    for (let from = 0; from < before.length; from += 2) {
      const held = before[from + 1] ?? 0;
      if (held === 0) continue;
      const hash = before[from] ?? 0;
      const at = placeOf(hash);
      slots[at] = hash;
      slots[at + 1] = held;
    }
  };

  return {
    numberOf(hash) {
      const at = placeOf(hash);
      const held = slots[at + 1] ?? 0;
      if (held !== 0) return held - 1;
      slots[at] = hash;
      slots[at + 1] = ++count;
      hashes.push(hash);
      if (4 * count > slots.length) grow();
      return count - 1;
    },
    count: () => count,
    hashesInSlices: () => hashes.joinInSlices(),
  };
}
