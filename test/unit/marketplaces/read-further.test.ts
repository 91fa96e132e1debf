import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/core/listing';
import { readingSchema } from '../../../lib/core/listing-schema';
import { selectorSetSchema } from '../../../lib/core/selector-set';
import type { ShopSelectors } from '../../../lib/core/shop-selectors';
import { refreshedFiller } from '../../../lib/marketplaces/fill-refreshed';
import type { FillRefreshed } from '../../../lib/marketplaces/marketplace';
import { rawMarketplaces } from '../../../lib/marketplaces/raw-registry';
import { readShopAddress } from '../../../lib/marketplaces/shop-addresses';
import { concludeReading } from '../../../lib/page/conclude-reading';
import { wellMadeSelector } from '../core/made-selectors';
import { loadedDocument } from './saved-document';

const stillClock = () => 0;
const aliExpress = 'https://www.aliexpress.com/item/1005009000000001.html';
const temu = 'https://www.temu.com/kr/x-g-601099000000001.html';

/** A page that has had its time, read by our own readers and then by what a feed sent. */
function read(
  document: Document,
  address: string,
  selectors?: Partial<ShopSelectors> | FillRefreshed,
): Reading {
  const named = readShopAddress(address);
  if (named.kind !== 'product') throw new Error(`${address} names no product`);
  const marketplace = rawMarketplaces.find(({ id }) => id === named.marketplace);
  const fillRefreshed =
    typeof selectors === 'function' ? selectors : selectors && filler(named.marketplace, selectors);
  const page = { document, address: named, ...(fillRefreshed && { fillRefreshed }) };
  const reading = marketplace && concludeReading(marketplace.readPage(page));
  if (!reading) throw new Error('no marketplace');
  expect(readingSchema.safeParse(reading).success, 'as the worker’s door has it').toBe(true);
  return reading;
}

/** Only what a feed may send. */
function filler(shop: 'aliexpress' | 'temu', selectors: Partial<ShopSelectors>): FillRefreshed {
  const { shops } = selectorSetSchema.parse({
    format: 1,
    written: '2026-11-20',
    until: '2027-01-01',
    shops: { [shop]: { adapter: 1, ...selectors } },
  });
  return refreshedFiller(shops[shop] ?? { adapter: 1 }, stillClock);
}

const head = (address: string, title: string) =>
  `<title>${title} - AliExpress</title><meta property="og:title" content="${title} - AliExpress 26">
   <meta property="og:url" content="${address}"><link rel="canonical" href="${address}">`;

/** AliExpress after a redesign: no part has a name that our own reader knows. */
const title = 'Bamboo bath toy';
const redesigned = ({ top = head(aliExpress, title), shown = title } = {}) =>
  loadedDocument(`<head>${top}</head><body data-spm="new-2027">
  <div class="pdx-title">${shown}</div>
  <div class="pdx-price">US $9.90</div><a class="pdx-shop" href="/store/900001">Made-up Toys</a>
  <div class="pdx-pics"><img src="https://ae01.alicdn.com/kf/S0000000000000000000000000000001aA.jpg">
  <img src="https://ae01.alicdn.com/kf/S0000000000000000000000000000002aA.jpg"></div>
  <dl class="pdx-specs"><div class="pdx-row"><dt>Brand Name</dt><dd>Fernhollow</dd></div>
  <div class="pdx-row"><dt>Material</dt><dd title="Bamboo, untreated">Bamboo, unt…</dd></div></dl>
  <div class="review"><dt>Model</dt><dd>VT-9041</dd><p>Just like my Voltara VT-9041</p></div>
  <button class="pdx-gone">Sold out</button></body>`);
const forRedesign = {
  title: ['.nothing-here', '.pdx-title'],
  rows: [{ row: '.pdx-specs .pdx-row', name: 'dt', value: 'dd' }],
  price: ['.pdx-price'],
  seller: ['a.pdx-shop'],
  pictures: ['.pdx-pics img'],
  soldOut: ['.pdx-gone'],
};
const rows = [
  { name: 'Brand Name', value: 'Fernhollow' },
  { name: 'Material', value: 'Bamboo, untreated' },
];

