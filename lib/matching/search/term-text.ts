/**
 * Sorted terms, each written as what it shares with the one before and the rest, as bytes in the order of their letters.
 * Every block begins with a whole term, so that one is found by halving.
 */
export const blockTerms = 16;

/** Longer ones are cut: nobody types so far, and what is found is read before it is shown. */
export const mostTermLetters = 40;

const mostUnitBytes = 3;

/** Writes sorted terms one behind the other. */
export interface TermWriter {
  /** A term behind the one before it; a whole one where `before` is empty. */
  write(term: string, before: string): void;
  /** Bytes written so far. */
  length(): number;
  /** All of them in words of 32 bits, the last filled up with zeros. */
  words(): Uint32Array<ArrayBuffer>;
}

export function createTermWriter(): TermWriter {
  let bytes = new Uint8Array(1 << 16);
  let used = 0;
  return {
    write(term, before) {
      if (bytes.length < used + 2 + mostUnitBytes * mostTermLetters) {
        const larger = new Uint8Array(2 * bytes.length);
        larger.set(bytes.subarray(0, used));
        bytes = larger;
      }
      const most = Math.min(before.length, term.length);
      let shared = 0;
      while (shared < most && before.charCodeAt(shared) === term.charCodeAt(shared)) shared++;
      bytes[used++] = shared;
      bytes[used++] = term.length - shared;
      for (let at = shared; at < term.length; at++) {
        const unit = term.charCodeAt(at);
        if (unit < 0x80) bytes[used++] = unit;
        else if (unit < 0x800) {
          bytes[used++] = 0xc0 | (unit >> 6);
          bytes[used++] = tailOf(unit);
        } else {
          bytes[used++] = 0xe0 | (unit >> 12);
          bytes[used++] = tailOf(unit >> 6);
          bytes[used++] = tailOf(unit);
        }
      }
    },
    length: () => used,
    words() {
      const whole = new Uint8Array(Math.ceil(used / 4) * 4);
      whole.set(bytes.subarray(0, used));
      return new Uint32Array(whole.buffer);
    },
  };
}

/**
 * The first letters of a term as one number, in the order of the terms as far as it goes: four of them in ASCII, two beyond
 * it. A letter that has no room stands for all that would come behind.
 */
export function firstLetters(term: string): number {
  const first = term.charCodeAt(0) || 0;
  const second = term.charCodeAt(1) || 0;
  if (first >= 0x80) return (0x8000_0000 | (first << 15) | (second >> 1)) >>> 0;
  if (second >= 0xff) return (first << 24) | 0xff_ffff;
  const third = term.charCodeAt(2) || 0;
  const two = (first << 24) | (second << 16);
  return third >= 0xff ? two | 0xffff : two | (third << 8) | Math.min(0xff, term.charCodeAt(3) || 0);
}

/** Reads the term that stands at a place, given the one before it, and where the next one stands. */
export function readTerm(bytes: Uint8Array, at: number, before: string): { term: string; next: number } {
  let term = before.slice(0, bytes[at] ?? 0);
  let left = Math.min(bytes[at + 1] ?? 0, mostTermLetters);
  let next = at + 2;
  for (; left > 0; left--) {
    const head = bytes[next] ?? 0;
    if (head < 0x80) {
      term += String.fromCharCode(head);
      next++;
    } else if (head < 0xe0) {
      term += String.fromCharCode(((head & 0x1f) << 6) | tailAt(bytes, next + 1));
      next += 2;
    } else {
      const unit = ((head & 0x0f) << 12) | (tailAt(bytes, next + 1) << 6) | tailAt(bytes, next + 2);
      term += String.fromCharCode(unit);
      next += 3;
    }
  }
  return { term, next };
}

/** One unit of a text takes one to three bytes, as UTF-8 writes it: bytes compare as the units do. */
function tailOf(unit: number): number {
  return 0x80 | (unit & 0x3f);
}

function tailAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) & 0x3f;
}
