import { describe, expect, it } from 'vitest';
import { frRappelConso } from '../../../../lib/sources/fr-rappelconso';
import { bytesOf, fixture, walk } from '../fixture';

const now = '2026-11-20T06:00:00.000Z';
const requests = walk(frRappelConso.plan({ now }), () => undefined);
const at = (day: number) => new Date(Date.parse('2026-03-01') + day * 86_400_000).toISOString();

describe('the plan of RappelConso', () => {
  it('asks for every month back to the first recall, newest first, and for what was before', () => {
    expect(requests.map(({ name }) => name)).toHaveLength(68 + 1);
    expect(requests[0]?.name).toBe('recalls-2026-11.json');
    expect(requests.at(-2)?.name).toBe('recalls-2021-04.json');
    expect(requests.at(-1)?.name).toBe('recalls-earlier.json');
  });

  it('asks for a month from its first day to the first of the next, and never twice for a day', () => {
    const conditions = requests.map(({ path }) =>
      new URL(path, 'https://x.example').searchParams.get('where'),
    );
    expect(conditions[0]).toBe("date_publication>=date'2026-11-01' and date_publication<date'2026-12-01'");
    expect(conditions.at(-1)).toBe("date_publication<date'2021-04-01'");
    const from = conditions.slice(0, -1).map((where) => where?.slice(23, 33));
    const before = conditions.slice(1).map((where) => where?.slice(-11, -1));
    expect(before).toEqual(from);
  });

  it('asks anew for the newest three months, and for each older one once in 28 days', () => {
    const anew = new Map<string, number>();
    for (let day = 0; day < 28; day++) {
      for (const { name, immutable } of walk(frRappelConso.plan({ now: at(day) }), () => undefined))
        if (!immutable) anew.set(name, (anew.get(name) ?? 0) + 1);
    }
    expect(anew.get('recalls-2026-03.json')).toBe(28);
    expect(anew.get('recalls-2026-01.json')).toBe(28);
    for (const name of ['2025-12', '2023-07', '2021-04', 'earlier'])
      expect(anew.get(`recalls-${name}.json`)).toBe(1);
  });

  it('does so also where it is built once a week', () => {
    const anew = new Map<string, number>();
    for (let week = 1; week <= 4; week++) {
      const context = { now: at(week * 7), lastSuccess: at((week - 1) * 7) };
      for (const { name, immutable } of walk(frRappelConso.plan(context), () => undefined))
        if (!immutable) anew.set(name, (anew.get(name) ?? 0) + 1);
    }
    for (const name of ['2025-11', '2022-02', 'earlier']) expect(anew.get(`recalls-${name}.json`)).toBe(1);
  });
});

describe('whether bytes are the recalls of a month', () => {
  const judge = (name: string, bytes: Uint8Array) =>
    requests.find((each) => each.name === name)?.judge(bytes);
  const november = fixture('fr-rappelconso/recalls-2026-11.json');

  it('believes them, and an empty list where a month has begun or nothing was', () => {
    expect(judge('recalls-2026-11.json', november)).toEqual({ kind: 'answer' });
    expect(judge('recalls-2026-11.json', bytesOf('[]'))).toEqual({ kind: 'answer' });
    expect(judge('recalls-earlier.json', bytesOf('[]'))).toEqual({ kind: 'answer' });
  });

  it.each([
    ['the error of the portal inside 200', fixture('fr-rappelconso/error-body.json'), /ODSQLSyntaxError/],
    ['a page', bytesOf('<html>Maintenance</html>'), /not whole JSON/],
    ['a list that was cut off', november.slice(0, 500), /not whole JSON/],
    ['another value', bytesOf('{"total_count":0,"results":[]}'), /no list/],
    ['no recall in a month that is over', bytesOf('[]'), /2026-10-01 holds no recall/],
    ['recalls of another month', fixture('fr-rappelconso/recalls-2022-03.json'), /2022-03-01 stands among/],
    ['nothing', bytesOf(''), /not whole JSON/],
  ])('refuses %s', (_, bytes, why) => {
    expect(judge('recalls-2026-10.json', bytes)).toEqual({
      kind: 'no-answer',
      why: expect.stringMatching(why),
    });
  });

  it('allows a day for the time zone of the portal', () => {
    const row = (date_publication: string) => bytesOf(JSON.stringify([{ date_publication }]));
    expect(judge('recalls-2026-10.json', row('2026-09-30T22:30:00+00:00'))?.kind).toBe('answer');
    expect(judge('recalls-2026-10.json', row('2026-11-01T00:10:00+00:00'))?.kind).toBe('answer');
    expect(judge('recalls-2026-10.json', row('2026-11-02T00:10:00+00:00'))?.kind).toBe('no-answer');
  });
});
