import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type NoticeInput, noticeSchema } from '../../../lib/core/notice';
import { feedsConfigSchema } from '../../../lib/feed/feed-config';
import { syncFeed } from '../../../lib/feed/sync-feed';
import { FakeServer } from './fake-server';
import { makeStore, syncPorts, wholeEdition } from './make-store';

const folder = new URL('../../fixtures/feed/format-1/', import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const packs = readdirSync(new URL('packs/', folder)).map((name) => `packs/${name}`);
const files = new Map(
  ['manifest.json', 'manifest.sig', ...packs].map((name) => [
    name,
    new Uint8Array(readFileSync(new URL(name, folder))),
  ]),
);

describe('an edition of format 1, as clients of 2026-11-25 read it', () => {
  it('is read for ever, to the last field: see the README beside it before touching this test', async () => {
    const [feed] = feedsConfigSchema.parse(json('feed.json')).feeds;
    if (!feed) throw new Error('the fixture names no feed');
    const { store } = makeStore();
    const outcome = await syncFeed(feed, syncPorts(store, new FakeServer(feed.url, files)));
    expect(outcome).toMatchObject({ kind: 'updated', edition: { notices: 2, dropped: 0 } });
    const edition = await store.edition(feed.key);
    expect(await wholeEdition(store, feed.key)).toBe(edition?.manifestHash);
    expect(edition?.manifest).toEqual(json('manifest.json'));
    expect(edition?.manifest.sequence).toBe(42);

    const refs: { pack: number; offset: number; length: number }[] = [];
    for (const [pack, { hash }] of (edition?.manifest.packs ?? []).entries()) {
      const text = (await (await store.pack(hash))?.text()) ?? '';
      let offset = 0;
      for (const line of text.split('\n').slice(0, -1)) {
        const length = Buffer.byteLength(line);
        refs.push({ pack, offset, length });
        offset += length + 1;
      }
    }
    const notices = edition && (await store.readNotices(edition, refs));
    const expected = (json('expected-notices.json') as NoticeInput[]).map((notice) =>
      noticeSchema.parse(notice),
    );
    expect(notices).toEqual(expected);
    expect(expected.map(({ withdrawn }) => withdrawn)).toEqual([undefined, undefined, '2026-11-10']);
  });
});
