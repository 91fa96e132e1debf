import { describe, expect, it, vi } from 'vitest';
import { buildIndex, rebuildIndex } from '../../../lib/feed/build-index';
import { createFakeBuilder, readFakeIndex } from './fake-index';
import { makeEdition, makeNotice, makeNotices, packBytes, type TestPack } from './make-edition';
import { editionPorts, makeStore, noon } from './make-store';

/** The index of an edition whose packs are in the store as they stand. */
async function index(packs: TestPack[], over: Partial<ReturnType<typeof editionPorts>> = {}) {
  const { store } = makeStore();
  const { manifest } = makeEdition({ packs });
  for (const [at, { records }] of packs.entries())
    await store.keepPack(manifest.packs[at]?.hash ?? '', new Blob([new Uint8Array(packBytes(records))]));
  const outcome = await buildIndex(manifest, { ...editionPorts(store), ...over });
  return outcome.kind === 'indexed'
    ? { ...outcome, index: [...readFakeIndex(outcome.index).keys()] }
    : outcome;
}

describe('building the index of an edition', () => {
  it('walks every pack, and points at the very bytes of each notice', async () => {
    const { store } = makeStore();
    const packs = [
      { records: [makeNotice(1, { names: [{ lang: 'ko', text: '어린이 목걸이' }] }), makeNotice(2)] },
      { source: 'accc', records: [makeNotice(3, { source: 'accc', id: 'accc:3' })] },
    ];
    const { manifest, manifestHash } = makeEdition({ packs });
    for (const [at, { records }] of packs.entries())
      await store.keepPack(manifest.packs[at]?.hash ?? '', new Blob([new Uint8Array(packBytes(records))]));
    const built = await buildIndex(manifest, editionPorts(store));
    if (built.kind !== 'indexed') throw new Error(built.kind);
    const refs = readFakeIndex(built.index);
    const verified = new Date(noon).toISOString();
    const edition = { feed: 'main', manifest, manifestHash, verified, notices: 3, dropped: 0 };
    const notices = await store.readNotices(edition, [...refs.values()]);
    expect(notices.map(({ id }) => id)).toEqual([...refs.keys()]);
    expect([...refs.keys()]).toEqual(['us-cpsc:1', 'us-cpsc:2', 'accc:3']);
  });

  it('drops and counts what cannot be read, or speaks for another source than its pack', async () => {
    const stranger = makeNotice(9, { source: 'accc', id: 'accc:9' });
    const records = [makeNotice(1), 'not json', '{}', stranger, makeNotice(2), makeNotice(3)];
    expect(await index([{ records }])).toEqual({
      kind: 'indexed',
      index: ['us-cpsc:1', 'us-cpsc:2', 'us-cpsc:3'],
      notices: 3,
      dropped: 3,
    });
  });

  it('does not count a withdrawn notice among those that stand', async () => {
    const records = [makeNotice(1), makeNotice(2, { withdrawn: '2026-11-01' })];
    expect(await index([{ records }])).toMatchObject({ notices: 1, dropped: 0 });
  });

  it('refuses an edition of which it can read nothing', async () => {
    expect(await index([{ records: ['{}'] }])).toMatchObject({ kind: 'fault', fault: { kind: 'bad-pack' } });
  });

  it('refuses an edition with more holes than a twentieth: a newer format, not a bad record', async () => {
    const records = [...makeNotices(94), ...Array.from({ length: 6 }, (_, n) => `{"id":"us-cpsc:${n}"}`)];
    expect(await index([{ records }])).toMatchObject({
      kind: 'fault',
      fault: { kind: 'bad-pack', detail: '6 of 100 records cannot be read by this version' },
    });
    expect(await index([{ records: records.slice(0, 99) }])).toMatchObject({ kind: 'indexed', dropped: 5 });
  });

  it('refuses a pack with more or fewer records than the manifest says', async () => {
    // A record that holds a line feed is two lines.
    expect(await index([{ records: [makeNotice(1), '{}\n{}'] }])).toMatchObject({
      fault: { kind: 'bad-pack' },
    });
  });

  it('is an empty index where there is no pack', async () => {
    expect(await index([])).toEqual({ kind: 'indexed', index: [], notices: 0, dropped: 0 });
  });

  it('lets others have their turn while it reads', async () => {
    let pauses = 0;
    const long = 'x'.repeat(3900);
    const records = makeNotices(400).map((notice) => ({ ...notice, danger: [{ lang: 'en', text: long }] }));
    await index([{ records }], {
      pause: async () => {
        pauses++;
      },
    });
    expect(pauses).toBeGreaterThan(5);
  });

  it('stops in the middle when it is told to', async () => {
    const stop = new AbortController();
    const long = 'x'.repeat(3900);
    const records = makeNotices(400).map((notice) => ({ ...notice, danger: [{ lang: 'en', text: long }] }));
    let added = 0;
    const counting = () => ({ ...createFakeBuilder(), add: () => void added++ });
    const ports = { signal: stop.signal, pause: async () => stop.abort(), createBuilder: counting };
    await expect(index([{ records }], ports)).rejects.toThrow();
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(200);
  });

  it('finds a pack that rotted on the disk, and has it fetched again', async () => {
    const { store } = makeStore();
    const { manifest } = makeEdition({ packs: [{ records: makeNotices(2) }] });
    const hash = manifest.packs[0]?.hash ?? '';
    const rotten = packBytes(makeNotices(2)).fill('X', 40, 41);
    await store.keepPack(hash, new Blob([new Uint8Array(rotten)]));
    expect(await buildIndex(manifest, editionPorts(store))).toEqual({ kind: 'lacking-packs' });
    expect(await store.heldPacks([hash])).toEqual(new Set());
  });
});

describe('building a held edition’s index anew', () => {
  it('keeps it, and gives it even where the store has no room', async () => {
    const { store } = makeStore();
    const packs = [{ records: makeNotices(2) }];
    const { manifest, manifestHash } = makeEdition({ packs });
    const raw = new Blob([new Uint8Array(packBytes(makeNotices(2)))]);
    await store.keepPack(manifest.packs[0]?.hash ?? '', raw);
    const edition = {
      feed: 'main',
      manifest,
      manifestHash,
      verified: '2026-11-21T12:00:00.000Z',
      notices: 2,
      dropped: 0,
    };
    const memory = { feed: 'main', highestSequence: 1, failures: 0 };
    await store.switchTo(edition, new Blob(['damaged']), memory, undefined);

    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const full = { ...store, keepIndex: async () => Promise.reject(new Error('full')) };
    const unkept = await rebuildIndex(edition, editionPorts(full));
    expect([...readFakeIndex(unkept ?? new ArrayBuffer()).keys()]).toEqual(['us-cpsc:1', 'us-cpsc:2']);

    expect(warned).toHaveBeenCalledOnce();

    const rebuilt = await rebuildIndex(edition, editionPorts(store));
    expect(await store.index('main', manifestHash)).toEqual(rebuilt);
  });

  it('gives nothing where a pack is missing', async () => {
    const { store } = makeStore();
    const { manifest, manifestHash } = makeEdition({ packs: [{ records: makeNotices(2) }] });
    const edition = {
      feed: 'main',
      manifest,
      manifestHash,
      verified: '2026-11-21T12:00:00.000Z',
      notices: 2,
      dropped: 0,
    };
    expect(await rebuildIndex(edition, editionPorts(store))).toBeUndefined();
  });
});
