import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MarketplaceIdentifiers,
  marketplaceIdentifiers,
} from '../../../lib/sources/marketplace-identifiers';
import { marketplacesIn, namedMarketplaces } from '../../../lib/sources/marketplace-names';

function read(identifier: string, models: string[] = [], trader = 'Other'): MarketplaceIdentifiers {
  return marketplaceIdentifiers([{ trader, identifier }], models);
}

function ids(found: MarketplaceIdentifiers): string[] {
  return found.listings.map(({ marketplace, id, sku }) => `${marketplace}:${id}${sku ? `/${sku}` : ''}`);
}

describe('listing numbers in free text', () => {
  it.each([
    ['Temu with the number in brackets', 'TEMU (601000000000017)', ['temu:601000000000017']],
    [
      'a misspelt label and a full stop',
      'TEMU.com (unique idenifier: 601000000000017).',
      ['temu:601000000000017'],
    ],
    ['a full-width colon', 'TEMU Goods id：601000000000017', ['temu:601000000000017']],
    ['full-width digits', 'Temu ６０１００００００００００１７', ['temu:601000000000017']],
    ['a bare AliExpress number', '1005000000000017', ['aliexpress:1005000000000017']],
    ['a bare number of 13 digits', '4000054780623', ['aliexpress:4000054780623']],
    [
      'item and sku by a hyphen',
      '1005000000000017-12000000000000017',
      ['aliexpress:1005000000000017/12000000000000017'],
    ],
    [
      'item and sku by a comma',
      '1005000000000017, 12000000000000017',
      ['aliexpress:1005000000000017/12000000000000017'],
    ],
    [
      'two items by a comma',
      '1005000000000017,1005000000000025',
      ['aliexpress:1005000000000017', 'aliexpress:1005000000000025'],
    ],
    [
      'two items by a semicolon',
      '1005000000000017; 1005000000000025',
      ['aliexpress:1005000000000017', 'aliexpress:1005000000000025'],
    ],
    ['a labelled item', 'Product ID : 1005000000000017', ['aliexpress:1005000000000017']],
    ['a label without a blank', 'ID1005000000000017', ['aliexpress:1005000000000017']],
    ['digits in groups of four', '1005 0000 0000 0017', ['aliexpress:1005000000000017']],
    [
      'both marketplaces at once',
      'AliExpress 1005000000000017 / Temu 601000000000017',
      ['aliexpress:1005000000000017', 'temu:601000000000017'],
    ],
    ['an item that is given twice', '1005000000000017 1005000000000017', ['aliexpress:1005000000000017']],
    ['an old item beside the name', 'AliExpress: 32912345678', ['aliexpress:32912345678']],
    [
      'the address of an AliExpress listing',
      'https://de.aliexpress.com/item/1005000000000017.html?spm=a1',
      ['aliexpress:1005000000000017'],
    ],
    [
      'the address of a Temu listing',
      'www.temu.com/de/bath-toy-g-601000000000017.html',
      ['temu:601000000000017'],
    ],
    [
      'the address of a Temu listing by parameter',
      'https://www.temu.com/goods.html?goods_id=601000000000017',
      ['temu:601000000000017'],
    ],
    [
      'the address at the end of a sentence',
      'Sold on https://www.aliexpress.com/item/1005000000000017.html.',
      ['aliexpress:1005000000000017'],
    ],
  ])('reads %s', (_, text, expected) => expect(ids(read(text))).toEqual(expected));

  it('gives a listing of aliexpress.us by its global number', () => {
    expect(ids(read('3256806959829719'))).toEqual(['aliexpress:1005007146144471']);
    expect(ids(read('https://www.aliexpress.us/item/3256806959829719.html'))).toEqual([
      'aliexpress:1005007146144471',
    ]);
  });

  it.each([
    ['an e-mail address', 'shop2024000@seller.example', 'e-mail address', ''],
    ['an ASIN', 'B0D9HWSB1J', 'amazon asin', 'B0D9HWSB1J'],
    ['a Shein code', 'SHEIN: sj23050389953853544', 'shein code', 'sj23050389953853544'],
    ['a number of eBay', '356873559182', 'number without a marketplace', '356873559182'],
    ['a sku alone', '12000036534313364', 'aliexpress sku', '12000036534313364'],
    ['a Temu mall', 'Temu 634418212345678', 'number without a marketplace', '634418212345678'],
    [
      'another shop’s address',
      'https://shop.example/p/1005000000000017',
      'address of another shop',
      'https://shop.example/p/1005000000000017',
    ],
    [
      'a barcode of 13 digits that says so',
      'EAN 4000054780623',
      'number without a marketplace',
      '4000054780623',
    ],
    [
      'a Temu-shaped number under another name',
      'Wish: 601000000000017',
      'number without a marketplace',
      '601000000000017',
    ],
  ])('names no listing for %s', (_, text, as, kept) => {
    const found = read(text);
    expect(found.listings).toEqual([]);
    expect(found.ignored).toEqual([{ as, text: kept }]);
  });

  it('says whose word the listing is: the authority’s beside the name, the shape’s alone', () => {
    expect(read('TEMU (601000000000017)').listings[0]?.basis).toBe('authority');
    expect(read('1005000000000017', [], 'AliExpress').listings[0]?.basis).toBe('authority');
    expect(read('1005000000000017').listings[0]?.basis).toBe('authority-id-shape');
    const twice = marketplaceIdentifiers([{ identifier: '1005000000000017' }, { trader: 'AliExpress' }]);
    expect(twice.listings[0]?.basis).toBe('authority');
  });

  it('takes a goods id out of the model field where Temu is named, and leaves it there where nobody is', () => {
    const named = read('TEMU', ['601000000000017', '75297314264']);
    expect(ids(named)).toEqual(['temu:601000000000017']);
    expect(named.models).toEqual(['75297314264']);
    const unnamed = marketplaceIdentifiers([], ['601000000000017', 'LM-001']);
    expect(unnamed.listings).toEqual([]);
    expect(unnamed.models).toEqual(['601000000000017', 'LM-001']);
  });

  it('takes item and sku out of the model field by their shape, but not 13 digits, which may be a barcode', () => {
    const found = marketplaceIdentifiers([], ['1005000000000017', '12000000000000017', '4000054780623']);
    expect(ids(found)).toEqual(['aliexpress:1005000000000017/12000000000000017']);
    expect(found.models).toEqual(['4000054780623']);
  });

  it('keeps a lone sku as the authority’s model', () => {
    expect(marketplaceIdentifiers([], ['12000036534313364']).models).toEqual(['12000036534313364']);
  });

  it.each([
    ['Temu.com', ['Temu']],
    ['TIKTOK shop', ['TikTok Shop']],
    ['Wish', ['Wish']],
    ['BEAUTY CORNER.GR', ['BEAUTY CORNER.GR']],
    ['Temu: XU3531330', ['Temu']],
    ['SHEIN, Amazon and eBay', ['Shein', 'Amazon', 'eBay']],
    ['I wish to remain unnamed because of my shop in town', []],
    ['Other', []],
    ['Unknown', []],
    ['me@seller.example', []],
  ])('names in %o: %o', (text, named) => expect(read(text).named).toEqual(named));

  it('never makes a listing of another length or throws, whatever the field holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 3 }), (identifier, models) => {
        const found = read(identifier, models);
        for (const { id } of found.listings) expect(id).toMatch(/^\d{10,17}$/);
        expect(found.models.every((model) => models.includes(model))).toBe(true);
      }),
    );
  });
});

