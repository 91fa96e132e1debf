import { describe, expect, it } from 'vitest';
import { emptyListing } from '../../../lib/core/listing';
import { type OwnProduct, ownProductBounds } from '../../../lib/core/own-product';
import { createProducts } from '../../../lib/store/products';
import { makeDatabase } from './make-database';

function product(number: number, over: Partial<OwnProduct> = {}): OwnProduct {
  const id = String(601000000000000 + number);
  return {
    key: `temu:${id}`,
    origin: 'viewed',
    at: new Date(Date.parse('2026-11-01T00:00:00Z') + number * 3_600_000).toISOString(),
    label: `Thing ${number}`,
    listing: emptyListing({ marketplace: 'temu', ids: [id], address: '' }),
    isListing: true,
    notices: [],
    news: [],
    ...over,
  };
}
const labels = (products: OwnProduct[]) => products.map(({ label }) => label);

describe('watched products', () => {
  it('are kept, listed newest first, changed and removed', async () => {
    const products = createProducts(makeDatabase().database);
    for (const number of [2, 1, 3]) expect(await products.keep(product(number))).toBe('kept');
    await products.change(product(1).key, (each) => ({ ...each, label: 'Renamed' }));
    await products.change('temu:0', (each) => ({ ...each, label: 'Nobody' }));
    expect(labels(await products.list())).toEqual(['Thing 3', 'Thing 2', 'Renamed']);
    await products.remove(product(2).key);
    expect(labels(await products.list())).toEqual(['Thing 3', 'Renamed']);
    await products.removeAll();
    expect(await products.list()).toEqual([]);
  });

  it('outlive the worker', async () => {
    const { database, factory } = makeDatabase();
    await createProducts(database).keep(product(1));
    expect(await createProducts(makeDatabase(factory).database).get(product(1).key)).toEqual(product(1));
  });

  it('that were only looked at are forgotten after their days; bought ones stay', async () => {
    const products = createProducts(makeDatabase().database);
    await products.keep(product(1));
    await products.keep(product(2, { origin: 'bought' }));
    await products.keep(product(50));
    await products.forgetViewed(new Date('2026-11-02T00:00:00Z'));
    expect(labels(await products.list())).toEqual(['Thing 50', 'Thing 2']);
  });

  it('make room by the oldest that was only looked at, and are full without one', async () => {
    const products = createProducts(makeDatabase().database);
    for (let number = 0; number < ownProductBounds.products - 1; number++)
      await products.keep(product(number, { origin: 'bought' }));
    await products.keep(product(9000));
    expect(await products.keep(product(9001))).toBe('kept');
    expect(await products.get(product(9000).key)).toBeUndefined();
    await products.keep(product(9001, { origin: 'bought' }));
    expect(await products.keep(product(9002))).toBe('full');
    expect(await products.keep(product(9001, { label: 'Changed', origin: 'bought' }))).toBe('kept');
  });
});
