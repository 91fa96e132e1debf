import { describe, expect, it } from 'vitest';
import { ladder, rankOf, rungOf } from '../../../lib/matching/ladder';

describe('the evidence ladder', () => {
  it.each(ladder)(
    '$kind has a reason, a measured figure, and what it was measured on',
    ({ why, measured }) => {
      expect(why).toMatch(/\.$/);
      expect(measured.figure).toMatch(/\d|\bno\b/);
      expect(measured.on).toMatch(/\d/);
    },
  );

  it('has each kind once, and lets nothing but an exact key or brand and model turn a page red', () => {
    expect(new Set(ladder.map(({ kind }) => kind)).size).toBe(ladder.length);
    expect(ladder.filter(({ level }) => level === 'flagged').map(({ kind }) => kind)).toEqual([
      'listing-id',
      'gtin',
      'certificate',
      'brand-model',
    ]);
  });

  it('ranks by its order, and nothing behind all', () => {
    expect(ladder.map(({ kind }) => rankOf([{ kind, listing: '', notice: '' }]))).toEqual([...ladder.keys()]);
    expect(rankOf([])).toBe(ladder.length);
    expect(rungOf('listing-id')).toBe(ladder[0]);
  });
});
