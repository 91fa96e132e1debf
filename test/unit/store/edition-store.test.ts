import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditionStore, FeedMemory, StoredEdition } from '../../../lib/feed/edition-store';
import { StorageFailure } from '../../../lib/feed/storage-fault';
import type { AnsimDatabase } from '../../../lib/store/database';
import { createEditionStore } from '../../../lib/store/edition-store';
import { makeEdition, makeNotices, makeSelectors, packBytes } from '../feed/make-edition';
import { makeDatabase } from './make-database';

const noon = Date.parse('2026-11-21T12:00:00Z');
const hour = 3_600_000;
const records = [makeNotices(3), makeNotices(3, 101), makeNotices(3, 201)];
const bytes = records.map((list) => new Uint8Array(packBytes(list)));
const blobOf = (number: number) => new Blob([bytes[number] ?? new Uint8Array()]);

let factory: IDBFactory;
let database: AnsimDatabase;
let now: number;
let store: EditionStore;
beforeEach(() => {
  factory = new IDBFactory();
  ({ database } = makeDatabase(factory));
  now = noon;
  store = createEditionStore(database, { matcherVersion: 1, now: () => now });
});

/** An edition of some of the three packs. */
function edition(sequence: number, packs: number[], feed = 'main'): StoredEdition {
  const { manifest, manifestHash } = makeEdition({
    sequence,
    packs: packs.map((number) => ({ year: 2020 + number, records: records[number] ?? [] })),
  });
  const verified = new Date(noon).toISOString();
  return { feed, manifestHash, manifest, verified, notices: packs.length * 3, dropped: 0 };
}

function memory(sequence: number, over: Partial<FeedMemory> = {}): FeedMemory {
  return { feed: 'main', highestSequence: sequence, failures: 0, ...over };
}

async function keepPacks(of: StoredEdition): Promise<void> {
  for (const { hash, year } of of.manifest.packs) await store.keepPack(hash, blobOf(year - 2020));
}

async function hold(of: StoredEdition, replacing?: StoredEdition): Promise<void> {
  await keepPacks(of);
  const memoryOf = { ...memory(of.manifest.sequence), feed: of.feed };
  const outcome = await store.switchTo(of, new Blob([of.manifestHash]), memoryOf, replacing?.manifestHash);
  expect(outcome).toEqual({ kind: 'switched' });
}

const hashesOf = (of: StoredEdition) => of.manifest.packs.map(({ hash }) => hash);
const textOf = (buffer: ArrayBuffer | undefined) => buffer && new TextDecoder().decode(buffer);
const hash = (number: number) => hashesOf(edition(1, [number]))[0] ?? '';

