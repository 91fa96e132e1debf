import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordNumbers } from '../../../lib/matching/word-numbers';

function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('the numbers of words', () => {
  it('count up as words come, and stay, whatever their hashes: zero, the largest, with the same lowest bits', () => {
    const hash = fc.oneof(
      fc.constantFrom(0, 1, 0xffff_ffff, 0x8000_0000, 0x4000, 0x8000),
      fc.nat(0xffff_ffff),
    );
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 400 }), (hashes) => {
        const numbers = createWordNumbers();
        const expected = [...new Set(hashes)];
        expect(hashes.map(numbers.numberOf)).toEqual(hashes.map((each) => expected.indexOf(each)));
        expect(numbers.count()).toBe(expected.length);
        expect([...finished(numbers.hashesInSlices())]).toEqual(expected);
      }),
    );
  });

  it('outlive the growth of their table', () => {
    const numbers = createWordNumbers();
    const hashes = Array.from({ length: 60_000 }, (_, at) => (at * 0x10001) >>> 0);
    for (const each of hashes) numbers.numberOf(each);
    expect(hashes.every((each, at) => numbers.numberOf(each) === at)).toBe(true);
    expect(numbers.count()).toBe(hashes.length);
  });
});
