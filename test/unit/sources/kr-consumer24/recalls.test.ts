import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../../lib/core/may-go-red';
import { krConsumer24 } from '../../../../lib/sources/kr-consumer24';
import { bytesOf, fixture, noticeIn } from '../fixture';

const read = (name: string) => krConsumer24.parse({ request: name, bytes: fixture(`kr-consumer24/${name}`) });
const foreign = read('recalls-0501-1.xml');
const second = read('recalls-0501-2.xml');
const goods = read('recalls-0101-1.xml');
const cosmetics = read('recalls-0206-1.xml');

/** A page of one record with these fields. */
function page(fields: Record<string, string>): Uint8Array {
  const all = {
    recallSn: '1',
    cntntsId: '0501',
    productNm: '물건',
    recallPublictBgnde: '20260101',
    ...fields,
  };
  const record = Object.entries(all)
    .map(([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`)
    .join('');
  return bytesOf(
    `<r><channel><return><code>00</code><allCnt>1</allCnt><content>${record}</content></return></channel></r>`,
  );
}
const one = (fields: Record<string, string>) => {
  const parsed = krConsumer24.parse({ request: 'recalls-0501-1.xml', bytes: page(fields) });
  return noticeIn(parsed, 'kr-consumer24:1');
};

describe('records of 소비자24', () => {
  it('are named by their recallSn', () => {
    expect(foreign.notices.map(({ id, published }) => [id, published])).toEqual([
      ['kr-consumer24:900101', '2026-11-02'],
      ['kr-consumer24:900102', '2026-10-20'],
      ['kr-consumer24:900104', '2026-10-03'],
    ]);
  });

  it('give the model in the product’s name and in the description, not the number of another shop', () => {
    const notice = noticeIn(foreign, 'kr-consumer24:900101');
    expect(notice).toMatchObject({
      names: [{ lang: 'ko', text: '루모코 탁상 선풍기' }],
      brands: ['Lumoko Electric'],
      models: ['LMK-220'],
      marketplaces: ['AliExpress', 'Temu'],
    });
    expect(heldBack(notice, 'brand-model', true)).toBeUndefined();
  });

  it('are limited to a seller named beside a marketplace, and to batches of the description', () => {
    const notice = noticeIn(foreign, 'kr-consumer24:900102');
    expect(notice.limits).toMatchObject({ batches: ['2403-A'], sellers: ['Picobear Official Store'] });
    expect(notice.models).toEqual(['PB-77', 'PB-78']);
    expect(heldBack({ ...notice, limits: { ...notice.limits, batches: [] } }, 'brand-model', true)).toBe(
      'limited-to-sellers',
    );
  });

  it('give a listing by a labelled number and by an address, never by a barcode that looks like one', () => {
    expect(noticeIn(foreign, 'kr-consumer24:900102')).toMatchObject({
      listings: [{ marketplace: 'aliexpress', id: '1005000000000911', basis: 'authority' }],
      gtins: ['04006381333931'],
    });
    expect(noticeIn(second, 'kr-consumer24:900201').listings).toEqual([
      { marketplace: 'aliexpress', id: '1005000000000922', basis: 'authority' },
    ]);
    expect(one({ aditfield13: 'o 바코드 : 4006381333931', etcInfo: '4006381333931' }).listings).toEqual([]);
  });

  it('lead to the page of the authority that recalled, of several addresses the first that names a notice', () => {
    expect(noticeIn(foreign, 'kr-consumer24:900101').page).toBe(
      'https://www.cpsc.gov/Recalls/2026/made-up-desk-fans-26-990',
    );
    expect(noticeIn(second, 'kr-consumer24:900201').page).toBe(
      'https://www.productsafety.gov.au/recalls/made-up-power-bank-2026',
    );
  });

  it('lead to their own page where the origin is a home page or an old address of 소비자24', () => {
    expect(noticeIn(goods, 'kr-consumer24:900301').page).toBe(
      'https://www.consumer.go.kr/user/ftc/consumer/recallInfo/629/selectRecallInfoInternalDetail.do?recallSn=900301',
    );
    expect(noticeIn(foreign, 'kr-consumer24:900104').page).toContain(
      '/1077/selectRecallInfoForeignDetail.do?recallSn=900104',
    );
    expect(
      one({
        infoOriginUrl: 'https://www.consumer.go.kr/consumer/safe/recall/selectRecallDetail.do?recallSn=1',
      }).page,
    ).toContain('/1077/');
  });

  it('say which authority recalled abroad', () => {
    expect(noticeIn(foreign, 'kr-consumer24:900101').countries).toEqual(['US', 'KR']);
    expect(noticeIn(goods, 'kr-consumer24:900301').countries).toEqual(['KR']);
  });

  it('name shops without "online", and are limited to the one that sold alone', () => {
    expect(noticeIn(second, 'kr-consumer24:900201').marketplaces).toEqual(['별빛마트', 'Coupang']);
    expect(noticeIn(goods, 'kr-consumer24:900301').limits.sellers).toEqual(['별빛마트에서만 판매']);
  });

  it('tell a name that is only a kind of product as the category', () => {
    expect(noticeIn(goods, 'kr-consumer24:900301')).toMatchObject({
      names: [],
      category: { official: '완구', type: 'toys' },
      brands: ['한빛토이'],
      models: ['TOY-5', 'TOY-6'],
      certificates: ['CB061R9901-0001'],
    });
  });

  it('give the kind of product by the list where the list is one', () => {
    expect(noticeIn(cosmetics, 'kr-consumer24:900401')).toMatchObject({
      names: [{ text: '물결 선크림 & 로션' }],
      category: { official: '화장품', type: 'cosmetics' },
      hazards: [{ hazard: 'microbiological' }],
      limits: { batches: ['2401A', '2402B'], productionDates: ['2027-01-31'] },
    });
  });

  it('keep every field that limits, and take "all of them" for no limit', () => {
    expect(noticeIn(second, 'kr-consumer24:900201').limits).toMatchObject({
      serials: ['SB24-000100 ~ SB24-000900'],
      productionDates: ['2024.3 ~ 2024.5'],
    });
    expect(noticeIn(goods, 'kr-consumer24:900302').limits).toEqual({
      batches: [],
      serials: [],
      productionDates: [],
      sellers: [],
    });
    expect(one({ distbTmlmtDe: '제조일로부터 24개월' }).limits.productionDates).toEqual([]);
  });

  it('are left out as vehicles by list, by name and by what only vehicles have; toys are kept', () => {
    expect(foreign.leftOut).toEqual([{ record: '900103', category: '자동차' }]);
    expect(goods.leftOut).toEqual([{ record: '900303', category: '자동차' }]);
    expect(noticeIn(foreign, 'kr-consumer24:900104').category?.type).toBe('toys');
  });

  it('are dropped with the reason where they have no product or no date', () => {
    expect(foreign.dropped).toEqual([
      { record: '900105', why: 'no product' },
      { record: '900106', why: 'recallPublictBgnde is no date' },
    ]);
    const nameless = krConsumer24.parse({ request: 'recalls-0501-1.xml', bytes: page({ recallSn: '-' }) });
    expect(nameless.dropped[0]?.why).toBe('no recallSn');
  });

  it('take junk for nothing said', () => {
    const notice = one({
      makr: '-',
      bsnmNm: '해당없음',
      modlNmInfo: '-',
      stdBrcd: '-',
      acdntCn: '사고 사례 없음',
    });
    expect(notice).toMatchObject({
      brands: [],
      models: [],
      gtins: [],
      danger: [],
      hazards: [],
      measures: [],
    });
  });

  it('report measures, labels and fields without a place', () => {
    expect(goods.unmapped).toContainEqual({ field: 'measure', term: '새로운 조치' });
    expect(goods.unknownFields).toEqual(['recallRegion']);
    expect(foreign.unknownFields).toEqual(['aditfield13: 장난']);
  });

  it('never carry a picture’s address, or anything else that holds a key', () => {
    const everything = JSON.stringify([foreign, second, goods]);
    expect(everything).not.toMatch(/recallApiImage|serviceKey|SERVICE-KEY/);
    const leak = 'https://www.consumer.go.kr/openapi/recall/contents/recallApiImage.do?serviceKey={KEY}';
    const notice = one({
      infoCreatUrl: leak,
      shrtcomCn: `화재 우려 ${leak}`,
      etcInfo: '{KEY}',
      mainSleoffic: leak,
    });
    expect(JSON.stringify(notice)).not.toMatch(/serviceKey|\{KEY\}/i);
    expect(notice.danger).toEqual([{ lang: 'ko', text: '화재 우려' }]);
  });
});
