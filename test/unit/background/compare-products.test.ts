import { describe, expect, it } from 'vitest';
import { compareProducts } from '../../../entrypoints/background/compare-products';
import { emptyListing } from '../../../lib/core/listing';
import type { OwnProduct } from '../../../lib/core/own-product';
import { createEditionStore } from '../../../lib/store/edition-store';
import { makeEdition, makeNotice, packBytes } from '../feed/make-edition';
import { list, now } from '../language/samples';
import { makeDatabase } from '../store/make-database';

const records = [makeNotice(1, { withdrawn: '2026-11-20' }), makeNotice(2)];
const [withdrawn, standing] = records.map(({ id }) => id);
if (withdrawn === undefined || standing === undefined) throw new Error('no notices');

/** Whose first edition has come, so that nothing is left of the starter list. */
async function compare(feed: string, ...ids: string[]) {
  const store = createEditionStore(makeDatabase().database);
  const { manifest, manifestHash } = makeEdition({ sequence: 1, packs: [{ year: 2026, records }] });
  const [pack] = manifest.packs;
  await store.keepPack(pack?.hash ?? '', new Blob([new Uint8Array(packBytes(records))]));
  const verified = '2026-11-21T12:00:00.000Z';
  await store.switchTo(
    { feed: 'main', manifestHash, manifest, verified, notices: 2, dropped: 0 },
    new Blob(['index']),
    { feed: 'main', highestSequence: 1, failures: 0 },
    undefined,
  );
  const product: OwnProduct = {
    ...{ key: 'temu:1', origin: 'bought', at: now.toISOString(), label: 'Thing', isListing: true },
    listing: emptyListing({ marketplace: 'temu', ids: ['601000000000001'], address: '' }),
    notices: ids.map((id) => ({
      ...{ feed, id, level: 'flagged', dated: '2026-11-02', found: '2026-11-03T00:00:00.000Z' },
    })),
    news: [],
  };
  const opened = { states: [list()], matchEach: async () => [[]] };
  const parts = { store, sync: { pause: async () => undefined }, now: () => now };
  const [next] = await compareProducts([product], opened, parts, { tell: true });
  return next;
}

describe('a notice that matches a watched product no more', () => {
  it.each(['main', 'starter'])(
    'is told as withdrawn where its list, or the one that took its place, says so: %s',
    async (feed) => {
      const next = await compare(feed, withdrawn);
      expect(next?.notices).toMatchObject([{ feed: 'main', id: withdrawn, withdrawn: '2026-11-20' }]);
      expect(next?.news).toMatchObject([{ kind: 'withdrawn', notice: withdrawn, seen: false }]);
    },
  );

  it.each(['main', 'starter'])('is kept as possible where it stands: %s', async (feed) => {
    const next = await compare(feed, standing);
    expect(next?.notices).toMatchObject([{ id: standing, level: 'possible', unmatched: '2026-11-25' }]);
    expect(next?.news).toEqual([]);
  });

  it('goes without a word where no list holds it', async () => {
    expect((await compare('added-9', 'us-cpsc:99999'))?.notices).toEqual([]);
  });
});
