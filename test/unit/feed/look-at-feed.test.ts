import { beforeEach, describe, expect, it } from 'vitest';
import { subscriptionBounds } from '../../../lib/core/subscribe-fault';
import type { Subscription } from '../../../lib/core/subscription';
import { feedConfigSchema } from '../../../lib/feed/feed-config';
import { feedKeyLimit, readFeedKey } from '../../../lib/feed/feed-key';
import { type FeedLook, type FeedSeen, lookAtFeed } from '../../../lib/feed/look-at-feed';
import { onlyTo } from '../../../lib/feed/only-to';
import {
  addedKeyOf,
  configOf,
  followedList,
  nameAmong,
  whyNotAdded,
} from '../../../lib/feed/subscribed-feed';
import { sentencesIn } from '../../../lib/language/sentences';
import { FakeServer } from './fake-server';
import { feedKeyOf } from './feed-key-of';
import { mainKey, makeEdition, makeFeed, makeKey, makeNotice, sha256 } from './make-edition';

const url = 'https://club.example/list/';
const spare = makeKey();
const stranger = makeKey();
const now = Date.parse('2026-11-25T00:00:00Z');
const fingerprint = sha256(Buffer.from(mainKey.publicKey, 'base64')).slice(0, 32);

const notices = [1, 2, 3].map((number) => makeNotice(number, { source: 'our-club' }));
const edition = (over: Partial<Parameters<typeof makeEdition>[0]> = {}) =>
  makeEdition({ packs: [{ source: 'our-club', records: notices }], ...over });

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer(url);
  server.publish(edition());
  server.put('feed-key.txt', feedKeyOf({}, { keys: [mainKey, spare] }));
});

const look = (expected?: string): Promise<FeedLook> =>
  lookAtFeed(url, expected, { fetch: server.fetch, signal: new AbortController().signal, now: () => now });
const faultOf = (looked: FeedLook) => (looked.kind === 'refused' ? looked.fault.kind : looked.kind);
const answer = (file: string, response: () => Response) => server.answers.set(file, response);

