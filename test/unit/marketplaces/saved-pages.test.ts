import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { marketplaceIds } from '../../../lib/core/ids';
import type { Availability, Listing } from '../../../lib/core/listing';
import { atOnce } from '../../../lib/marketplaces/cards';
import { readShopAddress, readShopPage } from '../../../lib/marketplaces/registry';
import { shopCards } from '../../../lib/marketplaces/shop-cards';
import { type SavedPage, savedFolder, savedPages } from '../../saved-pages';
import { broughtFrom, loadedDocument } from './saved-document';

const pages = (name: string) => readFileSync(join(savedFolder, name), 'utf8');

interface Fact {
  file: SavedPage;
  /** `listing <layout>` or `wall <which>`. */
  kind: string;
  ids: string[];
  /** The first 12 characters of the SHA-256 of each title. */
  titles: string[];
  attributes: number;
  brands?: number;
  models?: number;
  pictures: number;
  categories: number;
  options: number;
  seller?: string;
  hasPrice: boolean;
  availability: Availability;
}

/** Counted by hand in each page. */
const facts: Fact[] = [
  {
    file: 'aliexpress/product-modules-he-2020-07.html',
    kind: 'listing modules-2019',
    ids: ['32993251330'],
    titles: ['572e1e1d8fe6'],
    attributes: 42,
    brands: 1,
    pictures: 9,
    categories: 2,
    options: 8,
    seller: '1392990',
    hasPrice: true,
    availability: 'on-sale',
  },
  {
    file: 'aliexpress/product-modules-us-2022-12.html',
    kind: 'listing modules-2019',
    ids: ['3256804198842751', '1005004385157503'],
    titles: ['bd09df852682', '784fb3d19b51'],
    attributes: 22,
    brands: 1,
    pictures: 8,
    categories: 0,
    options: 10,
    seller: '1102136044',
    hasPrice: true,
    availability: 'on-sale',
  },
  {
    file: 'aliexpress/product-modules-us-2022-12-b.html',
    kind: 'listing modules-2019',
    ids: ['3256802456037526', '1005002642352278'],
    titles: ['4678f86552f5'],
    attributes: 11,
    models: 1,
    pictures: 18,
    categories: 4,
    options: 15,
    seller: '1101622516',
    hasPrice: true,
    availability: 'on-sale',
  },
  {
    file: 'aliexpress/product-components-he-2023-12.html',
    kind: 'listing components-2023',
    ids: ['32995535623'],
    titles: ['c7fa7440ce4a'],
    attributes: 18,
    brands: 1,
    models: 1,
    pictures: 14,
    categories: 4,
    options: 8,
    seller: '3828002',
    hasPrice: true,
    availability: 'on-sale',
  },
  {
    file: 'aliexpress/product-csr-raw-es-2024-07.html',
    kind: 'listing head',
    ids: ['1005006180026951'],
    titles: ['1a9db754faeb'],
    attributes: 0,
    pictures: 6,
    categories: 0,
    options: 0,
    hasPrice: false,
    availability: 'unknown',
  },
  {
    file: 'aliexpress/product-csr-rendered-pl-2025-06.html',
    kind: 'listing document',
    ids: ['1005006722922099'],
    titles: ['e9b6062bff57'],
    attributes: 6,
    brands: 1,
    models: 1,
    pictures: 8,
    categories: 0,
    options: 2,
    seller: '5361180',
    hasPrice: true,
    availability: 'on-sale',
  },
  {
    file: 'aliexpress/product-csr-rendered-us-2026-02.html',
    kind: 'listing document',
    ids: ['3256810119868316', '1005010306183068'],
    titles: ['3cdabefd3763'],
    attributes: 6,
    brands: 1,
    pictures: 9,
    categories: 0,
    options: 4,
    seller: '1105115323',
    hasPrice: true,
    availability: 'on-sale',
  },
  {
    file: 'aliexpress/bundle-us-2026-03.html',
    kind: 'listing bundle-2025',
    ids: ['1005007504053574', '3256807317738822'],
    titles: ['2bfbc597527b'],
    attributes: 6,
    models: 1,
    pictures: 8,
    categories: 0,
    options: 4,
    hasPrice: true,
    availability: 'on-sale',
  },
  {
    file: 'aliexpress/not-found-de-2026-01.html',
    kind: 'wall gone',
    ids: ['1005008204179129'],
    titles: ['1e2480f9fc35'],
    attributes: 0,
    pictures: 6,
    categories: 0,
    options: 0,
    hasPrice: false,
    availability: 'not-offered',
  },
  {
    file: 'aliexpress/captcha-ko-2026-04.html',
    kind: 'wall captcha',
    ids: ['1005008204179129'],
    titles: [],
    attributes: 0,
    pictures: 0,
    categories: 0,
    options: 0,
    hasPrice: false,
    availability: 'unknown',
  },
  {
    file: 'temu/product-kr-2026-07.html',
    kind: 'listing store-2024',
    ids: ['606532611704451'],
    titles: ['7d89a1834f24', 'a81f03a31e42', 'ded40ebc08b0'],
    attributes: 12,
    pictures: 10,
    categories: 2,
    options: 5,
    seller: '634418213766936',
    hasPrice: true,
    availability: 'on-sale',
  },
  {
    file: 'temu/captcha-on-product-2025-07.html',
    kind: 'wall captcha',
    ids: ['601101076255740'],
    titles: ['4aa02b0a0e4c'],
    attributes: 0,
    pictures: 0,
    categories: 0,
    options: 0,
    hasPrice: false,
    availability: 'unknown',
  },
  {
    file: 'temu/login-wall-us-zh-2025-07.html',
    kind: 'wall login',
    ids: ['601101076255740'],
    titles: [],
    attributes: 0,
    pictures: 0,
    categories: 0,
    options: 0,
    hasPrice: false,
    availability: 'unknown',
  },
];

