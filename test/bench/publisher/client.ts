import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedConfig } from '../../../lib/feed/feed-config';
import type { Fetch } from '../../../lib/feed/fetch-bounded';
import { tallyEdition } from '../../../lib/feed/pack-tally';
import { syncFeed } from '../../../lib/feed/sync-feed';
import { sha256 } from '../../../lib/publisher/edition/make-packs';
import { createTallies } from '../../../lib/store/tallies';
import { readFakeIndex } from '../../unit/feed/fake-index';
import { editionPorts, makeStore } from '../../unit/feed/make-store';
import { percentile } from '../bench';
import { random } from '../synthetic';

/** What one sync cost. */
export interface Synced {
  requests: number;
  bytes: number;
  packs: number;
  ms: number;
}

/** A client with a store of its own that reads a feed from a folder, and counts. */
export class Client {
  readonly #made = makeStore();
  readonly #store = this.#made.store;
  #folder = '';
  #requests = 0;
  #bytes = 0;
  #packs = 0;

  constructor(private readonly feed: FeedConfig) {}

  readonly #fetch: Fetch = async (address, init) => {
    const name = address.slice(this.feed.url.length);
    this.#requests++;
    const bytes = await readFile(join(this.#folder, name)).catch(() => undefined);
    if (!bytes) return new Response('', { status: 404 });
    const etag = `"${sha256(bytes)}"`;
    if (new Headers(init.headers).get('if-none-match') === etag)
      return new Response(null, { status: 304, headers: { etag } });
    this.#bytes += bytes.byteLength;
    if (name.startsWith('packs/')) this.#packs++;
    return new Response(new Uint8Array(bytes), { headers: { etag } });
  };

  async sync(folder: string): Promise<Synced> {
    this.#folder = folder;
    this.#requests = this.#bytes = this.#packs = 0;
    const from = performance.now();
    const ports = { ...editionPorts(this.#store), now: () => Date.parse('2026-11-21T12:00:00Z') };
    const outcome = await syncFeed(this.feed, {
      ...ports,
      fetch: this.#fetch,
      random: () => 0.5,
      force: true,
    });
    if (outcome.kind !== 'updated' && outcome.kind !== 'unchanged')
      throw new Error(`the client does not take it: ${JSON.stringify(outcome)}`);
    return { requests: this.#requests, bytes: this.#bytes, packs: this.#packs, ms: performance.now() - from };
  }

  /** Counting all notices for the charts, and doing it again when every pack has been counted; in milliseconds. */
  async timeTallies(): Promise<{ first: number; again: number }> {
    const edition = await this.#store.edition(this.feed.key);
    if (!edition) throw new Error('nothing is held');
    const tallies = createTallies(this.#made.database);
    const ports = { ...editionPorts(this.#store), tallies, told: () => undefined };
    const count = async () => {
      const from = performance.now();
      await tallyEdition(edition, ports);
      return performance.now() - from;
    };
    return { first: await count(), again: await count() };
  }

  /** p50 and p99 of reading one notice out of its pack, in milliseconds. */
  async timeReadings(count: number): Promise<{ p50: number; p99: number }> {
    const edition = await this.#store.edition(this.feed.key);
    const index = edition && (await this.#store.index(this.feed.key, edition.manifestHash));
    if (!edition || !index) throw new Error('nothing is held');
    const refs = [...readFakeIndex(index).values()];
    const next = random(8);
    const times: number[] = [];
    for (let at = 0; at < count; at++) {
      const ref = refs[Math.floor(next() * refs.length)];
      const from = performance.now();
      if (ref) await this.#store.readNotices(edition, [ref]);
      times.push(performance.now() - from);
    }
    times.sort((a, b) => a - b);
    return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
  }
}
