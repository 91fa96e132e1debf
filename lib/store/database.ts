import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Dismissal } from '../core/dismissal';
import type { Relisting } from '../core/relisting';
import type { RequestRecord } from '../core/request-record';
import type { Round } from '../core/round';
import type { ShopDay } from '../core/shop-day';
import type { Subscription } from '../core/subscription';
import type { Watched } from '../core/word-watch';
import type { FeedMemory, StoredEdition } from '../feed/edition-store';
import type { PackTally } from '../feed/pack-tally';
import { StorageFailure, type StorageFault } from '../feed/storage-fault';
import type { OutboxItem } from '../reports/outbox';
import type {
  AttachmentRow,
  DocumentRow,
  IndexRow,
  KeyRow,
  LogRow,
  PackRow,
  ReceivedRow,
  SightingRow,
} from './rows';
import { faultOfStorage, isStorageError, wantsFreshConnection } from './storage-errors';

const databaseName = 'ansim';
/** Raise it with a `version(n)` below whenever a table or key changes; a browser that holds a later one is refused. */
const databaseVersion = 8;

type Factory = Pick<IDBFactory, 'open' | 'databases' | 'deleteDatabase' | 'cmp'>;

interface Options extends Pick<DexieOptions, 'IDBKeyRange'> {
  /** Another IndexedDB in the browser's place. */
  indexedDB?: Factory;
  /** Milliseconds that who comes waits for an opening which the browser does not answer. */
  patience?: number;
  /** Told when the database opens after all, though somebody had been told that it cannot be. */
  openedLate?: () => void;
}

/** The extension's one database. Nothing is opened before the first use; go through `inDatabase`. */
export class AnsimDatabase extends Dexie {
  declare readonly editions: Table<StoredEdition, string>;
  declare readonly memories: Table<FeedMemory, string>;
  declare readonly packs: Table<PackRow, string>;
  declare readonly indexes: Table<IndexRow, string>;
  declare readonly dismissals: Table<Dismissal, string>;
  declare readonly outbox: Table<OutboxItem, string>;
  declare readonly attachments: Table<AttachmentRow, string>;
  declare readonly deskReports: Table<ReceivedRow, string>;
  declare readonly deskAttachments: Table<AttachmentRow, string>;
  declare readonly deskKeys: Table<KeyRow, string>;
  declare readonly deskLog: Table<LogRow, number>;
  declare readonly products: Table<Watched, string>;
  declare readonly documents: Table<DocumentRow, [list: string, name: string]>;
  declare readonly requests: Table<RequestRecord, string>;
  declare readonly days: Table<ShopDay, [day: string, marketplace: string]>;
  declare readonly subscriptions: Table<Subscription, string>;
  declare readonly tallies: Table<PackTally, string>;
  declare readonly sightings: Table<SightingRow, string>;
  declare readonly rounds: Table<Round, string>;
  declare readonly relistings: Table<Relisting, string>;

  private readonly factory: Factory | undefined;
  private readonly patience: number;
  private readonly openedLate: () => void;
  private opening: { done: Promise<unknown>; givenUp: Promise<never> } | undefined;

  constructor({ patience = 10_000, openedLate = () => {}, ...options }: Options) {
    const factory = 'indexedDB' in options ? options.indexedDB : globalThis.indexedDB;
    super(databaseName, {
      ...{ autoOpen: false, ...options },
      // Strict: a switch that was told to be done is done, also when the power goes.
      chromeTransactionDurability: 'strict',
      ...(factory && { indexedDB: neverLater(factory) }),
    });
    this.version(1).stores({
      editions: 'feed',
      memories: 'feed',
      packs: 'hash, kept',
      indexes: 'feed',
      dismissals: 'key, at',
    });
    this.version(2).stores({ documents: '[list+name], list' });
    this.version(3).stores({ requests: 'id, at', days: '[day+marketplace], day', tallies: 'hash' });
    this.version(4).stores({ products: 'key, origin, at' });
    this.version(5).stores({ outbox: 'id, changed', attachments: 'sha256' });
    this.version(6).stores({
      deskReports: 'id',
      deskAttachments: 'sha256',
      deskKeys: 'id',
      deskLog: 'number',
    });
    this.version(7).stores({
      sightings: 'key, at, listing, notice, *sellers',
      rounds: 'id, changed',
      relistings: 'key, at',
    });
    this.version(databaseVersion).stores({ subscriptions: 'key' });
    this.on('ready', () => refuseLater(this.backendDB().version), true);
    this.factory = factory;
    this.patience = patience;
    this.openedLate = openedLate;
  }

