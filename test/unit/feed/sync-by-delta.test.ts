import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deltaFile } from '../../../lib/feed/delta';
import { feedBounds } from '../../../lib/feed/manifest';
import { makeDelta, type ReadablePacks, writeDelta } from '../../../lib/publisher/edition/make-delta';
import { makeNotice, makeNotices, packBytes, sha256, type TestEdition } from './make-edition';
import { wholeEdition } from './make-store';
import { make, SyncWorld } from './sync-world';

const packsOf = (changed: boolean) =>
  [1, 2, 3, 4, 5].map((n) => ({
    year: 2020 + n,
    records: [...makeNotices(3, n * 10), ...(changed ? [makeNotice(n * 10 + 9)] : [])],
  }));
const old = make({ sequence: 1, packs: packsOf(false) });
const next = make({ sequence: 2, packs: packsOf(true) });
const name = deltaFile(next.manifestHash, old.manifestHash);

function readable(of: TestEdition, changed: boolean): ReadablePacks {
  const raws = new Map(
    packsOf(changed).map(({ records }) => [sha256(packBytes(records)), packBytes(records)]),
  );
  return { packs: of.manifest.packs, raw: (hash) => raws.get(hash) };
}

const delta = makeDelta(readable(old, false), readable(next, true));
const file = writeDelta(delta).file;

/** The delta with something in its parts changed. */
function spoilt(change: (parts: number[][]) => void): Uint8Array {
  const raw = Buffer.from(file.slice());
  const { from, packs, news } = open(raw);
  for (const { parts } of packs) change(parts);
  return gzipSync(`${JSON.stringify({ format: 1, from, packs })}\n${news}`);
}

function open(packed: Uint8Array): {
  from: string[];
  packs: { hash: string; parts: number[][] }[];
  news: string;
} {
  const text = gunzipSync(packed).toString();
  const end = text.indexOf('\n');
  return { ...JSON.parse(text.slice(0, end)), news: text.slice(end + 1) };
}

describe('an update by delta', () => {
  const world = new SyncWorld();

  it('asks for one file in place of every pack that changed', async () => {
    await world.hold(old);
    world.server.publish(next);
    world.server.put(name, file);
    expect((await world.sync()).kind).toBe('updated');
    expect(world.server.requests.map((request) => request.file)).toEqual([
      'manifest.json',
      'manifest.sig',
      name,
    ]);
    expect(await wholeEdition(world.store)).toBe(next.manifestHash);
  });

  it('takes a delta that the browser has unpacked on the way', async () => {
    await world.hold(old);
    world.server.publish(next);
    world.server.put(name, gunzipSync(file));
    expect((await world.sync()).kind).toBe('updated');
    expect(world.server.asked('packs/')).toBe(0);
  });

  it.each<[string, Uint8Array | undefined]>([
    ['is not there', undefined],
    ['is an error page', Buffer.from('<html>busy</html>')],
    ['is cut short', file.subarray(0, file.length - 9)],
    ['is of another edition', writeDelta({ packs: new Map() }).file],
    ['makes other bytes', spoilt((parts) => parts.reverse())],
    ['makes too few bytes', spoilt((parts) => parts.pop())],
    ['reaches beyond a pack', spoilt((parts) => parts.splice(0, parts.length, [0, 0, 900_000]))],
    ['unpacks beyond the bound', gzipSync(Buffer.alloc(feedBounds.rawDelta + 1, 10))],
    ['is longer than the bound', Buffer.alloc(feedBounds.delta + 1, 10)],
  ])('fetches the packs themselves where the delta %s', async (_what, bytes) => {
    await world.hold(old);
    world.server.publish(next);
    world.server.put(name, bytes);
    expect((await world.sync()).kind).toBe('updated');
    expect(await wholeEdition(world.store)).toBe(next.manifestHash);
    expect(world.server.asked('packs/')).toBe(5);
  });

  it('fetches only the packs that a delta made wrongly', async () => {
    await world.hold(old);
    world.server.publish(next);
    let first = true;
    const oneWrong = spoilt((parts) => {
      if (first) parts.splice(0, 1, [0, 0, 1]);
      first = false;
    });
    world.server.put(name, oneWrong);
    expect((await world.sync()).kind).toBe('updated');
    expect(world.server.asked('packs/')).toBe(1);
  });

  it('asks for none where no edition is held, or only a pack or two changed', async () => {
    world.server.publish(old);
    await world.sync();
    expect(world.server.asked('deltas/')).toBe(0);
    world.server.publish(
      make({ sequence: 2, packs: [...packsOf(false), { year: 2019, records: makeNotices(2, 900) }] }),
    );
    expect((await world.sync()).kind).toBe('updated');
    expect(world.server.asked('deltas/')).toBe(0);
  });
});
