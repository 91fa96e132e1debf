import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterVisit } from '../../../lib/marketplaces/late-headings';
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

describe.each(shops)('a quick second navigation on $shop', ({ a, b, page }) => {
  const c = b.replace(/2(?=\.html)/, '3');
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** The second listing was opened and left before its page was drawn; it is drawn now. */
  function drawnTooLate(at: string): Document {
    const document = loadedDocument(page);
    for (const address of [a, b, at]) titlesOf(document, address);
    showHeading(document, 'Second lamp');
    return document;
  }

  it.each([
    ['the first listing', a],
    ['a third listing', c],
  ])('does not take the late page of the second for %s', (_, at) => {
    const document = drawnTooLate(at);
    for (let look = 0; look < 4; look++) {
      expect(titlesOf(document, at)).not.toContain('Second lamp');
      vi.advanceTimersByTime(400);
    }
  });

  it('reads the first listing at once when it is drawn again', () => {
    const document = drawnTooLate(a);
    titlesOf(document, a);
    showHeading(document, 'First lamp');
    expect(titlesOf(document, a)).toEqual(['First lamp']);
  });

  it('reads a third listing once its heading stays, and at once where the head names it', () => {
    const document = drawnTooLate(c);
    titlesOf(document, c);
    showHeading(document, 'Third lamp');
    expect(titlesOf(document, c)).toEqual([]);
    vi.advanceTimersByTime(2000);
    expect(titlesOf(document, c)).toEqual(['Third lamp']);

    const named = drawnTooLate(c);
    titlesOf(named, c);
    named.head.innerHTML = `<link rel="canonical" href="${c}"><meta property="og:title" content="Third lamp">`;
    showHeading(named, 'Third lamp');
    expect(titlesOf(named, c)).toEqual(['Third lamp']);
  });

  it('does not take a late page even where the second listing was left before it was looked at', () => {
    const document = loadedDocument(page);
    titlesOf(document, a);
    enterVisit(document, [/\d{12,}/.exec(b)?.[0] ?? '']);
    titlesOf(document, c);
    showHeading(document, 'Second lamp');
    expect(titlesOf(document, c)).toEqual([]);
  });

  it('no longer waits for a page that did not come', () => {
    const document = loadedDocument(page);
    for (const address of [a, b, a]) titlesOf(document, address);
    vi.advanceTimersByTime(31_000);
    titlesOf(document, c);
    showHeading(document, 'Third lamp');
    expect(titlesOf(document, c)).toEqual(['Third lamp']);
  });
});

describe('a heading that its own page writes anew', () => {
  it('is read at once, in whatever language it is now', () => {
    const { a, page } = shops[2]!;
    const document = loadedDocument(page);
    titlesOf(document, a);
    showHeading(document, '첫 번째 등');
    expect(titlesOf(document, a)).toEqual(['첫 번째 등']);
  });

  it('is not taken for the listing that the shopper comes back to', () => {
    const { a, b, page } = shops[2]!;
    const document = loadedDocument(page);
    titlesOf(document, a);
    titlesOf(document, b);
    showHeading(document, 'Second lamp');
    expect(titlesOf(document, b)).toEqual(['Second lamp']);
    titlesOf(document, a);
    showHeading(document, '두 번째 등');
    expect(titlesOf(document, a)).toEqual([]);
  });
});
