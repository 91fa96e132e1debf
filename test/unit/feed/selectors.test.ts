import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { selectorSetBounds } from '../../../lib/core/shop-selectors';
import { feedsConfigSchema } from '../../../lib/feed/feed-config';
import { readSelectors, selectorsFile, selectorsFileBytes } from '../../../lib/feed/selectors-file';
import { signedBytes, signedSelectors } from '../../../lib/feed/signature';
import { isLong, times } from '../../profile';
import type { Answer } from './fake-server';
import { makeFeed, makeKey, makeNotices, makeSelectors, selectorsOf, signatureOf } from './make-edition';
import { noon } from './make-store';
import { hour, main, make, SyncWorld, spare } from './sync-world';

const world = new SyncWorld();
const mayMend = makeFeed({ selectors: true }, [main, spare]);
const { keys } = mayMend;
const set = makeSelectors('.pdx-title');
const packs = [{ records: makeNotices(4) }];
const plain = make({ sequence: 1, packs });
const edition = make({ sequence: 1, packs, selectors: set });
const file = selectorsFile(edition.manifestHash);
const bytes = edition.files.get(file) ?? new Uint8Array();
const held = async () => {
  const { selectors, selectorsOwed } = (await world.store.edition('main')) ?? {};
  return { ...(selectors && { selectors }), ...(selectorsOwed && { selectorsOwed }) };
};
const take = () => world.sync({}, mayMend);

// What it would not take is told to who looks at the worker.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