describe('switching to an edition', () => {
  it('keeps its selectors, and loses them rather than the list where later rules refuse them', async () => {
    const selectors = makeSelectors('.pdx-title');
    const first = { ...edition(1, [0]), selectors };
    await hold(first);
    expect(await store.edition('main')).toEqual(first);
    const refused = { ...selectors, shops: { aliexpress: { adapter: 1, title: ['.a:has(.b)'] } } };
    await database.editions.put({ ...first, selectors: refused });
    expect(await store.edition('main')).toEqual({ ...edition(1, [0]), selectors: undefined });
  });

  it('puts edition, index and memory in place together, where a new worker finds them', async () => {
    const first = edition(1, [0, 1]);
    await hold(first);
    const reborn = createEditionStore(makeDatabase(factory).database, { matcherVersion: 1 });
    expect(await reborn.edition('main')).toEqual(first);
    expect(await reborn.memory('main')).toEqual(memory(1));
    expect(textOf(await reborn.index('main', first.manifestHash))).toBe(first.manifestHash);
    expect(await (await reborn.pack(hash(0)))?.text()).toBe(new TextDecoder().decode(bytes[0]));
  });

  it('keeps packs and indexes as blobs, not as rows of notices', async () => {
    await hold(edition(1, [0]));
    expect((await database.packs.toArray()).map(({ raw }) => raw instanceof Blob)).toEqual([true]);
    expect((await database.indexes.toArray()).map(({ index }) => index instanceof Blob)).toEqual([true]);
  });

  it('deletes the packs no edition needs any more', async () => {
    const first = edition(1, [0, 1]);
    await hold(first);
    now += 7 * hour;
    await hold(edition(2, [1, 2]), first);
    expect(await store.heldPacks([hash(0), hash(1), hash(2)])).toEqual(new Set([hash(1), hash(2)]));
  });

  it('leaves packs just fetched, which may belong to another sync at work', async () => {
    const first = edition(1, [0]);
    await hold(first);
    now += 7 * hour;
    await store.keepPack(hash(2), blobOf(2));
    now += 5 * hour;
    await hold(edition(2, [1]), first);
    expect(await store.heldPacks([hash(0), hash(2)])).toEqual(new Set([hash(2)]));
    now += 2 * hour;
    await hold(edition(3, [0]), edition(2, [1]));
    expect(await store.heldPacks([hash(2)])).toEqual(new Set());
  });

  it('does not keep a pack for ever because a clock was wrong when it came', async () => {
    now = noon + 87_600 * hour;
    await store.keepPack(hash(2), blobOf(2));
    now = noon;
    await hold(edition(1, [0]));
    expect(await store.heldPacks([hash(2)])).toEqual(new Set());
  });

  it('leaves the packs another feed’s edition needs', async () => {
    const first = edition(1, [0]);
    await hold(first);
    await hold(edition(1, [0], 'second'));
    now += 7 * hour;
    await hold(edition(2, [1]), first);
    expect(await store.heldPacks([hash(0)])).toEqual(new Set([hash(0)]));
  });

  it('deletes nothing while an edition cannot be read, for nobody knows what it needs', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const first = edition(1, [0]);
    await hold(first);
    await hold(edition(1, [2], 'second'));
    await database.editions.update('second', { notices: -1 });
    now += 7 * hour;
    await hold(edition(2, [1]), first);
    expect(await store.heldPacks([hash(0), hash(2)])).toEqual(new Set([hash(0), hash(2)]));
    warned.mockRestore();
  });

  it('is refused where another switch came first', async () => {
    const first = edition(1, [0]);
    await hold(first);
    await hold(edition(3, [1]), first);
    await keepPacks(edition(2, [2]));
    const outcome = await store.switchTo(edition(2, [2]), new Blob(), memory(2), first.manifestHash);
    expect(outcome).toEqual({ kind: 'superseded' });
    expect(await store.edition('main')).toEqual(edition(3, [1]));
    expect(await store.memory('main')).toMatchObject({ highestSequence: 3 });
  });

  it('is refused where a pack it needs is gone, and changes nothing', async () => {
    const first = edition(1, [0]);
    await hold(first);
    await keepPacks(edition(2, [1]));
    const lacking = edition(2, [1, 2]);
    const outcome = await store.switchTo(lacking, new Blob(), memory(2), first.manifestHash);
    expect(outcome).toEqual({ kind: 'lacking-packs' });
    expect(await store.edition('main')).toEqual(first);
    expect(await store.memory('main')).toMatchObject({ highestSequence: 1 });
  });
});

describe('the memory of a feed', () => {
  it('never forgets the highest sequence seen', async () => {
    const highestHash = 'a'.repeat(64);
    await store.remember(memory(9, { highestHash }));
    await store.remember(memory(5, { highestHash: 'b'.repeat(64), failures: 2 }));
    expect(await store.memory('main')).toEqual(memory(9, { highestHash, failures: 2 }));
    await store.remember(memory(10));
    expect(await store.memory('main')).toEqual(memory(10));
  });

  it('keeps every field it has', async () => {
    const full: FeedMemory = {
      feed: 'main',
      etag: '"a"',
      highestSequence: 3,
      highestHash: 'a'.repeat(64),
      lastAttempt: '2026-11-21T12:00:00.000Z',
      lastSuccess: '2026-11-21T12:00:00.000Z',
      nextPoll: '2026-11-21T18:00:00.000Z',
      failures: 1,
      lastFault: { at: '2026-11-21T12:00:00.000Z', fault: { kind: 'bad-pack', detail: 'x' } },
      held: {
        ...{ manifestHash: 'b'.repeat(64), sequence: 3, since: '2026-11-21T12:00:00.000Z' },
        change: { gone: 400, added: 3 },
      },
      clockBehind: 7000,
    };
    await store.remember(full);
    expect(await store.memory('main')).toEqual(full);
  });
});

describe('the index of an edition', () => {
  const first = () => edition(1, [0]);

  it('is given to its own edition only', async () => {
    await hold(first());
    expect(await store.index('main', edition(2, [1]).manifestHash)).toBeUndefined();
    expect(await store.index('second', first().manifestHash)).toBeUndefined();
  });

  it('is not given to another version of the matcher', async () => {
    await hold(first());
    const later = createEditionStore(makeDatabase(factory).database, { matcherVersion: 2 });
    expect(await later.index('main', first().manifestHash)).toBeUndefined();
    await later.keepIndex('main', first().manifestHash, new Blob(['anew']));
    expect(textOf(await later.index('main', first().manifestHash))).toBe('anew');
  });

  it('is not given where it rotted on the disk', async () => {
    await hold(first());
    await database.indexes.update('main', { index: new Blob(['other']) });
    expect(await store.index('main', first().manifestHash)).toBeUndefined();
  });

  it('built for an edition that was replaced meanwhile is thrown away', async () => {
    await hold(first());
    await hold(edition(2, [1]), first());
    await store.keepIndex('main', first().manifestHash, new Blob(['late']));
    expect(textOf(await store.index('main', edition(2, [1]).manifestHash))).toBe(
      edition(2, [1]).manifestHash,
    );
  });
});

