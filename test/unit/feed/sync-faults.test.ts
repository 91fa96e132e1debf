import { describe, expect, it, vi } from 'vitest';
import { StorageFailure } from '../../../lib/feed/storage-fault';
import { makeNotices } from './make-edition';
import { noon, wholeEdition } from './make-store';
import { hour, make, next, old, SyncWorld } from './sync-world';

const world = new SyncWorld();

describe('a server that fails', () => {
  const answers: [string, string, string, () => Response | Promise<Response>][] = [
    ['is offline', 'manifest.json', 'unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['sends an error', 'manifest.json', 'bad-answer', () => new Response('', { status: 500 })],
    ['has lost the manifest', 'manifest.json', 'bad-answer', () => new Response('', { status: 404 })],
    ['sends a login page', 'manifest.json', 'bad-answer', () => new Response('<!doctype html>')],
    ['sends nothing with a 200', 'manifest.json', 'bad-answer', () => new Response('')],
    ['sends too much', 'manifest.json', 'too-large', () => new Response(new Uint8Array(300_000))],
    ['has lost the signature', 'manifest.sig', 'bad-signature', () => new Response('', { status: 404 })],
    ['fails at the signature', 'manifest.sig', 'bad-answer', () => new Response('', { status: 503 })],
    ['sends a page as the signature', 'manifest.sig', 'bad-signature', () => new Response('<!doctype html>')],
    ['sends too much of a signature', 'manifest.sig', 'too-large', () => new Response(new Uint8Array(2000))],
  ];
  it.each(answers)('because it %s leaves the held edition (%s: %s)', async (_, file, kind, answer) => {
    await world.hold(old);
    world.server.publish(next);
    world.server.answers.set(file, answer);
    expect(await world.failing(old)).toBe(kind);
    world.server.answers.clear();
    expect((await world.sync()).kind).toBe('updated');
  });

  const packAnswers: [string, string, () => Response | Promise<Response>][] = [
    ['is lost', 'bad-pack', () => new Response('', { status: 404 })],
    ['is gone', 'bad-pack', () => new Response('', { status: 410 })],
    ['meets an error', 'bad-answer', () => new Response('', { status: 500 })],
    ['is a page', 'bad-pack', () => new Response('<!doctype html>')],
    ['is empty', 'bad-pack', () => new Response('')],
    ['is too large', 'too-large', () => new Response(new Uint8Array(100_000))],
    ['breaks off', 'unreachable', () => Promise.reject(new TypeError('cut off'))],
  ];
  it.each(packAnswers)('leaves the held edition where a pack %s (%s)', async (_, kind, answer) => {
    await world.hold(old);
    world.server.publish(next);
    world.server.answers.set(`packs/${next.manifest.packs[0]?.hash}.ndjson.gz`, answer);
    expect(await world.failing(old)).toBe(kind);
    world.server.answers.clear();
    expect((await world.sync()).kind).toBe('updated');
    expect(await wholeEdition(world.store)).toBe(next.manifestHash);
  });

  it('is given the time it asks for, and more each time', async () => {
    const headers = { 'retry-after': '7200' };
    world.server.answers.set('manifest.json', () => new Response('', { status: 429, headers }));
    await world.sync();
    expect((await world.store.memory('main'))?.nextPoll).toBe(new Date(noon + 2 * hour).toISOString());
    world.server.answers.set('manifest.json', () => new Response('', { status: 500 }));
    await world.sync();
    expect((await world.store.memory('main'))?.nextPoll).toBe(new Date(noon + 0.75 * hour).toISOString());
    await world.sync();
    expect((await world.store.memory('main'))?.nextPoll).toBe(new Date(noon + 1.5 * hour).toISOString());
  });

  it('need not send again what came before it failed', async () => {
    const wide = make({
      packs: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({ year: 2020 + n, records: makeNotices(3, n * 10) })),
    });
    world.server.publish(wide);
    world.server.answers.set(
      `packs/${wide.manifest.packs[8]?.hash}.ndjson.gz`,
      () => new Response('', { status: 500 }),
    );
    expect(await world.failing(undefined)).toBe('bad-answer');
    const kept = await world.store.heldPacks(wide.manifest.packs.map(({ hash }) => hash));
    expect(kept.size).toBeGreaterThan(0);
    world.server.answers.clear();
    world.server.requests.length = 0;
    expect((await world.sync()).kind).toBe('updated');
    expect(world.server.asked('packs/')).toBe(9 - kept.size);
  });

  it('is asked for at most six packs at once', async () => {
    const wide = make({
      packs: Array.from({ length: 9 }, (_, n) => ({ year: 2010 + n, records: makeNotices(2, n * 10) })),
    });
    world.server.publish(wide);
    let running = 0;
    let most = 0;
    const counting: typeof world.server.fetch = async (input, init, reason) => {
      most = Math.max(most, ++running);
      const answer = await world.server.fetch(input, init, reason);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running--;
      return answer;
    };
    expect((await world.sync({ fetch: counting })).kind).toBe('updated');
    expect(most).toBe(6);
  });
});

describe('what the store cannot do', () => {
  const failure = (kind: 'full' | 'corrupt') => new StorageFailure({ kind, detail: 'x' });

  it('for want of room is said, and the held edition stays', async () => {
    await world.hold(old);
    world.server.publish(next);
    const full = { ...world.store, keepPack: () => Promise.reject(failure('full')) };
    expect(await world.failing(old, { store: full })).toBe('storage-full');
    const fullLater = { ...world.store, switchTo: () => Promise.reject(failure('full')) };
    expect(await world.failing(old, { store: fullLater })).toBe('storage-full');
    expect((await world.sync()).kind).toBe('updated');
  });

  it('at all is said too, where not even that can be remembered', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const broken = {
      ...world.store,
      edition: () => Promise.reject(failure('corrupt')),
      remember: () => Promise.reject(failure('corrupt')),
    };
    expect(await world.sync({ store: broken })).toMatchObject({
      kind: 'failed',
      fault: { kind: 'storage-fault' },
    });
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('any more with a pack is mended: it is fetched again though the edition did not change', async () => {
    await world.hold(old);
    await world.store.dropPack(old.manifest.packs[0]?.hash ?? '');
    expect((await world.sync()).kind).toBe('updated');
    expect(world.server.asked('packs/')).toBe(1);
    expect(await wholeEdition(world.store)).toBe(old.manifestHash);
  });

  it('with packs that go away under it ends in a fault, not in a circle', async () => {
    world.server.publish(old);
    const forgetful = { ...world.store, keepPack: async () => {} };
    expect(await world.failing(undefined, { store: forgetful })).toBe('storage-fault');
    expect(world.server.asked('packs/')).toBe(6);
  });
});