describe('selectors beside an edition', () => {
  it('change nothing of the manifest, so that clients that know nothing of them read the edition as ever', async () => {
    expect(edition.manifestHash).toBe(plain.manifestHash);
    world.server.publish(edition);
    expect((await world.sync()).kind).toBe('updated');
    expect(world.server.asked('selectors')).toBe(0);
    expect(await held()).toEqual({});
  });

  it('are taken with the edition by a build that lets the feed send them, and asked for once', async () => {
    world.server.publish(edition);
    expect(await take()).toMatchObject({ kind: 'updated', edition: { selectors: set } });
    expect(await held()).toEqual({ selectors: set });
    expect((await take()).kind).toBe('unchanged');
    expect(world.server.requests.filter(({ file: asked }) => asked === file)).toHaveLength(1);
  });

  it('are asked for as every file of a feed is: nothing tells who asks', async () => {
    world.server.publish(edition);
    await take();
    const asked = world.server.requests.find(({ file: name }) => name === file);
    expect(asked?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    expect(asked?.init.headers).toBeUndefined();
  });

  it('go with the edition: the next one brings its own, or none', async () => {
    world.server.publish(edition);
    await take();
    world.server.publish(make({ sequence: 2, packs, selectors: makeSelectors('.newer') }));
    await take();
    expect(await held()).toEqual({ selectors: makeSelectors('.newer') });
    world.server.publish(make({ sequence: 3, packs }));
    await take();
    expect(await held()).toEqual({});
  });

  it('may be signed by the spare key', async () => {
    world.server.publish(edition);
    world.server.put(file, selectorsOf(edition.manifestHash, set, spare));
    await take();
    expect(await held()).toEqual({ selectors: set });
  });

  it('lose what this version does not know, and stay', async () => {
    const { shops, ...rest } = set;
    const later = {
      ...rest,
      shops: { ...shops, elsewhere: {}, aliexpress: { ...shops.aliexpress, cards: ['.c'] } },
    };
    world.server.publish(make({ sequence: 1, packs, selectors: later }));
    await take();
    expect(await held()).toEqual({ selectors: set });
  });

  it.each<[string, Answer | undefined]>([
    ['none', undefined],
    ['403, as some hosts say of a file that is not there', () => new Response('', { status: 403 })],
    ['a page in their place', () => new Response('<!doctype html><title>Not here</title>')],
    ['more than they may be', () => new Response(new Uint8Array(selectorSetBounds.file + 1))],
    ['a signature and no more', () => new Response(new Uint8Array(bytes.subarray(0, 89)))],
  ])('are none where the server has %s, and no notice waits for them', async (_what, answer) => {
    world.server.publish(edition);
    if (answer) world.server.answers.set(file, answer);
    else world.server.put(file, undefined);
    expect((await take()).kind).toBe('updated');
    expect(await held()).toEqual({});
    expect((await take()).kind).toBe('unchanged');
    expect(world.server.asked('selectors')).toBe(1);
  });

  it.each<[string, Answer]>([
    ['is out of order', () => new Response('', { status: 503 })],
    ['asks for patience', () => new Response('', { status: 429 })],
    ['cannot be reached', () => Promise.reject(new TypeError('connection reset'))],
  ])(
    'are owed where the server %s: the edition is there, and the next poll brings them',
    async (_what, answer) => {
      world.server.publish(edition);
      world.server.answers.set(file, answer);
      expect((await take()).kind).toBe('updated');
      expect(await held()).toEqual({ selectorsOwed: true });
      world.server.answers.clear();
      expect(await world.sync({ force: false, now: () => noon + 7 * hour }, mayMend)).toMatchObject({
        kind: 'updated',
      });
      expect(await held()).toEqual({ selectors: set });
      expect(world.server.asked('packs/')).toBe(1);
      expect((await take()).kind).toBe('unchanged');
    },
  );
});

describe('a feed may send selectors', () => {
  const config = (over: object) =>
    feedsConfigSchema.safeParse({
      feeds: [{ key: 'a', name: 'A', url: 'https://a.example/', keys, ...over }],
    });

  it('only where the build says so, and never one that is not an authority’s', async () => {
    expect(config({}).data?.feeds[0]?.selectors).toBeUndefined();
    expect(config({ selectors: true }).success).toBe(true);
    expect(config({ selectors: false }).success).toBe(false);
    expect(config({ selectors: true, byAuthority: false }).success).toBe(false);
    world.server.publish(edition);
    await world.sync({}, { ...mayMend, byAuthority: false });
    expect(world.server.asked('selectors')).toBe(0);
  });
});

describe('an edition’s selectors are refused', () => {
  it.each<[string, () => Uint8Array]>([
    ['of another edition', () => selectorsOf('0'.repeat(64), set, main)],
    ['by a key that is not pinned', () => selectorsOf(edition.manifestHash, set, makeKey())],
    ['with the signature of the manifest', () => withSignature(edition.files.get('manifest.sig'))],
    ['signed as a manifest is', () => withSignature(signatureOf(bodyOf(bytes), main))],
    ['without a signature', () => bodyOf(bytes)],
    ['with an empty one', () => selectorsFileBytes('', bodyOf(bytes))],
    ['in another format', () => selectorsOf(edition.manifestHash, { ...set, format: 2 }, main)],
    ['that are no set', () => selectorsOf(edition.manifestHash, ['.a'], main)],
    ['with a key twice', () => signedText('{"format":1,"format":1}')],
    ['with a text that turns others around', () => signedText(JSON.stringify({ ...set, note: '\u202e' }))],
    ['nested too deep', () => signedText(JSON.stringify({ ...set, shops: { a: [[[[]]]] } }))],
  ])('%s', async (_what, make) => {
    expect(await readSelectors(make(), edition.manifestHash, keys)).toMatchObject({ kind: 'refused' });
  });

  it('with any one byte changed', { timeout: isLong ? 900_000 : 20_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const changed = bytes.map((byte, index) => (index === at ? byte ^ bits : byte));
        expect(await readSelectors(changed, edition.manifestHash, keys)).toMatchObject({ kind: 'refused' });
      }),
      { numRuns: times('selectors with one byte changed', { short: 150, long: 5000 }) },
    );
    expect(await readSelectors(bytes, edition.manifestHash, keys)).toMatchObject({ kind: 'selectors', set });
  });

  it('as a manifest, whatever they say', () => {
    const signed = signedSelectors(edition.manifestHash, bodyOf(bytes));
    expect(Buffer.from(signed)).not.toEqual(Buffer.from(signedBytes(bodyOf(bytes))));
    expect(Buffer.from(signed).toString()).toMatch(/^ansim-selectors-v1\n[0-9a-f]{64}\n\{/);
  });
});

it('selectors of format 1 are read for ever: see the README beside them before touching this test', async () => {
  const file = (name: string) =>
    readFileSync(new URL(`../../fixtures/feed/selectors-1/${name}`, import.meta.url));
  const { manifestHash, keys: pinned } = JSON.parse(file('signed-by.json').toString());
  const expected: unknown = JSON.parse(file('expected.json').toString());
  expect(await readSelectors(new Uint8Array(file('selectors.txt')), manifestHash, pinned)).toMatchObject({
    kind: 'selectors',
    set: expected,
    dropped: 0,
  });
});

function bodyOf(whole: Uint8Array): Uint8Array {
  return whole.subarray(whole.indexOf(10) + 1);
}

function withSignature(signature: Uint8Array | undefined): Uint8Array {
  return selectorsFileBytes(
    Buffer.from(signature ?? [])
      .toString()
      .trim(),
    bodyOf(bytes),
  );
}

function signedText(text: string): Uint8Array {
  return selectorsOf(edition.manifestHash, text, main);
}
