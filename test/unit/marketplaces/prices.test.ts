import { describe, expect, it } from 'vitest';
import { readShopPage } from '../../../lib/marketplaces/registry';
import { loadedDocument } from './saved-document';

function priceOf(price: string): string | undefined {
  const document = loadedDocument(
    `<body><div id="main"><div role="main"><h1>Moro lamp</h1><div id="goods_price">${price}</div></div></div></body>`,
  );
  const read = readShopPage(document, 'https://www.temu.com/kr/x-g-601099000000001.html');
  return 'listing' in read ? read.listing.price : undefined;
}

describe('a price as Temu shows it', () => {
  it.each([
    ['<span>8,359원</span><span>품절임박</span>', '8,359원'],
    ['<span>₩</span><span>8,359</span>', '₩8,359'],
    ['<span><span>₩</span><span>8,359</span></span>', '₩8,359'],
    ['<span>품절임박</span><span>8,359원</span>', '8,359원'],
    ['<span>١٢٫٥٠ ر.س</span>', '١٢٫٥٠ ر.س'],
  ])('%s is %s', (shown, price) => expect(priceOf(shown)).toBe(price));

  it('is none where there is no digit', () => {
    expect(priceOf('<span>₩</span>')).toBeUndefined();
    expect(priceOf('<span>품절임박</span>')).toBeUndefined();
  });
});
