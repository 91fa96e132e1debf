import { describe, expect, it } from 'vitest';
import { createEditionStore } from '../../../lib/store/edition-store';
import { findNotices } from '../../../lib/store/find-notices';
import { makeEdition, makeNotice, packBytes } from '../feed/make-edition';
import { makeDatabase } from './make-database';

const records = [
  makeNotice(1),
  makeNotice(2, { id: 'us-cpsc:été "2"', linked: ['us-cpsc:9'] }),
  makeNotice(3, { withdrawn: '2026-11-20' }),
];

async function held() {
  const store = createEditionStore(makeDatabase().database);
  const { manifest, manifestHash } = makeEdition({ sequence: 1, packs: [{ year: 2026, records }] });
  const [pack] = manifest.packs;
  await store.keepPack(pack?.hash ?? '', new Blob([new Uint8Array(packBytes(records))]));
  const verified = '2026-11-21T12:00:00.000Z';
  await store.switchTo(
    { feed: 'main', manifestHash, manifest, verified, notices: 3, dropped: 0 },
    new Blob(['index']),
    { feed: 'main', highestSequence: 1, failures: 0 },
    undefined,
  );
  return (...ids: string[]) =>
    findNotices(store, 'main', new Set(ids), { pause: async () => undefined }).then((found) => [
      ...found.keys(),
    ]);
}

describe('finding notices by their ids', () => {
  it('finds those an edition holds, withdrawn ones and odd names too', async () => {
    const find = await held();
    const ids = records.map(({ id }) => id);
    expect((await find(...ids)).sort()).toEqual([...ids].sort());
  });

  it('finds nothing by a part of an id, by a link, or of another source', async () => {
    const find = await held();
    expect(await find('us-cpsc:', 'us-cpsc:9', `${records[0]?.id}0`, 'eu-safety-gate:1')).toEqual([]);
  });
});
