import { describe, expect, it } from 'vitest';
import { usCpsc } from '../../../../lib/sources/us-cpsc';
import { bytesOf, fixture, walk } from '../fixture';

const now = '2026-11-20T06:00:00.000Z';
const empty = () => bytesOf('[]');

describe('the plan of the CPSC', () => {
  it('asks for what was republished lately, then for every year back to 1973', () => {
    const requests = walk(usCpsc.plan({ now }), empty);
    expect(requests[0]?.path).toBe(
      '/RestWebServices/Recall?format=json&LastPublishDateStart=2026-10-16&RecallDateEnd=2024-12-31',
    );
    expect(requests[1]?.path).toBe(
      '/RestWebServices/Recall?format=json&RecallDateStart=2026-01-01&RecallDateEnd=2026-12-31',
    );
    expect(requests).toHaveLength(1 + 2026 - 1973 + 1);
    expect(requests.at(-1)?.name).toBe('recalls-1973-01-01-1973-12-31.json');
  });

  it('splits a window without an answer into halves that cover it without a gap', () => {
    const requests = walk(usCpsc.plan({ now }), ({ name }) =>
      name.startsWith('recalls-2024') ? undefined : empty(),
    );
    const windows = requests.filter(({ name }) => name.startsWith('recalls-2024'));
    const smallest = windows
      .filter(({ splits }) => !splits)
      .map(({ name }) => name.match(/\d{4}-\d{2}-\d{2}/g) ?? []);
    const dayAfter = (day: string | undefined) =>
      new Date(Date.parse(day ?? '') + 86_400_000).toISOString().slice(0, 10);
    const sorted = smallest.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
    expect(sorted[0]?.[0]).toBe('2024-01-01');
    expect(sorted.at(-1)?.[1]).toBe('2024-12-31');
    for (const [place, window] of sorted.slice(1).entries())
      expect(window[0]).toBe(dayAfter(sorted[place]?.[1]));
  });

  it('demands an answer for the smallest windows only, so that no recall is missed silently', () => {
    const requests = walk(usCpsc.plan({ now }), ({ name }) =>
      name.startsWith('recalls-2024') ? undefined : empty(),
    );
    for (const { name, optional, splits } of requests.slice(1)) {
      const [start = '', end = ''] = name.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
      const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
      expect([optional ?? false, splits ?? false]).toEqual([days > 7, days > 7]);
    }
  });

  it('asks for every closed year anew within 28 days also where it is only built once a week', () => {
    const anew = new Map<string, number>();
    const at = (week: number) => new Date(Date.parse('2026-03-01') + week * 7 * 86_400_000).toISOString();
    for (let week = 1; week <= 4; week++) {
      for (const { name, immutable } of walk(
        usCpsc.plan({ now: at(week), lastSuccess: at(week - 1) }),
        empty,
      ))
        if (!immutable) anew.set(name, (anew.get(name) ?? 0) + 1);
    }
    for (let year = 1973; year <= 2024; year++)
      expect(anew.get(`recalls-${year}-01-01-${year}-12-31.json`), String(year)).toBe(1);
  });

  it('lets closed years come from the cache, but asks for each anew once in 28 days', () => {
    const anew = new Map<string, number>();
    for (let day = 0; day < 28; day++) {
      const at = new Date(Date.parse('2026-03-01') + day * 86_400_000).toISOString();
      for (const { name, immutable } of walk(usCpsc.plan({ now: at }), empty)) {
        if (!immutable) anew.set(name, (anew.get(name) ?? 0) + 1);
      }
    }
    expect(anew.get('recalls-2026-01-01-2026-12-31.json')).toBe(28);
    expect(anew.get('recalls-2025-01-01-2025-12-31.json')).toBe(28);
    expect(anew.get('recalls-2024-01-01-2024-12-31.json')).toBe(1);
    expect(anew.get('recalls-1973-01-01-1973-12-31.json')).toBe(1);
  });
});

describe('whether bytes are an answer', () => {
  const [request] = walk(usCpsc.plan({ now }), empty);
  const judge = (bytes: Uint8Array) => request?.judge(bytes);

  it('believes recalls and an empty list', () => {
    expect(judge(fixture('us-cpsc/recalls-2026.json'))).toEqual({ kind: 'answer' });
    expect(judge(empty())).toEqual({ kind: 'answer' });
  });

  it.each([
    ['the error inside HTTP 200', fixture('us-cpsc/error-body.json'), /underlying provider failed/],
    ['a page', bytesOf('<html>Service Unavailable</html>'), /not whole JSON/],
    ['a list that was cut off', fixture('us-cpsc/recalls-2026.json').slice(0, 500), /not whole JSON/],
    ['another value', bytesOf('{"Message":"An error has occurred."}'), /no list/],
    ['nothing', bytesOf(''), /not whole JSON/],
  ])('refuses %s', (_, bytes, why) => {
    expect(judge(bytes)).toEqual({ kind: 'no-answer', why: expect.stringMatching(why) });
  });
});
