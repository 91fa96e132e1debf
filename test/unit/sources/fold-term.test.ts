import { describe, expect, it } from 'vitest';
import { foldTerm, termLookup } from '../../../lib/sources/fold-term';

describe('official terms', () => {
  it.each([
    ['Kitchen/cooking accessories', 'KITCHEN_COOKING_ACCESSORIES'],
    ['Health risk / other', 'HEALTH_RISK_OTHER'],
    ['Gas appliances and components', 'GAS_APPLIANCES_COMPONENTS'],
    ['The Netherlands', 'Netherlands'],
  ])('%s and %s are one term', (a, b) => expect(foldTerm(a)).toBe(foldTerm(b)));

  it('keeps other terms apart', () =>
    expect(foldTerm('Lighting chains')).not.toBe(foldTerm('Lighting equipment')));

  it('refuses a table that gives one term to two rows, or an empty one', () => {
    expect(() => termLookup([{ terms: ['Toys'] }, { terms: ['TOYS'] }])).toThrow(/"TOYS" stands in two rows/);
    expect(() => termLookup([{ terms: ['-'] }])).toThrow(RangeError);
  });

  it('lets one row give a term in two spellings', () => {
    expect(termLookup([{ terms: ['Toys', 'TOYS'] }]).size).toBe(1);
  });
});
