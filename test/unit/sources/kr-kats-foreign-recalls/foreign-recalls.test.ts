import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { krKatsForeignRecalls } from '../../../../lib/sources/kr-kats-foreign-recalls';
import {
  countryOfOrganisation,
  organisations,
} from '../../../../lib/sources/kr-kats-foreign-recalls/organisations';
import { authorityHosts, originalPage } from '../../../../lib/sources/kr-kats-foreign-recalls/original-page';
import { fixture, noticeIn } from '../fixture';

const parsed = krKatsForeignRecalls.parse({
  request: 'foreign-recalls-2026.json',
  bytes: fixture('kr-kats-foreign-recalls/foreign-recalls-2026.json'),
});
const notice = (uid: string) => noticeIn(parsed, `kr-kats-foreign-recalls:${uid}`);

describe('recalls abroad', () => {
  it('give the original’s page, by which it is linked, and the country that published it', () => {
    expect(notice('91000101')).toMatchObject({
      published: '2026-11-13',
      page: 'https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/30000003',
      brands: ['Voltara'],
      models: ['VT-9041'],
      category: { official: '보조배터리', type: 'chargers-and-batteries' },
      countries: ['EU'],
      origin: 'CN',
    });
  });

  it('tell what to do in accidentCaseDscr, which is the hazard in the other list', () => {
    expect(notice('91000101')).toMatchObject({
      danger: [{ lang: 'ko', text: '과열로 인한 화재 위험' }],
      advice: [{ lang: 'ko', text: '제품 사용을 중지하고 판매처에 문의하십시오.' }],
      measures: [{ text: '리콜' }, { text: '회수' }, { text: '시장에서 회수' }],
      hazards: [{ official: '화재', hazard: 'fire' }],
    });
    expect(notice('91000102').advice).toEqual([]);
  });

  it('take the country from the organisation where none is given, and models and limits from the description', () => {
    expect(notice('91000102')).toMatchObject({
      countries: ['US'],
      models: ['BX-400', 'BX-410', 'BX-420'],
      limits: { serials: ['시리얼 번호 2405000001~2406999999 제품'] },
      page: 'https://www.cpsc.gov/Recalls/2026/example-90902',
    });
  });

  it('with prose for an address have Korea’s own page', () => {
    expect(notice('91000103')).toMatchObject({
      kind: 'ban',
      page: 'https://www.safetykorea.kr/recall/ajax/fRecallBoard?recallUid=91000103',
    });
  });

  it('name a listing only where its address is written out', () => {
    expect(notice('91000104')).toMatchObject({
      listings: [{ marketplace: 'aliexpress', id: '1005000000000033', basis: 'authority' }],
      marketplaces: ['AliExpress'],
      countries: [],
    });
  });

  it('carry no picture', () => expect(JSON.stringify(parsed.notices)).not.toContain('a.jpg'));

  it('leave vehicles out, and report what has no place; a product’s name is no category', () => {
    expect(parsed.leftOut).toEqual([{ record: '91000105', category: '승용자동차' }]);
    expect(parsed.unmapped).toEqual([
      { field: 'measure', term: '시장 감시' },
      { field: 'hazard', term: '표시사항 미흡' },
      { field: 'country', term: '아틀란티스' },
    ]);
    expect([parsed.dropped, parsed.unknownFields]).toEqual([[], []]);
  });

  it('have the number of the list as their id', () => {
    const old = krKatsForeignRecalls.parse({
      request: 'r',
      bytes: fixture('kr-kats-foreign-recalls/foreign-recalls-2012.json'),
    });
    expect(old.notices[0]).toMatchObject({
      id: 'kr-kats-foreign-recalls:91000001',
      published: '2012-04-27',
      hazards: [{ hazard: 'choking' }, { hazard: 'asphyxiation' }],
    });
  });
});

describe('the address of the original', () => {
  it.each([
    ['https', 'https://example.org/notice/1', 'https://example.org/notice/1'],
    [
      'http of a known authority',
      'http://www.cpsc.gov/Recalls/2026/x',
      'https://www.cpsc.gov/Recalls/2026/x',
    ],
    [
      'the first of several',
      'https://example.org/notice/1, https://example.org/notice/2',
      'https://example.org/notice/1',
    ],
    ['one with words behind it', 'https://example.org/notice/1 참조', 'https://example.org/notice/1'],
    ['the route of a page', 'https://example.org/#/alert/5?x=1', undefined],
    ['a route behind a path', 'https://example.org/app/#/alert/5', 'https://example.org/app/#/alert/5'],
    ['an anchor', 'https://example.org/notice/1#top', 'https://example.org/notice/1'],
    ['http of anybody', 'http://shop.example/notice', undefined],
    ['a home page', 'https://www.cpsc.gov/', undefined],
    ['prose', '자세한 내용은 https://example.org/notice/1 참조', undefined],
    ['a mark', '-', undefined],
    ['a scheme that runs', 'javascript:alert(1)', undefined],
    ['a name before the host', 'https://www.cpsc.gov@evil.example/x', undefined],
    ['a number for a host', 'https://127.0.0.1/x', undefined],
    ['nothing', null, undefined],
    ['one too long', `https://example.org/${'a'.repeat(1001)}`, undefined],
  ])('%s', (_, field, page) => expect(originalPage(field)).toBe(page));

  it.each(authorityHosts)('of %s is https', (host) => {
    expect(originalPage(`http://www.${host}/notice/1`)).toBe(`https://www.${host}/notice/1`);
  });
});

describe('the organisations', () => {
  it.each(organisations)('"$example" is of $country', ({ example, country }) => {
    expect(countryOfOrganisation(example)).toBe(country);
  });

  it('without a row have no country', () => {
    expect(countryOfOrganisation('OECD 글로벌리콜포털')).toBeUndefined();
  });
});

const real = new URL(
  '../../../../../shared/data/sources/korea/safetykorea-fRecallList.SHAPE-ONLY.json',
  import.meta.url,
);
if (!existsSync(real)) console.log(`Skipped: the documented shape, for want of ${real.pathname}`);

describe.skipIf(!existsSync(real))('the documented shape (skipped where ../shared/data is absent)', () => {
  it('is read without a field left over', () => {
    const { notices, dropped, unknownFields } = krKatsForeignRecalls.parse({
      request: 'r',
      bytes: readFileSync(real),
    });
    expect([dropped, unknownFields]).toEqual([[], []]);
    expect(notices[0]).toMatchObject({ id: 'kr-kats-foreign-recalls:1', category: { type: 'toys' } });
  });
});
