import { describe, expect, it } from 'vitest';
import { followSome } from '../../../entrypoints/background/compare-products';
import { keepTabProduct, rememberViewed, seeProductNews } from '../../../entrypoints/background/products';
import type { Reading } from '../../../lib/core/listing';
import { emptyListing } from '../../../lib/core/listing';
import { type OwnProduct, productKey } from '../../../lib/core/own-product';
import type { Match } from '../../../lib/core/verdict';
import { createEditionStore } from '../../../lib/store/edition-store';
import { createProducts } from '../../../lib/store/products';
import type { SettingsValues } from '../../../lib/store/settings';
import { list, listing, match, now } from '../language/samples';
import { makeDatabase } from '../store/make-database';

const settings: Omit<SettingsValues, 'lookBack'> = {
  ...{ language: 'en', direct: [], visitSightings: false, children: [] },
};
const read: Reading = { kind: 'listing', layout: 'made', settled: true, listing };
const captcha: Reading = { kind: 'wall', wall: 'captcha', listing: emptyListing(listing) };
const kept: OwnProduct = {
  key: productKey(listing),
  ...{ origin: 'viewed', at: '2026-11-01T00:00:00.000Z', label: 'Rattle', listing, isListing: true },
  notices: [
    {
      ...{ feed: 'main', id: 'us-cpsc:1', level: 'flagged', dated: '2026-10-01', withdrawn: '2026-11-02' },
      found: '2026-10-02T00:00:00.000Z',
    },
  ],
  news: [
    { kind: 'withdrawn', feed: 'main', notice: 'us-cpsc:1', at: '2026-11-03T00:00:00.000Z', seen: false },
  ],
};

function world(reading: Exclude<Reading, { kind: 'not-a-product-page' }>, matches: Match[] = [], on = false) {
  const { database } = makeDatabase();
  const products = createProducts(database);
  const state = { address: listing.address, visit: 1, reading, since: 0, opened: 0, turn: 1 };
  const parts = {
    ...{ products, store: createEditionStore(database), now: () => now },
    sync: { pause: async () => {} },
    settings: { get: async () => ({ ...settings, lookBack: { on, days: 90 } }) },
    lists: { open: async () => ({ states: [list()], matchEach: async () => [matches] }) },
    tabStates: {
      get: async () => state,
      shown: async () => state,
      keep: async () => undefined,
      recount: async () => undefined,
      forget: async () => {},
    },
  };
  return {
    ...{ products, parts },
    press: (origin: 'bought' | 'added') => keepTabProduct(1, origin, parts),
    visit: () => rememberViewed(reading.listing, parts),
  };
}

describe('the page of a product that is watched by its link', () => {
  const linked: OwnProduct = {
    ...{ key: productKey(listing), origin: 'added', at: '2026-11-01T00:00:00.000Z', isListing: true },
    ...{ label: listing.address, listing: emptyListing(listing), unread: 'number-only' },
    ...{ notices: [], news: [] },
  };

  it.each([true, false])(
    'is what is compared and shown from then on, remembering visits or not: %s',
    async (on) => {
      const { products, visit } = world(read, [match()], on);
      await products.keep(linked);
      await visit();
      const [shown] = await products.list();
      expect(shown).toMatchObject({ origin: 'added', at: linked.at, label: listing.titles[0], listing });
      expect(shown?.notices).toHaveLength(1);
      expect(shown).not.toHaveProperty('unread');
    },
  );

  it('is remembered where nobody watches it only if visits are', async () => {
    const off = world(read, [], false);
    await off.visit();
    expect(await off.products.list()).toEqual([]);
    const on = world(read, [], true);
    await on.visit();
    expect(await on.products.list()).toMatchObject([{ origin: 'viewed', at: now.toISOString() }]);
  });

  it('that was only looked at is kept from the last look', async () => {
    const { products, visit } = world(read, [], true);
    await products.keep({ ...kept, notices: [], news: [] });
    await visit();
    expect(await products.list()).toMatchObject([{ origin: 'viewed', at: now.toISOString() }]);
  });

  it('that was never read tells so where it is kept from a page with a puzzle', async () => {
    const { products, press } = world(captcha);
    await press('bought');
    expect(await products.list()).toMatchObject([{ unread: 'number-only' }]);
  });
});

describe('“I bought this” on a product that is watched already', () => {
  it('keeps all that was told of it', async () => {
    const { products, press } = world(read, [match()]);
    await products.keep(kept);
    await press('bought');
    const [bought] = await products.list();
    expect(bought).toMatchObject({ origin: 'bought', at: now.toISOString(), news: kept.news });
    // What the page has just warned of is known, and no news.
    expect(bought?.notices.map(({ id }) => id)).toEqual(['eu-safety-gate:SR/09999/26', 'us-cpsc:1']);
  });

  it('does not forget what was read of it because a puzzle stands in its place', async () => {
    const { products, press } = world(captcha);
    await products.keep(kept);
    await press('bought');
    expect(await products.get(kept.key)).toMatchObject({ origin: 'bought', label: 'Rattle', listing });
  });

  it('stays bought where it is then added too', async () => {
    const { products, press } = world(read);
    await press('bought');
    await press('added');
    expect((await products.list()).map(({ origin }) => origin)).toEqual(['bought']);
  });
});

describe('news that is seen while its product is compared', () => {
  const opened = (meanwhile: () => Promise<void>, matches: Match[]) => ({
    states: [list()],
    matchEach: async () => {
      await meanwhile();
      return [matches];
    },
  });
  const news = ({ news: all }: OwnProduct) => all.map(({ notice, seen }) => `${notice} ${seen}`);
  const only = async (products: { list(): Promise<OwnProduct[]> }) =>
    (await products.list())[0] as OwnProduct;

  it('stays seen, and what the comparison brings is new', async () => {
    const { products, parts } = world(read);
    await products.keep(kept);
    const lists = opened(() => seeProductNews([kept], parts), [match()]);
    await followSome([kept], lists, parts);
    expect(news(await only(products))).toEqual(['eu-safety-gate:SR/09999/26 false', 'us-cpsc:1 true']);
  });

  it('is no news again where a press compared its product meanwhile', async () => {
    const { products, parts, press } = world(read, [match()]);
    await products.keep(kept);
    await followSome(
      [kept],
      opened(() => press('bought'), [match()]),
      parts,
    );
    const bought = await only(products);
    expect(bought.origin).toBe('bought');
    expect(news(bought)).toEqual(['us-cpsc:1 false']);
    expect(bought.notices).toHaveLength(2);
  });

  it('is only what was shown: what came since the page was made is still new', async () => {
    const { products, parts } = world(read);
    await products.keep(kept);
    await followSome(
      [kept],
      opened(async () => {}, [match()]),
      parts,
    );
    await seeProductNews([kept], parts);
    expect(news(await only(products))).toEqual(['eu-safety-gate:SR/09999/26 false', 'us-cpsc:1 true']);
  });
});
