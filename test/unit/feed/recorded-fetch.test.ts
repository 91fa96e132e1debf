import { describe, expect, it, vi } from 'vitest';
import type { RequestEnd, RequestRecord } from '../../../lib/core/request-record';
import type { FetchAnswer } from '../../../lib/feed/fetch-bounded';
import { fetchBounded } from '../../../lib/feed/fetch-bounded';
import { type RequestLedger, recordedFetch } from '../../../lib/feed/recorded-fetch';

const address = 'https://lists.example:8443/ansim/manifest.json?of=2026#part';

class MadeLedger implements RequestLedger {
  readonly records = new Map<string, RequestRecord>();
  readonly ends: [string, RequestEnd][] = [];
  async begin(record: RequestRecord) {
    this.records.set(record.id, record);
  }
  async end(id: string, end: RequestEnd) {
    this.ends.push([id, end]);
  }
}

function open(fetch: (input: string, init: RequestInit) => Promise<FetchAnswer>) {
  const ledger = new MadeLedger();
  let ids = 0;
  let time = Date.parse('2026-11-28T10:00:00Z');
  const recorded = recordedFetch(fetch, { ledger, now: () => (time += 1000), newId: () => `id-${++ids}` });
  const ask = (over: Partial<Parameters<typeof fetchBounded>[1]> = {}) =>
    fetchBounded(address, {
      fetch: recorded,
      reason: 'feed-manifest',
      signal: new AbortController().signal,
      limit: 10,
      ...over,
    });
  return { ledger, recorded, ask };
}

const chunks = (...parts: string[]) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });

function cutOffAfter(bytes: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let begun = false;
  return new ReadableStream({
    pull(controller) {
      if (begun) controller.error(new TypeError('network error'));
      else controller.enqueue(new Uint8Array(bytes));
      begun = true;
    },
  });
}

describe('a recorded request', () => {
  it('is in the ledger before the network is asked, with all that is sent of its address and why', async () => {
    const asked: unknown[] = [];
    const { ledger, ask } = open(async () => {
      asked.push(...ledger.records.values());
      return new Response('whole');
    });
    await ask();
    expect(asked).toEqual([
      {
        id: 'id-1',
        at: '2026-11-28T10:00:01.000Z',
        method: 'GET',
        host: 'lists.example:8443',
        path: '/ansim/manifest.json?of=2026',
        reason: 'feed-manifest',
      },
    ]);
  });

  it('ends with its status and the bytes that came, and what was read is what was sent', async () => {
    const { ledger, ask } = open(async () => new Response(chunks('ab', '', 'cde')));
    const outcome = await ask();
    expect(outcome.kind === 'ok' && new TextDecoder().decode(outcome.bytes)).toBe('abcde');
    expect(ledger.ends).toEqual([
      ['id-1', { at: '2026-11-28T10:00:02.000Z', kind: 'answered', status: 200, bytes: 5 }],
    ]);
  });

  it.each<[string, () => FetchAnswer, Partial<RequestEnd>]>([
    ['not modified', () => new Response(null, { status: 304 }), { kind: 'answered', status: 304, bytes: 0 }],
    ['an error page', () => new Response('gone', { status: 404 }), { kind: 'answered', status: 404 }],
    ['empty', () => new Response(chunks()), { kind: 'answered', status: 200, bytes: 0 }],
    [
      'larger than it may be',
      () => new Response(chunks('0123456', '789abc')),
      { kind: 'stopped', status: 200, bytes: 13 },
    ],
    ['cut off', () => new Response(cutOffAfter(3)), { kind: 'cut-off', status: 200, bytes: 3 }],
  ])('whose answer is %s says so', async (_, answer, end) => {
    const { ledger, ask } = open(async () => answer());
    await ask();
    expect(ledger.ends).toEqual([['id-1', expect.objectContaining(end)]]);
  });

  it('that a browser answers with an empty stream where nothing is new has ended too', async () => {
    const { ledger, ask } = open(async () => ({
      ...{ status: 304, redirected: false, headers: new Headers() },
      body: new ReadableStream(),
    }));
    expect(await ask({ etag: '"a"' })).toMatchObject({ kind: 'not-modified' });
    expect(ledger.ends).toEqual([['id-1', expect.objectContaining({ kind: 'answered', status: 304 })]]);
  });

  it('that gets no answer says so, and the fault is the caller’s as before', async () => {
    const { ledger, ask } = open(async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await ask()).toEqual({ kind: 'unreachable', detail: 'Failed to fetch' });
    expect(ledger.ends).toEqual([['id-1', expect.objectContaining({ kind: 'unreachable', bytes: 0 })]]);
  });

  it.each(['before the answer', 'while it is read'])(
    'that Ansim stops %s is told apart from a fault',
    async (when) => {
      const stop = new AbortController();
      const { ledger, ask } = open(async (_, init) => {
        if (when === 'before the answer') stop.abort();
        init.signal?.throwIfAborted();
        const body = new ReadableStream({
          pull(controller) {
            controller.enqueue(new Uint8Array(1));
            stop.abort();
          },
        });
        return new Response(body);
      });
      expect(await ask({ signal: stop.signal })).toEqual({ kind: 'aborted' });
      expect(ledger.ends).toEqual([['id-1', expect.objectContaining({ kind: 'stopped' })]]);
    },
  );

  it('that never ends has no end', async () => {
    const { ledger, recorded } = open(() => new Promise(() => {}));
    void recorded(address, { method: 'POST' }, 'feed-pack');
    await vi.waitFor(() => expect(ledger.records.get('id-1')).toMatchObject({ method: 'POST' }));
    expect(ledger.ends).toEqual([]);
  });

  it('does not read ahead of its reader', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull(controller) {
          pulled++;
          controller.enqueue(new Uint8Array(1));
        },
      },
      { highWaterMark: 0 },
    );
    const { recorded } = open(async () => new Response(endless));
    const { body } = await recorded(address, {}, 'feed-pack');
    const reader = body?.getReader();
    await reader?.read();
    await reader?.read();
    expect(pulled).toBe(2);
  });
});