describe('looking at a feed', () => {
  it('tells what it is called, who signs it and what it holds, and asks for three files and no other', async () => {
    const looked = await look();
    expect(looked).toMatchObject({
      kind: 'seen',
      seen: { url, name: 'Our club', fingerprint, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    if (looked.kind !== 'seen') return;
    expect(looked.seen.keys).toEqual([mainKey, spare].map(({ id, publicKey }) => ({ id, publicKey })));
    expect(looked.seen.manifest.sources[0]).toMatchObject({ id: 'our-club', notices: 3 });
    expect(server.requests.map(({ file }) => file)).toEqual([
      'manifest.json',
      'feed-key.txt',
      'manifest.sig',
    ]);
    for (const { init } of server.requests)
      expect(init).toMatchObject({
        ...{ redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
      });
  });

  it('takes an edition that its spare key signed', async () => {
    server.publish(edition({ key: spare, sequence: 2 }));
    expect(await look()).toMatchObject({ kind: 'seen', seen: { fingerprint } });
  });

  it('takes the fingerprint the user was given, and no other', async () => {
    expect((await look(fingerprint)).kind).toBe('seen');
    expect(faultOf(await look(fingerprint.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))))).toBe(
      'other-key',
    );
  });

  it('compares the first key’s only: a feed whose spare was given is another’s', async () => {
    const ofSpare = sha256(Buffer.from(spare.publicKey, 'base64')).slice(0, 32);
    expect(faultOf(await look(ofSpare))).toBe('other-key');
  });
});

describe('a feed is refused, and nothing of it is kept,', () => {
  const page = () => new Response('<!doctype html><title>Our club</title>', { status: 200 });
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(new TextEncoder().encode('{'.repeat(65_536))),
      }),
    );
  const cases: [what: string, kind: string, arrange: () => unknown][] = [
    [
      'where there is nothing',
      'not-there',
      () => answer('manifest.json', () => new Response('', { status: 404 })),
    ],
    ['where it is gone', 'not-there', () => answer('manifest.json', () => new Response('', { status: 410 }))],
    [
      'where the server fails',
      'server-fault',
      () => answer('manifest.json', () => new Response('', { status: 503 })),
    ],
    [
      'where the server forbids it',
      'server-fault',
      () => answer('manifest.json', () => new Response('', { status: 403 })),
    ],
    [
      'where it sends on',
      'redirected',
      () => answer('manifest.json', () => new Response('', { status: 302 })),
    ],
    [
      'where its key file sends on',
      'redirected',
      () => answer('feed-key.txt', () => new Response('', { status: 301 })),
    ],
    [
      'where nobody answers',
      'unreachable',
      () =>
        answer('manifest.json', () => {
          throw new TypeError('failed to fetch');
        }),
    ],
    ['where a page is in its place', 'not-a-list', () => answer('manifest.json', page)],
    ['where it is empty', 'not-a-list', () => answer('manifest.json', () => new Response(''))],
    ['where it does not end', 'too-large', () => answer('manifest.json', endless)],
    ['where its key file does not end', 'too-large', () => answer('feed-key.txt', endless)],
    ['where its key file is not there', 'no-key-file', () => server.put('feed-key.txt', undefined)],
    ['where its key file is a page', 'bad-key-file', () => answer('feed-key.txt', page)],
    [
      'where another key signed its key file',
      'bad-key-file',
      () => server.put('feed-key.txt', feedKeyOf({}, { keys: [mainKey], signer: stranger })),
    ],
    [
      'where its spare signed its key file',
      'bad-key-file',
      () => server.put('feed-key.txt', feedKeyOf({}, { keys: [mainKey, spare], signer: spare })),
    ],
    [
      'where it is signed by a key it does not name',
      'bad-signature',
      () => server.publish(edition({ key: stranger, sequence: 2 })),
    ],
    ['where its signature is not there', 'bad-signature', () => server.put('manifest.sig', undefined)],
    [
      'where its form is a later one',
      'bad-manifest',
      () => server.publish(edition({ change: (manifest) => ({ ...manifest, format: 2 }) })),
    ],
    [
      'where its number is too far ahead',
      'bad-manifest',
      () => server.publish(edition({ sequence: 2_000_000 })),
    ],
    ['where it has expired', 'expired', () => server.publish(edition({ expires: '2026-11-24T00:00:00Z' }))],
    [
      'where it has expired by the server’s clock',
      'expired',
      () => {
        server.date = 'Mon, 01 Feb 2027 00:00:00 GMT';
      },
    ],
    [
      'where it is of the future by the server’s clock too',
      'future-dated',
      () => {
        server.date = 'Wed, 25 Nov 2026 00:00:00 GMT';
        server.publish(edition({ generated: '2026-12-19T00:00:00Z' }));
      },
    ],
    [
      'where it speaks in an authority’s name',
      'foreign-source',
      () => server.publish(makeEdition({ packs: [{ source: 'us-cpsc', records: [makeNotice(1)] }] })),
    ],
    [
      'where it calls its source by one',
      'foreign-source',
      () =>
        server.publish(
          edition({
            change: (manifest) => ({
              ...manifest,
              sources: manifest.sources.map((source) => ({ ...source, name: 'EU Ѕafety Gate' })),
            }),
          }),
        ),
    ],
    [
      'where it calls itself by one',
      'name-of-authority',
      () => server.put('feed-key.txt', feedKeyOf({ name: 'US CPSC' })),
    ],
  ];
  it.each(cases)('%s: %s', async (_what, kind, arrange) => {
    arrange();
    expect(faultOf(await look())).toBe(kind);
  });

  it('or no longer looked at, where the user goes away', async () => {
    const ended = new AbortController();
    ended.abort();
    const ports = { fetch: server.fetch, signal: ended.signal, now: () => now };
    expect((await lookAtFeed(url, undefined, ports)).kind).toBe('aborted');
  });
});

describe('what a feed says of itself', () => {
  const why = async (bytes: Uint8Array) => {
    const reading = await readFeedKey(bytes);
    return reading.kind === 'refused' ? reading.why : 'taken';
  };

  it('is refused with any one byte changed, or means the same', async () => {
    const whole = feedKeyOf({}, { keys: [mainKey, spare] });
    for (let at = 0; at < whole.length; at++) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect({ at, why: await why(bytes) }).not.toEqual({ at, why: 'taken' });
    }
  });

  it.each<[string, object | string]>([
    ['of a later form', { format: 2 }],
    ['with another field', { selectors: true }],
    ['without a name', { name: '' }],
    ['with a blank name', { name: ' ' }],
    ['with a name of signs', { name: '…' }],
    ['with a name around which is space', { name: ' Our club' }],
    ['with a name of two lines', { name: 'Our\nclub' }],
    ['with a name that is turned round', { name: 'Our \u202eclub' }],
    ['with a name that hides something', { name: 'Our\u200bclub' }],
    ['with a name that is too long', { name: 'a'.repeat(subscriptionBounds.name + 1) }],
    ['without keys', { keys: [] }],
    ['with one key twice', { keys: [mainKey.publicKey, mainKey.publicKey] }],
    [
      'with too many keys',
      { keys: [mainKey, ...Array.from({ length: 4 }, makeKey)].map((k) => k.publicKey) },
    ],
    ['with a key in another spelling', { keys: [mainKey.publicKey.replace('=', '')] }],
    ['with a name twice', `{"format":1,"name":"A","name":"B","keys":["${mainKey.publicKey}"]}`],
    ['that is a list', '[]'],
  ])('is refused %s', async (_what, said) => {
    expect(await why(feedKeyOf(said))).not.toBe('taken');
  });

  it('is refused beyond its bound', async () => {
    expect(await why(new Uint8Array(feedKeyLimit + 1))).toContain('larger');
  });
});

