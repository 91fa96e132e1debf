import { describe, expect, it } from 'vitest';
import { type BoundedRequest, type Fetch, fetchBounded } from '../../../lib/feed/fetch-bounded';

const address = 'https://lists.example/ansim/manifest.json';
const signal = new AbortController().signal;
const ask = (fetch: Fetch, over: Partial<BoundedRequest> = {}) =>
  fetchBounded(address, { fetch, reason: 'feed-pack', signal, limit: 10, ...over });
const answering = (body: BodyInit | null, init: ResponseInit = {}) =>
  ask(async () => new Response(body, init));

/** A body that gives a chunk whenever it is asked, for ever, and tells how often it was asked and when it was given up. */
function endless(size: number) {
  const told = { chunks: 0, cancelled: false };
  const stream = new ReadableStream({
    pull(controller) {
      told.chunks++;
      controller.enqueue(new Uint8Array(size));
    },
    cancel() {
      told.cancelled = true;
    },
  });
  return { stream, told };
}

/** A body of one byte and then nothing more. */
function stalled() {
  return new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) });
}

describe('a request for a file of a feed', () => {
  it('carries no cookie, no referrer, no identifier, and follows no redirect', async () => {
    const inits: RequestInit[] = [];
    await ask(async (_, init) => {
      inits.push(init);
      return new Response('x');
    });
    const { signal: passed, ...init } = inits[0] ?? {};
    expect(passed).toBeInstanceOf(AbortSignal);
    expect(init).toEqual({
      method: 'GET',
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it('names the edition held by its ETag, and nothing else', async () => {
    const inits: RequestInit[] = [];
    const fetch: Fetch = async (_, init) => {
      inits.push(init);
      return new Response(null, { status: 304, headers: { date: 'Sat, 21 Nov 2026 12:00:00 GMT' } });
    };
    const outcome = await ask(fetch, { etag: '"a"' });
    expect(outcome).toEqual({ kind: 'not-modified', serverTime: Date.parse('2026-11-21T12:00:00Z') });
    expect(inits[0]?.headers).toEqual({ 'If-None-Match': '"a"' });
  });
});

describe('an answer', () => {
  it('is its bytes, its ETag and the server’s time', async () => {
    const headers = { etag: '"a"', date: 'Sat, 21 Nov 2026 12:00:00 GMT' };
    expect(await answering('0123456789', { headers })).toEqual({
      kind: 'ok',
      bytes: new TextEncoder().encode('0123456789'),
      etag: '"a"',
      serverTime: Date.parse('2026-11-21T12:00:00Z'),
    });
  });

  it('may be empty; that is for the reader to judge', async () => {
    const empty = { kind: 'ok', bytes: new Uint8Array(), etag: undefined, serverTime: undefined };
    expect(await answering(null)).toEqual(empty);
    expect(await answering('')).toEqual(empty);
  });

  it('loses an ETag too long to keep and a date that is none', async () => {
    const headers = { etag: `"${'a'.repeat(200)}"`, date: '5' };
    expect(await answering('x', { headers })).toMatchObject({ etag: undefined, serverTime: undefined });
  });

  it.each([201, 206, 301, 403, 404, 429, 500, 503])('with status %i is a bad answer', async (status) => {
    expect(await answering('x', { status })).toEqual({ kind: 'bad-answer', status, retryAfter: undefined });
  });

  it('of "not modified" is a bad one where nothing was held', async () => {
    expect(await answering(null, { status: 304 })).toMatchObject({ kind: 'bad-answer', status: 304 });
  });

  it('tells how long to wait', async () => {
    const outcome = await answering('x', { status: 429, headers: { 'retry-after': '120' } });
    expect(outcome).toEqual({ kind: 'bad-answer', status: 429, retryAfter: 120_000 });
  });

  it('that a redirect brought is a bad one, should a browser follow it all the same', async () => {
    const answer = new Response('x');
    Object.defineProperty(answer, 'redirected', { value: true });
    expect(await ask(async () => answer)).toMatchObject({ kind: 'bad-answer' });
  });

  it('one byte too long is refused', async () => {
    expect(await answering('0123456789+')).toEqual({ kind: 'too-large', limit: 10 });
  });

  it('that promises too much is refused before it is read', async () => {
    const { stream, told } = endless(1);
    const answer = new Response(stream, { headers: { 'content-length': '11' } });
    expect(await ask(async () => answer)).toEqual({ kind: 'too-large', limit: 10 });
    expect(told.cancelled).toBe(true);
  });

  it('without a length, or with a false one, is cut at the limit', async () => {
    for (const headers of [{}, { 'content-length': '3' }]) {
      const { stream, told } = endless(4);
      const outcome = await ask(async () => new Response(stream, { headers }));
      expect(outcome).toEqual({ kind: 'too-large', limit: 10 });
      expect(told.cancelled).toBe(true);
      expect(told.chunks).toBeLessThan(6);
    }
  });
});

describe('no answer', () => {
  it('where the network fails is unreachable', async () => {
    const outcome = await ask(async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(outcome).toEqual({ kind: 'unreachable', detail: 'Failed to fetch' });
  });

  it('where the connection breaks in the middle is unreachable', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(4));
        controller.error(new TypeError('cut off'));
      },
    });
    const outcome = await ask(async () => new Response(stream));
    expect(outcome).toEqual({ kind: 'unreachable', detail: 'cut off' });
  });

  it('where the server never begins is given up', async () => {
    const fetch: Fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    expect(await ask(fetch, { timeout: 5 })).toMatchObject({ kind: 'unreachable' });
  });

  it('where the server begins and stalls is given up', async () => {
    const outcome = await ask(async () => new Response(stalled()), { timeout: 5 });
    expect(outcome).toEqual({ kind: 'unreachable', detail: 'no whole answer within 5 ms' });
  });

  it('where the caller stops it is aborted: before, while waiting, and while reading', async () => {
    const stopped = AbortSignal.abort();
    expect(await ask(async () => new Response('x'), { signal: stopped })).toEqual({ kind: 'aborted' });

    const waiting = new AbortController();
    const fetch: Fetch = async (_, init) => {
      waiting.abort();
      init.signal?.throwIfAborted();
      return new Response('x');
    };
    expect(await ask(fetch, { signal: waiting.signal })).toEqual({ kind: 'aborted' });

    const reading = new AbortController();
    const asked = ask(async () => new Response(stalled()), { signal: reading.signal });
    setTimeout(() => reading.abort(), 1);
    expect(await asked).toEqual({ kind: 'aborted' });
  });
});
