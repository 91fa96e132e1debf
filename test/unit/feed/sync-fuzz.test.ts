import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { syncFeed } from '../../../lib/feed/sync-feed';
import { isLong, times } from '../../profile';
import { FakeServer } from './fake-server';
import { makeEdition, makeFeed, makeKey, makeNotices, signatureOf } from './make-edition';
import { makeStore, syncPorts, wholeEdition } from './make-store';

const feed = makeFeed();
const stranger = makeKey();
const old = makeEdition({ sequence: 1, packs: [{ records: makeNotices(4) }] });
const next = makeEdition({
  sequence: 2,
  packs: [{ records: makeNotices(6) }, { year: 2025, records: makeNotices(3, 101) }],
});
const files = [...next.files.keys()];
const fileOf = (name: string) => next.files.get(name) ?? new Uint8Array();

/** Texts that have broken parsers before. */
const hostile = fc.constantFrom(
  '<!doctype html><html><body>Not found</body></html>',
  `${'['.repeat(200_000)}`,
  '{"__proto__":{"format":1},"format":1,"format":2}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '"\\ud800"',
  '1e400',
  '\u0000',
  '\ufeff{}',
  '{"format":1,"sequence":9007199254740993}',
  'null',
  '',
);
const bytes = fc.oneof(
  hostile.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 400 }),
);

/** One way to spoil a file; the result differs from the file. */
const spoilt = (name: string): fc.Arbitrary<Uint8Array> => {
  const whole = fileOf(name);
  const at = fc.nat(whole.length - 1);
  return fc.oneof(
    bytes,
    at.map((end) => whole.slice(0, end)),
    fc
      .tuple(at, bytes)
      .map(([place, piece]) => Uint8Array.from([...whole.slice(0, place), ...piece, ...whole.slice(place)])),
    fc.tuple(at, at).map(([from, to]) => Uint8Array.from([...whole.slice(0, from), ...whole.slice(to)])),
    fc.constantFrom(...files.filter((other) => other !== name)).map(fileOf),
  );
};

/** A manifest with one thing in it changed to anything at all. */
const rewritten = fc
  .tuple(
    fc.constantFrom(
      ...Object.keys(next.manifest),
      'hash',
      'bytes',
      'rawBytes',
      'notices',
      'source',
      'extra',
      '__proto__',
    ),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(-1, 0, 1, 2 ** 53, 'x'.repeat(10_000), '\u202e', 'javascript:1', '//evil.example'),
    ),
    fc.nat(1),
  )
  .map(([name, value, pack]) => {
    const manifest = structuredClone(next.manifest) as unknown as Record<string, unknown>;
    const target =
      name in manifest || name === 'extra' || name === '__proto__' ? manifest : next.manifest.packs[pack];
    const place =
      target === manifest ? manifest : ((manifest.packs as Record<string, unknown>[])[pack] ?? manifest);
    Object.defineProperty(place, name, { value, enumerable: true, configurable: true, writable: true });
    return new TextEncoder().encode(JSON.stringify(manifest));
  });

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));

async function follow(): Promise<{ store: ReturnType<typeof makeStore>['store']; server: FakeServer }> {
  const { store } = makeStore();
  const server = new FakeServer(feed.url);
  server.publish(old);
  await syncFeed(feed, syncPorts(store, server));
  return { store, server };
}

const patience = isLong ? 3_600_000 : 120_000;

describe('feeds that were spoilt at random', () => {
  it(
    'without the key: none is accepted, none crashes the worker, the held edition stays whole, and an honest answer heals',
    async () => {
      let { store, server } = await follow();
      const attack = fc.oneof(
        fc
          .constantFrom(...files)
          .chain((name) => spoilt(name).map((piece): [string, Uint8Array][] => [[name, piece]])),
        rewritten.map((manifest): [string, Uint8Array][] => [['manifest.json', manifest]]),
        rewritten.map((manifest): [string, Uint8Array][] => [
          ['manifest.json', manifest],
          ['manifest.sig', signatureOf(manifest, stranger)],
        ]),
        fc.tuple(bytes, bytes).map(([manifest, signature]): [string, Uint8Array][] => [
          ['manifest.json', manifest],
          ['manifest.sig', signature],
        ]),
      );
      await fc.assert(
        fc.asyncProperty(attack, async (pieces) => {
          fc.pre(pieces.some(([name, piece]) => !saysTheSame(name, piece)));
          server.publish(next);
          for (const [name, piece] of pieces) server.put(name, piece);
          const outcome = await syncFeed(feed, syncPorts(store, server));
          const held = await wholeEdition(store);
          // A gzip header's time and system are no part of what is signed; the bytes that come out are.
          const onlyAPack = pieces.every(([name]) => name.startsWith('packs/'));
          if (outcome.kind === 'updated' && onlyAPack) {
            expect(held).toBe(next.manifestHash);
            ({ store, server } = await follow());
          } else expect([outcome.kind, held]).toEqual(['failed', old.manifestHash]);
        }),
        {
          numRuns: times('feeds spoilt without the key', { short: 300, long: 10_000 }),
          seed: 20261125,
          endOnFailure: true,
        },
      );
      server.publish(next);
      expect((await syncFeed(feed, syncPorts(store, server))).kind).toBe('updated');
      expect(await wholeEdition(store)).toBe(next.manifestHash);
      expect(Object.keys({})).toEqual([]);
      expect('polluted' in {}).toBe(false);
    },
    patience,
  );

  it(
    'with the key, as by a publisher’s own mistake: the edition held is the old one or that one, whole',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(rewritten, bytes), async (manifest) => {
          const { store, server } = await follow();
          server.publish(next);
          server.put('manifest.json', manifest);
          server.put('manifest.sig', signatureOf(manifest));
          const outcome = await syncFeed(feed, syncPorts(store, server));
          const held = await wholeEdition(store);
          if (outcome.kind === 'failed') expect(held).toBe(old.manifestHash);
          else expect(held).not.toBe(old.manifestHash);
        }),
        {
          numRuns: times('manifests spoilt and signed', { short: 150, long: 3000 }),
          seed: 20261125,
          endOnFailure: true,
        },
      );
    },
    patience,
  );
});

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** A signature without the line's end is the same signature. */
function saysTheSame(name: string, piece: Uint8Array): boolean {
  if (name !== 'manifest.sig') return same(piece, fileOf(name));
  const text = (of: Uint8Array) => new TextDecoder().decode(of).trim();
  return text(piece) === text(fileOf(name));
}
