import { describe, expect, it } from 'vitest';
import { noCache, openAnswerCache } from '../../../lib/publisher/fetching/answer-cache';
import { type Answer, type AskOptions, createAsk } from '../../../lib/publisher/fetching/ask';
import { retryAfter } from '../../../lib/publisher/fetching/fetch-fault';
import type { SourceRequest } from '../../../lib/sources/source';
import { request } from './fake-source';
import { emptyFolder } from './folder';
import { officeServer } from './office-server';
import { stillWorld } from './run-in-process';

const now = '2026-11-24T06:00:00Z';

function asker(changed: Partial<AskOptions>) {
  const waits: number[] = [];
  const ask = createAsk(
    {
      origin: 'http://127.0.0.1:1',
      pauseMs: 0,
      firstWaitMs: 2000,
      cache: noCache,
      offline: false,
      keys: new Map(),
      now,
      ...changed,
    },
    stillWorld([], waits),
  );
  return { ask, waits };
}

function textOf(answer: Answer): string {
  return answer.kind === 'answer' ? Buffer.from(answer.bytes).toString('utf8') : `failure: ${answer.why}`;
}

describe('asking an authority’s server', () => {
  it('waits as long as a busy server wishes, and at least twice as long each time', async () => {
    const busy = [
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503 },
      { status: 502, headers: { 'retry-after': 'Tue, 24 Nov 2026 06:01:00 GMT' } },
    ];
    const { origin, asked } = await officeServer((_, before) => busy[before] ?? { body: '{}' });
    const { ask, waits } = asker({ origin });
    expect(textOf(await ask(request('list.json')))).toBe('{}');
    expect(asked).toHaveLength(4);
    expect(waits).toEqual([7000, 4000, 60_000]);
  });

  it('gives up after four rounds, and at once when told to wait for hours', async () => {
    const broken = await officeServer(() => ({ status: 500 }));
    expect(textOf(await asker({ origin: broken.origin }).ask(request('list.json')))).toMatch(
      /HTTP status 500/,
    );
    expect(broken.asked).toHaveLength(4);

    const closed = await officeServer(() => ({ status: 503, headers: { 'retry-after': '36000' } }));
    expect(textOf(await asker({ origin: closed.origin }).ask(request('list.json')))).toMatch(
      /HTTP status 503/,
    );
    expect(closed.asked).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof officeServer>[0], number, RegExp]>([
    ['a page that is not there', () => ({ status: 404 }), 1, /HTTP status 404/],
    [
      'a redirect, which it does not follow',
      () => ({ status: 302, headers: { location: '/login' } }),
      1,
      /a redirect to \/login/,
    ],
    ['an error page inside status 200', () => ({ body: '<html>' }), 4, /an error page/],
    ['a body that breaks off', () => ({ body: '{"records":', cutOff: true }), 4, /terminated|other side/],
  ])('fails on %s', async (_what, answer, times, why) => {
    const { origin, asked } = await officeServer(answer);
    expect(textOf(await asker({ origin }).ask(request('list.json')))).toMatch(why);
    expect(asked).toHaveLength(times);
  });

  it('names host and path of a server that cannot be reached', async () => {
    expect(textOf(await asker({}).ask(request('list.json')))).toMatch(
      /http:\/\/127\.0\.0\.1:1\/list\.json: /,
    );
  });

  it('insists less where the plan asks for smaller pieces next', async () => {
    const { origin, asked } = await officeServer(() => ({ body: 'error' }));
    const { ask, waits } = asker({ origin });
    await ask(request('year.json', { optional: true, splits: true }));
    expect([asked.length, waits]).toEqual([2, [2000]]);
  });

  it('tries the alternatives in turn before it waits', async () => {
    const { origin, asked } = await officeServer(({ path }) => ({ body: path === '/c' ? '{}' : 'no' }));
    const { ask, waits } = asker({ origin });
    expect(textOf(await ask(request('list.json', { alternatives: ['/b', '/c'] })))).toBe('{}');
    expect(asked.map(({ path }) => path)).toEqual(['/list.json', '/b', '/c']);
    expect(waits).toEqual([]);
  });

  it('pauses between two requests, not before the first', async () => {
    const { origin } = await officeServer(() => ({ body: '{}' }));
    const { ask, waits } = asker({ origin, pauseMs: 1500 });
    for (const name of ['a', 'b', 'c']) await ask(request(name));
    expect(waits).toEqual([1500, 1500]);
  });

  it('sends a body as JSON', async () => {
    const { origin, asked } = await officeServer(() => ({ body: '{}' }));
    await asker({ origin }).ask(request('search', { method: 'POST', body: '{"page":0}' }));
    expect(asked[0]).toMatchObject({
      method: 'POST',
      body: '{"page":0}',
      headers: { 'content-type': 'application/json' },
    });
  });

  it('says who asks, and does not promise few requests where a first fetch makes thousands', async () => {
    const { origin, asked } = await officeServer(() => ({ body: '{}' }));
    await asker({ origin }).ask(request('list.json'));
    expect(asked[0]?.headers['user-agent']).toMatch(/^AnsimFeed\/1 \(.*asks for everything once/);
    expect(asked[0]?.headers['user-agent']).not.toContain('few requests');
  });

  it('stops when it is interrupted', async () => {
    const { origin } = await officeServer(() => ({ status: 503 }));
    const stop = new AbortController();
    const world = { ...stillWorld(), signal: stop.signal, sleep: async () => stop.abort() };
    const ask = createAsk(
      { origin, pauseMs: 0, firstWaitMs: 2000, cache: noCache, offline: false, keys: new Map(), now },
      world,
    );
    await expect(ask(request('list.json'))).rejects.toThrow(/abort/i);
  });
});

describe('the cache of answers', () => {
  it('asks whether what it keeps has changed, and takes 304 for an answer', async () => {
    const folder = await emptyFolder();
    const { origin, asked } = await officeServer(({ headers }) =>
      headers['if-none-match'] === '"v1"' ? { status: 304 } : { headers: { etag: '"v1"' }, body: '{"v":1}' },
    );
    for (const _run of [1, 2]) {
      const cache = await openAnswerCache(folder, 'test-office');
      expect(textOf(await asker({ origin, cache }).ask(request('list.json')))).toBe('{"v":1}');
    }
    expect(asked.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"v1"']);
  });

  it('never asks twice for what cannot change', async () => {
    const folder = await emptyFolder();
    const { origin, asked } = await officeServer(() => ({ body: '{}' }));
    for (const _run of [1, 2]) {
      const cache = await openAnswerCache(folder, 'test-office');
      await asker({ origin, cache }).ask(request('report-1.json', { immutable: true }));
    }
    expect(asked).toHaveLength(1);
  });

  it('keeps an answer for the same question only', async () => {
    const cache = await openAnswerCache(await emptyFolder(), 'test-office');
    const { origin, asked } = await officeServer(({ body, path }) => ({
      body: `{"a":"${path}${body.length}"}`,
    }));
    const { ask } = asker({ origin, cache });
    const questions: SourceRequest[] = [
      request('q', { immutable: true }),
      request('q', { immutable: true, path: '/other' }),
      request('q', { immutable: true, path: '/other', method: 'POST', body: '{}' }),
      request('q', { immutable: true, path: '/other', method: 'POST', body: '{"p":1}' }),
    ];
    for (const question of questions) await ask(question);
    expect(asked).toHaveLength(4);
  });

  it('answers offline, failures included, and names a request it knows nothing of', async () => {
    const folder = await emptyFolder();
    const { origin, asked } = await officeServer(({ path }) =>
      path === '/list.json' ? { body: '{"v":1}' } : { status: 404 },
    );
    const online = asker({ origin, cache: await openAnswerCache(folder, 'test-office') });
    await online.ask(request('list.json'));
    const failure = await online.ask(request('gone.json'));

    const offline = asker({ cache: await openAnswerCache(folder, 'test-office'), offline: true });
    expect(textOf(await offline.ask(request('list.json')))).toBe('{"v":1}');
    expect(await offline.ask(request('gone.json'))).toEqual(failure);
    await expect(offline.ask(request('never.json'))).rejects.toThrow(
      'offline, and the cache holds no answer to never.json (GET http://127.0.0.1:1/never.json)',
    );
    expect(asked).toHaveLength(2);
  });

  it('does not take damaged bytes for an answer', async () => {
    const { appendFile } = await import('node:fs/promises');
    const folder = await emptyFolder();
    const { origin, asked } = await officeServer(() => ({ body: '{}' }));
    const once = () => openAnswerCache(folder, 'test-office');
    await asker({ origin, cache: await once() }).ask(request('a.json', { immutable: true }));
    await appendFile(`${folder}/test-office/answers/a.json`, 'x');
    expect(
      textOf(await asker({ origin, cache: await once() }).ask(request('a.json', { immutable: true }))),
    ).toBe('{}');
    expect(asked).toHaveLength(2);
  });

  it('lives with an index that broke off in the middle of a line', async () => {
    const { appendFile } = await import('node:fs/promises');
    const folder = await emptyFolder();
    const { origin } = await officeServer(() => ({ body: '{}' }));
    await asker({ origin, cache: await openAnswerCache(folder, 'test-office') }).ask(request('a.json'));
    await appendFile(`${folder}/test-office/index.ndjson`, '\n{"kind":"ans');
    await asker({ origin, cache: await openAnswerCache(folder, 'test-office') }).ask(request('b.json'));
    const offline = asker({ cache: await openAnswerCache(folder, 'test-office'), offline: true });
    for (const name of ['a.json', 'b.json']) expect(textOf(await offline.ask(request(name)))).toBe('{}');
  });

  it('refuses a request name that would lead out of its folder', async () => {
    const cache = await openAnswerCache(await emptyFolder(), 'test-office');
    const { origin } = await officeServer(() => ({ body: '{}' }));
    await expect(asker({ origin, cache }).ask(request('../../x', { path: '/x' }))).rejects.toThrow(
      'cannot name a file',
    );
  });
});

describe('reading Retry-After', () => {
  it.each([
    [null, undefined],
    ['0', 0],
    ['120', 120_000],
    ['Tue, 24 Nov 2026 06:00:30 GMT', 30_000],
    ['Tue, 24 Nov 2020 06:00:30 GMT', 0],
    ['soon', undefined],
  ])('%s is %s ms', (header, wait) => {
    expect(retryAfter(header, new Date(now))).toBe(wait);
  });
});