describe('a page that a redesign made unreadable', () => {
  it('is read again by what a feed sent, on AliExpress', () => {
    expect(read(redesigned(), aliExpress)).toMatchObject({ kind: 'unreadable', missing: ['attributes'] });
    expect(read(redesigned(), aliExpress, forRedesign)).toMatchObject({
      kind: 'listing',
      settled: true,
      listing: {
        titles: ['Bamboo bath toy'],
        attributes: rows,
        price: 'US $9.90',
        seller: { id: '900001', name: 'Made-up Toys' },
        pictures: ['S0000000000000000000000000000001aA', 'S0000000000000000000000000000002aA'],
        availability: 'sold-out',
      },
      refreshed: {
        filled: ['attributes', 'price', 'seller', 'pictures', 'availability'],
        passedOver: 0,
      },
    });
  });

  it('is read again on Temu, where heading and head say the title in two translations', () => {
    const document = loadedDocument(`<head><title>나래 매트 - Temu</title>
      <meta property="og:title" content="나래 매트 - Temu"><meta property="og:url" content="${temu}"></head>
      <body><div id="x"><div class="_9aB">나래 놀이방 바닥 깔개</div>
      <div class="_7cD"><div><div>재료</div><div>면</div></div><div><div>브랜드</div><div>나래</div></div></div></div></body>`);
    const selectors = {
      title: ['#x > ._9aB'],
      rows: [{ row: '._7cD > div', name: 'div:first-child', value: 'div:last-child' }],
    };
    expect(read(document, temu)).toMatchObject({ kind: 'unreadable' });
    const reading = read(document, temu, selectors);
    expect(reading).toMatchObject({
      kind: 'listing',
      listing: {
        titles: ['나래 매트'],
        attributes: [
          { name: '재료', value: '면' },
          { name: '브랜드', value: '나래' },
        ],
      },
    });
  });

  it('gets its whole title back where the head has cut it short', () => {
    const whole = 'Bamboo bath toy with six sailing boats and a very long name indeed, model FH-3307';
    const document = redesigned({ top: head(aliExpress, whole.slice(0, 64)), shown: whole });
    expect(read(document, aliExpress, forRedesign)).toMatchObject({
      listing: { titles: [whole.slice(0, 64), whole] },
      refreshed: { filled: expect.arrayContaining(['titles']) },
    });
  });

  it('gets its title from its heading and the window’s title together, where the head says nothing', () => {
    const document = redesigned({ top: '<title>Bamboo bath toy - AliExpress</title>' });
    expect(read(document, aliExpress)).toMatchObject({ kind: 'unreadable', missing: ['title'] });
    expect(read(document, aliExpress, forRedesign)).toMatchObject({
      kind: 'listing',
      listing: { titles: ['Bamboo bath toy'], attributes: rows },
    });
  });

  it('stays unread where the selectors are of yet another layout', () => {
    const reading = read(redesigned(), aliExpress, { title: ['.other'], rows: [] });
    expect(reading).toMatchObject({ kind: 'unreadable', refreshed: { filled: [], passedOver: 0 } });
  });
});

