import { describe, expect, it } from 'vitest';
import { emptyListing, type Listing, type Reading } from '../../../lib/core/listing';
import { concludeReading } from '../../../lib/page/conclude-reading';

const bare: Listing = {
  ...emptyListing({
    marketplace: 'aliexpress',
    ids: ['1005007000000001'],
    address: 'https://www.aliexpress.com/item/1005007000000001.html',
  }),
};
const titled = { ...bare, titles: ['Rattle'] };
const rows = [{ name: 'Material', value: 'Wood' }];
const listing = (of: Listing, settled: boolean): Reading => ({
  kind: 'listing',
  listing: of,
  layout: 'test',
  settled,
});

describe('what a reading amounts to when the page has had its time', () => {
  it.each<[string, Reading, object]>([
    [
      'a page that never showed a product is unreadable',
      { kind: 'not-ready', listing: bare },
      { kind: 'unreadable', missing: ['title'] },
    ],
    ['a settled listing stays', listing(titled, true), { kind: 'listing', settled: true }],
    [
      'visible title and rows are enough',
      listing({ ...titled, attributes: rows }, false),
      { kind: 'listing', settled: true },
    ],
    [
      'a title without any row is not: brand and model could not be compared',
      listing(titled, false),
      { kind: 'unreadable', missing: ['attributes'] },
    ],
    [
      'rows without a title are not',
      listing({ ...bare, attributes: rows }, false),
      { kind: 'unreadable', missing: ['title'] },
    ],
    ['a wall stays a wall', { kind: 'wall', wall: 'login', listing: bare }, { kind: 'wall', wall: 'login' }],
    [
      'what was unreadable stays so',
      { kind: 'unreadable', missing: ['x'], listing: bare },
      { kind: 'unreadable', missing: ['x'] },
    ],
    ['no product page stays none', { kind: 'not-a-product-page' }, { kind: 'not-a-product-page' }],
  ])('%s', (_sentence, reading, expected) => {
    expect(concludeReading(reading)).toMatchObject(expected);
  });
});
