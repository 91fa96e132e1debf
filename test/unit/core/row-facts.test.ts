import { describe, expect, it } from 'vitest';
import { emptyListing, type Listing } from '../../../lib/core/listing';
import { withRowFacts } from '../../../lib/core/row-facts';

function listing(rows: [string, string][], stated: Partial<Listing> = {}): Listing {
  return {
    ...emptyListing({
      marketplace: 'temu',
      ids: ['601099000000001'],
      address: 'https://www.temu.com/kr/g-601099000000001.html',
    }),
    attributes: rows.map(([name, value]) => ({ name, value })),
    ...stated,
  };
}

describe('what the rows of a listing state', () => {
  it('is taken from labelled rows', () => {
    const rows: [string, string][] = [
      ['브랜드', '나래'],
      ['모델명', 'NR-1'],
      ['바코드', '8809123400177'],
      ['KC 인증번호', 'CB063R204-1357'],
    ];
    expect(withRowFacts(listing(rows))).toMatchObject({
      brands: ['나래'],
      models: ['NR-1'],
      gtins: ['08809123400177'],
      certificates: ['CB063R204-1357'],
    });
  });

  it.each([
    '-',
    'none',
    'NoEnName_Null',
    'N/A',
    '이 항목은 이 제품에 적용되지 않습니다',
    '无',
    'AliExpress',
    'Temu',
  ])('is not the brand "%s"', (value) => {
    expect(withRowFacts(listing([['Brand Name', value]])).brands).toEqual([]);
  });

  it('is never taken from stuffed rows', () => {
    const facts = withRowFacts(
      listing([
        ['Feature 1', 'brand Narae model NR-1'],
        ['1', 'Narae'],
      ]),
    );
    expect([...facts.brands, ...facts.models]).toEqual([]);
  });

  it('holds no barcode with a wrong check digit, and none from a row of another label', () => {
    const rows: [string, string][] = [
      ['바코드', '8809123400178'],
      ['상품 ID', '8809123400177'],
    ];
    expect(withRowFacts(listing(rows)).gtins).toEqual([]);
  });

  it.each([
    ['EAN 4006381333931', ['04006381333931']],
    ['4006381333931 (Box)', ['04006381333931']],
    ['EAN-13: 4 006381 333931', ['04006381333931']],
    ['4006381333931 8809123400177', ['04006381333931', '08809123400177']],
    ['4006381333931、8809123400177', ['04006381333931', '08809123400177']],
    ['4006381333931 / 8809123400177', ['04006381333931', '08809123400177']],
    ['EAN-8 40170725', ['00000040170725']],
    ['EAN 4006381333932', []],
    ['EAN 20241210', []],
    ['5901234123457', []],
    ['none', []],
  ])('finds the barcodes in "%s"', (value, gtins) => {
    expect(withRowFacts(listing([['EAN/GTIN', value]])).gtins).toEqual(gtins);
  });

  it('verifies what structured data stated', () => {
    const stated = { brands: ['none', 'Narae'], gtins: ['00000000000000', '08809123400177'] };
    expect(withRowFacts(listing([], stated))).toMatchObject({ brands: ['Narae'], gtins: ['08809123400177'] });
  });

  it('is the same when asked twice', () => {
    const once = withRowFacts(
      listing([
        ['Brand', 'Narae'],
        ['Certification', 'CE, CB063R204-1357'],
      ]),
    );
    expect(withRowFacts(once)).toEqual(once);
  });
});
