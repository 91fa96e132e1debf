import { describe, expect, it } from 'vitest';
import { askedProduct } from '../../../lib/core/asked-product';
import { ownProductSchema } from '../../../lib/core/own-product';
import type { Asked } from '../../../lib/core/question';

const link = (address: string, title?: string): Asked => ({
  ...{ kind: 'listing', marketplace: 'temu', ids: ['601000000000017'], address },
  ...(title !== undefined && { title }),
});
const brandAndModel = (text: string): Asked => ({ kind: 'brand-and-model', text, brands: [], models: [] });

describe('what somebody gives to be watched', () => {
  it.each<[string, Asked, Asked]>([
    [
      'a barcode with blanks and without',
      { kind: 'barcode', written: '8 809999 123453', gtin: '08809999123453' },
      { kind: 'barcode', written: '8809999123453', gtin: '08809999123453' },
    ],
    ['a model with a hyphen and without', brandAndModel('Voltara VT-9041'), brandAndModel('voltara  vt9041')],
    [
      'a link with a title and without',
      link('https://www.temu.com/x-g-601000000000017.html', 'Magnets'),
      link('https://www.temu.com/kr/g-601000000000017.html'),
    ],
  ])('is one product, however it is written: %s', (_what, first, second) => {
    expect(askedProduct(first)?.key).toBe(askedProduct(second)?.key);
  });

  it('is another product where another thing is given', () => {
    const keys = [
      { kind: 'barcode', written: '8809999123453', gtin: '08809999123453' } as const,
      { kind: 'certificate', number: 'CB061R999-6102' } as const,
      brandAndModel('Voltara VT-9041'),
      brandAndModel('Voltara VT-9042'),
    ].map((asked) => askedProduct(asked)?.key);
    expect(new Set(keys).size).toBe(4);
  });

  it('is not read whole where it is a link; a short one can be opened', () => {
    const address = 'https://share.temu.com/ExAmPlE1';
    expect(askedProduct(link(address, 'Magnets'))).toMatchObject({ unread: 'number-only' });
    const short = { kind: 'short-link', marketplace: 'temu', address } as const;
    expect(askedProduct({ ...short, title: 'Magnets' })).toMatchObject({
      unread: 'short-link',
      listing: { address },
    });
    expect(askedProduct(short)).toBeUndefined();
    expect(askedProduct(brandAndModel('Voltara VT-9041'))).not.toHaveProperty('unread');
  });

  it('can be kept, however long it is', () => {
    const given = askedProduct({
      ...{ kind: 'short-link', marketplace: 'temu', title: 'x'.repeat(300) },
      address: `https://share.temu.com/${'a'.repeat(500)}`,
    });
    const kept = { ...given, origin: 'added', at: '2026-11-29T00:00:00.000Z', notices: [], news: [] };
    expect(ownProductSchema.safeParse(kept).success).toBe(true);
  });
});
