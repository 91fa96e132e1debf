import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  anyProductNames,
  englishCategoryOf,
  englishProductTerms,
} from '../../../../lib/sources/vocabularies/english-product-types';

describe('the English names of kinds of product', () => {
  it('are each found as they are written, in capitals too', () => {
    const wrong = englishProductTerms.flatMap(({ terms, place }) =>
      terms.filter((term) =>
        [term, term.toUpperCase()].some((text) => {
          const read = englishCategoryOf(text);
          return 'type' in place
            ? read?.kind !== 'type' || read.type !== place.type
            : read?.kind !== 'left-out';
        }),
      ),
    );
    expect(wrong).toEqual([]);
    expect(englishProductTerms.flatMap(({ terms }) => terms).length).toBeGreaterThan(1500);
  });

  it('have no row for what holds anything', () => {
    expect(anyProductNames.filter((name) => englishCategoryOf(name)?.kind !== 'unmapped')).toEqual([]);
  });

  it.each([
    [
      'the first of a list that is a kind',
      ['Electronics and technology; Button batteries; Home and garden; Lighting'],
      'lighting',
    ],
    [
      'a category in capitals, without its ampersand',
      ['CHILDCARE ARTICLES, CHILDREN’S EQUIPMENT'],
      'childcare',
    ],
    [
      'the product, where the category holds anything',
      ['Household items', 'Acme Electric Kettles'],
      'electrical-appliances',
    ],
    [
      'the end of a name before what it comes with',
      ['Home and garden', 'Folding Travel Cot with Mattress'],
      'childcare',
    ],
    ['a name before what it was sold at', ['Pool noodles – sold on a marketplace'], 'hobby-and-sports'],
    ['one of many, or many of one', ['Teddy Bears'], 'toys'],
    ['the longest ending that is known', ['Orthopaedic Dog Bed'], 'pets'],
    ['several things of one kind', ['Folding and Travel Cots'], 'childcare'],
    ['a toy, whatever it imitates', ['Other', 'Wooden Toy Stroller'], 'toys'],
    ['what toys are kept in', ['Other', 'Large Toy Box'], 'furniture'],
    ['spelt with hyphens, or as one word', ['Plug-in Night-Light'], 'lighting'],
  ] as const)('are found as %s', (_, texts, type) => {
    expect(englishCategoryOf(...texts)).toMatchObject({ kind: 'type', official: texts[0], type });
  });

  it.each([
    'Home and garden',
    'Household items',
    'Electronics and technology',
    'Button batteries',
    'Other',
    'Hanging toy hammock storage',
    'Replica travel cot',
    'Orthopaedic cat memory bed',
    'Remote control truck',
    'Electric kettles and dog beds',
    'A thing nobody has named',
  ])('do not guess at %s', (text) => {
    expect(englishCategoryOf(text)).toEqual({ kind: 'unmapped', official: text });
  });

  it('leave out by category only what nobody buys from a listing', () => {
    expect(englishCategoryOf('Motor vehicles')).toEqual({ kind: 'left-out', official: 'Motor vehicles' });
    expect(englishCategoryOf('Something else', 'Truck')).toEqual({
      kind: 'unmapped',
      official: 'Something else',
    });
    expect(englishCategoryOf('', undefined)).toBeUndefined();
  });
});

const real = new URL('../../../../../shared/data/sources/notice-facts.tsv', import.meta.url);
if (!existsSync(real)) console.log(`Skipped: real English names, for want of ${real.pathname}`);

describe.skipIf(!existsSync(real))(
  'real names of three authorities (skipped where ../shared/data is absent)',
  () => {
    it('are nearly all placed by the name alone, without a guess at what is no kind', () => {
      const products = readFileSync(real, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[3] ?? '');
      const placed = products.filter((product) => englishCategoryOf(product)?.kind === 'type');
      expect(products.length).toBeGreaterThan(200);
      expect(placed.length / products.length).toBeGreaterThan(0.9);
      expect(englishCategoryOf('Gift set')?.kind).toBe('unmapped');
    });
  },
);