describe('a feed’s selectors cannot make a page lie', () => {
  it('by a review in the title’s place: what no other layer says is no title', () => {
    const selectors = { ...forRedesign, title: ['.review p'] };
    const unnamed = redesigned({ top: '<title>Bamboo bath toy - AliExpress</title>' });
    for (const document of [redesigned(), unnamed]) {
      const reading = read(document, aliExpress, selectors);
      expect(JSON.stringify(reading)).not.toContain('Just like my');
    }
    expect(read(unnamed, aliExpress, selectors)).toMatchObject({
      kind: 'unreadable',
      listing: { titles: [], attributes: [] },
    });
  });

  it('by a sentence that begins as a short title does', () => {
    const document = redesigned({
      top: '<title>Toy - AliExpress</title>',
      shown: 'Toys like my Voltara VT-9041',
    });
    expect(read(document, aliExpress, forRedesign)).toMatchObject({
      kind: 'unreadable',
      listing: { titles: [], attributes: [] },
    });
  });

  it('by showing another product: nothing is read under a heading that is of the page before', () => {
    const before = 'https://www.aliexpress.com/item/1005009000000009.html';
    const stale = redesigned({ top: head(before, 'Bamboo bath toy') });
    expect(read(stale, aliExpress, forRedesign)).toMatchObject({
      kind: 'unreadable',
      listing: { titles: [], attributes: [] },
    });
    // In-app navigation: the heading was believed for the listing before, and still stands there.
    const document = redesigned();
    read(document, aliExpress, forRedesign);
    document.querySelector('[property="og:url"]')?.setAttribute('content', before);
    document.querySelector('[rel="canonical"]')?.setAttribute('href', before);
    expect(read(document, before, forRedesign)).toMatchObject({
      kind: 'unreadable',
      listing: { titles: ['Bamboo bath toy'], attributes: [] },
    });
  });

  it('by putting anything in place of what our own readers read', () => {
    const document =
      loadedDocument(`<head>${head(aliExpress, 'Bamboo bath toy')}</head><body data-spm="detail">
      <h1 data-pl="product-title">Bamboo bath toy</h1><a data-pl="store-name" href="/store/1">Own</a>
      <div class="specification--prop--a"><b class="specification--title--a">Material</b>
      <i class="specification--desc--a">Bamboo</i></div><span class="price-default--current--a">US $1</span>
      <b class="buy-now--buynow--a">Buy</b><div class="lie">LIE<dt>Brand</dt><dd>LIE</dd></div></body>`);
    const lie = ['.lie'];
    const selectors = {
      title: lie,
      rows: [{ row: '.lie', name: 'dt', value: 'dd' }],
      price: lie,
      seller: lie,
      pictures: lie,
      soldOut: lie,
    };
    const own = read(document, aliExpress);
    expect(own).toMatchObject({ kind: 'listing', settled: true });
    const { refreshed, ...further } = read(document, aliExpress, selectors) as typeof own & {
      refreshed: unknown;
    };
    expect(further).toEqual(own);
    expect(refreshed).toEqual({ filled: [], passedOver: 0 });
  });

  it('by what a shopper types, what scripts hold, or what other extensions put there', () => {
    const document = redesigned();
    document.body.insertAdjacentHTML(
      'beforeend',
      `<textarea class="t">typed</textarea><div class="t" contenteditable>typed</div><script class="t">typed</script>
       <div class="kgp-box"><i class="t">typed</i></div>`,
    );
    const reading = read(document, aliExpress, { title: ['.pdx-title'], price: ['.t'], seller: ['.t'] });
    expect(JSON.stringify(reading)).not.toContain('typed');
  });

  it('by taking a wall, a bundle’s other listing or a page of another sort for a product', () => {
    const captcha = loadedDocument('<title>Captcha Interception</title><div class="pdx-title">Toy</div>');
    expect(read(captcha, aliExpress, forRedesign)).toMatchObject({ kind: 'wall', listing: { titles: [] } });
    const bundle = `https://www.aliexpress.com/ssr/300000512/BundleDeals2?productIds=1005009000000001`;
    expect(read(redesigned(), bundle, forRedesign)).toMatchObject({
      kind: 'unreadable',
      listing: { attributes: [] },
    });
    const search = loadedDocument(
      '<title>Bath toys - AliExpress</title><body data-spm="productlist"><div class="pdx-title">Bath toys</div></body>',
    );
    expect(read(search, aliExpress, forRedesign)).toMatchObject({ kind: 'not-a-product-page' });
  });

  it('whatever they are: ids, titles of our own and every bound stay as they were', () => {
    const shops = fc.record({
      title: fc.array(wellMadeSelector, { maxLength: 4 }),
      price: fc.array(fc.constantFrom('.review', '.pdx-specs', '.pdx-row', '.pdx-gone'), { maxLength: 3 }),
      rows: fc.array(
        fc.record({
          row: fc.constantFrom('.review', '.pdx-specs', '.pdx-row', '.pdx-pics'),
          name: fc.constantFrom('dt', 'p', ':first-child', 'dd'),
          value: fc.constantFrom('dd', 'p', ':last-child', 'img'),
        }),
        { maxLength: 3 },
      ),
    });
    const own = read(redesigned(), aliExpress);
    const titles = 'listing' in own ? own.listing.titles : [];
    fc.assert(
      fc.property(shops, (selectors) => {
        const reading = read(redesigned(), aliExpress, selectors);
        expect('listing' in reading && reading.listing).toMatchObject({ ids: ['1005009000000001'], titles });
      }),
      { numRuns: 25 },
    );
  });
});

describe('what a selector may cost a page', () => {
  it('is bounded: one that is too slow, that throws or comes too late is passed over, counted, and never run again', () => {
    let time = 0;
    const asked: string[] = [];
    const document = redesigned();
    const note = (selector: string) => {
      if (selector.startsWith('.slow')) time += 25;
      if (selector.startsWith('.slow') || selector === '.bad(') asked.push(selector);
    };
    const [all, one] = [document.querySelectorAll.bind(document), document.querySelector.bind(document)];
    document.querySelectorAll = ((selector: string) => {
      note(selector);
      return all(selector);
    }) as typeof document.querySelectorAll;
    document.querySelector = ((selector: string) => {
      note(selector);
      return one(selector);
    }) as typeof document.querySelector;
    const fill = refreshedFiller(
      { adapter: 1, ...forRedesign, title: ['.bad(', '.slow1', '.slow2', '.pdx-title', '.slow3'] },
      () => time,
    );
    expect(read(document, aliExpress, fill)).toMatchObject({
      kind: 'listing',
      refreshed: { passedOver: 3 },
    });
    const slowest = refreshedFiller(
      { adapter: 1, title: ['.slow1', '.slow2', '.slow3', '.pdx-title'] },
      () => time,
    );
    // The look's time is up before the right one.
    expect(read(document, aliExpress, slowest)).toMatchObject({
      kind: 'unreadable',
      refreshed: { passedOver: 4 },
    });
    expect(new Set(asked)).toEqual(new Set(['.bad(', '.slow1', '.slow2', '.slow3']));
    asked.length = 0;
    read(document, aliExpress, fill);
    read(document, aliExpress, slowest);
    expect(asked).toEqual([]);
  });

  it('and a page that breaks its own document costs only what the feed would have added', () => {
    const document = redesigned();
    Object.defineProperty(document, 'title', { value: document.createElement('img') });
    expect(read(document, aliExpress, forRedesign)).toMatchObject({
      kind: 'unreadable',
      listing: { titles: ['Bamboo bath toy'] },
    });
  });
});
