import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isJunkValue } from '../../../../lib/core/junk-values';
import { koreanModelsOf, labelledModels } from '../../../../lib/sources/safety-korea/models';
import { readProductName } from '../../../../lib/sources/safety-korea/product-name';
import { recallKind, recallTypes } from '../../../../lib/sources/safety-korea/recall-types';
import { nothingSaid, stated, statedList, statedText } from '../../../../lib/sources/safety-korea/stated';

describe('fields that say nothing', () => {
  it.each(nothingSaid)('%s', (text) => {
    expect(stated(text)).toBeUndefined();
    expect(statedText(`${text}.`)).toBeUndefined();
  });

  it('have rows only for what core does not know', () => {
    expect(nothingSaid.filter(isJunkValue)).toEqual([]);
  });

  it('are left out of a list', () => {
    expect(statedList('JJ, 상표없음<br>별온 / -')).toEqual(['JJ', '별온']);
    expect(statedList(null)).toEqual([]);
  });
});

describe('the measures', () => {
  it.each(recallTypes.flatMap(({ terms, kind }) => terms.map((term) => [term, kind] as const)))(
    '%s: %s',
    (term, kind) => {
      expect(recallKind(term)).toBe(kind);
    },
  );

  it('without a row are none', () => expect(recallKind('긴급권고')).toBeUndefined());
});

describe('the name of a product', () => {
  it.each([
    '완구',
    '유모차',
    '가정용섬유제품(책가방)',
    '외의류(아섬)(아동용 섬유제품)',
    '운동완구(완구)',
    '미술공예 완구(완구)',
    '전기찜질기(교류전원을 사용하는 전기찜질기 발 보온기)',
    '가구(높이762mm 이상)(가구(높이762mm 이상))',
  ])('%s is only a kind', (name) => {
    expect(readProductName(name)).toEqual({ kind: 'kind-only', official: name });
  });

  it.each([
    '행복한 우리 학교 스퀴시북',
    '리얼 무전기가 되는 경찰특공대 세트(완구)',
    '모자류 (아섬) (아동용 섬유제품) - 구름캡',
  ])('%s is a name', (name) => expect(readProductName(name)).toEqual({ kind: 'name', text: name }));

  it('may say nothing', () => expect(readProductName('-')).toBeUndefined());
});

describe('the models of a model field', () => {
  it.each<[string, string | null, string[]]>([
    ['a list by commas', 'HK9101S-00,HK9101S-01', ['HK9101S-00', 'HK9101S-01']],
    ['two and three characters', 'Q1,K3, B12', ['Q1', 'K3', 'B12']],
    ['names', '대왕 방울총, 방울카', ['대왕 방울총', '방울카']],
    ['a label', '모델명 : AB-100', ['AB-100']],
    ['how many more there are', 'AB-100 외 3종', ['AB-100']],
    ['and so on', 'AB-100, AB-200 등', ['AB-100', 'AB-200']],
    ['HTML between', 'AB-100<br>AB-200', ['AB-100', 'AB-200']],
    ['nothing', '모델명 없음', []],
    ['a reference', '별첨 참조', []],
    ['null', null, []],
  ])('are %s', (_, field, models) => expect(koreanModelsOf(field)).toEqual(models));

  it('stand labelled in prose', () => {
    expect(labelledModels('탁상용 선풍기(모델명 : SF-20)')).toEqual(['SF-20']);
    expect(labelledModels('모델번호: SF-20, SF-30. 제품 색상: 흰색')).toEqual(['SF-20', 'SF-30']);
    expect(labelledModels('모델명: 라벨에 표시되어 있음')).toEqual([]);
    expect(labelledModels(undefined)).toEqual([]);
  });
});

const real = new URL(
  '../../../../../shared/data/sources/korea/kats-domestic-recall-names-50.tsv',
  import.meta.url,
);
if (!existsSync(real)) console.log(`Skipped: real names of SafetyKorea, for want of ${real.pathname}`);

describe.skipIf(!existsSync(real))('fifty real names (skipped where ../shared/data is absent)', () => {
  it('are kinds but for two', () => {
    const names = readFileSync(real, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[1]);
    const own = names.filter((name) => readProductName(name)?.kind === 'name');
    expect(own).toHaveLength(2);
  });
});
