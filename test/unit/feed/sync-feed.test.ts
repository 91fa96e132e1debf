import { describe, expect, it } from 'vitest';
import type { EditionStore } from '../../../lib/feed/edition-store';
import { syncFeed } from '../../../lib/feed/sync-feed';
import { FakeServer } from './fake-server';
import { makeEdition, makeFeed, makeNotice, makeNotices, signatureOf } from './make-edition';
import { noon, syncPorts, wholeEdition } from './make-store';
import { feed, hour, main, make, next, old, SyncWorld, spare } from './sync-world';

const world = new SyncWorld();

describe('a feed that is followed', () => {
  it('brings its first edition home whole', async () => {
    world.server.publish(old);
    expect(await world.sync()).toMatchObject({ kind: 'updated', edition: { notices: 8, dropped: 0 } });
    expect(await wholeEdition(world.store)).toBe(old.manifestHash);
  });

  it('is asked by ETag, and nothing else is fetched while nothing changes', async () => {
    await world.hold(old);
    expect(await world.sync()).toEqual({ kind: 'unchanged' });
    expect(world.server.requests.map(({ file }) => file)).toEqual(['manifest.json']);
  });

  it('is recognised without an ETag by the very manifest', async () => {
    await world.hold(old);
    world.server.answers.set(
      'manifest.json',
      () => new Response(Buffer.from(old.files.get('manifest.json') ?? [])),
    );
    expect(await world.sync()).toEqual({ kind: 'unchanged' });
    expect(world.server.asked('packs/')).toBe(0);
  });

  it('costs only the packs that are new', async () => {
    await world.hold(old);
    world.server.publish(next);
    expect((await world.sync()).kind).toBe('updated');
    expect(world.server.asked('packs/')).toBe(1);
    expect(await wholeEdition(world.store)).toBe(next.manifestHash);
    expect(await world.store.pack(old.manifest.packs[1]?.hash ?? '')).toBeDefined();
  });

  it('may sign by its spare key', async () => {
    await world.hold(old);
    const bySpare = makeEdition({ sequence: 2, packs: [{ records: makeNotices(5) }], key: spare });
    world.server.publish(bySpare);
    expect((await world.sync()).kind).toBe('updated');
    expect(await wholeEdition(world.store)).toBe(bySpare.manifestHash);
  });

  it('is not asked before its time, unless it must', async () => {
    await world.hold(old);
    world.server.publish(next);
    const soon = await world.sync({ force: false, now: () => noon + 6 * hour });
    expect(soon).toEqual({ kind: 'not-yet', nextPoll: new Date(noon + 6.6 * hour).toISOString() });
    expect(world.server.requests).toEqual([]);
    expect((await world.sync({ force: false, now: () => noon + 7 * hour })).kind).toBe('updated');
  });

  it('may bring an edition that has already expired: an old warning is better than an older one', async () => {
    await world.hold(old);
    const late = make({
      sequence: 2,
      packs: [{ records: makeNotices(5) }],
      generated: '2026-10-01T00:00:00Z',
      expires: '2026-11-01T00:00:00Z',
    });
    world.server.publish(late);
    expect((await world.sync()).kind).toBe('updated');
    expect(await wholeEdition(world.store)).toBe(late.manifestHash);
  });

  it('takes what was forgotten or failed before as settled', async () => {
    world.server.answers.set('manifest.json', () => new Response('', { status: 500 }));
    await world.sync();
    await world.sync();
    expect(await world.store.memory('main')).toMatchObject({
      failures: 2,
      lastFault: { fault: { kind: 'bad-answer' } },
    });
    world.server.answers.clear();
    await world.hold(old);
    const memory = await world.store.memory('main');
    expect(memory).toMatchObject({ failures: 0, highestSequence: 1, highestHash: old.manifestHash });
    expect(memory?.lastFault).toBeUndefined();
  });

  it('remembers how far the local clock is behind the server’s', async () => {
    world.server.date = 'Sat, 21 Nov 2026 13:00:00 GMT';
    await world.hold(old);
    expect((await world.store.memory('main'))?.clockBehind).toBe(hour);
    world.server.date = 'Sat, 21 Nov 2026 12:01:00 GMT';
    await world.sync();
    expect((await world.store.memory('main'))?.clockBehind).toBeUndefined();
  });
});

