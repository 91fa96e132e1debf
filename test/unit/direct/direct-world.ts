import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { directKey } from '../../../lib/core/direct-sources';
import type { FeedFault } from '../../../lib/core/lists';
import type { DirectSource } from '../../../lib/direct/direct-source';
import type { DocumentStore } from '../../../lib/direct/document-store';
import { directSafetyGate } from '../../../lib/direct/eu-safety-gate';
import { type DirectPorts, syncDirect } from '../../../lib/direct/sync-direct';
import type { EditionStore } from '../../../lib/feed/edition-store';
import type { Fetch } from '../../../lib/feed/fetch-bounded';
import type { SyncOutcome } from '../../../lib/feed/run-sync';
import { openDatabase } from '../../../lib/store/database';
import { createDocumentStore } from '../../../lib/store/document-store';
import { createEditionStore } from '../../../lib/store/edition-store';
import type { Serve } from '../../fixtures/sources/served';
import { createFakeBuilder, readFakeIndex } from '../feed/fake-index';

export const start = Date.parse('2026-11-20T12:00:00Z');
export const today = '2026-11-20';
export const hour = 3_600_000;

/** A computer with the shipped stores, an official server, and a clock that only moves when it is told to. */
export class DirectWorld {
  now = start;
  access = true;
  /** Milliseconds waited between requests, one each. */
  readonly waits: number[] = [];
  readonly store: EditionStore;
  readonly documents: DocumentStore;

  constructor(
    private readonly serve: Serve,
    readonly direct: DirectSource = directSafetyGate,
    factory = new IDBFactory(),
  ) {
    const database = openDatabase({ indexedDB: factory, IDBKeyRange });
    this.store = createEditionStore(database, { now: () => this.now });
    this.documents = createDocumentStore(database);
  }

  get key(): string {
    return directKey(this.direct.id);
  }

  run(over: Partial<DirectPorts> = {}): Promise<SyncOutcome> {
    return syncDirect(this.direct, {
      store: this.store,
      documents: this.documents,
      fetch: fetchFrom(this.serve),
      now: () => this.now,
      random: () => 0,
      pause: async () => {},
      wait: async (milliseconds) => void this.waits.push(milliseconds),
      mayAsk: async () => this.access,
      createBuilder: createFakeBuilder,
      readerVersion: '1',
      signal: new AbortController().signal,
      force: false,
      ...over,
    });
  }

  /** Runs, a while after each other, until nothing is left to come. Returns how many it took. */
  async runAll(): Promise<number> {
    for (let runs = 1; ; runs++) {
      await this.run({ force: true });
      const memory = await this.store.memory(this.key);
      if (memory?.covers?.whole || runs === 12) return runs;
      this.now += hour;
    }
  }

  /** Why a run failed. */
  async faultOf(over: Partial<DirectPorts> = {}): Promise<FeedFault['kind']> {
    const outcome = await this.run({ force: true, ...over });
    if (outcome.kind !== 'failed') throw new Error(`it did not fail: ${outcome.kind}`);
    return outcome.fault.kind;
  }

  loseAccess(): void {
    this.access = false;
  }

  memory() {
    return this.store.memory(this.key);
  }

  /** Ids of the notices that stand in the edition held, after making sure that it is whole. */
  async ids(): Promise<string[]> {
    const edition = await this.store.edition(this.key);
    if (!edition) return [];
    const index = await this.store.index(this.key, edition.manifestHash);
    if (!index) throw new Error('the index is not this edition’s');
    const refs = readFakeIndex(index);
    const notices = await this.store.readNotices(edition, [...refs.values()]);
    if (notices.length !== edition.notices) throw new Error('the index points elsewhere');
    return notices.map(({ id }) => id).sort();
  }
}

function fetchFrom(serve: Serve): Fetch {
  return async (input, init) => {
    init.signal?.throwIfAborted();
    const headers = Object.fromEntries([...new Headers(init.headers)]);
    const request = { method: init.method ?? 'GET', url: new URL(input), headers, body: '' };
    const served = serve(request);
    if (!served) throw new TypeError('connection refused');
    const status = served.status ?? 200;
    return new Response(status === 304 ? null : new Uint8Array(Buffer.from(served.body)), {
      status,
      headers: { 'content-type': served.type, ...served.headers },
    });
  };
}
