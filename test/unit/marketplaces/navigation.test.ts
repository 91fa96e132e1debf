import { describe, expect, it } from 'vitest';
import { readShopPage } from '../../../lib/marketplaces/registry';
import { loadedDocument } from './saved-document';

const aliexpress = (id: string) => `https://www.aliexpress.com/item/${id}.html`;
const temu = (id: string) => `https://www.temu.com/kr/x-g-${id}.html`;

function titlesOf(document: Document, address: string): string[] {
  const read = readShopPage(document, address);
  return 'listing' in read ? read.listing.titles : [];
}

function showHeading(document: Document, text: string): void {
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = text;
}

/** Two listings of each shop, on a page whose head is of the first and never changes. */
const shops = [
  {
    shop: 'AliExpress',
    a: aliexpress('1005009000000001'),
    b: aliexpress('1005009000000002'),
    page: `<head><link rel="canonical" href="${aliexpress('1005009000000001')}"><meta property="og:title" content="First lamp - AliExpress 26"></head><body data-spm="detail"><h1 data-pl="product-title">First lamp</h1></body>`,
  },
  {
    shop: 'Temu, from a store',
    a: temu('601099000000001'),
    b: temu('601099000000002'),
    page: `<head><link rel="canonical" href="${temu('601099000000001')}"><meta property="og:title" content="First lamp - Temu"></head><body><script>window.rawData={"store":{"goods":{"goodsId":601099000000001,"goodsName":"First lamp"}}}</script><div id="main"><div role="main"><h1>First lamp</h1></div></div></body>`,
  },
  {
    shop: 'Temu, from nothing',
    a: temu('601099000000001'),
    b: temu('601099000000002'),
    page: '<body><div id="main"><div role="main"><h1>First lamp</h1></div></div></body>',
  },
];

describe.each(shops)('in-app navigation on $shop', ({ a, b, page }) => {
  it('gives the second listing nothing of the first while the first is still shown', () => {
    const document = loadedDocument(page);
    expect(titlesOf(document, a)).toEqual(['First lamp']);
    expect(titlesOf(document, b)).toEqual([]);
    expect(readShopPage(document, b).kind).toBe('not-ready');
  });

  it('reads the second listing once it is shown', () => {
    const document = loadedDocument(page);
    titlesOf(document, a);
    titlesOf(document, b);
    showHeading(document, 'Second lamp');
    expect(titlesOf(document, b)).toEqual(['Second lamp']);
  });

  it('gives the first listing nothing of the second when the shopper comes back', () => {
    const document = loadedDocument(page);
    titlesOf(document, a);
    showHeading(document, 'Second lamp');
    expect(titlesOf(document, b)).toEqual(['Second lamp']);
    expect(titlesOf(document, a)).not.toContain('Second lamp');
    showHeading(document, 'First lamp');
    expect(titlesOf(document, a)).toEqual(['First lamp']);
  });
});