  /**
   * One opening for everybody who comes while it lasts. Rejects, for each of them, while another window keeps an older
   * version open, or once the browser has not answered for longer than anybody should wait. The opening itself goes on, and
   * serves who comes after.
   */
  whenOpen(): Promise<unknown> {
    this.opening ??= this.beginOpening();
    return Promise.race([this.opening.done, this.opening.givenUp]);
  }

  /** The version that is stored, ten to one of ours; 0 where there is none, or where the browser does not tell in time. */
  installedVersion(): Promise<number> {
    return new Promise((resolve) => {
      const waiting = setTimeout(() => resolve(0), this.patience);
      const tell = (stored: readonly IDBDatabaseInfo[] = []) => {
        clearTimeout(waiting);
        resolve(stored.find(({ name }) => name === databaseName)?.version ?? 0);
      };
      const asked = this.factory?.databases?.();
      if (asked) asked.then(tell, () => tell());
      else tell();
    });
  }

  private beginOpening(): { done: Promise<unknown>; givenUp: Promise<never> } {
    let isGivenUp = false;
    let giveUp = (_fault: StorageFault) => {};
    const givenUp = new Promise<never>((_, reject) => {
      giveUp = (fault) => {
        isGivenUp = true;
        reject(new StorageFailure(fault));
      };
    });
    givenUp.catch(() => undefined);
    // The browser says so only once, and to nobody who waits behind another opening, as one of a worker that has died.
    const blocked = () => giveUp(heldOpen);
    this.on('blocked', blocked);
    const waiting = setTimeout(() => void this.whyNotOpen().then(giveUp), this.patience);
    const done = Promise.resolve(this.open()).finally(() => {
      clearTimeout(waiting);
      this.on('blocked').unsubscribe(blocked);
      this.opening = undefined;
    });
    done.then(
      () => isGivenUp && this.openedLate(),
      () => undefined,
    );
    return { done, givenUp };
  }

  private async whyNotOpen(): Promise<StorageFault> {
    const installed = await this.installedVersion();
    const isOlder = installed > 0 && installed < databaseVersion * 10;
    return isOlder ? heldOpen : { kind: 'unavailable', detail: 'the browser does not answer' };
  }
}

const heldOpen: StorageFault = { kind: 'blocked', detail: 'another window holds an older version open' };

/**
 * Dexie, refused a later version, opens it as if it were its own and then adds what it misses there, under a version that is
 * higher still. Of that the second half is refused here and the first when it is ready: not a byte is touched.
 */
function neverLater(factory: Factory): Factory {
  return {
    open(name, version) {
      if (version !== undefined && version >= (databaseVersion + 1) * 10)
        throw new DOMException(`version ${version} is a later one`, 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
  };
}

export function openDatabase(options: Options = {}): AnsimDatabase {
  return new AnsimDatabase(options);
}

/**
 * Does work in the open database. A connection that broke is opened anew and the work done once more, so it must bear being
 * done twice. What the database cannot do rejects as a `StorageFailure`; the next call tries again from the start.
 */
export async function inDatabase<T>(database: AnsimDatabase, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await once(database, work);
  } catch (thrown) {
    if (!wantsFreshConnection(thrown)) throw failure(thrown);
    database.close({ disableAutoOpen: false });
  }
  try {
    return await once(database, work);
  } catch (thrown) {
    throw failure(thrown);
  }
}

async function once<T>(database: AnsimDatabase, work: () => PromiseLike<T>): Promise<T> {
  await ready(database);
  return work();
}

async function ready(database: AnsimDatabase): Promise<void> {
  if (database.isOpen()) return;
  // Asked beforehand as well, so that a database of a later version is not even opened.
  refuseLater(await database.installedVersion());
  await database.whenOpen();
}

/** `version`: as IndexedDB counts, ten to one of ours. */
function refuseLater(version: number): void {
  const installed = Math.floor(version / 10);
  if (installed <= databaseVersion) return;
  throw new StorageFailure({
    kind: 'downgrade',
    detail: `the database is of version ${installed}, this extension knows ${databaseVersion}`,
  });
}

function failure(thrown: unknown): unknown {
  if (thrown instanceof StorageFailure || !isStorageError(thrown)) return thrown;
  return new StorageFailure(faultOfStorage(thrown), { cause: thrown });
}
