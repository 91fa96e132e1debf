import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syncFeed } from '../../../lib/feed/sync-feed';
import { isLong, times } from '../../profile';
import { FakeServer } from './fake-server';
import { makeEdition, makeFeed, makeNotices } from './make-edition';
import { makeStore, syncPorts, wholeEdition } from './make-store';

const feed = makeFeed();
const old = makeEdition({ sequence: 1, packs: [{ records: makeNotices(4) }] });
const next = makeEdition({ sequence: 2, packs: [{ records: makeNotices(6) }] });
const packName = `packs/${next.manifest.packs[0]?.hash}.ndjson.gz`;

/** A few bits of a deflate stream mean nothing: what is unpacked is held to its hash, to the last byte. */
function unpacksAlike(changed: Uint8Array, bytes: Uint8Array): boolean {
  try {
    return gunzipSync(changed).equals(gunzipSync(bytes));
  } catch {
    return false;
  }
}

describe('a feed with any one byte changed', () => {
  it.each(['manifest.json', 'manifest.sig', packName])(
    'in %s is refused, and the held edition stays',
    async (file) => {
      const bytes = next.files.get(file) ?? new Uint8Array();
      const { store } = makeStore();
      let alike = 0;
      const server = new FakeServer(feed.url);
      server.publish(old);
      await syncFeed(feed, syncPorts(store, server));
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
          // What only the gzip header says of time and system is no part of the pack.
          fc.pre(file !== packName || (at > 9 && at < bytes.length - 8));
          const changed = bytes.map((byte, index) => (index === at ? byte ^ bits : byte));
          if (file === packName && unpacksAlike(changed, bytes)) {
            alike++;
            return;
          }
          server.publish(next);
          server.put(file, changed);
          expect((await syncFeed(feed, syncPorts(store, server))).kind).toBe('failed');
          expect(await wholeEdition(store)).toBe(old.manifestHash);
        }),
        {
          numRuns: times('feeds with one byte changed, in each file', { short: 60, long: 2000 }),
          // Behind the last code of a deflate stream the byte is filled up.
          examples: [[bytes.length - 9, 0x80]],
        },
      );
      expect(alike).toBeLessThan(file === packName ? 30 : 1);
      server.publish(next);
      expect((await syncFeed(feed, syncPorts(store, server))).kind).toBe('updated');
    },
    isLong ? 3_600_000 : 60_000,
  );
});
