import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelectorSet } from '../../../lib/core/read-selector-set';
import { selectorSetSchema, selectorsOfShop } from '../../../lib/core/selector-set';
import type { SelectorSet } from '../../../lib/core/shop-selectors';
import { anySelector } from './made-selectors';

const set: SelectorSet = {
  format: 1,
  written: '2026-11-20',
  until: '2027-02-01',
  shops: {
    aliexpress: {
      adapter: 1,
      title: ['.pdp-title'],
      rows: [{ row: '.pdp-row', name: 'dt', value: 'dd' }],
      soldOut: ['.pdp-gone'],
    },
  },
};
const changed = (change: object) => ({ ...set, ...change });

describe('a set of selectors as its writer is held to it', () => {
  it('holds what the schema says', () => expect(selectorSetSchema.parse(set)).toEqual(set));

  it.each([
    ['another format', changed({ format: 2 })],
    ['a field nobody knows', changed({ script: 'x' })],
    ['a shop nobody reads', changed({ shops: { nowhere: { adapter: 1 } } })],
    ['no version of the reader', changed({ shops: { temu: {} } })],
    ['a part nobody knows', changed({ shops: { temu: { adapter: 1, brand: ['.b'] } } })],
    ['too many', changed({ shops: { temu: { adapter: 1, price: Array(25).fill('.p') } } })],
    ['a selector beyond the grammar', changed({ shops: { temu: { adapter: 1, price: ['.a, .b'] } } })],
    ['a row without a value', changed({ shops: { temu: { adapter: 1, rows: [{ row: '.r', name: 'a' }] } } })],
    ['an end before its beginning', changed({ until: '2026-11-19' })],
    ['an end too far away', changed({ until: '2027-11-20' })],
    ['no date', changed({ until: 'soon' })],
  ])('and not %s', (_what, value) => expect(selectorSetSchema.safeParse(value).success).toBe(false));
});

describe('a set of selectors as a client takes it', () => {
  it('is taken whole where every part of it is known', () => {
    expect(readSelectorSet(set)).toEqual({ set, dropped: 0 });
  });

  it('loses what this version does not know or what breaks a rule, counted, and nothing else', () => {
    const later = changed({
      note: 'of a later version',
      shops: {
        aliexpress: {
          adapter: 1,
          title: ['.pdp-title', '.a:has(b)', 5],
          rows: [...(set.shops.aliexpress?.rows ?? []), { row: '.r' }],
          soldOut: ['.pdp-gone'],
          cards: ['.card'],
          price: 'none',
        },
        nowhere: { adapter: 1 },
        temu: { title: ['.x'] },
      },
    });
    const { shops } = set;
    expect(readSelectorSet(later)).toEqual({
      set: { ...set, shops: { aliexpress: { ...shops.aliexpress, price: [] } } },
      dropped: 7,
    });
  });

  it.each([
    ['another format', changed({ format: 2 })],
    ['an end too far away', changed({ until: '2030-01-01' })],
    ['no shops', changed({ shops: [] })],
    ['a text', 'set'],
  ])('is none with %s', (_what, value) => expect(readSelectorSet(value)).toBeUndefined());

  it('is always one that its writer could have written, whatever comes', () => {
    const list = fc.array(fc.oneof(anySelector, fc.jsonValue()), { maxLength: 30 });
    const shop = fc.record({
      adapter: fc.oneof(fc.constant(1), fc.jsonValue()),
      title: list,
      price: fc.oneof(list, fc.jsonValue()),
      rows: fc.array(fc.record({ row: anySelector, name: anySelector, value: anySelector })),
      made: fc.jsonValue(),
    });
    const shops = fc.record({ aliexpress: shop, temu: fc.oneof(shop, fc.jsonValue()), x: fc.jsonValue() });
    fc.assert(
      fc.property(shops, (made) => {
        const read = readSelectorSet(changed({ shops: made }));
        expect(selectorSetSchema.safeParse(read?.set).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the selectors a page is read by', () => {
  const versions = { aliexpress: 1, temu: 1 };
  const at = (day: string, of = versions, sets = [set]) =>
    selectorsOfShop('aliexpress', sets, new Date(day), of);

  it('are those of its shop, until the end of their last day', () => {
    expect(at('2026-12-01')).toEqual(set.shops.aliexpress);
    expect(at('2027-02-01T23:59:59Z')).toEqual(set.shops.aliexpress);
    expect(at('2027-02-02T00:00:00Z')).toBeUndefined();
    expect(selectorsOfShop('temu', [set], new Date('2026-12-01'))).toBeUndefined();
  });

  it('are none once a release has a newer reader, and stay for older ones', () => {
    expect(at('2026-12-01', { aliexpress: 2, temu: 1 })).toBeUndefined();
    const newer = { ...set, shops: { aliexpress: { adapter: 3, title: ['.t'] } } };
    expect(at('2026-12-01', { aliexpress: 2, temu: 1 }, [set, newer])).toEqual(newer.shops.aliexpress);
  });

  it('are none where the shop’s part is empty', () => {
    expect(at('2026-12-01', versions, [{ ...set, shops: { aliexpress: { adapter: 1, price: [] } } }])).toBe(
      undefined,
    );
  });
});
