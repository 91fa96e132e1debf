import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { krKatsRecalls } from '../../../../lib/sources/kr-kats-recalls';
import { bytesOf, fixture, noticeIn } from '../fixture';

const parsed = krKatsRecalls.parse({
  request: 'recalls-2026.json',
  bytes: fixture('kr-kats-recalls/recalls-2026.json'),
});
const notice = (uid: string) => noticeIn(parsed, `kr-kats-recalls:${uid}`);
const rowOf = (row: object) =>
  krKatsRecalls.parse({
    request: 'recalls-x.json',
    bytes: bytesOf(JSON.stringify({ resultCode: '2000', resultMsg: 'Success', resultData: [row] })),
  });

describe('the id of a domestic recall', () => {
  it.each([
    ['90000101', 'kr-kats-recalls:90000101'],
    [3802, 'kr-kats-recalls:3802'],
    [' 3802 ', 'kr-kats-recalls:3802'],
  ])('of recallUid %o is %s', (recallUid, id) => {
    const { notices } = rowOf({ recallUid, recallProductName: '완구', publishDate: '20260101' });
    expect(notices.map((each) => each.id)).toEqual([id]);
  });

  it.each([null, '', '-- --', '가나다'])('is none of %o', (recallUid) => {
    const { notices, dropped } = rowOf({ recallUid, publishDate: '20260101' });
    expect([notices, dropped]).toEqual([[], [{ record: 'recalls-x.json #1', why: 'no recallUid' }]]);
  });
});