describe('reading notices', () => {
  const held = edition(1, [0, 1]);
  const line = (number: number) => new TextDecoder().decode(bytes[number]).indexOf('\n');
  const refs = [
    { pack: 1, offset: 0, length: line(1) },
    { pack: 0, offset: 0, length: line(0) },
  ];
  const faultOf = (reading: Promise<unknown>) =>
    reading.then(
      () => 'none',
      (thrown: unknown) => (thrown instanceof StorageFailure ? thrown.fault.kind : 'a mistake'),
    );

  beforeEach(async () => {
    await hold(held);
    await store.remember(memory(1, { etag: '"a"', nextPoll: '2026-11-21T18:00:00.000Z' }));
  });

  it('gives them in the order asked for', async () => {
    const notices = await store.readNotices(held, refs);
    expect(notices.map(({ id }) => id)).toEqual(['us-cpsc:101', 'us-cpsc:1']);
    expect(await store.readNotices(held, [])).toEqual([]);
  });

  it('rejects where a pack rotted, and has it fetched at the next opportunity', async () => {
    await database.packs.update(hash(0), { raw: new Blob([(bytes[0] ?? new Uint8Array()).map(() => 88)]) });
    expect(await faultOf(store.readNotices(held, refs))).toBe('corrupt');
    expect(await store.heldPacks([hash(0), hash(1)])).toEqual(new Set([hash(1)]));
    expect(await store.memory('main')).toEqual(memory(1));
  });

  it('rejects where a pack is missing, and has it fetched', async () => {
    await store.dropPack(hash(0));
    expect(await faultOf(store.readNotices(held, refs))).toBe('corrupt');
    expect(await store.memory('main')).toEqual(memory(1));
  });

  it.each([
    ['into the middle of a notice', { pack: 0, offset: 5, length: 40 }],
    ['beyond the pack', { pack: 0, offset: 1_000_000, length: 10 }],
    ['beyond the edition', { pack: 7, offset: 0, length: 10 }],
  ])('rejects where the index points %s, and has the index built anew', async (_, ref) => {
    expect(await faultOf(store.readNotices(held, [ref]))).toBe('corrupt');
    expect(await store.heldPacks([hash(0), hash(1)])).toEqual(new Set([hash(0), hash(1)]));
    expect(await store.index('main', held.manifestHash)).toBeUndefined();
  });

  it('rejects where the edition was replaced meanwhile, and takes nothing of the new one for broken', async () => {
    now += 7 * hour;
    const next = edition(2, [2]);
    await hold(next, held);
    await store.remember(memory(2, { etag: '"b"' }));
    expect(await faultOf(store.readNotices(held, refs))).toBe('corrupt');
    expect(await store.memory('main')).toMatchObject({ etag: '"b"' });
    expect(textOf(await store.index('main', next.manifestHash))).toBe(next.manifestHash);
  });
});

describe('what cannot be read', () => {
  it('counts as absent, and is replaced by the next switch', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await hold(edition(1, [0]));
    await database.editions.update('main', { manifestHash: 'x' });
    await database.memories.update('main', { failures: -1 });
    await database.packs.update(hash(0), { raw: 'not a blob' as unknown as Blob });
    await database.indexes.update('main', { hash: 'x' });
    expect(await store.edition('main')).toBeUndefined();
    expect(await store.memory('main')).toBeUndefined();
    expect(await store.pack(hash(0))).toBeUndefined();
    expect(await store.index('main', edition(1, [0]).manifestHash)).toBeUndefined();
    expect(warned).toHaveBeenCalledTimes(4);
    await hold(edition(2, [0]));
    expect(await store.edition('main')).toEqual(edition(2, [0]));
    warned.mockRestore();
  });
});

describe('feeds that are no longer followed', () => {
  it('go with everything of theirs; the starter edition stays', async () => {
    await hold(edition(1, [0]));
    await hold(edition(1, [1], 'second'));
    await hold(edition(1, [2], 'starter'));
    now += 7 * hour;
    await store.forgetOthers(['main']);
    expect(await store.edition('main')).toBeDefined();
    expect(await store.edition('starter')).toBeDefined();
    expect(await store.edition('second')).toBeUndefined();
    expect(await store.memory('second')).toBeUndefined();
    expect(await store.index('second', edition(1, [1]).manifestHash)).toBeUndefined();
    expect(await store.heldPacks([hash(0), hash(1), hash(2)])).toEqual(new Set([hash(0), hash(2)]));
  });
});
