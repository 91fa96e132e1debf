import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { EditionPorts } from '../../../lib/feed/bring-edition';
import type { EditionStore } from '../../../lib/feed/edition-store';
import type { SyncPorts } from '../../../lib/feed/run-sync';
import { type AnsimDatabase, openDatabase } from '../../../lib/store/database';
import { createEditionStore } from '../../../lib/store/edition-store';
import { createFakeBuilder, readFakeIndex } from './fake-index';
import type { FakeServer } from './fake-server';

export const noon = Date.parse('2026-11-21T12:00:00Z');

/** The shipped store on an IndexedDB of its own. */
export function makeStore(
  factory = new IDBFactory(),
  options: { matcherVersion?: number; now?: () => number } = {},
): { store: EditionStore; database: AnsimDatabase; factory: IDBFactory } {
  const database = openDatabase({ indexedDB: factory, IDBKeyRange });
  return { store: createEditionStore(database, { now: () => noon, ...options }), database, factory };
}

export function editionPorts(store: EditionStore): EditionPorts {
  return {
    store,
    now: () => noon,
    pause: async () => {},
    createBuilder: createFakeBuilder,
    signal: new AbortController().signal,
  };
}

export function syncPorts(store: EditionStore, server: FakeServer, over: Partial<SyncPorts> = {}): SyncPorts {
  return { ...editionPorts(store), fetch: server.fetch, random: () => 0.5, force: true, ...over };
}

/**
 * The manifest hash of the edition a feed holds, after making sure that it is whole: index of this very edition, every
 * notice in it read back from the packs by the index. Undefined where none is held.
 */
export async function wholeEdition(store: EditionStore, feed = 'main'): Promise<string | undefined> {
  const edition = await store.edition(feed);
  if (!edition) return undefined;
  const index = await store.index(feed, edition.manifestHash);
  if (!index) throw new Error('the index is not this edition’s');
  const refs = readFakeIndex(index);
  const notices = await store.readNotices(edition, [...refs.values()]);
  const ids = notices.map(({ id }) => id);
  if (ids.join() !== [...refs.keys()].join()) throw new Error('the index points elsewhere');
  if (ids.length !== edition.notices) throw new Error(`${ids.length} notices, not ${edition.notices}`);
  return edition.manifestHash;
}
