import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Dismissal } from '../core/dismissal';
import type { OwnProduct } from '../core/own-product';
import type { Relisting } from '../core/relisting';
import type { RequestRecord } from '../core/request-record';
import type { Round } from '../core/round';
import type { ShopDay } from '../core/shop-day';
import type { Subscription } from '../core/subscription';
import type { FeedMemory, StoredEdition } from '../feed/edition-store';
import type { PackTally } from '../feed/pack-tally';
import { StorageFailure } from '../feed/storage-fault';
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

type Factory = Pick<IDBFactory, 'open' | 'databases'>;
/** Another IndexedDB in the browser's place. */
type Options = Pick<DexieOptions, 'IDBKeyRange'> & { indexedDB?: Factory };

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
  declare readonly products: Table<OwnProduct, string>;
  declare readonly documents: Table<DocumentRow, [list: string, name: string]>;
  declare readonly requests: Table<RequestRecord, string>;
  declare readonly days: Table<ShopDay, [day: string, marketplace: string]>;
  declare readonly subscriptions: Table<Subscription, string>;
  declare readonly tallies: Table<PackTally, string>;
  declare readonly sightings: Table<SightingRow, string>;
  declare readonly rounds: Table<Round, string>;
  declare readonly relistings: Table<Relisting, string>;

  private readonly factory: Factory | undefined;
  private opening: { done: Promise<unknown>; blocked: Promise<never> } | undefined;

  constructor(options: Options) {
    // Strict: a switch that was told to be done is done, also when the power goes.
    super(databaseName, { autoOpen: false, chromeTransactionDurability: 'strict', ...options });
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
    this.factory = options.indexedDB ?? globalThis.indexedDB;
  }

  /**
   * One opening for everybody who comes while it lasts. Rejects, for each of them, while another window keeps an older
   * version open: the browser says so only once. The opening itself goes on, and serves who comes after.
   */
  whenOpen(): Promise<unknown> {
    this.opening ??= this.beginOpening();
    return Promise.race([this.opening.done, this.opening.blocked]);
  }

  /** The version that is stored, ten to one of ours; 0 where there is none, or where the browser does not tell. */
  async installedVersion(): Promise<number> {
    const stored = await this.factory?.databases?.().catch(() => []);
    return stored?.find(({ name }) => name === databaseName)?.version ?? 0;
  }

  private beginOpening(): { done: Promise<unknown>; blocked: Promise<never> } {
    let told = () => {};
    const blocked = new Promise<never>((_, reject) => {
      told = () =>
        reject(new StorageFailure({ kind: 'blocked', detail: 'another window holds an older version open' }));
      this.on('blocked', told);
    });
    blocked.catch(() => undefined);
    const done = Promise.resolve(this.open()).finally(() => {
      this.on('blocked').unsubscribe(told);
      this.opening = undefined;
    });
    return { done, blocked };
  }
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
  // Before it is opened: Dexie opens a database of a later version as if it were its own, and adds what it misses there.
  refuseLater(await database.installedVersion());
  await database.whenOpen();
  try {
    refuseLater(database.backendDB().version);
  } catch (thrown) {
    database.close({ disableAutoOpen: false });
    throw thrown;
  }
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
