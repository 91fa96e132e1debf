import { describe, expect, it } from 'vitest';
import { firmName } from '../../../../lib/sources/firm-name';
import { descriptionLabels, readDescription } from '../../../../lib/sources/kr-consumer24/described';
import {
  kindIn,
  splitProductName,
  vehicleCategory,
  vehicleNames,
} from '../../../../lib/sources/kr-consumer24/product-name';
import { soldAt } from '../../../../lib/sources/kr-consumer24/sold-at';

describe('the labels of a product’s description', () => {
  it.each(descriptionLabels.flatMap(({ as, terms }) => terms.map((term) => [term, as] as const)))(
    'read "%s" as %s',
    (term, as) => {
      expect(readDescription(`o ${term} : AB-100`).entries).toEqual([{ as, value: 'AB-100' }]);
    },
  );

  it.each([
    ['one after another', 'o 모델번호 : AB-100 o ASIN : B0TEST0001', 'AB-100'],
    ['a line each', 'ㅇ 모델명 : AB-100\nㅇ 색상 : 빨강', 'AB-100'],
    ['with HTML line breaks', '- 모델명: AB-100<br>- 색상: 빨강', 'AB-100'],
    ['without bullets', '모델명 : AB-100 색상 : 빨강', 'AB-100'],
    ['with a full-width colon', '○ 모델명： AB-100', 'AB-100'],
    ['with blanks and slashes in the label', 'o 모델명 / 모델 번호 : AB-100', 'AB-100'],
  ])('are read %s', (_, text, model) => {
    expect(readDescription(text).entries[0]).toEqual({ as: 'model', value: model });
  });

  it('do not take the colon of an address or of prose for a label', () => {
    expect(readDescription('https://shop.example/a').entries).toEqual([]);
    expect(readDescription('다음을 보세요: 없음').entries).toEqual([]);
    expect(readDescription('o 링크 : https://shop.example/a').entries).toEqual([
      { as: 'listing', value: 'https://shop.example/a' },
    ]);
  });

  it('are reported where they have no row', () => {
    expect(readDescription('o 새라벨 : 1').unknown).toEqual(['새라벨']);
  });
});

describe('the name of a product', () => {
  it.each([
    ['선풍기 (모델명 : SF-20)', '선풍기', ['SF-20']],
    ['선풍기(모델명:SF-20, SF-21)', '선풍기', ['SF-20, SF-21']],
    ['선풍기 (모델번호 : SF-20) 흰색', '선풍기 흰색', ['SF-20']],
    ['선풍기[품번: 77(A)]', '선풍기', ['77(A)']],
    ['선풍기 (모델 : SF', '선풍기', ['SF']],
    ['선풍기 (흰색)', '선풍기 (흰색)', []],
  ])('%s is split', (text, name, models) => {
    expect(splitProductName(text)).toEqual({ name, models });
  });

  it('ends in what kind of product it is, if a table knows it', () => {
    expect(kindIn('루모코 봉제완구')).toBe('봉제완구');
    expect(kindIn('루모코 유아용 의자 (분홍)')).toBe('유아용 의자');
    expect(kindIn('루모코 무언가')).toBeUndefined();
  });

  it.each(vehicleNames)('says that $example is a $category', ({ example, category }) => {
    expect(vehicleCategory(example, false)).toBe(category);
  });

  it('keeps toys, models and parts of vehicles', () => {
    for (const name of ['어린이 전동 자동차', 'RC 자동차', '모형 트럭', '자동차용품', '트럭 완구'])
      expect(vehicleCategory(name, true)).toBeUndefined();
    expect(vehicleCategory('이름 없는 것', true)).toBe('자동차');
    expect(vehicleCategory('이름 없는 것', false)).toBeUndefined();
  });
});

describe('where a product was sold', () => {
  it.each<[string, string[], string[]]>([
    ['알리익스프레스, 테무', ['AliExpress', 'Temu'], []],
    ['알리 익스프레스 및 쿠팡', ['AliExpress', 'Coupang'], []],
    ['테무(판매자: Mall, Two / Three)', ['Temu'], ['Mall']],
    ['온라인 쇼핑몰, 오프라인 매장', [], []],
    ['별빛마트 등', ['별빛마트'], []],
    ['별빛마트 단독 판매', [], ['별빛마트 단독 판매']],
    ['알리익스프레스에서만 판매', ['AliExpress'], []],
    ['-', [], []],
    ['https://shop.example/1', [], []],
  ])('%s', (text, marketplaces, sellers) => {
    expect(soldAt(text)).toEqual({ marketplaces, sellers });
  });
});

describe('a firm’s name', () => {
  it.each([
    ['(주)한빛토이', '한빛토이'],
    ['주식회사 솔라빔', '솔라빔'],
    ['한빛토이㈜', '한빛토이'],
    ['Lumoko Electric Co., Ltd.', 'Lumoko Electric'],
    ['Picobear GmbH & Co. KG', 'Picobear'],
    ['Mira (중국)', 'Mira'],
    ['-', undefined],
    ['미상', undefined],
    ['알리익스프레스', undefined],
    ['제조원: 가 / 판매원: 나', undefined],
  ])('%s is %s', (text, name) => expect(firmName(text)).toBe(name));
});
