import { beforeEach, expect } from 'vitest';
import type { FeedFault } from '../../../lib/core/lists';
import type { EditionStore } from '../../../lib/feed/edition-store';
import type { FeedConfig } from '../../../lib/feed/feed-config';
import type { SyncOutcome, SyncPorts } from '../../../lib/feed/run-sync';
import { syncFeed } from '../../../lib/feed/sync-feed';
import { FakeServer } from './fake-server';
import { makeEdition, makeFeed, makeKey, makeNotices, type TestEdition } from './make-edition';
import { makeStore, syncPorts, wholeEdition } from './make-store';

export const hour = 3_600_000;
export const main = makeKey();
export const spare = makeKey();
export const feed = makeFeed({}, [main, spare]);

/** An edition signed by the main key, unless it says otherwise. */
export const make = (parts: Parameters<typeof makeEdition>[0]) => makeEdition({ key: main, ...parts });

const unchangedPack = { year: 2025, records: makeNotices(4, 101) };
export const old = make({ sequence: 1, packs: [{ records: makeNotices(4) }, unchangedPack] });
export const next = make({ sequence: 2, packs: [{ records: makeNotices(6) }, unchangedPack] });

/** A store and a server, new for each test. */
export class SyncWorld {
  store!: EditionStore;
  server!: FakeServer;

  constructor() {
    beforeEach(() => {
      this.store = makeStore().store;
      this.server = new FakeServer(feed.url);
    });
  }

  sync(over: Partial<SyncPorts> = {}, of: FeedConfig = feed): Promise<SyncOutcome> {
    return syncFeed(of, syncPorts(this.store, this.server, over));
  }

  /** Publishes an edition and brings it home. */
  async hold(edition: TestEdition): Promise<void> {
    this.server.publish(edition);
    expect((await this.sync()).kind).toBe('updated');
    this.server.requests.length = 0;
  }

  /** A sync that must fail, leave the held edition whole, and remember why. */
  async failing(
    held: TestEdition | undefined,
    over: Partial<SyncPorts> = {},
    of: FeedConfig = feed,
  ): Promise<FeedFault['kind']> {
    const outcome = await this.sync(over, of);
    if (outcome.kind !== 'failed') throw new Error(`it did not fail: ${outcome.kind}`);
    expect(await wholeEdition(this.store)).toBe(held?.manifestHash);
    expect((await this.store.memory('main'))?.lastFault?.fault).toEqual(outcome.fault);
    return outcome.fault.kind;
  }
}
