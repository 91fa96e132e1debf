import { describe, expect, it } from 'vitest';
import { euSafetyGate } from '../../../../lib/sources/eu-safety-gate';
import { bytesOf, fixture, walk } from '../fixture';

const now = '2026-11-20T06:00:00.000Z';

function served(name: string): Uint8Array | undefined {
  try {
    return fixture(`eu-safety-gate/${name}`);
  } catch {
    return undefined;
  }
}

function namesOf(answer: (name: string) => Uint8Array | undefined, at = now): string[] {
  return walk(euSafetyGate.plan({ now: at }), ({ name }) => answer(name)).map(({ name }) => name);
}

function listOf(reports: [id: number, published: string][]): Uint8Array {
  const rows = reports.map(
    ([id, published]) =>
      `<weeklyReport><reference>Report-${id}</reference><publicationDate>${published}</publicationDate><URL>https://ec.europa.eu/x/detail/xml/${id}?language=en</URL></weeklyReport>`,
  );
  return bytesOf(`<list>${rows.join('')}</list>`);
}

describe('the plan of the Safety Gate', () => {
  it('asks for the list, the reports of ten years newest first, details with identifiers, and what is newer', () => {
    expect(namesOf(served)).toEqual([
      'weekly-list.xml',
      'weekly-report-20000046.xml',
      'weekly-report-20000045.xml',
      'weekly-report-10000007.xml',
      'notification-30000001.json',
      'notification-30000002.json',
      'search-0.json',
      'notification-30000021.json',
      'notification-30000023.json',
      'notification-30000022.json',
    ]);
  });

  it('builds addresses from the number, with the search parameter, and the comma as the alternative', () => {
    const [, report] = walk(euSafetyGate.plan({ now }), ({ name }) => served(name));
    expect(report).toMatchObject({
      path: '/safety-gate-alerts/api/download/weeklyReport/detail/xml/20000046?language=en&search=WEB_REPORT%7C:%7C20000046',
      alternatives: [
        '/safety-gate-alerts/api/download/weeklyReport/detail/xml/20000046?language=en&search=WEB_REPORT%7C:%7C20000046,',
      ],
      optional: true,
    });
  });

  it('searches with every field of the body that is demanded, and with years', () => {
    const search = walk(euSafetyGate.plan({ now }), ({ name }) => served(name)).find(
      ({ name }) => name === 'search-0.json',
    );
    expect(search?.method).toBe('POST');
    expect(JSON.parse(search?.body ?? '')).toEqual({
      criteria: { year: [2026, 2025] },
      searchCriteriaForNotification: false,
      isLaunched: true,
      isLaunchSearch: true,
      pagination: {
        sortField: 'PUBLICATION_DATE',
        sortOrder: 'DESC',
        totalElements: 0,
        numberElements: 100,
        page: 0,
      },
      fullTextSearch: '',
      language: 'en',
      displayDefaultResults: false,
      isForMostRecent: false,
    });
  });

  it('asks for recent documents anew and lets old ones come from the cache, but each anew once in 90 days', () => {
    const list = listOf([
      [7, '13/11/2026'],
      [8, '01/03/2020'],
    ]);
    let anew = 0;
    for (let day = 0; day < 90; day++) {
      const at = new Date(Date.parse('2026-11-20') + day * 86_400_000).toISOString();
      const requests = walk(euSafetyGate.plan({ now: at }), ({ name }) =>
        name === 'weekly-list.xml' ? list : undefined,
      );
      const old = requests.find(({ name }) => name === 'weekly-report-8.xml');
      if (!old?.immutable) anew++;
      if (day < 40)
        expect(requests.find(({ name }) => name === 'weekly-report-7.xml')?.immutable).toBe(false);
    }
    expect(anew).toBe(1);
  });

  it('goes on where reports, search or details have no answer', () => {
    const names = namesOf((name) => (name === 'weekly-list.xml' ? served(name) : undefined));
    expect(names.at(-1)).toBe('search-0.json');
    expect(names).toHaveLength(5);
  });

  it('turns the pages of the search until it meets what the reports hold, and not for ever', () => {
    const rows = (page: number, published: string) =>
      bytesOf(
        JSON.stringify({
          content: [{ id: 500 + page, reference: `SR/0050${page}/26`, publicationDate: published }],
          last: false,
        }),
      );
    const twoPages = namesOf((name) => {
      if (name === 'weekly-list.xml') return listOf([[7, '13/11/2026']]);
      if (name === 'search-0.json') return rows(0, '2026-11-18T00:00:00.000Z');
      return name === 'search-1.json' ? rows(1, '2026-10-01T00:00:00.000Z') : undefined;
    });
    expect(twoPages.filter((name) => name.startsWith('search'))).toEqual(['search-0.json', 'search-1.json']);
    expect(twoPages).toContain('notification-500.json');
    expect(twoPages).not.toContain('notification-501.json');
    const endless = namesOf((name) => {
      if (name === 'weekly-list.xml') return listOf([[7, '13/11/2026']]);
      return name.startsWith('search') ? rows(0, '2026-11-18T00:00:00.000Z') : undefined;
    });
    expect(endless.filter((name) => name.startsWith('search')).length).toBeLessThan(20);
  });
});

