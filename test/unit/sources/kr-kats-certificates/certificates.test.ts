import { describe, expect, it } from 'vitest';
import { krKatsCertificates } from '../../../../lib/sources/kr-kats-certificates';
import { certificateNumber } from '../../../../lib/sources/kr-kats-certificates/certificate-notice';
import {
  administrativeReasons,
  certificateStates,
  stateMeaning,
} from '../../../../lib/sources/kr-kats-certificates/states';
import { bytesOf, fixture, noticeIn } from '../fixture';

const parse = (file: string) =>
  krKatsCertificates.parse({ request: file, bytes: fixture(`kr-kats-certificates/${file}`) });
const parsed = parse('certificates-2026.json');
const detail = parse('certificate-detail.json');
const notice = (number: string) => noticeIn(parsed, `kr-kats-certificates:${number}`);

describe('the states of certificates', () => {
  it.each(certificateStates.flatMap(({ terms, meaning }) => terms.map((term) => [term, meaning] as const)))(
    '%o means %o',
    (term, meaning) => {
      expect(stateMeaning(term)).toEqual(meaning);
      expect(stateMeaning(` ${term} `)).toEqual(meaning);
    },
  );

  it('of a ban may last any number of months', () => {
    expect(stateMeaning('안전확인신고표시 사용금지 6개월')).toEqual({ kind: 'notice', as: 'ban' });
  });

  it('that nobody documented have no meaning', () => expect(stateMeaning('일시보류')).toBeUndefined());

  it.each(['업체 폐업에 따른 취소', '자진 취소', '인증기관 변경으로 재등록', '신청인 요청', '중복 등록'])(
    'are administrative by the reason "%s"',
    (reason) => expect(administrativeReasons.test(reason)).toBe(true),
  );

  it('are none by an article of the law', () => {
    expect(administrativeReasons.test('어린이제품법 21조1항2호_시판품 부적합(최중결함)')).toBe(false);
  });
});

describe('the id of a revoked certificate', () => {
  it.each([
    ['CB061R999-6102', 'CB061R999-6102'],
    ['cb064a9999-6004chC', 'CB064A9999-6004CHC'],
    [' HU072999 - 26108 ', 'HU072999-26108'],
    ['ＨＵ072999-26108', 'HU072999-26108'],
    ['공급자적합성', undefined],
    ['-', undefined],
    [null, undefined],
  ])('of %o is %o', (certNum, number) => expect(certificateNumber(certNum)).toBe(number));
});

describe('the register', () => {
  it('gives a notice for what was taken away, and counts all the rest by its state', () => {
    expect(parsed.notices.map(({ id, kind }) => [id, kind])).toEqual([
      ['kr-kats-certificates:CB061R999-6102', 'certificate-revoked'],
      ['kr-kats-certificates:HU072999-26108', 'ban'],
      ['kr-kats-certificates:SU071999-26012', 'administrative'],
    ]);
    expect(parsed.leftOut).toEqual(
      [
        ['valid', 2],
        ['expired', 1],
        ['under examination', 1],
        ['no state given', 1],
        ['unknown state: 일시보류', 1],
        ['granted again', 1],
      ].map(([why, count]) => ({
        record: `certificates-2026.json ${why}`,
        category: `certificate: ${why}`,
        count,
      })),
    );
  });

  it('quotes the state, and the reason where it is told', () => {
    expect(notice('SU071999-26012')).toMatchObject({
      published: '2026-10-30',
      measures: [{ lang: 'ko', text: '취소' }],
      danger: [{ lang: 'ko', text: '업체 폐업에 따른 취소' }],
      page: 'https://www.safetykorea.kr/search/searchPop?certNum=SU071999-26012',
    });
    expect(noticeIn(parse('certificates-2019.json'), 'kr-kats-certificates:JU071999-19002')).toMatchObject({
      published: '2020-03-02',
      certificates: ['JU071999-19002'],
      hazards: [{ hazard: 'electric-shock' }],
      category: { type: 'electrical-appliances' },
    });
  });

  it('drops what has no number, and reports states it does not know once', () => {
    expect(parsed.dropped).toEqual([{ record: 'certificates-2026.json #11', why: 'no certificate number' }]);
    expect(parsed.unmapped).toEqual([{ field: 'measure', term: '일시보류' }]);
    expect([parsed.unknownFields, detail.unknownFields]).toEqual([[], []]);
  });

  it('says nothing against a number that was granted again', () => {
    expect(parsed.notices.map(({ id }) => id)).not.toContain('kr-kats-certificates:SU071999-26013');
  });

  it('carries no company', () => {
    expect(JSON.stringify([parsed, detail])).not.toMatch(/BN FACTORY|방울상사|시험기관|c\.jpg/);
  });

  it('learns the day, the reason and further models from the detail, in whatever order they are read', () => {
    const listed = notice('CB061R999-6102');
    const detailed = noticeIn(detail, 'kr-kats-certificates:CB061R999-6102');
    expect(listed).toMatchObject({ published: '2026-10-20', danger: [] });
    const merged = krKatsCertificates.mergeSame(listed, detailed);
    expect(merged).toMatchObject({
      kind: 'certificate-revoked',
      published: '2026-11-15',
      models: ['BN-2201', 'BN-2202', 'BN-2203'],
      danger: [{ text: '어린이제품법 21조1항2호_시판품 부적합(작은 부품)' }],
      hazards: [{ hazard: 'choking' }],
    });
    expect(krKatsCertificates.mergeSame(detailed, listed)).toEqual(merged);
  });

  it('takes the kind from the reading that knows the reason', () => {
    const listed = notice('CB061R999-6102');
    const told = { ...listed, kind: 'administrative' as const, danger: [{ lang: 'ko', text: '폐업' }] };
    expect(krKatsCertificates.mergeSame(listed, told).kind).toBe('administrative');
    expect(krKatsCertificates.mergeSame(told, listed).kind).toBe('administrative');
  });

  it('is nothing where the answer is none', () => {
    const refused = krKatsCertificates.parse({ request: 'c.json', bytes: bytesOf('{"resultCode":"4001"}') });
    expect(refused).toMatchObject({ notices: [], dropped: [{ record: 'c.json' }] });
  });
});
