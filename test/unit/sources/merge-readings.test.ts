import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Notice, type NoticeInput, noticeSchema } from '../../../lib/core/notice';
import { mergeReadings } from '../../../lib/sources/merge-readings';

function notice(changed: Partial<NoticeInput> = {}): Notice {
  return noticeSchema.parse({
    id: 'eu-safety-gate:SR/90001/26',
    source: 'eu-safety-gate',
    kind: 'alert',
    published: '2026-11-13',
    ...changed,
  });
}

describe('one notice out of two readings', () => {
  it('keeps what either reading knows', () => {
    const merged = mergeReadings(
      notice({ brands: ['Voltara'], models: ['VT-1'], countries: ['DE'], origin: 'CN' }),
      notice({ models: ['vt-1', 'VT-2'], gtins: ['09501101530003'], countries: ['SE'] }),
    );
    expect(merged).toMatchObject({
      brands: ['Voltara'],
      gtins: ['09501101530003'],
      origin: 'CN',
    });
    expect(merged.models.map((model) => model.toLowerCase()).sort()).toEqual(['vt-1', 'vt-2']);
    expect(merged.countries.toSorted()).toEqual(['DE', 'SE']);
  });

  it('unites limits, so that none is lost', () => {
    const merged = mergeReadings(
      notice({ limits: { batches: ['A1'] } }),
      notice({ limits: { batches: ['A2'], serials: ['S1'] } }),
    );
    expect(merged.limits.batches.toSorted()).toEqual(['A1', 'A2']);
    expect(merged.limits.serials).toEqual(['S1']);
  });

  it('gives a listing once, with its sku and the stronger word', () => {
    const id = '1005000000000017';
    const merged = mergeReadings(
      notice({
        listings: [{ marketplace: 'aliexpress', id, basis: 'authority-id-shape', sku: '12000000000000017' }],
      }),
      notice({ listings: [{ marketplace: 'aliexpress', id, basis: 'authority' }] }),
    );
    expect(merged.listings).toEqual([
      { marketplace: 'aliexpress', id, sku: '12000000000000017', basis: 'authority' },
    ]);
  });

  it('takes the earlier publication, the later update, and a withdrawal that either states', () => {
    const merged = mergeReadings(
      notice({ published: '2026-11-11', updated: '2026-11-16' }),
      notice({ updated: '2026-11-19', withdrawn: '2026-11-19' }),
    );
    expect(merged).toMatchObject({ published: '2026-11-11', updated: '2026-11-19', withdrawn: '2026-11-19' });
  });

  it('takes the fuller prose of each language and the category that is mapped', () => {
    const merged = mergeReadings(
      notice({
        danger: [{ lang: 'en', text: 'It burns.' }],
        category: { official: 'Toys', type: 'toys' },
      }),
      notice({
        danger: [
          { lang: 'en', text: 'It burns with a high flame.' },
          { lang: 'fr', text: 'Il brûle.' },
        ],
        category: { official: 'Something much longer' },
      }),
    );
    expect(merged.danger).toEqual([
      { lang: 'en', text: 'It burns with a high flame.' },
      { lang: 'fr', text: 'Il brûle.' },
    ]);
    expect(merged.category).toEqual({ official: 'Toys', type: 'toys' });
  });

  it('refuses two different notices', () => {
    expect(() => mergeReadings(notice(), notice({ id: 'eu-safety-gate:SR/90002/26' }))).toThrow(RangeError);
  });

  it('gives the same whichever comes first, and itself for itself', () => {
    const words = fc.uniqueArray(fc.constantFrom('AB-1', 'ab-1', 'CD-2', 'EF-3'), { maxLength: 3 });
    const readings = fc
      .record({
        brands: words,
        models: words,
        marketplaces: words,
        published: fc.constantFrom('2026-11-11', '2026-11-13'),
        danger: fc.constantFrom([], [{ lang: 'en', text: 'x' }], [{ lang: 'en', text: 'yy' }]),
        kind: fc.constantFrom('alert' as const, 'recall' as const),
      })
      .map(({ danger, ...rest }) => notice({ ...rest, danger: [...danger] }));
    fc.assert(
      fc.property(readings, readings, (a, b) => {
        expect(mergeReadings(a, b)).toEqual(mergeReadings(b, a));
        expect(noticeSchema.parse(mergeReadings(a, b))).toEqual(mergeReadings(a, b));
      }),
    );
  });
});