describe('domestic recalls', () => {
  it('give notices with their day and a page built from the number, for the list gives no address', () => {
    expect(notice('90000101')).toMatchObject({
      published: '2026-11-12',
      page: 'https://www.safetykorea.kr/recall/ajax/recallBoard?recallUid=90000101',
      kind: 'recall',
      brands: ['별온'],
      models: ['BO-4100'],
      gtins: ['09501101530201'],
      certificates: ['HU072999-26001'],
      limits: { batches: [], serials: [], productionDates: [], sellers: [] },
      measures: [
        { lang: 'ko', text: '명령에따른리콜' },
        { lang: 'ko', text: '수거, 교환' },
      ],
      countries: ['KR'],
      origin: 'CN',
    });
  });

  it('tell the hazard in accidentCaseDscr and what to do in publishActionDscr', () => {
    expect(notice('90000101')).toMatchObject({
      hazards: [
        { official: '화재', hazard: 'fire' },
        { official: '화상', hazard: 'burns' },
      ],
      danger: [
        { lang: 'ko', text: '온도 과승 시험 부적합' },
        { lang: 'ko', text: '사용 중 화상 또는 화재 우려' },
      ],
      advice: [{ lang: 'ko', text: expect.stringMatching(/^사용을 중지하고/) }],
    });
  });

  it('have a name that is only a kind as their category, never as a name', () => {
    expect(notice('90000102')).toMatchObject({
      names: [],
      category: { official: '완구', type: 'toys' },
    });
    expect(notice('90000105').names).toEqual([{ lang: 'ko', text: '탁상용 바람개비 세트(모델명 : TB-55)' }]);
  });

  it('take numbers out of the noise of certNum, and models beside them', () => {
    expect(notice('90000102')).toMatchObject({
      certificates: ['CB061R999-6001', 'CB064A9999-6004CHC'],
      models: ['대왕 방울총', 'Q1', 'K3', '방울미니카(새 방울 레이서)'],
      brands: [],
    });
    expect(notice('90000103').certificates).toEqual([]);
    expect(notice('90000105').certificates).toEqual([]);
  });

  it('leave out the certificate of a battery within the product', () => {
    expect(notice('90000104').certificates).toEqual(['B363R999-6002']);
  });

  it('keep every limit, wherever it is stated, and out of the model', () => {
    expect(notice('90000103')).toMatchObject({
      models: ['SC-700'],
      limits: {
        batches: ['제조번호 2401A~2406C'],
        productionDates: ['제조일자: 2025.1.1 ~ 2025.6.30'],
        sellers: ['하늘마트에서 판매된 제품에 한함'],
      },
      origin: 'KR',
    });
  });

  it('find a model and a marketplace in prose', () => {
    expect(notice('90000105')).toMatchObject({
      models: ['TB-55'],
      marketplaces: ['Temu'],
      brands: ['한바람', 'HANBARAM'],
    });
  });

  it('carry no telephone, company, registration number or picture', () => {
    const told = JSON.stringify(
      parsed.notices.map(({ advice, ...rest }) => ({ ...rest, advice: advice.length })),
    );
    expect(told).not.toMatch(/02-000-0000|000-00-00000|별온상사|BYEOLON|가방마을/);
  });

  it('of old have neither category nor harm, and no address', () => {
    const old = krKatsRecalls.parse({
      request: 'r.json',
      bytes: fixture('kr-kats-recalls/recalls-2013.json'),
    });
    expect(old.notices[0]).toMatchObject({
      id: 'kr-kats-recalls:90000001',
      published: '2013-04-18',
      models: ['HK9101S-00', 'HK9101S-01'],
      category: { official: '가정용섬유제품(책가방)', type: 'clothing-and-textiles' },
      hazards: [],
      danger: [],
    });
    expect([old.unmapped, old.unknownFields]).toEqual([[], []]);
  });

  it('are left out by name where nobody buys them from a listing, and dropped without a number or day', () => {
    expect(parsed.leftOut).toEqual([{ record: '90000106', category: '승용자동차' }]);
    expect(parsed.dropped).toEqual([{ record: 'recalls-2026.json #7', why: 'no recallUid' }]);
    expect(rowOf({ recallUid: '1', publishDate: '20269999' }).dropped).toEqual([
      { record: '1', why: 'publishDate is no date' },
    ]);
  });

  it('report terms and fields that have no place', () => {
    expect(parsed.unmapped).toEqual([
      { field: 'category', term: '생활용품>바람개비' },
      { field: 'measure', term: '긴급권고' },
      { field: 'country', term: '국외>남극지역>아틀란티스' },
      { field: 'hazard', term: '두께 기준 미달' },
    ]);
    expect(parsed.unknownFields).toEqual(['recallGradeName']);
  });

  it('cost no other where one is broken', () => {
    const mixed = { resultCode: '2000', resultData: [7, { recallUid: '1', publishDate: '20260101' }] };
    const { notices, dropped } = krKatsRecalls.parse({
      request: 'r.json',
      bytes: bytesOf(JSON.stringify(mixed)),
    });
    expect([notices.length, dropped.map(({ record }) => record)]).toEqual([1, ['r.json #1']]);
  });

  it('are none in an error inside HTTP 200, or in an empty answer', () => {
    const denied = krKatsRecalls.parse({
      request: 'r.json',
      bytes: fixture('kr-kats-recalls/access-denied-by-key.json'),
    });
    expect(denied).toMatchObject({ notices: [], dropped: [{ record: 'r.json' }] });
    const none = krKatsRecalls.parse({ request: 'r.json', bytes: fixture('kr-kats-recalls/no-data.json') });
    expect(none).toMatchObject({ notices: [], dropped: [] });
  });
});

const real = new URL(
  '../../../../../shared/data/sources/korea/safetykorea-recallList.SHAPE-ONLY.json',
  import.meta.url,
);
if (!existsSync(real)) console.log(`Skipped: the documented shape, for want of ${real.pathname}`);

describe.skipIf(!existsSync(real))('the documented shape (skipped where ../shared/data is absent)', () => {
  it('is read without a field left over', () => {
    const { notices, dropped, unknownFields } = krKatsRecalls.parse({
      request: 'r',
      bytes: readFileSync(real),
    });
    expect([dropped, unknownFields]).toEqual([[], []]);
    expect(notices[0]).toMatchObject({
      id: 'kr-kats-recalls:3802',
      models: ['HKAK31101S-00', 'HKAK31101S-01'],
    });
  });
});
