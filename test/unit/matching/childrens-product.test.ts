import { describe, expect, it } from 'vitest';
import { childrensType } from '../../../lib/matching/childrens-product';
import { notForChildren } from '../../../lib/matching/childrens-words';
import { makeListing } from './labelled-cases';
import { lexiconOfTables } from './lexicon';

const type = (title: string, categories: string[] = []) =>
  childrensType(makeListing({ title, categories }), lexiconOfTables());

describe('whether a listing is of a product for children', () => {
  it.each<[string, string]>([
    ['Plush toy bear, soft, 30 cm', 'toys'],
    ['곰인형 봉제인형 30cm', 'toys'],
    ['毛绒玩具 小熊', 'toys'],
    ['Baby cot mattress', 'childcare'],
    ['Bicycle helmet for children', 'hobby-and-sports'],
    ['어린이 자전거헬멧', 'hobby-and-sports'],
    ['어린이 자전거 헬멧', 'hobby-and-sports'],
    ['여아 원피스 아동복', 'clothing-and-textiles'],
    ['Girls dress, 3-8 years', 'clothing-and-textiles'],
    ['고양이 인형 봉제인형', 'toys'],
  ])('“%s” is, of %s', (title, expected) => expect(type(title)).toBe(expected));

  it.each([
    'Electric kettle 1.7 l',
    'Bicycle helmet',
    '전기 주전자',
    'Voltara VT-9041',
    'Baby blue dress for women',
    '',
  ])('“%s” is not, as far as anything tells', (title) => expect(type(title)).toBeUndefined());

  it.each(notForChildren.flatMap(({ why, examples }) => examples.map((each) => [each, why] as const)))(
    '“%s” is not: %s',
    (title) => {
      expect(type(title)).toBeUndefined();
      expect(type('Plush toy', [title])).toBeUndefined();
    },
  );

  it('may be told by the page’s categories', () => {
    expect(type('Montora 12', ['Toys & Games', 'Plush toy'])).toBe('toys');
  });
});
