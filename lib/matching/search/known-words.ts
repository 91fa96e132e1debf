/** Tells whether a word has come before, by its hash. */
export interface KnownWords {
  /** Whether it is new; from now on it is known. */
  isNew(hash: number): boolean;
}

const recent = 1 << 12;

/** A set of 32-bit hashes that allocates only as it grows. Most words of a name have come a moment ago. */
export function createKnownWords(): KnownWords {
  const lately = new Uint32Array(recent);
  /** Hashes where they were put, from their lowest bits onwards; 0 where none is. The hash 0 itself is kept apart. */
  let slots = new Uint32Array(1 << 14);
  let count = 0;
  let hasZero = false;

  const put = (hash: number): boolean => {
    const last = slots.length - 1;
    let at = hash & last;
    for (let held = slots[at]; held !== 0; held = slots[at]) {
      if (held === hash) return false;
      at = (at + 1) & last;
    }
    slots[at] = hash;
    return true;
  };
  const grow = () => {
    const before = slots;
    slots = new Uint32Array(4 * before.length);
    for (const held of before) if (held !== 0) put(held);
  };

  return {
    isNew(hash) {
      const place = hash & (recent - 1);
      if (lately[place] === hash && hash !== 0) return false;
      lately[place] = hash;
      if (hash === 0) {
        const isNew = !hasZero;
        hasZero = true;
        return isNew;
      }
      if (!put(hash)) return false;
      count++;
      if (2 * count > slots.length) grow();
      return true;
    },
  };
}
