import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInSources } from '../../../../lib/core/built-in-sources';
import { isSourceId } from '../../../../lib/core/ids';
import { sourceInfo } from '../../../../lib/publisher/edition/source-info';
import { findingColumns, findingHeadCellOf } from '../../../../lib/publisher/spreadsheet/finding-columns';
import { parseFindingsTable } from '../../../../lib/publisher/spreadsheet/parse-findings-table';
import {
  findingsAuthorities,
  findingsAuthorityNamed,
  findingsSource,
  findingsSources,
  isAnnouncementOf,
} from '../../../../lib/sources/kr-findings/authorities';

const template = join(import.meta.dirname, '../../../../lib/publisher/findings-template.csv');
const today = '2026-11-20';
const needed = {
  authority: 'seoul',
  announcement: 'https://www.seoul.go.kr/news/1',
  announced: '2026-11-05',
  item: '1',
  product: '지어낸 인형',
  hazard: '납 기준치 초과',
  transcribed: '2026-11-06',
};
const quotedRow = (texts: string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
const table = (...rows: Record<string, string>[]) => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [quotedRow(names), ...rows.map((row) => quotedRow(names.map((name) => row[name] ?? '')))].join('\n');
};
const parse = (...rows: Record<string, string>[]) => parseFindingsTable(table(...rows), today);
const only = (cells: Record<string, string>) => {
  const { notices, faults } = parse({ ...needed, ...cells });
  expect(faults).toEqual([]);
  return notices[0];
};

describe('a finding kept by hand', () => {
  it('is a failed test of its authority, under the day and number of its announcement, and leads to it', () => {
    expect(only({})).toMatchObject({
      id: 'kr-findings-seoul:2026-11-05-1',
      source: 'kr-findings-seoul',
      kind: 'failed-test',
      published: '2026-11-05',
      page: 'https://www.seoul.go.kr/news/1',
      names: [{ lang: 'ko', text: '지어낸 인형' }],
      hazards: [{ official: '납', hazard: 'chemical' }],
      danger: [{ lang: 'ko', text: '납 기준치 초과' }],
      countries: ['KR'],
    });
  });

  it('says in words marked as ours that a person copied it, and when', () => {
    expect(only({})?.gist.map(({ lang, text }) => [lang, text.includes('2026-11-06')])).toEqual([
      ['ko', true],
      ['en', true],
    ]);
    expect(only({})?.gist[1]?.text).toMatch(/by hand from the announcement/);
  });

  it('reads every column, each in its field', () => {
    expect(
      only({
        category: '봉제완구',
        brand: 'Fernhollow',
        model: 'FH-1; FH-2',
        hazard: '프탈레이트계 가소제 기준치 15배 초과; 작은 부품 발생',
        platform: '알리익스프레스; 테무; 지어낸몰',
        listing: 'https://ko.aliexpress.com/item/1005000000000931.html; aliexpress:1005000000000931',
        barcode: '9501101530003',
        kc: 'CB061R999-1234',
        batch: 'L1;L2',
        seller: 'Made Store',
        action: '판매중단 요청',
        withdrawn: '2026-11-12',
      }),
    ).toMatchObject({
      category: { official: '봉제완구', type: 'toys' },
      brands: ['Fernhollow'],
      models: ['FH-1', 'FH-2'],
      hazards: [{ hazard: 'chemical' }, { hazard: 'choking' }],
      listings: [{ marketplace: 'aliexpress', id: '1005000000000931', basis: 'authority' }],
      marketplaces: ['Temu', '지어낸몰'],
      gtins: ['09501101530003'],
      certificates: ['CB061R999-1234'],
      limits: { batches: ['L1', 'L2'], sellers: ['Made Store'] },
      measures: [{ lang: 'ko', text: '판매중단 요청' }],
      withdrawn: '2026-11-12',
    });
  });

  it('keeps official words that no vocabulary knows, and says so', () => {
    const read = parse({ ...needed, hazard: '이상한 냄새', category: '이상한 품목', product: '지어낸 무엇' });
    expect(read.notices[0]?.hazards).toEqual([{ official: '이상한 냄새' }]);
    expect(read.unmapped).toEqual(['hazard "이상한 냄새"', 'category "이상한 품목"']);
  });

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['a formula', { product: '=1+1' }, 'product', /formula/],
    ['a formula in one of several values', { model: 'A-1; @B' }, 'model', /formula/],
    ['an authority nobody knows', { authority: '달나라' }, 'authority', /no authority/],
    ['an address without https', { announcement: 'http://www.seoul.go.kr/news/1' }, 'announcement', /https/],
    [
      'an address of a newspaper',
      { announcement: 'https://news.example/1' },
      'announcement',
      /no page of Seoul/,
    ],
    [
      'another authority’s address',
      { announcement: 'https://www.kca.go.kr/1' },
      'announcement',
      /no page of Seoul/,
    ],
    ['a host that only ends alike', { announcement: 'https://notseoul.go.kr/1' }, 'announcement', /no page/],
    ['a home page', { announcement: 'https://www.seoul.go.kr/' }, 'announcement', /no page/],
    ['a day that is none', { announced: '2026-02-31' }, 'announced', /not a day/],
    ['a day that a spreadsheet has turned', { announced: '11/05/26' }, 'announced', /not a day/],
    ['a day to come', { announced: '2026-12-01', transcribed: '2026-12-02' }, 'announced', /still to come/],
    ['copying before announcing', { transcribed: '2026-11-01' }, 'transcribed', /is before/],
    ['taking back before announcing', { withdrawn: '2026-11-01' }, 'withdrawn', /is before/],
    ['a number with a space', { item: '2 3' }, 'item', /no number/],
    ['a barcode with a wrong check digit', { barcode: '9501101530004' }, 'barcode', /no barcode/],
    ['a rounded barcode', { barcode: '9.5011E+12' }, 'barcode', /rounded/],
    ['a listing of another shop', { listing: 'https://shop.example/1' }, 'listing', /no listing/],
    ['a certificate that is a standard', { kc: 'EN71-1' }, 'kc', /no certificate/],
    ['a brand that says nothing', { brand: '없음' }, 'brand', /says nothing/],
    ['no hazard', { hazard: ' ' }, 'hazard', /empty/],
    ['no product', { product: '' }, 'product', /empty/],
    ['hidden characters', { product: 'a\u202Eb' }, 'product', /direction/],
  ])('is refused with %s, told with line, row and column', (_, cells, column, what) => {
    const { notices, faults } = parse({ ...needed, item: '7' }, { ...needed, ...cells });
    expect(notices).toHaveLength(1);
    expect(faults).toContainEqual({
      line: 3,
      record: expect.stringMatching(new RegExp(`^row 3, column .*"${column}"$`)),
      what: expect.stringMatching(what),
      next: expect.stringMatching(/./),
    });
  });

  it('is refused where it stands there twice, by its number or by what it says', () => {
    const number = parse(needed, { ...needed, product: '다른 인형' });
    expect(number.notices).toHaveLength(1);
    expect(number.faults).toMatchObject([{ line: 3, what: expect.stringMatching(/item 1 .* on line 2/) }]);
    const content = parse(needed, { ...needed, item: '2', transcribed: '2026-11-07' });
    expect(content.faults).toMatchObject([{ line: 3, what: expect.stringMatching(/same product.*line 2/) }]);
    expect(parse(needed, { ...needed, item: '2', model: 'A-2' }).faults).toEqual([]);
  });
});

