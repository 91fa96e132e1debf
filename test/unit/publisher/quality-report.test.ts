import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../../lib/core/notice';
import type { KeptSource } from '../../../lib/publisher/edition/gather-all';
import { gatherSource } from '../../../lib/publisher/edition/gather-source';
import { KeptNotices } from '../../../lib/publisher/edition/kept-notices';
import { isMatchable } from '../../../lib/publisher/quality/is-matchable';
import { measureSource } from '../../../lib/publisher/quality/measure-source';
import { qualityPage } from '../../../lib/publisher/quality/quality-page';
import { type QualityReport, qualityReportSchema } from '../../../lib/publisher/quality/quality-report';
import { mergeReadings } from '../../../lib/sources/merge-readings';
import { answerOf, fakeSource, manyNotices, notice } from './fake-source';
import { office } from './office';

const now = '2026-11-24T06:00:00Z';
const info = { id: 'test-office', name: 'Test Office', licence: 'CC0', attribution: 'x', complete: true };
const strict = { least: 4, most: 100, shrink: 0.5, fill: { brands: 0.5, gtins: 0.9 }, dropped: 0.3 };
const lax = { ...strict, fill: {}, dropped: 1 };

/** A source whose fetch gave these notices, and what else a parser tells. */
function gathered(
  notices: ReturnType<typeof notice>[],
  more: Partial<Pick<KeptSource, 'unmapped' | 'leftOut' | 'dropped'>> = {},
  expectations = lax,
): KeptSource {
  const one = gatherSource({
    info,
    outcome: {
      kind: 'fetched',
      notices,
      requests: ['list.json'],
      passedOver: [],
      unread: [],
      ...{ dropped: [], leftOut: [], unmapped: [], unknownFields: [] },
      ...more,
    },
    fetchedAt: now,
    expectations,
    mergeSame: mergeReadings,
    fromFiles: [],
    previous: [],
    previousMissing: {},
    previousRecords: 10,
  });
  return { ...one, notices: KeptNotices.of(one.notices) };
}

function measured(
  notices: ReturnType<typeof notice>[],
  more: Partial<Pick<KeptSource, 'unmapped' | 'leftOut' | 'dropped'>> = {},
) {
  return measureSource(gathered(notices, more), new Map(), now);
}

describe('measuring the notices of a source', () => {
  const four = [
    notice('1', {
      brands: ['Voltara'],
      models: ['VT-9041'],
      gtins: ['04006381333931'],
      published: '2026-11-20',
    }),
    notice('2', { brands: ['Lumiko'], page: 'https://office.example/2', published: '2026-11-14' }),
    notice('3', { certificates: ['CB061R1234-5001'], published: '2020-01-01' }),
    notice('4', { published: '2026-11-04' }),
    notice('5', { withdrawn: '2026-11-01', brands: ['Gone'], published: '2019-01-01' }),
  ];

  it('counts what those in force hold, and how old they are', () => {
    const source = measured(four);
    expect(source).toMatchObject({
      notices: 4,
      withdrawn: 1,
      coverage: {
        brands: { notices: 2, share: 0.5 },
        models: { notices: 1, share: 0.25 },
        'brand and model': { notices: 1, share: 0.25 },
        gtins: { notices: 1, share: 0.25 },
        certificates: { notices: 1, share: 0.25 },
        listings: { notices: 0, share: 0 },
        page: { notices: 1, share: 0.25 },
      },
      age: { newest: '2026-11-20', oldest: '2020-01-01', medianDays: 20 },
    });
  });

  it('names those that no listing could ever match', () => {
    expect(measured(four).unmatchable).toEqual({ notices: 1, ids: ['test-office:4'] });
  });

  it('counts unmapped terms and categories left out, the most frequent first, and lists what was dropped', () => {
    const source = measured(four, {
      unmapped: ['b', 'a', 'b', 'c'].map((term) => ({ field: 'hazard' as const, term })),
      leftOut: [
        { record: 'x', category: 'Motor vehicles' },
        { record: 'register', category: 'valid', count: 3 },
      ],
      dropped: [
        { record: 'R-9', why: 'no date' },
        { record: 'R-8', why: 'no name' },
      ],
    });
    expect(source.unmapped.map(({ term, count }) => [term, count])).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 1],
    ]);
    expect(source.leftOut).toEqual([
      { category: 'valid', count: 3 },
      { category: 'Motor vehicles', count: 1 },
    ]);
    expect(source.dropped).toEqual({
      records: 2,
      listed: [
        { record: 'R-8', why: 'no name' },
        { record: 'R-9', why: 'no date' },
      ],
    });
  });

  it('says how near each expectation came, those that broke too', () => {
    const source = measureSource(gathered(four, {}, strict), new Map(), now);
    expect(source.state).toBe('kept-last-good');
    expect(source.expectations).toEqual([
      { what: 'records', measured: 5, least: 4, most: 100, holds: true, margin: 0.25 },
      { what: 'loss', measured: 0.5, most: 0.5, holds: true, margin: 0 },
      { what: 'unreadable', measured: 0, most: 0.3, holds: true, margin: 0.3 },
      { what: 'brands filled', measured: 0.6, least: 0.5, holds: true, margin: 0.1 },
      { what: 'gtins filled', measured: 0.2, least: 0.9, holds: false, margin: -0.7 },
    ]);
  });

  it('counts links by authority: those that the build found, else those that the source states', () => {
    const links = new Map([['test-office:1', ['us-cpsc:1', 'us-cpsc:2', 'test-office:2']]]);
    const kept = gathered([...four.slice(0, 2), notice('3', { linked: ['accc:1'] }), notice('4')]);
    expect(
      measureSource(
        { ...kept, notices: KeptNotices.of([...four.slice(0, 2), notice('3', { linked: ['accc:1'] })]) },
        links,
        now,
      ).linked,
    ).toEqual({
      notices: 2,
      to: { accc: 1, 'us-cpsc': 2 },
    });
  });
});

