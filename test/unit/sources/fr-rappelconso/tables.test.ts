import { describe, expect, it } from 'vitest';
import { brandsOf } from '../../../../lib/sources/fr-rappelconso/brands';
import { readIdentification } from '../../../../lib/sources/fr-rappelconso/identification';
import {
  frenchLimitPatterns,
  frenchLimitsOf,
  limitsNothing,
} from '../../../../lib/sources/fr-rappelconso/limits';
import { modelsOf } from '../../../../lib/sources/fr-rappelconso/models';
import { soldAt } from '../../../../lib/sources/fr-rappelconso/sold-at';

describe('the mixed list of barcodes, batches and dates', () => {
  const none = { gtins: [], batches: [], productionDates: [] };
  it.each([
    ['nothing', null, none],
    [
      'a barcode and "every batch"',
      ['9501101530058', 'tous les lots', 'non concerné'],
      { ...none, gtins: ['09501101530058'] },
    ],
    [
      'a batch and a day',
      ['9501101530058', '312', 'date de durabilité minimale', '2027-12-31'],
      {
        gtins: ['09501101530058'],
        batches: ['312'],
        productionDates: ['date de durabilité minimale 2027-12-31'],
      },
    ],
    [
      'two days as one span, and a second block',
      ['lot a', 'date limite de consommation', '2026-04-14', '2026-07-17', '9501101530065', 'lot b'],
      {
        gtins: ['09501101530065'],
        batches: ['lot a', 'lot b'],
        productionDates: ['date limite de consommation 2026-04-14 - 2026-07-17'],
      },
    ],
    [
      'a mark glued to a barcode',
      ['|9501101530072', 'tous les lots'],
      { ...none, gtins: ['09501101530072'] },
    ],
    [
      'a barcode with a wrong digit, which is no batch',
      ['9501101530059', 'ab12'],
      { ...none, batches: ['ab12'] },
    ],
    [
      'days of making in free words',
      ['04.05.2021 – 17.10.2024'],
      { ...none, productionDates: ['04.05.2021 – 17.10.2024'] },
    ],
    ['months of making', ['01.2011 - 06.2015'], { ...none, productionDates: ['01.2011 - 06.2015'] }],
    ['a batch of eight digits, right by chance', ['96385074'], { ...none, batches: ['96385074'] }],
    [
      'eight digits before a batch as a barcode',
      ['40170725', 'lot 7'],
      { ...none, gtins: ['00000040170725'], batches: ['lot 7'] },
    ],
    [
      'eight digits before a kind of date as a batch',
      ['40170725', 'date limite de consommation', '2026-05-03'],
      { ...none, batches: ['40170725'], productionDates: ['date limite de consommation 2026-05-03'] },
    ],
    [
      'one text parted by $',
      '$22ej084$date limite de consommation$2022-04-13$',
      { ...none, batches: ['22ej084'], productionDates: ['date limite de consommation 2022-04-13'] },
    ],
  ])('%s', (_, field, found) => expect(readIdentification(field)).toEqual(found));
});

describe('what limits nothing', () => {
  it.each([
    'tous les lots',
    'Tous lots confondus',
    "l'ensemble des lots",
    'toutes les références',
    'non concerné',
    'pas de lot',
    'sans numéro de lot',
    '-',
    'tous',
  ])('%s', (text) => expect(limitsNothing(text)).toBe(true));
  it.each(['tous les lots avant mai', 'tous les lots jusqu’au 12/03', 'lot ab', 'l24'])(
    'but not %s',
    (text) => expect(limitsNothing(text)).toBe(false),
  );
});

describe('limits in French prose', () => {
  it.each(frenchLimitPatterns)('read "$example" as $limit', ({ limit, example }) => {
    expect(frenchLimitsOf(`les produits concernés : ${example}`)[limit].join()).toContain(example);
  });

  it.each(['lot de 4 couteaux 20 cm', "lot d'assiettes x6"])('are none in a set: %s', (text) => {
    expect(frenchLimitsOf(text).batches).toEqual([]);
  });

  it.each(['lot 24b07', 'lots : a1, a2', 'lot de fabrication 123', 'n° lot 7'])('are one in %s', (text) => {
    expect(frenchLimitsOf(text).batches).toEqual([text]);
  });

  it('say nothing without a number', () => {
    expect(frenchLimitsOf('tous les lots sont concernés, produits de la marque')).toEqual({
      batches: [],
      serials: [],
      productionDates: [],
    });
  });
});

describe('models in a field of free words', () => {
  it.each([
    ['a label', 'hochet réf. : zb-4410 et zb-4411', ['zb-4410', 'zb-4411']],
    ['a label spelt out', 'table à langer, référence n° 120345', ['120345']],
    ['an article number', 'perceuse ian 412345', ['412345']],
    ['several models', 'modèles kx100, kx200 / kx300', ['kx100', 'kx200', 'kx300']],
    ['a code alone', 'dp303', ['dp303']],
    ['codes alone in a list', 'tr-150|tr-160', ['tr-150', 'tr-160']],
    ['a strong code within words', 'bouilloire électrique kx3500', ['kx3500']],
    ['a size', 'biberon bibolet 225ml', []],
    ['batches', 'lot n° 312', []],
    ['a batch behind a dash', 'batterie kst10000 20 w - lot n° kb-2604', ['kst10000']],
    ['words', 'les moulinettes - penne betteraves', []],
    ['a count', 'gélules x60, boîte de 60', []],
    ['a barcode', '9501101530058', []],
    ['a year', 'édition 2026', []],
    ['a standard', 'casque conforme en1078', []],
    ['an absent field', null, []],
  ])('%s', (_, field, models) => expect(modelsOf(field)).toEqual(models));
});

describe('brands', () => {
  it.each([
    ['zorbaline', ['zorbaline']],
    ['opel/vauxhall', ['opel', 'vauxhall']],
    ['marque : "trolinou"', ['trolinou']],
    ['sans marque', []],
    ['Sans', []],
    ['non communiquée', []],
    ['diverses marques', []],
    ['cf liste jointe', []],
    ['/', []],
    [null, []],
    ['c&a', ['c&a']],
    ['sans soucis', ['sans soucis']],
  ])('of %o are %o', (field, brands) => expect(brandsOf(field)).toEqual(brands));
});

describe('where a recalled product was sold', () => {
  it.each([
    ['shops in France limit nothing', 'carrefour, leclerc', [], []],
    ['a shop alone does', 'uniquement chez carrefour hyper', [], ['carrefour hyper']],
    ['a marketplace of ours alone does not', 'vendu exclusivement sur temu.com', ['Temu'], []],
    ['a seller on it does', 'aliexpress.com, vendeur : lumirell store', ['AliExpress'], ['lumirell store']],
    ['nobody', null, [], []],
  ])('%s', (_, distributors, marketplaces, sellers) => {
    expect(soldAt(distributors, [], [])).toMatchObject({ marketplaces, sellers, listings: [] });
  });

  it('takes a listing’s number out of the models only where its marketplace is named', () => {
    expect(soldAt('temu', [], ['601000000000033', 'ab-12'])).toMatchObject({
      models: ['ab-12'],
      listings: [{ marketplace: 'temu', id: '601000000000033' }],
    });
  });

  it('finds an address at the end of a sentence', () => {
    const { listings } = soldAt(null, ['vendu sur https://www.temu.com/fr/x-g-601000000000041.html.'], []);
    expect(listings).toEqual([{ marketplace: 'temu', id: '601000000000041', basis: 'authority' }]);
  });
});
