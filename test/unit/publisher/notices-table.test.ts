import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInSources } from '../../../lib/core/built-in-sources';
import { columns, columnsHelp, headCellOf, lettersOf } from '../../../lib/publisher/spreadsheet/columns';
import { parseNoticesTable } from '../../../lib/publisher/spreadsheet/parse-notices-table';
import { contentsOf, emptyFolder } from './folder';
import { feed } from './run-in-process';

const template = join(import.meta.dirname, '../../../lib/publisher/notices-template.csv');
const needed = { source: 'our-club', id: '1', kind: 'warning', published: '2026-11-01' };

/** A table of one row, every cell quoted. */
function table(cells: Record<string, string>, delimiter = ','): string {
  const row = (texts: string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter);
  return `${row(Object.keys(cells))}\n${row(Object.values(cells))}\n`;
}
const only = (cells: Record<string, string>) => {
  const { notices, faults } = parseNoticesTable(table({ ...needed, ...cells }));
  expect(faults).toEqual([]);
  return notices[0];
};

describe('a table of notices', () => {
  it('is read with every column, each in its field', () => {
    expect(
      only({
        updated: '2026-11-02',
        language: 'ko',
        names: '토끼 딸랑이; 딸랑이',
        'names:en': 'Rabbit rattle',
        brands: 'Fernhollow',
        models: 'FH-3307; FH-3308 ;FH-3307',
        gtins: '4006381333931',
        certificates: 'CB061R123-4567',
        category: '장난감',
        type: 'toys',
        hazards: '작은 부품=choking; burns; 이상한 냄새',
        danger: '삼킬 수 있음; 위험',
        'measures:en': 'Sales stopped.',
        'advice:ko': '쓰지 마세요.\n버리세요.',
        page: 'https://our-club.example/1',
        listings: 'https://ko.aliexpress.com/item/1005000000000017.html?spm=a; temu:601000000000017',
        batches: 'L1;L2',
        serials: 'S1',
        dates: '2026-03',
        sellers: 'Made Store',
        marketplaces: 'Temu',
        countries: 'KR;JP',
        origin: 'CN',
      }),
    ).toMatchObject({
      id: 'our-club:1',
      source: 'our-club',
      updated: '2026-11-02',
      names: [
        { lang: 'ko', text: '토끼 딸랑이' },
        { lang: 'ko', text: '딸랑이' },
        { lang: 'en', text: 'Rabbit rattle' },
      ],
      brands: ['Fernhollow'],
      models: ['FH-3307', 'FH-3308'],
      gtins: ['04006381333931'],
      certificates: ['CB061R123-4567'],
      category: { official: '장난감', type: 'toys' },
      hazards: [
        { official: '작은 부품', hazard: 'choking' },
        { official: 'burns', hazard: 'burns' },
        { official: '이상한 냄새' },
      ],
      danger: [{ lang: 'ko', text: '삼킬 수 있음; 위험' }],
      measures: [{ lang: 'en', text: 'Sales stopped.' }],
      advice: [{ lang: 'ko', text: '쓰지 마세요.\n버리세요.' }],
      listings: [
        { marketplace: 'aliexpress', id: '1005000000000017' },
        { marketplace: 'temu', id: '601000000000017' },
      ],
      limits: {
        batches: ['L1', 'L2'],
        serials: ['S1'],
        productionDates: ['2026-03'],
        sellers: ['Made Store'],
      },
      marketplaces: ['Temu'],
      countries: ['KR', 'JP'],
      origin: 'CN',
    });
  });

  it.each([',', ';', '\t'])(
    'may be separated by %j, with or without a byte order mark, by CRLF or LF',
    (delimiter) => {
      const text = table({ ...needed, models: 'A-100;A-200' }, delimiter);
      for (const each of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
        expect(parseNoticesTable(each)).toMatchObject({
          notices: [{ models: ['A-100', 'A-200'] }],
          faults: [],
        });
      }
    },
  );

  it('takes the US twin of a listing for the listing', () => {
    const us = String(1005000000000017n + 2n ** 51n);
    expect(only({ listings: `https://www.aliexpress.us/item/${us}.html` })?.listings).toEqual([
      { marketplace: 'aliexpress', id: '1005000000000017', basis: 'authority' },
    ]);
  });

  it.each(['=1+1', '+82 2', '-', '@club', '\tx', ' =x', '＝x', '＠x', 'A-1;=HYPERLINK("x")'])(
    'refuses the cell %j, which a spreadsheet would run',
    (cell) => {
      const { notices, faults } = parseNoticesTable(table({ ...needed, models: cell }));
      expect(notices).toEqual([]);
      expect(faults).toMatchObject([
        { line: 2, record: 'row 2, column E "models"', what: expect.stringContaining('formula') },
      ]);
    },
  );

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a rounded listing number',
      { listings: '1.005E+15' },
      /column E "listings".*rounded.*format the column as text/i,
    ],
    ['a rounded barcode', { gtins: '4.00638E+12' }, /"gtins".*rounded/],
    ['a barcode that lost its zero', { gtins: '36000291452' }, /"gtins".*no barcode.*zeros in front/],
    ['another shop', { listings: 'https://shop.example/1' }, /"listings".*names no listing/],
    [
      'a look-alike host',
      { listings: 'https://aliexpress.com.evil.example/item/1005000000000017.html' },
      /names no listing/,
    ],
    ['a day of another form', { updated: '2026. 11. 1' }, /"updated".*not a day/],
    ['a day that is none', { withdrawn: '2026-02-30' }, /"withdrawn".*not a day/],
    ['a kind that is none', { kind: 'rumour' }, /column C "kind"/],
    ['a type that is none', { category: 'x', type: 'gadgets' }, /column F "type"/],
    ['a type without a category', { type: 'toys' }, /"type".*no category/],
    ['a hazard that is none', { hazards: 'hot=heat' }, /"hazards".*none of the hazards/],
    ['a page without https', { page: 'http://our-club.example' }, /"page".*https/],
    ['words in no language', { danger: 'hot' }, /"danger".*which language/],
    ['a hidden character', { brands: 'a\u202eb' }, /"brands".*direction/],
    ['an empty id', { id: '' }, /"id".*empty/],
    ['no kind', { kind: '' }, /"kind".*empty/],
    ['a source that is none', { source: 'Our Club' }, /"source".*no short name/],
    ['too many of something', { countries: 'Korea' }, /"countries".*country code/],
  ])('says of %s where it is and what to do', (_what, cells, told) => {
    const { notices, faults } = parseNoticesTable(table({ ...needed, ...cells }));
    expect(notices).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(
      faults.map(({ line, record, what, next }) => `${line} ${record}: ${what}. ${next}`).join(),
    ).toMatch(told);
  });

  it.each(builtInSources)('never speaks in the name of %s', (source) => {
    expect(parseNoticesTable(table({ ...needed, source })).faults[0]?.what).toContain(
      'belongs to a public body',
    );
  });

  it.each<[string, string, RegExp]>([
    ['an unknown column', 'source,id,kind,published,colour\n', /column E: there is no column “colour”/],
    ['a column twice', 'source,id,kind,published,id\n', /"id" stands there twice/],
    ['no column for the source', 'id,kind,published\n1,warning,2026-11-01\n', /names no column "source"/],
    [
      'a language for what has none',
      'source,id,kind,published,models:ko\n',
      /there is no column “models:ko”/,
    ],
    ['no table at all', 'hello\n', /names no column/],
    ['a row too short', 'source,id,kind,published\nour-club,1,warning\n', /3 cells, and the first row has 4/],
    ['a row too long', 'source,id,kind,published\nour-club,1,warning,2026-11-01,x\n', /5 cells/],
    [
      'an id twice',
      `${'source,id,kind,published\n'}${'our-club,1,warning,2026-11-01\n'.repeat(2)}`,
      /line 2 already/,
    ],
  ])('refuses %s', (_what, text, told) => {
    expect(
      parseNoticesTable(text)
        .faults.map(({ what }) => what)
        .join('\n'),
    ).toMatch(told);
  });

  it('passes over rows without anything in them, and counts rows as the spreadsheet does', () => {
    const text =
      'source,id,kind,published,names:en\n,,,,\nour-club,1,warning,2026-11-01,"a\nb"\nour-club,2,rumour,2026-11-01,c\n';
    expect(parseNoticesTable(text).faults).toMatchObject([{ line: 5, record: 'row 4, column C "kind"' }]);
  });

  it('takes the one list of --source-info where it has no column for it', () => {
    const text = 'id,kind,published\n1,warning,2026-11-01\n';
    expect(parseNoticesTable(text, 'our-club')).toMatchObject({
      notices: [{ id: 'our-club:1' }],
      faults: [],
    });
  });

  it('has a help line for every column, and letters as spreadsheets give them', () => {
    for (const { name } of columns) {
      expect(columnsHelp(100)).toMatch(new RegExp(`^ {2}${name} `, 'm'));
      expect(headCellOf(name)?.column.name).toBe(name);
    }
    expect([0, 25, 26, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('feed build from a spreadsheet', () => {
  it('builds the template, whose first row names every kind of column', async () => {
    const folder = await emptyFolder();
    const { code, err } = await feed(['build', '--notices', template, '--out', join(folder, 'out')]);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('"byAuthority": false') });
    const [head = ''] = (await readFile(template, 'utf8')).replace('\uFEFF', '').split('\n');
    const named = head.split(',').map((cell) => headCellOf(cell)?.column.name);
    expect(new Set(named)).toEqual(
      new Set(columns.map(({ name }) => name).filter((name) => name !== 'language')),
    );
  });

  it('refuses a faulty file whole, each fault with file, line and column, and writes nothing', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'list.csv');
    await writeFile(
      file,
      'source,id,kind,published\nour-club,1,warning,2026-11-01\nour-club,=2,rumour,2026-11-01\n',
    );
    const { code, err } = await feed(['build', '--notices', file, '--out', join(folder, 'out')]);
    expect(code).toBe(2);
    expect(err).toContain(`${file}:3: row 3, column B "id": `);
    expect(err).toContain('Nothing was written.');
    expect(Object.keys(await contentsOf(folder))).toEqual(['list.csv']);
  });

  it('says of a file that is no UTF-8 how to save it', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'list.csv');
    await writeFile(file, Buffer.from([0xc0, 0xe5, 0xb3, 0xad, 0xb0, 0xa8]));
    const { code, err } = await feed(['build', '--notices', file, '--out', join(folder, 'out')]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('CSV UTF-8') });
  });
});

describe('an edition made from a table', () => {
  it('says that the list is a group’s own, and keeps saying so when the next edition leaves the table out', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'list.csv');
    await writeFile(file, table({ ...needed, 'names:en': 'Rattle' }));
    const out = join(folder, 'edition');
    const ownIn = async () =>
      JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')).sources.map(
        ({ id, own }: { id: string; own?: true }) => [id, own],
      );
    await feed(['build', '--out', out, '--notices', file, '--now', '2026-11-20T06:00:00Z']);
    expect(await ownIn()).toEqual([['our-club', true]]);
    const other = join(folder, 'other.ndjson');
    const notice = { id: 'their-office:1', source: 'their-office', kind: 'warning', published: '2026-11-01' };
    await writeFile(other, `${JSON.stringify(notice)}\n`);
    await feed([
      'build',
      '--out',
      out,
      '--notices',
      other,
      '--previous',
      out,
      '--now',
      '2026-11-21T06:00:00Z',
    ]);
    expect(await ownIn()).toEqual([
      ['our-club', true],
      ['their-office', undefined],
    ]);
  });
});
