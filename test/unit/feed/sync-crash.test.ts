import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditionStore } from '../../../lib/feed/edition-store';
import type { SyncPorts } from '../../../lib/feed/run-sync';
import { syncFeed } from '../../../lib/feed/sync-feed';
import { openDatabase } from '../../../lib/store/database';
import { createEditionStore } from '../../../lib/store/edition-store';
import { FakeServer } from './fake-server';
import { makeEdition, makeFeed, makeNotices, makeSelectors } from './make-edition';
import { makeStore, syncPorts, wholeEdition } from './make-store';

const feed = makeFeed({ selectors: true });
const [oldSelectors, nextSelectors] = [makeSelectors('.old'), makeSelectors('.next')];
const old = makeEdition({
  sequence: 1,
  selectors: oldSelectors,
  packs: [{ records: makeNotices(4) }, { year: 2025, records: makeNotices(4, 101) }],
});
const next = makeEdition({
  sequence: 2,
  selectors: nextSelectors,
  packs: [
    { records: makeNotices(6) },
    { year: 2025, records: makeNotices(4, 101) },
    { year: 2024, records: makeNotices(5, 201) },
  ],
});

/** Dozens of whole syncs in one test. */
const patience = 60_000;

// A dying worker complains that it cannot even note why.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

class Killed extends Error {}

/** Kills at the `at`-th step: nothing after it happens, as in a worker that is gone. */
function killer(at: number, when: 'before' | 'after') {
  let steps = 0;
  let dead = false;
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (dead) throw new Killed();
    steps++;
    const isLast = steps === at;
    if (isLast) dead = true;
    if (isLast && when === 'before') throw new Killed();
    const result = await work();
    // Also work begun before the kill ends nowhere.
    if (dead) throw new Killed();
    return result;
  };
  return { step, steps: () => steps, isDead: () => dead };
}

function mortal(ports: SyncPorts, step: ReturnType<typeof killer>['step']): SyncPorts {
  const { store, fetch, pause } = ports;
  const wrapped: EditionStore = {
    edition: (...args) => step(() => store.edition(...args)),
    memory: (...args) => step(() => store.memory(...args)),
    remember: (...args) => step(() => store.remember(...args)),
    heldPacks: (...args) => step(() => store.heldPacks(...args)),
    keepPack: (...args) => step(() => store.keepPack(...args)),
    pack: (...args) => step(() => store.pack(...args)),
    dropPack: (...args) => step(() => store.dropPack(...args)),
    switchTo: (...args) => step(() => store.switchTo(...args)),
    index: (...args) => step(() => store.index(...args)),
    keepIndex: (...args) => step(() => store.keepIndex(...args)),
    readNotices: (...args) => step(() => store.readNotices(...args)),
    forgetOthers: (...args) => step(() => store.forgetOthers(...args)),
  };
  return {
    ...ports,
    store: wrapped,
    fetch: (...args) => step(() => fetch(...args)),
    pause: () => step(pause),
  };
}

/** A world with the old edition held (or none) and the new one published. */
async function world(holdsOld: boolean) {
  const factory = new IDBFactory();
  const { store } = makeStore(factory);
  const server = new FakeServer(feed.url);
  if (holdsOld) {
    server.publish(old);
    await syncFeed(feed, syncPorts(store, server));
  }
  server.publish(next);
  server.requests.length = 0;
  return { factory, store, server };
}

describe.each([
  ['the first edition', false],
  ['an update', true],
])('a worker killed while it brings %s home', (_, holdsOld) => {
  const before = holdsOld ? old.manifestHash : undefined;

  it.each(['before', 'after'] as const)(
    'just %s any one of its steps holds exactly the old or the new edition, and the next sync heals',
    async (when) => {
      const outcomes = new Set<string | undefined>();
      let steps = 0;
      for (let at = 1; ; at++) {
        const { factory, store, server } = await world(holdsOld);
        const { step, isDead } = killer(at, when);
        await syncFeed(feed, mortal(syncPorts(store, server), step));
        if (!isDead()) break;
        steps++;

        // A new worker on the same disk.
        const reborn = makeStore(factory).store;
        const held = await wholeEdition(reborn);
        expect([before, next.manifestHash]).toContain(held);
        outcomes.add(held);
        const selectors = { [old.manifestHash]: oldSelectors, [next.manifestHash]: nextSelectors };
        expect((await reborn.edition('main'))?.selectors).toEqual(held && selectors[held]);

        const staged = await reborn.heldPacks(next.manifest.packs.map(({ hash }) => hash));
        server.requests.length = 0;
        const healed = await syncFeed(feed, syncPorts(reborn, server));
        expect(healed.kind).toBe(held === next.manifestHash ? 'unchanged' : 'updated');
        expect(await wholeEdition(reborn)).toBe(next.manifestHash);
        expect((await reborn.edition('main'))?.selectors).toEqual(nextSelectors);
        expect(await reborn.memory('main')).toMatchObject({ failures: 0, highestSequence: 2 });
        expect(server.asked('packs/')).toBe(next.manifest.packs.length - staged.size);
      }
      expect(steps).toBeGreaterThan(15);
      // Killed after the switch the new edition is there; killed before it, the old one.
      expect(outcomes).toEqual(when === 'after' ? new Set([before, next.manifestHash]) : new Set([before]));
    },
    patience,
  );
});

describe('a transaction that breaks off', () => {
  it(
    'after any one of its writes leaves the edition, index, memory and packs as they were',
    async () => {
      let broken = 0;
      for (let at = 1; ; at++) {
        const { factory, server } = await world(true);
        const database = openDatabase({ indexedDB: factory, IDBKeyRange });
        let isSwitching = false;
        let writes = 0;
        database.use({
          stack: 'dbcore',
          name: 'breaks-off',
          create: (core) => ({
            ...core,
            table: (name) => {
              const table = core.table(name);
              return {
                ...table,
                mutate: async (request) => {
                  const result = await table.mutate(request);
                  if (isSwitching && ++writes === at) throw new Error('the power went');
                  return result;
                },
              };
            },
          }),
        });
        const store = createEditionStore(database);
        const watched = {
          ...store,
          switchTo: (...args: Parameters<EditionStore['switchTo']>) => {
            isSwitching = true;
            return store.switchTo(...args).finally(() => {
              isSwitching = false;
            });
          },
        };
        const outcome = await syncFeed(feed, syncPorts(watched, server));
        if (outcome.kind === 'updated') break;
        broken++;
        const reborn = makeStore(factory).store;
        expect(await wholeEdition(reborn)).toBe(old.manifestHash);
        expect(await reborn.heldPacks(old.manifest.packs.map(({ hash }) => hash))).toHaveProperty('size', 2);
        expect((await syncFeed(feed, syncPorts(reborn, server))).kind).toBe('updated');
        expect(await wholeEdition(reborn)).toBe(next.manifestHash);
      }
      // Edition, index, memory, packs.
      expect(broken).toBe(4);
    },
    patience,
  );
});
