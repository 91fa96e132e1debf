import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userTableNames } from '../../../lib/core/user-data';
import type { StorageFault } from '../../../lib/feed/storage-fault';
import { StorageFailure } from '../../../lib/feed/storage-fault';
import { type AnsimDatabase, inDatabase, openDatabase } from '../../../lib/store/database';
import { faultOfStorage } from '../../../lib/store/storage-errors';
import { root } from '../../browser/project-root';
import { makeDatabase } from './make-database';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

async function faultOf(work: Promise<unknown>): Promise<StorageFault['kind'] | 'none'> {
  try {
    await work;
    return 'none';
  } catch (thrown) {
    if (thrown instanceof StorageFailure) return thrown.fault.kind;
    throw thrown;
  }
}

const count = (database: AnsimDatabase) => inDatabase(database, () => database.dismissals.count());

/** Opens the database past Dexie, in a version as IndexedDB counts. */
function openRaw(factory: IDBFactory, version: number, closed = false): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('ansim', version);
    request.onupgradeneeded = () => request.result.createObjectStore('dismissals', { keyPath: 'key' });
    request.onsuccess = () => {
      if (closed) request.result.close();
      resolve(request.result as unknown as IDBDatabase);
    };
    request.onerror = () => reject(request.error);
  });
}

/** An IndexedDB whose first openings fail. */
function failing(times: number, error: DOMException): { factory: IDBFactory; tried: () => number } {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  let tried = 0;
  factory.open = (...args) => {
    tried++;
    if (tried <= times) throw error;
    return open(...args);
  };
  return { factory, tried: () => tried };
}