describe('a sync that is stopped', () => {
  it('ends as aborted, remembers no failure and leaves the held edition', async () => {
    await world.hold(old);
    world.server.publish(next);
    for (const file of ['manifest.json', 'manifest.sig', `packs/${next.manifest.packs[0]?.hash}.ndjson.gz`]) {
      const stop = new AbortController();
      const fetch: typeof world.server.fetch = async (input, init, reason) => {
        if (input.endsWith(file)) stop.abort();
        return world.server.fetch(input, init, reason);
      };
      expect(await world.sync({ fetch, signal: stop.signal })).toEqual({ kind: 'aborted' });
      expect(await wholeEdition(world.store)).toBe(old.manifestHash);
      expect((await world.store.memory('main'))?.failures).toBe(0);
    }
    expect((await world.sync()).kind).toBe('updated');
  });
});

describe('a worker that is killed while it fetches packs', () => {
  it('still knows the sequence it saw, and refuses to go back behind it', async () => {
    await world.hold(old);
    const between = make({ sequence: 2, packs: [{ records: makeNotices(5) }] });
    const seen = make({ sequence: 3, packs: [{ records: makeNotices(7) }] });
    world.server.publish(seen);
    const gone = new AbortController();
    const fetch: typeof world.server.fetch = async (input, init, reason) => {
      if (input.includes('packs/')) gone.abort();
      return world.server.fetch(input, init, reason);
    };
    await world.sync({ fetch, signal: gone.signal });
    world.server.publish(between);
    expect(await world.failing(old)).toBe('rolled-back');
  });
});

describe('several at once', () => {
  it('two syncs of one feed end with one whole edition', async () => {
    await world.hold(old);
    world.server.publish(next);
    const kinds = (await Promise.all([world.sync(), world.sync(), world.sync()])).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'updated').length).toBe(1);
    expect(kinds.filter((kind) => kind === 'unchanged').length).toBe(2);
    expect(await wholeEdition(world.store)).toBe(next.manifestHash);
  });

  it('a slow sync never puts an older edition over a newer one', async () => {
    await world.hold(old);
    world.server.publish(next);
    const newest = make({ sequence: 3, packs: [{ records: makeNotices(7) }] });
    let overtaken = false;
    const slow = {
      ...world.store,
      switchTo: async (...args: Parameters<EditionStore['switchTo']>) => {
        if (!overtaken) {
          overtaken = true;
          world.server.publish(newest);
          expect((await world.sync()).kind).toBe('updated');
        }
        return world.store.switchTo(...args);
      },
    };
    expect(await world.sync({ store: slow })).toEqual({ kind: 'unchanged' });
    expect(await wholeEdition(world.store)).toBe(newest.manifestHash);
    expect((await world.store.memory('main'))?.highestSequence).toBe(3);
  });

  it('two feeds share a pack of the same bytes, and neither takes it from the other', async () => {
    const second = makeFeed({ key: 'second', url: 'https://other.example/' }, [main]);
    const elsewhere = new FakeServer(second.url);
    elsewhere.publish(old);
    await world.hold(old);
    expect((await syncFeed(second, syncPorts(world.store, elsewhere))).kind).toBe('updated');
    expect(elsewhere.asked('packs/')).toBe(0);
    world.server.publish(make({ sequence: 2, packs: [{ records: [makeNotice(77)] }] }));
    expect((await world.sync()).kind).toBe('updated');
    expect(await wholeEdition(world.store, 'second')).toBe(old.manifestHash);
  });

  it('a feed’s signature is worth nothing to another feed', async () => {
    const second = makeFeed({ key: 'second', url: feed.url }, [spare]);
    world.server.publish(old);
    expect(await syncFeed(second, syncPorts(world.store, world.server))).toMatchObject({
      fault: { kind: 'bad-signature' },
    });
    world.server.put('manifest.sig', signatureOf(old.files.get('manifest.json') ?? new Uint8Array(), spare));
    // Signed by its key, but the manifest says it is the other feed's.
    expect(await syncFeed(second, syncPorts(world.store, world.server))).toMatchObject({
      fault: { kind: 'bad-signature' },
    });
  });
});
