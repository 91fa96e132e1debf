import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../lib/core/listing';
import { tidy } from '../../../lib/marketplaces/listing-draft';
import { readShopPage } from '../../../lib/marketplaces/registry';
import { loadedDocument } from './saved-document';

const id = '1005009000000901';
const address = `https://www.aliexpress.com/item/${id}.html`;
const other = 'https://www.aliexpress.com/item/1005009000000902.html';
const own = { '@type': 'Product', name: 'Kettle Orli OK-15', offers: { url: address } };
const code = '4017700725924';
const gtin = '04017700725924';

/** What is read of a page that states these products, and of which nothing else is understood. */
function listingOf(products: object[], head = ''): Listing | undefined {
  const scripts = products.map(
    (each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`,
  );
  const read = readShopPage(loadedDocument(`<head>${head}${scripts.join('')}</head><body></body>`), address);
  return read.kind === 'listing' ? read.listing : undefined;
}

describe('the products that a page states in JSON-LD', () => {
  it('are looked through for its own: another’s may come first', () => {
    const another = { '@type': 'Product', name: 'Lamp', gtin13: '4006381333931', offers: { url: other } };
    expect(listingOf([another, { ...own, gtin13: code }])).toMatchObject({
      titles: ['Kettle Orli OK-15'],
      gtins: [gtin],
    });
    expect(listingOf([{ '@graph': [another, own] }])?.titles).toEqual(['Kettle Orli OK-15']);
  });

  it('are its own by their title alone only where they say the same as the head', () => {
    const head = `<link rel="canonical" href="${address}"><meta property="og:title" content="Kettle Orli OK-15">`;
    const unnamed = { '@type': 'Product', name: 'Kettle Orli OK-15', brand: 'Orli' };
    const another = { '@type': 'Product', name: 'Lamp', brand: 'Moro' };
    expect(listingOf([another, unnamed], head)?.brands).toEqual(['Orli']);
  });

  it.each(['https://schema.org/Product', 'http://schema.org/Product', 'schema:Product', 'ProductGroup'])(
    'may be called %s',
    (type) => {
      expect(listingOf([{ ...own, '@type': type }])?.titles).toEqual(['Kettle Orli OK-15']);
    },
  );

  it.each(['BreadcrumbList', 'SomeProducts', 'ProductReview', 'ByProduct'])(
    'are not those called %s',
    (type) => {
      expect(listingOf([{ ...own, '@type': type }])).toBeUndefined();
    },
  );

  it('may be a group: its variants’ barcodes are the listing’s, but not those of other listings', () => {
    const variants = [
      { '@type': 'Product', name: 'Kettle Orli OK-15, red', gtin13: code },
      { '@type': 'Product', name: 'Kettle Orli OK-16', gtin13: '4006381333931', offers: { url: other } },
    ];
    expect(listingOf([{ ...own, '@type': 'ProductGroup', hasVariant: variants }])?.gtins).toEqual([gtin]);
  });

  it.each([
    ['Orli', ['Orli']],
    [{ '@type': 'Brand', name: 'Orli' }, ['Orli']],
    [
      [{ '@type': 'Brand', name: 'Orli' }, 'Orli Home'],
      ['Orli', 'Orli Home'],
    ],
  ])('have a brand, or several: %j', (brand, brands) => {
    expect(listingOf([{ ...own, brand }])?.brands).toEqual(brands);
  });

  it.each([code, '4017700 725924', '4-017700-725924', [code], ['-', code]])(
    'have the barcode %j',
    (gtin13) => {
      expect(listingOf([{ ...own, gtin13 }])?.gtins).toEqual([gtin]);
    },
  );
});

describe('a character written by its number', () => {
  it.each([
    ['Men&#x27;s', "Men's"],
    ['Men&#X2019;s', 'Men’s'],
    ['Men&#39;s', "Men's"],
    ['1&#215;2', '1×2'],
    ['&#128161; lamp', '💡 lamp'],
    ['a&#xd800;b&#0;c', 'ab c'],
    ['a &#9999999; b &# c &#x; d', 'a &#9999999; b &# c &#x; d'],
  ])('%s is %s', (text, title) => expect(tidy(text)).toBe(title));
});
