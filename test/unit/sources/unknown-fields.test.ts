import { describe, expect, it } from 'vitest';
import { type KnownFields, unknownFieldsOf } from '../../../lib/sources/unknown-fields';

const known: KnownFields = {
  id: 'read',
  photos: { ignored: 'outside the licence' },
  product: { name: 'read', brands: { brand: 'read' } },
};

describe('fields that nobody named', () => {
  it('finds none in a record it knows, whatever ignored fields hold', () => {
    const record = { id: 1, photos: [{ anything: true }], product: { name: 'x', brands: [{ brand: 'y' }] } };
    expect(unknownFieldsOf(record, known)).toEqual([]);
  });

  it('names new fields at any depth, once for a whole list', () => {
    const record = { id: 1, seal: 'x', product: { brands: [{ brand: 'y', logo: 1 }, { logo: 2 }], size: 3 } };
    expect(unknownFieldsOf(record, known)).toEqual(['seal', 'product.brands.logo', 'product.size']);
  });

  it('is not misled by fields with the names of an object’s own methods', () => {
    expect(unknownFieldsOf({ toString: 'x', constructor: 'y' }, known)).toEqual(['toString', 'constructor']);
  });

  it('finds none where the value is no record', () => {
    expect(unknownFieldsOf('text', known)).toEqual([]);
    expect(unknownFieldsOf(null, known)).toEqual([]);
  });
});