/** Cards, and how many of them show a title. */
const cards: [file: string, count: number, titled: number][] = [
  ['aliexpress/search-2025-06.html', 48, 48],
  ['aliexpress/search-ko-2026-07.html', 42, 42],
  ['aliexpress/not-found-de-2026-01.html', 24, 24],
  ['aliexpress/product-csr-rendered-pl-2025-06.html', 42, 42],
  ['aliexpress/product-csr-rendered-us-2026-02.html', 0, 0],
  // Without links: by the numbers that stand as the cards' own ids.
  ['aliexpress/bundle-us-2026-03.html', 14, 14],
  ['temu/product-kr-2026-07.html', 41, 41],
];

const others = ['aliexpress/mtop-response-synthetic-2026.json', 'temu/search-api-response.json'];

function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function summary(listing: Listing) {
  return {
    ids: listing.ids,
    titles: listing.titles.map(printOf),
    attributes: listing.attributes.length,
    brands: listing.brands.length,
    models: listing.models.length,
    pictures: listing.pictures.length,
    categories: listing.categories.length,
    options: listing.options.length,
    seller: listing.seller?.id,
    hasPrice: listing.price !== undefined,
    availability: listing.availability,
  };
}

describe.skipIf(!existsSync(savedFolder))(
  `saved real pages (skipped where ${savedFolder} is absent)`,
  { timeout: 60_000 },
  () => {
    it.each(facts)(
      '$file holds what was counted in it',
      ({ file, kind, brands = 0, models = 0, ...fact }) => {
        const read = readShopPage(loadedDocument(pages(file)), savedPages[file]);
        if (read.kind !== 'listing' && read.kind !== 'wall') throw new Error(`${file} is ${read.kind}`);
        expect(read.kind === 'listing' ? `listing ${read.layout}` : `wall ${read.wall}`).toBe(kind);
        expect(summary(read.listing)).toEqual({ seller: undefined, ...fact, brands, models });
      },
    );

    it.each(cards)('%s has %i cards', (file, count, titled) => {
      const shop = marketplaceIds.find((id) => file.startsWith(id)) ?? 'temu';
      const found = atOnce(shopCards(shop, loadedDocument(pages(file))));
      expect(found).toHaveLength(count);
      expect(found.filter(({ title }) => title !== undefined)).toHaveLength(titled);
    });

    it('reads a whole answer of the shop through the page reader', () => {
      const answer = JSON.parse(pages('aliexpress/mtop-response-synthetic-2026.json'));
      // Its product number is too short to be an id of the shop.
      answer.data.result.GLOBAL_DATA.globalData.productId = 1005009000000999;
      const url = 'https://www.aliexpress.com/item/1005009000000999.html';
      const globals = broughtFrom({ _d_c_: { lifeCycleEventList: [{ data: answer }] } }, [
        '1005009000000999',
      ]);
      const read = readShopPage(loadedDocument('<body data-spm="detail"></body>'), url, globals);
      expect(read).toMatchObject({
        kind: 'listing',
        layout: 'csr-2024',
        settled: true,
        listing: {
          titles: ['Test Product'],
          attributes: [{ name: 'Material', value: 'Plastic' }],
          options: ['Red'],
          price: '$8.00',
          seller: { id: '789', name: 'Test Store' },
          availability: 'on-sale',
        },
      });
    });

    it('knows every file that lies there', () => {
      const there = ['aliexpress', 'temu'].flatMap((shop) =>
        readdirSync(join(savedFolder, shop))
          .filter((name) => name !== 'SOURCE.txt')
          .map((name) => `${shop}/${name}`),
      );
      const known: string[] = [...facts.map(({ file }) => file), ...cards.map(([file]) => file), ...others];
      expect(there.filter((file) => !known.includes(file))).toEqual([]);
    });

    it('finds the goods of a search answer by their addresses', () => {
      const goods: { goods_id: number; link_url: string; seo_link_url: string }[] = JSON.parse(
        pages('temu/search-api-response.json'),
      ).result.data.goods_list;
      const named = goods.flatMap(({ goods_id, link_url, seo_link_url }) =>
        [link_url, seo_link_url].map((link) => [
          `${goods_id}`,
          readShopAddress(new URL(link, 'https://www.temu.com/').href),
        ]),
      );
      expect(named).toHaveLength(160);
      for (const [id, read] of named) expect(read).toMatchObject({ kind: 'product', ids: [id] });
    });
  },
);
