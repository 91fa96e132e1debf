import { describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../../lib/core/request-record';
import { composeLedger, type LedgerInput } from '../../../lib/language/compose-ledger';

const answered = (bytes: number, status = 200) =>
  ({ at: '2026-11-28T10:00:01.000Z', kind: 'answered', status, bytes }) as const;

function request(id: string, at: string, over: Partial<RequestRecord> = {}): RequestRecord {
  return {
    ...{ id, at, method: 'GET', host: 'lists.example', path: `/packs/${id}`, reason: 'feed-pack' as const },
    end: answered(1_200_000),
    ...over,
  };
}

const compose = (over: Partial<LedgerInput> = {}) =>
  composeLedger({
    ...{ language: 'en', requests: [], shown: 100, bounds: { most: 5000, days: 90 }, unreadable: 0 },
    ...{ unrecorded: undefined, timeZone: 'Asia/Seoul' },
    ...over,
  });

const { end: _, ...unfinished } = request('d', '2026-11-27T16:00:00.000Z');
const some: RequestRecord[] = [
  request('a', '2026-11-28T10:00:00.000Z'),
  request('b', '2026-11-28T09:00:00.000Z', { end: answered(0, 503) }),
  request('c', '2026-11-27T16:30:00.000Z', {
    host: 'office.example',
    reason: 'direct-document',
    end: answered(0, 304),
  }),
  unfinished,
  request('e', '2026-11-27T10:00:00.000Z', { end: { at: '', kind: 'unreachable', bytes: 0 } }),
];

describe('the ledger in words', () => {
  it('says how much was asked for in all, since when, of whom and why', () => {
    const page = compose({ requests: some });
    expect(page.told).toBe('5 requests since 27 November 2026, 1.2 MB received.');
    expect(page.hosts.map(({ name, requests }) => [name, requests])).toEqual([
      ['lists.example', '4'],
      ['office.example', '1'],
    ]);
    expect(page.reasons.map(({ name, requests }) => [name, requests])).toEqual([
      ['Part of a list', '4'],
      ['Official document', '1'],
    ]);
    for (const { means } of page.reasons) expect(means).toContain('same for everyone');
  });

  it('goes day by day where the user is, newest first, and gathers what was asked of one host for one reason', () => {
    const days = compose({ requests: some }).days;
    expect(days.map(({ day, groups }) => [day, groups.map(({ host, told }) => `${host}: ${told}`)])).toEqual([
      ['2026-11-28', ['lists.example: 3 requests, 1.2 MB', 'office.example: 1 request, 0 bytes']],
      ['2026-11-27', ['lists.example: 1 request, 0 bytes']],
    ]);
    expect(days[0]?.groups[0]?.requests[0]).toMatchObject({ time: '19:00:00', asked: 'GET /packs/a' });
  });

  it('tells what became of each, and counts what did not go as it should', () => {
    const [today, before] = compose({ requests: some }).days;
    expect(today?.groups.map(({ trouble }) => trouble)).toEqual([['1 failed', '1 without an end'], []]);
    expect(today?.groups[0]?.requests.map(({ outcome }) => outcome)).toEqual([
      'Received',
      'Answered with an error (HTTP 503)',
      'No end recorded: still under way, or the browser was closed first',
    ]);
    expect(today?.groups[1]?.requests[0]?.outcome).toBe('Nothing new');
    expect(before?.groups[0]?.requests[0]).toMatchObject({ outcome: 'No answer', troubled: true });
  });

  it('shows the newest one by one, and says how many there are before them; the totals are of all', () => {
    const page = compose({ requests: some, shown: 2 });
    expect(page.days.flatMap(({ groups }) => groups.flatMap(({ requests }) => requests))).toHaveLength(2);
    expect(page.older).toBe(3);
    expect(page.count).toBe(5);
  });

  it('with gaps says so first, and never that nothing was asked for', () => {
    const unrecorded = { count: 3, since: '2026-11-20T10:00:00.000Z', last: '2026-11-21T20:00:00.000Z' };
    expect(compose({ unrecorded, unreadable: 1 }).gaps).toEqual([
      expect.stringContaining(
        '3 requests could not be written down between 20 November 2026 and 22 November',
      ),
      expect.stringContaining('1 request in it cannot be read'),
    ]);
  });

  it('that is empty says that nothing is recorded', () => {
    expect(compose()).toMatchObject({ told: 'No request is recorded.', count: 0, days: [], gaps: [] });
    expect(compose({ language: 'ko' }).told).toBe('기록된 요청이 없습니다.');
  });

  it('is Korean in Korean', () => {
    expect(compose({ language: 'ko', requests: some }).told).toBe(
      '2026년 11월 27일부터 요청 5건, 받은 양 1.2MB입니다.',
    );
  });
});
