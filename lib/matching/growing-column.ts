/** A column of 32-bit words that grows piece by piece, so that no single step copies it all. */
export interface GrowingColumn {
  push(word: number): void;
  length(): number;
  /** All of it in one array. Yields between pieces. */
  joinInSlices(): Generator<void, Uint32Array<ArrayBuffer>>;
}

const piece = 1 << 16;

export function createGrowingColumn(): GrowingColumn {
  const full: Uint32Array[] = [];
  let last = new Uint32Array(1024);
  let used = 0;
  return {
    push(word) {
      if (used === last.length) {
        if (used < piece) {
          const larger = new Uint32Array(2 * used);
          larger.set(last);
          last = larger;
        } else {
          full.push(last);
          last = new Uint32Array(piece);
          used = 0;
        }
      }
      last[used] = word;
      used++;
    },
    length: () => full.length * piece + used,
    *joinInSlices() {
      const all = new Uint32Array(full.length * piece + used);
      for (const [at, words] of full.entries()) {
        all.set(words, at * piece);
        if (at % 8 === 7) yield;
      }
      all.set(last.subarray(0, used), full.length * piece);
      return all;
    },
  };
}
