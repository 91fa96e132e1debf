import { expect, it } from 'vitest';
import { nameTheSamePlace } from '../../../lib/marketplaces/same-place';

const item = 'https://www.aliexpress.com/item/1005000000000017.html';

it.each([
  [item, `${item}?spm=a2g0o.1&skuId=12000000000000017`],
  [item, `${item}#reviews`],
  [
    'https://www.temu.com/kr/a-g-601000000000017.html',
    'https://www.temu.com/kr/b-g-601000000000017.html?x=1',
  ],
  [
    'https://www.aliexpress.com/w/wholesale-toy.html',
    'https://www.aliexpress.com/w/wholesale-toy.html?page=2',
  ],
])('%s and %s are one place', (a, b) => {
  expect(nameTheSamePlace(a, b)).toBe(true);
});

it.each([
  [item, 'https://www.aliexpress.com/item/1005000000000018.html'],
  [item, 'https://www.aliexpress.com/'],
  ['https://www.temu.com/kr/a-g-601000000000017.html', 'https://www.temu.com/us/a-g-601000000000017.html'],
  [item, 'https://example.com/item/1005000000000017.html'],
])('%s and %s are two', (a, b) => {
  expect(nameTheSamePlace(a, b)).toBe(false);
});