describe('whether a listing could ever match a notice', () => {
  const bare: Partial<NoticeInput> = { names: [] };
  const name = [{ lang: 'ko', text: '완구' }];
  it.each<[boolean, string, Partial<NoticeInput>]>([
    [
      true,
      'a listing',
      { ...bare, listings: [{ marketplace: 'temu', id: '601000000000017', basis: 'authority' }] },
    ],
    [true, 'a GTIN', { ...bare, gtins: ['04006381333931'] }],
    [true, 'a certificate', { ...bare, certificates: ['CB061R1234-5001'] }],
    [true, 'brand and model', { ...bare, brands: ['Voltara'], models: ['VT-9041'] }],
    [true, 'a model and a name', { names: name, models: ['VT-9041'] }],
    [true, 'a brand and a name', { names: name, brands: ['Voltara'] }],
    [false, 'a name alone', { names: name }],
    [false, 'a brand alone', { ...bare, brands: ['Voltara'] }],
    [false, 'a model alone', { ...bare, models: ['VT-9041'] }],
    [false, 'a brand that is none, and a name', { names: name, brands: ['-'] }],
  ])('%s for %s', (could, _what, changed) => {
    expect(isMatchable(notice('1', changed))).toBe(could);
  });
});

describe('feed build --report', () => {
  const published = [...manyNotices(19), notice('<img src=x onerror=alert(1)>', { brands: ['A & B'] })];

  async function built() {
    const one = await office(fakeSource({ name: 'Office <b>of</b> "Tests"' }));
    one.say({
      body: answerOf(published, {
        unmapped: [{ field: 'hazard', term: '</td><script>alert(1)</script>' }],
        dropped: [{ record: 'R-9', why: 'no date' }],
      }),
    });
    const file = join(one.folder, 'reports', 'quality.json');
    const build = (out: string) => one.build(out, '--now', now, '--report', file);
    const ran = await build('a');
    return { ...one, ran, build, file, page: file.replace('.json', '.html') };
  }

  it('writes JSON of its schema, and the same again for the same build', async () => {
    const { ran, file, page, build, manifest } = await built();
    expect(ran.code).toBe(0);
    const text = await readFile(file, 'utf8');
    const report = qualityReportSchema.parse(JSON.parse(text));
    expect(report).toMatchObject({
      edition: { sequence: 1, generated: now },
      totals: { notices: 20, dropped: 1, unmatchable: 19 },
      sources: [{ id: 'test-office', state: 'fetched', records: 21, lastSuccess: now }],
    });
    expect(report.edition.keyId).toBe((await manifest('a')).keyId);
    const before = [text, await readFile(page, 'utf8')];
    await build('b');
    expect([await readFile(file, 'utf8'), await readFile(page, 'utf8')]).toEqual(before);
  });

  it('writes a page beside it that holds no markup of a publisher’s, runs nothing and loads nothing', async () => {
    const { page } = await built();
    const { document } = new JSDOM(await readFile(page, 'utf8')).window;
    expect(document.querySelectorAll('script, img, link, iframe, b, [onerror], [src]')).toHaveLength(0);
    expect(document.body.textContent).toContain('</td><script>alert(1)</script>');
    expect(document.querySelector('h2')?.textContent).toContain('Office <b>of</b> "Tests"');
    expect(
      document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
  });

  it('makes a page that can be read by ear and by keyboard', async () => {
    const { page } = await built();
    const { document } = new JSDOM(await readFile(page, 'utf8')).window;
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const tables = [...document.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      expect(table.caption?.textContent).toMatch(/\w/);
      for (const head of table.tHead?.querySelectorAll('th') ?? []) expect(head.scope).toBe('col');
      for (const row of table.tBodies[0]?.rows ?? []) expect(row.cells[0]?.getAttribute('scope')).toBe('row');
      expect(table.parentElement?.tabIndex).toBe(0);
    }
    for (const link of document.querySelectorAll('a')) {
      expect(document.getElementById(link.hash.slice(1))).not.toBeNull();
    }
  });

  it('tells on the page why a source kept its last good notices, and which expectation broke', async () => {
    const { build, say, page, file } = await built();
    say({ body: answerOf(manyNotices(2)) });
    await build('a');
    const report: QualityReport = qualityReportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    expect(report.sources[0]).toMatchObject({
      state: 'kept-last-good',
      why: [expect.stringContaining('2 records after 21')],
    });
    const text = new JSDOM(await readFile(page, 'utf8')).window.document.body.textContent;
    expect(text).toContain('Kept its last good notices: 2 records after 21');
    expect(text).toContain('BROKEN by');
    expect(qualityPage(report)).toBe(await readFile(page, 'utf8'));
  });

  it.each(['report', 'report.html', '.json', 'x/.json'])('refuses %s for a name', async (name) => {
    const { build } = await office();
    expect(await build('a', '--report', name)).toMatchObject({
      code: 2,
      err: expect.stringContaining('FILE.json'),
    });
  });
});