describe('the table of marketplaces', () => {
  it('gives every name once, and each pattern finds its own name', () => {
    const names = namedMarketplaces.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name } of namedMarketplaces) {
      const written = { Target: 'Target.com', Ozon: 'ozon.ru' }[name] ?? name;
      expect(marketplacesIn(written).map((each) => each.name)).toContain(name);
    }
  });

  it.each([
    ['알리 익스프레스', 'AliExpress'],
    ['테무', 'Temu'],
    ['쉬인', 'Shein'],
    ['아마존', 'Amazon'],
    ['이베이', 'eBay'],
    ['타오바오', 'Taobao'],
    ['큐텐', 'Qoo10'],
    ['아이허브', 'iHerb'],
    ['지마켓', 'Gmarket'],
    ['11번가', '11st'],
    ['네이버 스마트스토어', 'Naver Smart Store'],
    ['쿠팡', 'Coupang'],
  ])('knows the Korean name %s', (written, name) => {
    expect(marketplacesIn(written).map((each) => each.name)).toEqual([name]);
  });

  it.each(['a wish list', 'on target', 'allergic', 'Temur', 'shein-like is not a word but shines'])(
    'takes no ordinary word for a marketplace: %s',
    (text) => expect(marketplacesIn(text).filter(({ name }) => name !== 'Shein')).toEqual([]),
  );
});

const realFile = new URL(
  '../../../../shared/data/sources/eu-safety-gate/listing-identifiers.sample.jsonl',
  import.meta.url,
);
if (!existsSync(realFile))
  console.log(`Skipped: real marketplace identifiers, for want of ${realFile.pathname}`);

describe.skipIf(!existsSync(realFile))('every real identifier of 2026', () => {
  it('gives exactly the recorded items, skus and goods', () => {
    const lines = readFileSync(realFile, 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) {
      const real = JSON.parse(line);
      const found = marketplaceIdentifiers(
        real.listingRaw.map((identifier: string) => ({ trader: 'Other', identifier })),
        real.ids.model ?? [],
      );
      const of = (marketplace: string) =>
        found.listings
          .filter((each) => each.marketplace === marketplace)
          .map(({ id }) => id)
          .sort();
      const skus = [
        ...found.listings.flatMap(({ sku }) => sku ?? []),
        ...found.ignored.filter(({ as }) => as === 'aliexpress sku').map(({ text }) => text),
      ];
      expect([real.recordId, of('aliexpress')]).toEqual([real.recordId, real.aliexpressItemIds.toSorted()]);
      expect([real.recordId, of('temu')]).toEqual([real.recordId, real.temuGoodsIds.toSorted()]);
      expect([real.recordId, skus.sort()]).toEqual([real.recordId, real.aliexpressSkuIds.toSorted()]);
    }
  });
});