describe('the table of findings', () => {
  it('is begun with a template that is read whole', () => {
    const { notices, faults, unmapped } = parseFindingsTable(readFileSync(template, 'utf8'), today);
    expect({ faults, unmapped }).toEqual({ faults: [], unmapped: [] });
    expect(notices.map(({ id }) => id)).toEqual([
      'kr-findings-seoul:2026-11-05-1',
      'kr-findings-kca:2026-11-10-2-03',
    ]);
    const [first = ''] = readFileSync(template, 'utf8').replace('\uFEFF', '').split('\n');
    expect(first.split(',')).toEqual(findingColumns.map(({ name }) => name));
  });

  it('may have Korean column names', () => {
    const names = new Map<string, string>(findingColumns.map(({ name, korean }) => [name, korean]));
    const korean = Object.fromEntries(Object.entries(needed).map(([name, text]) => [names.get(name), text]));
    expect(parse(korean)).toMatchObject({ faults: [], notices: [{ id: 'kr-findings-seoul:2026-11-05-1' }] });
    expect(findingHeadCellOf('KC 번호')?.column.name).toBe('kc');
  });

  it('says which columns are missing, unknown or there twice', () => {
    const { faults } = parseFindingsTable('authority,발표기관,colour\nseoul,seoul,x\n', today);
    expect(faults.map(({ line, what }) => [line, what])).toEqual([
      [1, expect.stringMatching(/no column “colour”/)],
      [1, expect.stringMatching(/twice/)],
      [1, expect.stringMatching(/no column "announcement", "announced", "item"/)],
    ]);
  });
});

describe('the authorities of findings', () => {
  it.each(findingsAuthorities)('$id has a source id of its own, known everywhere', (authority) => {
    const id = findingsSource(authority);
    expect(isSourceId(id)).toBe(true);
    expect(builtInSources).toContain(id);
    for (const name of [authority.id, authority.korean, authority.english])
      expect(findingsAuthorityNamed(` ${name} `)?.id).toBe(authority.id);
    expect(isAnnouncementOf(authority, `https://www.${authority.hosts[0]}/notice/1`)).toBe(true);
    expect(isAnnouncementOf(authority, `http://www.${authority.hosts[0]}/notice/1`)).toBe(false);
    expect(isAnnouncementOf(authority, `https://${authority.hosts[0]}.example/notice/1`)).toBe(false);
    expect(isAnnouncementOf(authority, `https://user@${authority.hosts[0]}/notice/1`)).toBe(false);
  });

  it('are described in an edition as copied by hand, as public bodies, never as a list of one’s own', () => {
    for (const { id } of findingsSources) {
      const info = sourceInfo(id, { registry: [], file: {}, previous: [], tables: new Set([id]) });
      expect(info).toMatchObject({
        id,
        complete: false,
        attribution: expect.stringMatching(/transcribed by hand/),
      });
      expect(info.own).toBeUndefined();
    }
  });
});