describe('the database', () => {
  it('is opened by the first use, and again after it was closed', async () => {
    const { database } = makeDatabase();
    expect(database.isOpen()).toBe(false);
    expect(await count(database)).toBe(0);
    database.close();
    expect(await count(database)).toBe(0);
  });

  it('serves many who come at once', async () => {
    const { database } = makeDatabase();
    expect(await Promise.all([count(database), count(database), count(database)])).toEqual([0, 0, 0]);
  });

  it('that fails to open is tried once more', async () => {
    const { factory, tried } = failing(1, new DOMException('closing', 'InvalidStateError'));
    expect(await count(makeDatabase(factory).database)).toBe(0);
    expect(tried()).toBe(2);
  });

  it.each<[string, StorageFault['kind']]>([
    ['InvalidStateError', 'unavailable'],
    ['SecurityError', 'unavailable'],
    ['UnknownError', 'corrupt'],
    ['QuotaExceededError', 'full'],
  ])(
    'that fails to open with %s is %s, a value with a name; and it is tried again at the next use',
    async (name, kind) => {
      const { factory } = failing(20, new DOMException('Internal error opening backing store', name));
      const { database } = makeDatabase(factory);
      expect(await faultOf(count(database))).toBe(kind);
      delete (factory as { open?: unknown }).open;
      expect(await faultOf(count(database))).toBe('none');
    },
  );

  it('has every table explained in its README.md, and each of the user’s own among what is saved', () => {
    const { database } = makeDatabase();
    const readme = readFileSync(join(root, 'lib/store/README.md'), 'utf8');
    const explained = [...readme.matchAll(/^\| `([a-zA-Z]+)`.*\| (yes|with `outbox`|at the desk)?\s*\|$/gm)];
    expect(explained.map(([, name]) => name).sort()).toEqual(database.tables.map(({ name }) => name).sort());
    const own = explained.flatMap(([, name = '', saved]) => (saved === 'yes' ? [name] : []));
    expect(own.sort()).toEqual([...userTableNames].sort());
  });

  it('that does not exist at all is unavailable', async () => {
    const none = openDatabase({ indexedDB: undefined as unknown as IDBFactory, IDBKeyRange });
    expect(await faultOf(count(none))).toBe('unavailable');
  });

  it('of a later version is a downgrade, and is left as it is', async () => {
    const factory = new IDBFactory();
    const later = new Dexie('ansim', { indexedDB: factory, IDBKeyRange });
    later.version(9).stores({ dismissals: 'key, at', tomorrow: 'id' });
    await later.table('tomorrow').put({ id: 1 });
    later.close();
    const before = await factory.databases();
    expect(await faultOf(count(makeDatabase(factory).database))).toBe('downgrade');
    // Dexie by itself would have added the tables it misses, under a higher version.
    expect(await factory.databases()).toEqual(before);
    await later.open();
    expect(await later.table('tomorrow').count()).toBe(1);
  });

  it('of a later version that came between the look and the opening is a downgrade too, and is left as it is', async () => {
    const factory = new IDBFactory();
    await openRaw(factory, 9990, true);
    const { database } = makeDatabase(
      Object.assign(Object.create(factory) as IDBFactory, {
        open: factory.open.bind(factory),
        databases: async () => [],
      }),
    );
    expect(await faultOf(count(database))).toBe('downgrade');
    expect(database.isOpen()).toBe(false);
    expect(await factory.databases()).toEqual([{ name: 'ansim', version: 9990 }]);
  });

  it.each<[string, number | undefined, StorageFault['kind']]>([
    ['of an older version', 5, 'blocked'],
    ['that is not there yet', undefined, 'unavailable'],
  ])(
    '%s whose opening is never answered is told in time, and when it opens after all, that is told once',
    async (_what, version, kind) => {
      const factory = new IDBFactory();
      if (version) await openRaw(factory, version, true);
      const opened: string[] = [];
      let answer = () => {};
      // As behind the opening of a worker that died while it waited: neither opened nor blocked.
      const slow = {
        deleteDatabase: factory.deleteDatabase.bind(factory),
        cmp: factory.cmp.bind(factory),
        databases: factory.databases.bind(factory),
        open: () => {
          const request = {} as IDBOpenDBRequest;
          answer = () => {
            const asked = factory.open('ansim', 80) as unknown as IDBOpenDBRequest;
            asked.onupgradeneeded = (event) => {
              Object.assign(request, { result: asked.result, transaction: asked.transaction });
              request.onupgradeneeded?.(event);
            };
            asked.onsuccess = (event) => {
              Object.assign(request, { result: asked.result });
              request.onsuccess?.(event);
            };
          };
          return request;
        },
      };
      const database = openDatabase({
        ...{ indexedDB: slow, IDBKeyRange, patience: 20 },
        openedLate: () => opened.push('late'),
      });
      expect(await faultOf(count(database))).toBe(kind);
      expect(await Promise.all([faultOf(count(database)), faultOf(count(database))])).toEqual([kind, kind]);
      expect(opened).toEqual([]);
      answer();
      await expect.poll(() => faultOf(count(database))).toBe('none');
      expect(opened).toEqual(['late']);
    },
  );

  it('opens where the browser never tells which versions it has', async () => {
    const factory = new IDBFactory();
    factory.databases = () => new Promise(() => {});
    const database = openDatabase({ indexedDB: factory as never, IDBKeyRange, patience: 20 });
    expect(await faultOf(count(database))).toBe('none');
  });

  it('that another window holds open in an older version is blocked, and free once it lets go', async () => {
    const factory = new IDBFactory();
    const holding = await openRaw(factory, 5);
    const { database } = makeDatabase(factory);
    // Who comes later is told as well, though the browser says so only once.
    for (let times = 0; times < 3; times++) expect(await faultOf(count(database))).toBe('blocked');
    expect(await Promise.all([faultOf(count(database)), faultOf(count(database))])).toEqual([
      'blocked',
      'blocked',
    ]);
    holding.close();
    await expect.poll(() => faultOf(count(database))).toBe('none');
  });

  it('whose connection breaks in the middle does the work once more', async () => {
    const { database } = makeDatabase();
    let tries = 0;
    const done = await inDatabase(database, async () => {
      tries++;
      if (tries === 1) throw new DOMException('The database connection is closing', 'InvalidStateError');
      return database.dismissals.count();
    });
    expect(done).toBe(0);
    expect(tries).toBe(2);
  });

  it('passes on what is no fault of storage', async () => {
    const { database } = makeDatabase();
    const mistake = inDatabase(database, () => Promise.reject(new TypeError('a mistake')));
    await expect(mistake).rejects.toThrow(TypeError);
  });

  it('finds the full disk behind an aborted transaction', () => {
    const inner = new DOMException('no room', 'QuotaExceededError');
    const error = Object.assign(new DOMException('aborted', 'AbortError'), { inner });
    expect(faultOfStorage(error)).toEqual({ kind: 'full', detail: 'QuotaExceededError: no room' });
  });
});