const seen = (over: Partial<FeedSeen> = {}): FeedSeen => ({
  ...{ url, name: 'Our club', fingerprint, hash: '0'.repeat(64), manifest: edition().manifest },
  keys: makeFeed({}, [mainKey]).keys,
  ...over,
});
const subscription = (over: Partial<Subscription> = {}): Subscription => ({
  ...{ key: 'added-0123456789abcdef', at: '2026-11-25T00:00:00.000Z', name: 'Our club', url, fingerprint },
  ...{ keys: seen().keys, isConfirmed: true },
  ...over,
});

describe('a list beside those that are followed', () => {
  const others = makeFeed({ name: 'Toy testers', url: 'https://toys.example/' }, [stranger]);

  it('may be added', () => {
    expect(
      whyNotAdded(seen(), [others], [subscription({ url: 'https://elsewhere.example/' })]),
    ).toBeUndefined();
    expect(whyNotAdded(seen(), [], [subscription({ isConfirmed: false })])).toBeUndefined();
  });

  it('may not be added twice, nor under the build’s own address or key', () => {
    expect(whyNotAdded(seen(), [], [subscription()])).toEqual({ kind: 'already', detail: 'Our club' });
    expect(whyNotAdded(seen(), [makeFeed({ url })], [])?.kind).toBe('already');
    expect(whyNotAdded(seen({ keys: others.keys }), [others], [])?.kind).toBe('already');
  });

  it('may not be taken for one that the build trusts', () => {
    expect(whyNotAdded(seen({ name: 'Тоу testers' }), [others], [])).toEqual({
      ...{ kind: 'name-of-other-list', detail: 'Toy testers' },
    });
  });

  it('may not be taken for what ships with Ansim', () => {
    for (const language of ['en', 'ko'] as const) {
      const name = sentencesIn(language).lists.starter;
      expect(whyNotAdded(seen({ name }), [], [])?.kind).toBe('name-of-other-list');
    }
    expect(whyNotAdded(seen({ name: 'ANSlM' }), [], [])?.kind).toBe('name-of-other-list');
  });

  it('is told from another that was added by its host', () => {
    const there = [subscription({ url: 'https://elsewhere.example/' })];
    expect(nameAmong(seen(), there)).toBe('Our club (club.example)');
    expect(nameAmong(seen(), [])).toBe('Our club');
    const long = seen({ name: 'a'.repeat(80), url: `https://${'b'.repeat(60)}.example/` });
    expect(nameAmong(long, [subscription({ name: long.name })]).length).toBeLessThanOrEqual(80);
  });

  it('may not be the twenty-first', () => {
    const twenty = Array.from({ length: subscriptionBounds.lists }, (_, at) =>
      subscription({ url: `https://club${at}.example/` }),
    );
    expect(whyNotAdded(seen(), [], twenty)?.kind).toBe('too-many');
  });

  it('is nobody’s authority, sends no selectors, and no report goes there, whatever its row says', () => {
    const row = { ...subscription(), byAuthority: true, selectors: true, intakes: ['https://evil.example'] };
    expect(configOf(row)).toEqual({
      ...{ key: row.key, name: row.name, url, keys: row.keys, byAuthority: false },
    });
    expect(followedList(row)).toMatchObject({ byAuthority: false, added: { url, fingerprint } });
  });

  it('has a key of its own by address and first key, which no feed of a build can have', async () => {
    const key = await addedKeyOf(seen());
    expect(key).toMatch(/^added-[0-9a-f]{16}$/);
    expect(await addedKeyOf(seen({ url: 'https://club.example/other/' }))).not.toBe(key);
    expect(await addedKeyOf(seen({ fingerprint: '0'.repeat(32) }))).not.toBe(key);
    expect(feedConfigSchema.safeParse(makeFeed({ key })).success).toBe(false);
  });
});

describe('the network', () => {
  it('asks no host but those that may be asked', async () => {
    const asked: string[] = [];
    const fetch = onlyTo(
      async (origin) => origin === 'https://club.example',
      async (input) => {
        asked.push(input);
        return new Response('');
      },
    );
    await fetch('https://club.example/list/manifest.json', {}, 'feed-manifest');
    for (const address of [
      'https://club.example.evil.example/',
      'http://club.example/',
      'https://club.example:8443/',
      'https://club.example@evil.example/',
    ])
      await expect(fetch(address, {}, 'feed-manifest')).rejects.toThrow('none of the hosts');
    expect(asked).toEqual(['https://club.example/list/manifest.json']);
  });
});
