import { describe, expect, it } from 'vitest';
import { askedListing } from '../../../lib/core/asked-listing';
import { listingSchema } from '../../../lib/core/listing-schema';
import type { Asked } from '../../../lib/core/question';

const asked: Asked[] = [
  {
    kind: 'listing',
    marketplace: 'temu',
    ids: ['601000000000017'],
    address: 'https://www.temu.com/x-g-601000000000017.html',
    title: 'Magnet set',
  },
  { kind: 'barcode', written: '8 809999 123453', gtin: '08809999123453' },
  { kind: 'certificate', number: 'CB061R999-6102' },
  { kind: 'brand-and-model', text: 'Voltara VT-9041', brands: ['Voltara'], models: ['VT-9041'] },
];

describe('what somebody asked about', () => {
  it.each(asked)('can be compared with notices: $kind', (each) => {
    const read = askedListing(each);
    expect(read?.isListing).toBe(each.kind === 'listing');
    expect(listingSchema.safeParse(read?.listing).success).toBe(true);
  });

  it.each([
    { kind: 'barcode', written: '8809999123450' },
    { kind: 'short-link', marketplace: 'aliexpress', address: 'https://a.aliexpress.com/_abc' },
    { kind: 'other-link', address: 'https://example.com/' },
    { kind: 'words', text: 'wooden rattle' },
  ] satisfies Asked[])('names nothing that could be: $kind', (each) => {
    expect(askedListing(each)).toBeUndefined();
  });
});
