import { describe, expect, it } from 'vitest';
import { brandsOf, withoutImitated } from '../../../../lib/sources/eu-safety-gate/brands';

describe('brands of a notice', () => {
  it.each([
    ['one as written', ['Voltara'], ['Voltara']],
    ['an ampersand escaped twice', ['Q&amp;amp;H'], ['Q&H']],
    ['several by semicolons', ['Aura; Bora'], ['Aura', 'Bora']],
    ['HTML cut off by a length limit', ['Pinafora <font color="#ff0000">(THE PRODUCT MA'], ['Pinafora']],
    ['Unknown', ['Unknown'], []],
    ['unknown in Hungarian', ['nincs'], []],
    ['unknown in Bulgarian', ['не е известна'], []],
    ['none', [null, undefined, '-'], []],
    ['a firm with its legal form', ['Ningbo Example Co., Ltd'], ['Ningbo Example Co., Ltd']],
  ])('%s', (_, fields, brands) => expect(brandsOf(fields)).toEqual(brands));

  it('marks the brand of a counterfeit once, for it is the victim’s', () => {
    expect(brandsOf(['Famosa', 'Pop (Counterfeit)'], true)).toEqual([
      'Famosa (counterfeit)',
      'Pop (Counterfeit)',
    ]);
  });

  it('lets no unmarked brand of the other channel stand beside the marked one', () => {
    expect(withoutImitated(['famosa', 'Famosa (counterfeit)', 'Bora'])).toEqual([
      'Famosa (counterfeit)',
      'Bora',
    ]);
  });
});
