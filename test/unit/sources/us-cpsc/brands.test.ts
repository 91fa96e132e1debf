import { describe, expect, it } from 'vitest';
import { type BrandTexts, brandsOf } from '../../../../lib/sources/us-cpsc/brands';

function brands(texts: Partial<BrandTexts>): string[] {
  return brandsOf({ title: '', description: '', products: [], firms: [], contact: '', ...texts });
}

describe('brands out of a recall', () => {
  it.each<[string, Partial<BrandTexts>, string[]]>([
    [
      'the firm that recalls',
      {
        products: ['Bugabo Dragonfly Strollers'],
        title: 'Bugabo Recalls Dragonfly Strollers Due to Injury Hazard',
      },
      ['Bugabo'],
    ],
    [
      'the importer',
      { products: ['Treatlive Smoke Detectors'], firms: ['Treatlive Technology Co. Ltd., of China'] },
      ['Treatlive'],
    ],
    [
      'a name a firm does business as',
      { products: ['Norda Helmets'], firms: ['Teton Example LLC, dba Norda, a subsidiary, of Rigby, Idaho'] },
      ['Norda'],
    ],
    [
      'the seller in the title',
      { products: ['Kitescape Dressers'], title: 'Dressers Recalled; Sold on Amazon by Kitescape Direct' },
      ['Kitescape'],
    ],
    [
      'what is printed on it',
      {
        products: ['URMIWO Baby Loungers'],
        description: '“URMIWO” and “Model No: U1” are printed on labels.',
      },
      ['URMIWO'],
    ],
    [
      'its logo',
      { products: ['Evajoi Pools'], description: 'The Evajoi logo is printed on the liner.' },
      ['Evajoi'],
    ],
    [
      '"-branded"',
      {
        products: ['Lutrona-branded power interfaces'],
        description: 'This recall involves Lutrona-branded interfaces.',
      },
      ['Lutrona'],
    ],
    [
      '"brand" in the sentence',
      {
        products: ['Amanta Window Air Conditioners'],
        description: 'This recall involves certain Amanta brand conditioners.',
      },
      ['Amanta'],
    ],
    [
      'a label',
      { products: ['LED Party Favors'], description: '“Brand: Honline,” is printed on the back.' },
      ['Honline'],
    ],
    [
      'the brand’s own address',
      { products: ['Nestova Baby Loungers'], contact: 'Nestova at recall@nestova.com' },
      ['Nestova'],
    ],
    [
      'two words',
      {
        products: ['Paris Hamilton Mini Beauty Fridges'],
        description: '“Paris Hamilton” is printed on the door.',
      },
      ['Paris Hamilton'],
    ],
    [
      'two words with "&"',
      { products: ['Crate & Barrow Hampshire Cribs'], title: 'Crate & Barrow Recalls Hampshire Cribs' },
      ['Crate & Barrow'],
    ],
    [
      'a brand whose first word is a common one',
      { products: ['Baby Tremont Strollers'], firms: ['Baby Tremont Inc., of Ohio'] },
      ['Baby Tremont'],
    ],
    [
      'a registered mark',
      { products: ['BISSEL® brand Vacuum Cleaners'], firms: ['BISSEL Inc.'] },
      ['BISSEL'],
    ],
    ['nothing that agrees', { products: ['Foirelite Zebra Roller Blinds'] }, []],
    ['a common word, whoever sold it', { products: ['Baby Loungers'], firms: ['Baby Co., of China'] }, []],
    ['a marketplace', { products: ['Amazon Camping Knives'], firms: ['Amazon.com Services LLC'] }, []],
    ['a lower-case name', { products: ['plastic side chairs'], firms: ['Plastic Seating Inc.'] }, []],
    ['a number', { products: ['509 helmets'], firms: ['509 Inc.'] }, []],
    ['a large mail host', { products: ['Outlook Lamps'], contact: 'seller@outlook.com' }, []],
  ])('%s', (_, texts, expected) => expect(brands(texts)).toEqual(expected));

  it('reads each of several products', () => {
    expect(
      brands({ products: ['Aurami Bottles', 'Boralo Bottles'], firms: ['Aurami LLC', 'Boralo LLC'] }),
    ).toEqual(['Aurami', 'Boralo']);
  });
});
