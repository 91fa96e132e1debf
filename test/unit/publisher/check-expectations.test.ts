import { describe, expect, it } from 'vitest';
import { brokenExpectations } from '../../../lib/publisher/edition/check-expectations';
import { manyNotices, notice } from './fake-source';

const expected = { least: 10, most: 100, shrink: 0.2, fill: { brands: 0.5, names: 1 }, dropped: 0.1 };
const branded = Array.from({ length: 20 }, (_, index) => notice(`B-${index}`, { brands: ['Voltara'] }));

describe('checking a fetch against its source’s expectations', () => {
  it('believes one that keeps them all, up to the bounds themselves', () => {
    const half = [...branded.slice(0, 10), ...manyNotices(10)];
    const fetched = { notices: half, dropped: 2, records: 22, lastRecords: 27 };
    expect(brokenExpectations(expected, fetched)).toEqual([]);
    expect(brokenExpectations(expected, { ...fetched, records: 100 })).toEqual([]);
  });

  it.each<[string, Parameters<typeof brokenExpectations>[1], RegExp]>([
    ['too little', { notices: branded.slice(0, 9), dropped: 0, records: 9 }, /9 records, at least 10/],
    ['nothing of use', { notices: [], dropped: 1, records: 20 }, /not one notice/],
    ['too much', { notices: branded, dropped: 0, records: 101 }, /101 records, at most 100/],
    ['a tenth', { notices: branded, dropped: 0, records: 20, lastRecords: 200 }, /after 200 .* 20 %/],
    ['a loss just too large', { notices: branded, dropped: 0, records: 20, lastRecords: 26 }, /after 26/],
    ['too many unreadable records', { notices: branded, dropped: 3, records: 23 }, /3 of 23 records/],
    ['brands gone', { notices: manyNotices(20), dropped: 0, records: 20 }, /brands filled in 0 of 20/],
  ])('does not believe one with %s, and says why', (_what, fetched, why) => {
    expect(brokenExpectations(expected, fetched)).toEqual([expect.stringMatching(why)]);
  });
});
