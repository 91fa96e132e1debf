import { describe, expect, it } from 'vitest';
import { fieldNames, readFieldName } from '../../../../lib/sources/accc/field-names';
import { leftOutBy, leftOutCategories, leftOutOf } from '../../../../lib/sources/accc/left-out';
import { topics } from '../../../../lib/sources/accc/topics';
import { labelledBarcodes } from '../../../../lib/sources/labelled-barcodes';
import { isModelNumber } from '../../../../lib/sources/model-number';
import { proseLimits } from '../../../../lib/sources/prose-limits';
import { englishCategoryOf } from '../../../../lib/sources/vocabularies/english-product-types';

describe('the fields of a recall', () => {
  it.each(Object.entries(fieldNames))('%s tells %s', (name, tells) => {
    expect(readFieldName(name)).toEqual({ tells });
  });

  it.each([
    ['recall-batch-number', 'batch'],
    ['recall-lot', 'batch'],
    ['recall-serial-range', 'serial'],
    ['recall-manufacture-date', 'date'],
    ['recall-use-by', 'date'],
    ['recall-barcode', 'barcode'],
    ['recall-slot-machine', 'nothing'],
    ['constructor', 'nothing'],
  ])('%s, which no table has, tells %s by its words', (name, tells) => {
    expect(readFieldName(name)).toEqual({ tells, isUnknown: true });
  });
});

describe('the categories that are left out', () => {
  it.each(leftOutCategories.map((category) => [category]))('%s', (category) => {
    expect(leftOutBy([category])).toBe(category);
  });

  it('leave nothing out beside others, nor where there is none', () => {
    expect(leftOutBy(['Cars', 'Child car seats'])).toBeUndefined();
    expect(leftOutBy([])).toBeUndefined();
    expect(leftOutOf({ link: 'nothing', categories: ['Lighting'] })).toBeUndefined();
  });

  it.each([
    'Vehicle accessories (registered)',
    'Car parts and accessories',
    'Caravan, motorhome and camper accessories',
    'Food and grocery packaging',
    'Dirt bikes and miniature motorbikes',
  ])('keep %s', (category) => {
    expect(leftOutBy([category])).toBeUndefined();
    expect(englishCategoryOf(category)?.kind).toBe('type');
  });
});

describe('the topics', () => {
  it('stand once each', () => {
    expect(new Set(topics).size).toBe(topics.length);
  });
});

describe('what English prose tells', () => {
  it.each([
    ['UPC code 012345678905 is printed', ['012345678905']],
    ['Barcode: 9501101530003, EAN/APN 950 1101 530010', ['9501101530003', '950 1101 530010']],
    ['GTIN number is 09501101530027.', ['09501101530027']],
    ['Serial 9501101530003', []],
  ])('of barcodes in “%s”', (text, codes) => {
    expect(labelledBarcodes(text)).toEqual(codes);
  });

  it.each([
    ['TJ2K-AU', true],
    ['VF-20', true],
    ['0045512', false],
    ['B0C1234567', false],
    ['kmart.com.au/43', false],
    ['X1', false],
    ['a long name 5', false],
  ])('of a number: %s is a model: %s', (text, is) => {
    expect(isModelNumber(text)).toBe(is);
  });

  it.each([
    ['Specific batches of the product may leak.', 'batches'],
    ['Only units with serial numbers from 2301000 to 2304999 are affected.', 'serials'],
    ['The lamps were manufactured between May 2025 and June 2026.', 'productionDates'],
    ['Lot number L2301 only.', 'batches'],
  ] as const)('of a limit: “%s”', (text, limit) => {
    expect(proseLimits([text])[limit]).not.toEqual([]);
  });

  it('of no limit where there is none', () => {
    expect(proseLimits(['A lamp. It may overheat.'])).toEqual({
      batches: [],
      serials: [],
      productionDates: [],
    });
  });
});