describe('whether bytes are an answer', () => {
  const requests = walk(euSafetyGate.plan({ now }), ({ name }) => served(name));
  const judge = (name: string, bytes: Uint8Array) => {
    const request = requests.find((each) => each.name === name);
    if (!request) throw new Error(name);
    return request.judge(bytes);
  };
  const report = 'weekly-report-20000046.xml';

  it('believes each request its own fixture', () => {
    for (const { name, judge: own } of requests)
      expect(own(fixture(`eu-safety-gate/${name}`))).toEqual({ kind: 'answer' });
  });

  it.each([
    ['the JavaScript shell', fixture('eu-safety-gate/javascript-shell.html'), /no XML document/],
    [
      'an error document',
      fixture('eu-safety-gate/error-document.xml'),
      /starts with Safety-Gate, this with error/,
    ],
    ['the list itself', fixture('eu-safety-gate/weekly-list.xml'), /starts with Safety-Gate/],
    ['nothing', bytesOf(''), /empty/],
    ['a report that was cut off', fixture(`eu-safety-gate/${report}`).slice(0, 3000), /broken/],
    ['JSON', bytesOf('{"status":400}'), /no XML document/],
  ])('refuses %s for a weekly report', (_, bytes, why) => {
    expect(judge(report, bytes)).toEqual({ kind: 'no-answer', why: expect.stringMatching(why) });
  });

  it('refuses a list without a report, a search without rows, a notification without a record', () => {
    expect(judge('weekly-list.xml', fixture('eu-safety-gate/error-document.xml')).kind).toBe('no-answer');
    expect(judge('search-0.json', bytesOf('{"error":"Method Not Allowed"}')).kind).toBe('no-answer');
    expect(judge('notification-30000001.json', bytesOf('{"id":1}')).kind).toBe('no-answer');
    expect(judge('notification-30000001.json', bytesOf('<html>')).kind).toBe('no-answer');
  });
});

describe('rows that list documents', () => {
  it('are dropped by name where they cannot be asked for', () => {
    const list = bytesOf(
      '<list><weeklyReport><reference>Report-1</reference><publicationDate>soon</publicationDate></weeklyReport>' +
        '<weeklyReport><reference>Report-2</reference><publicationDate>13/11/2026</publicationDate><URL>elsewhere</URL></weeklyReport></list>',
    );
    expect(euSafetyGate.parse({ request: 'weekly-list.xml', bytes: list }).dropped).toEqual([
      { record: 'Report-1', why: 'no publication date of the form dd/MM/yyyy' },
      { record: 'Report-2', why: 'no report number in its address' },
    ]);
    const search = euSafetyGate.parse({
      request: 'search-0.json',
      bytes: fixture('eu-safety-gate/search-0.json'),
    });
    expect(search.dropped).toEqual([{ record: 'search row 5', why: 'no id, reference or publication date' }]);
  });
});
