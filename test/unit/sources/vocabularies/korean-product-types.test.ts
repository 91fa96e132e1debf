import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  koreanCategoryOf,
  koreanProductTerms,
} from '../../../../lib/sources/vocabularies/korean-product-types';

describe('the Korean names of kinds of product', () => {
  it.each(koreanProductTerms.flatMap(({ terms, place }) => terms.map((term) => [term, place] as const)))(
    'place %s',
    (term, place) => {
      const read = koreanCategoryOf(term);
      expect(read).toEqual(
        'type' in place
          ? { kind: 'type', official: term, type: place.type }
          : { kind: 'left-out', official: term },
      );
    },
  );

  it.each([
    ['the last part of a path', ['어린이>완구'], 'toys'],
    ['the path as the law writes it', ['어린이용품>완구'], 'toys'],
    [
      'an earlier part where the last is not known',
      ['전기용품>전기기기>새로운 기기'],
      'electrical-appliances',
    ],
    [
      'another text where the path is too broad',
      ['어린이용품', '어린이용품>아동용 섬유제품'],
      'clothing-and-textiles',
    ],
    [
      'a name with its kind in brackets',
      [undefined, '외출복(아섬)(아동용 섬유제품)'],
      'clothing-and-textiles',
    ],
    ['a name before its brackets', ['가정용섬유제품(책가방)'], 'clothing-and-textiles'],
    ['a compound by its last word', ['휴대용 보조배터리'], 'chargers-and-batteries'],
    ['spelling without blanks', ['아동용섬유제품'], 'clothing-and-textiles'],
  ])('are found as %s', (_, texts, type) => {
    expect(koreanCategoryOf(...texts)).toMatchObject({ kind: 'type', type });
  });

  it('quote the path, whatever text decided', () => {
    expect(koreanCategoryOf('어린이용품', '완구')?.official).toBe('어린이용품');
  });

  it('leave out what nobody buys from a listing, and report what they do not know', () => {
    expect(koreanCategoryOf('자동차')).toEqual({ kind: 'left-out', official: '자동차' });
    expect(koreanCategoryOf('생활용품')).toEqual({ kind: 'unmapped', official: '생활용품' });
    expect(koreanCategoryOf('무선조종 자동차')?.kind).toBe('unmapped');
    expect(koreanCategoryOf('장난감 칼')?.kind).toBe('unmapped');
    expect(koreanCategoryOf('', undefined)).toBeUndefined();
  });
});

const real = new URL(
  '../../../../../shared/data/sources/korea/kats-domestic-recall-names-50.tsv',
  import.meta.url,
);
if (!existsSync(real)) console.log(`Skipped: real names of SafetyKorea, for want of ${real.pathname}`);

describe.skipIf(!existsSync(real))('fifty real names (skipped where ../shared/data is absent)', () => {
  it('are nearly all placed', () => {
    const names = readFileSync(real, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[1] ?? '');
    const unplaced = names.filter((name) => koreanCategoryOf(name)?.kind !== 'type');
    expect(names).toHaveLength(50);
    expect(unplaced).toEqual([]);
  });
});
