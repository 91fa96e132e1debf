import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestRecord } from '../../../lib/core/request-record';
import { inDatabase } from '../../../lib/store/database';
import { createRequests, requestsKept } from '../../../lib/store/requests';
import { createUnrecorded } from '../../../lib/store/unrecorded';
import { makeArea } from './make-area';
import { makeDatabase } from './make-database';

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

const now = Date.parse('2026-11-28T10:00:00Z');
const day = 24 * 60 * 60_000;

function record(number: number, at = now + number * 1000): RequestRecord {
  return {
    id: `id-${number}`,
    at: new Date(at).toISOString(),
    method: 'GET',
    host: 'lists.example',
    path: `/packs/${number}`,
    reason: 'feed-pack',
  };
}

function make() {
  const { database, factory } = makeDatabase();
  const area = makeArea();
  const unrecorded = createUnrecorded(area);
  const requests = createRequests(database, { unrecorded, now: () => now });
  return { database, factory, requests, unrecorded };
}

const end = { at: '2026-11-28T10:00:09.000Z', kind: 'answered', status: 200, bytes: 12 } as const;

describe('the network ledger', () => {
  it('lists what was asked for, newest first; what has not ended has no end', async () => {
    const { requests } = make();
    await requests.begin(record(1));
    await requests.begin(record(2));
    await requests.end('id-1', end);
    expect(await requests.list()).toEqual({ requests: [record(2), { ...record(1), end }], unreadable: 0 });
  });

  it('keeps a request whose worker was killed, unfinished', async () => {
    const { factory, requests } = make();
    await requests.begin(record(1));
    const later = createRequests(makeDatabase(factory).database, {
      unrecorded: createUnrecorded(makeArea()),
    });
    expect((await later.list()).requests).toEqual([record(1)]);
  });

  it('is bounded in number and age: the oldest make room', async () => {
    const { database, requests } = make();
    const older = [
      record(0, now - (requestsKept.days + 1) * day),
      record(1, now - (requestsKept.days - 1) * day),
      ...Array.from({ length: requestsKept.most }, (_, n) => record(n + 2)),
    ];
    await inDatabase(database, () => database.requests.bulkPut(older));
    await requests.begin(record(9000, now + day));
    const { requests: kept } = await requests.list();
    expect(kept).toHaveLength(requestsKept.most);
    expect(kept[0]?.id).toBe('id-9000');
    expect(kept.some(({ id }) => id === 'id-0' || id === 'id-1' || id === 'id-2')).toBe(false);
  });

  it('that was deleted stays deleted, also where a request ends afterwards', async () => {
    const { requests } = make();
    await requests.begin(record(1));
    await requests.clear();
    await requests.end('id-1', end);
    expect((await requests.list()).requests).toEqual([]);
  });

  it('never fails a sync: what it could not keep is counted, with since when and why', async () => {
    const { database, requests, unrecorded } = make();
    vi.spyOn(database.requests, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await Promise.all([requests.begin(record(1)), requests.begin(record(2))]);
    await requests.end('id-1', end);
    const holes = await unrecorded.get('requests');
    expect(holes).toMatchObject({ count: 2, since: new Date(now).toISOString() });
    expect(holes?.detail).toContain('no room');
    await unrecorded.forget('requests');
    expect(await unrecorded.get('requests')).toBeUndefined();
  });

  it('never fails a sync where even the note of its fault fails', async () => {
    const { database } = make();
    const unrecorded = createUnrecorded({
      get: async () => {
        throw new Error('no storage');
      },
      set: async () => undefined,
    });
    const requests = createRequests(database, { unrecorded });
    vi.spyOn(database.requests, 'put').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await expect(requests.begin(record(1))).resolves.toBeUndefined();
  });

  it('counts a row it cannot read', async () => {
    const { database, requests } = make();
    await requests.begin(record(1));
    await database.requests.put({ ...record(2), host: 7 } as unknown as RequestRecord);
    expect(await requests.list()).toEqual({ requests: [record(1)], unreadable: 1 });
  });
});
