import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deltaFile } from '../../../lib/feed/delta';
import { syncFeed } from '../../../lib/feed/sync-feed';
import { readPublicKey } from '../../../lib/publisher/edition/keys';
import { sha256 } from '../../../lib/publisher/edition/make-packs';
import { serveFolder } from '../../../lib/publisher/serving/serve-folder';
import { FakeServer } from '../feed/fake-server';
import { makeStore, noon, syncPorts, wholeEdition } from '../feed/make-store';
import { answerOf, notice } from './fake-source';
import { contentsOf } from './folder';
import { office } from './office';

const url = 'https://lists.example/ansim/';

/** Long notices of many years, so that they fill several packs; those in `changed` say something else. */
function longNotices(count: number, changed: number[] = []) {
  return Array.from({ length: count }, (_, at) => {
    const text = Array.from({ length: 60 }, (_each, part) =>
      sha256(`${at} ${part} ${changed.includes(at)}`),
    ).join(' ');
    return notice(`R-${at}`, { published: `${2000 + (at % 25)}-05-06`, danger: [{ lang: 'en', text }] });
  });
}

/** An authority with 90 long notices, and what a client that follows its feed asks for. */
async function followedOffice() {
  const desk = await office();
  const list = (...args: Parameters<typeof longNotices>) =>
    desk.say({ body: answerOf(longNotices(...args)) });
  list(90);
  const { store } = makeStore();
  const hashOf = async (out: string) => {
    const bytes = (await contentsOf(join(desk.folder, out)))['manifest.json'] ?? '';
    return sha256(Buffer.from(bytes, 'base64'));
  };
  return {
    ...desk,
    list,
    hashOf,
    deltas: async (out: string) => (await readdir(join(desk.folder, out, 'deltas'))).sort(),
    /** Syncs with what lies in a folder; returns what was asked for beside manifest and signature. */
    sync: async (out: string): Promise<string[]> => {
      const files = Object.entries(await contentsOf(join(desk.folder, out)));
      const server = new FakeServer(
        url,
        new Map(files.map(([name, text]) => [name, Buffer.from(text, 'base64')])),
      );
      const keys = [readPublicKey(desk.publicKey)];
      const feed = { key: 'main', name: 'Office', url, keys, byAuthority: true };
      const outcome = await syncFeed(feed, syncPorts(store, server, { now: () => noon }));
      expect(outcome.kind).toBe('updated');
      expect(await wholeEdition(store)).toBe(await hashOf(out));
      return server.requests.map(({ file }) => file).filter((file) => file.includes('/'));
    },
  };
}

describe('deltas of a build', () => {
  it('lead from the editions before to the newest, so that a client asks for one file, however long it was away', async () => {
    const { build, list, sync, hashOf } = await followedOffice();
    await build('a', '--now', '2026-11-17');
    const first = await hashOf('a');
    await sync('a');
    for (const [at, now] of ['2026-11-18', '2026-11-19', '2026-11-20'].entries()) {
      list(91 + at, [3, 30 + at, 60]);
      await build('a', '--now', now);
    }
    expect(await sync('a')).toEqual([deltaFile(await hashOf('a'), first)]);
  });

  it('stay one edition longer than they lead to the newest, for clients that are still fetching', async () => {
    const { build, list, hashOf, deltas } = await followedOffice();
    const hashes: string[] = [];
    for (const [at, now] of ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'].entries()) {
      list(90 + at);
      await build('a', '--now', now);
      hashes.unshift(await hashOf('a'));
    }
    const [last = '', third = '', second = '', first = ''] = hashes;
    const names = [
      [last, third],
      [last, second],
      [last, first],
      [third, second],
      [third, first],
    ];
    expect(await deltas('a')).toEqual(
      names.map(([to = '', from = '']) => deltaFile(to, from).slice('deltas/'.length)).sort(),
    );
  });

  it('go on without one that is not there any more', async () => {
    const { folder, build, list, hashOf, deltas } = await followedOffice();
    await build('a', '--now', '2026-11-17');
    list(91);
    await build('a', '--now', '2026-11-18');
    const second = await hashOf('a');
    await rm(join(folder, 'a', 'deltas'), { recursive: true });
    list(92);
    await build('a', '--now', '2026-11-19');
    expect(await deltas('a')).toEqual([deltaFile(await hashOf('a'), second).slice('deltas/'.length)]);
  });

  it('are made of an edition at an address too, whose packs stay for clients that are still fetching it', async () => {
    const { folder, build, list, sync, hashOf, manifest } = await followedOffice();
    await build('a', '--now', '2026-11-17');
    const [first, old] = [await hashOf('a'), await manifest('a')];
    await sync('a');
    const stop = new AbortController();
    onTestFinished(() => stop.abort());
    const served = await serveFolder({ folder: join(folder, 'a'), port: 0, signal: stop.signal });
    list(91, [1, 2, 3, 40, 80]);
    await build('b', '--now', '2026-11-18', '--previous', served.url);
    expect(await sync('b')).toEqual([deltaFile(await hashOf('b'), first)]);
    const packs = await readdir(join(folder, 'b', 'packs'));
    expect(packs).toEqual(expect.arrayContaining(old.packs.map(({ hash }) => `${hash}.ndjson.gz`)));
  });
});
