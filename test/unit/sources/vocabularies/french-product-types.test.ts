import { describe, expect, it } from 'vitest';
import {
  frenchCategoryOf,
  frenchSubCategories,
} from '../../../../lib/sources/vocabularies/french-product-types';

describe('the sub-categories of RappelConso', () => {
  it.each(
    frenchSubCategories.flatMap(({ category, terms, place }) =>
      terms.map((term) => [category, term, place] as const),
    ),
  )('place %s > %s, with small letters', (category, term, place) => {
    const read = frenchCategoryOf(category.toLowerCase(), term.toLowerCase());
    expect(read).toEqual(
      'type' in place
        ? { kind: 'type', official: term.toLowerCase(), type: place.type }
        : { kind: 'left-out', official: `${category} > ${term}`.toLowerCase() },
    );
  });

  it('say why each of them is left out', () => {
    for (const { place } of frenchSubCategories)
      if ('leftOut' in place) expect(place.leftOut.length).toBeGreaterThan(20);
  });

  it('are known under another category too, but for those that may mean anything', () => {
    expect(frenchCategoryOf('maison-habitat', 'jouets')).toMatchObject({ type: 'toys' });
    expect(frenchCategoryOf('', 'jouets')).toMatchObject({ type: 'toys' });
    expect(frenchCategoryOf('maison-habitat', 'autres')).toEqual({
      kind: 'unmapped',
      official: 'maison-habitat > autres',
    });
  });

  it('without a row are reported, and never guessed by their category', () => {
    expect(frenchCategoryOf('hygiène-beauté', 'parfums')).toEqual({
      kind: 'unmapped',
      official: 'hygiène-beauté > parfums',
    });
    expect(frenchCategoryOf('alimentation', '')?.kind).toBe('unmapped');
    expect(frenchCategoryOf('', '')).toBeUndefined();
  });
});
