import { describe, expect, it } from 'vitest';
import { gtinsIn, splitBatchAndBarcode } from '../../../lib/sources/barcode-list';

describe('barcode fields', () => {
  it.each([
    ['a GTIN-13', '9501101530003', ['09501101530003']],
    ['a GTIN-12 gets its zeros', '036000291452', ['00036000291452']],
    ['blanks within', '9 501101 530003', ['09501101530003']],
    ['two by a comma', '9501101530003, 9501101530010', ['09501101530003', '09501101530010']],
    ['two by a blank', '9501101530003 9501101530010', ['09501101530003', '09501101530010']],
    ['two by lines', '9501101530003\n9501101530010', ['09501101530003', '09501101530010']],
    ['a label', 'EAN 9501101530003', ['09501101530003']],
    ['a label with its length', 'EAN-13: 9501101530003', ['09501101530003']],
    ['a wrong check digit', '9501101530004', []],
    ['a date in the barcode field', '20241210', []],
    ['a maker’s own code', 'BCD25042500206593', []],
    ['nothing', 'Unknown', []],
  ])('%s', (_, field, gtins) => expect(gtinsIn(field)).toEqual(gtins));

  it('gives each once out of several fields', () => {
    expect(gtinsIn('9501101530003', null, '9501101530003')).toEqual(['09501101530003']);
  });
});

describe('the one field that older reports have for batch and barcode', () => {
  it.each([
    ['both with labels', 'Batch: 0419; Barcode: 9501101530010', ['0419'], ['09501101530010']],
    ['both without labels', '0419 / 9501101530010', ['0419'], ['09501101530010']],
    ['labels without a mark between', 'Lot 0419 Barcode 9501101530010', ['0419'], ['09501101530010']],
    ['a barcode alone', '9501101530010', [], ['09501101530010']],
    ['a broken barcode is no batch', 'Barcode: 9501101530011', [], []],
    ['a batch alone', 'Batch number 5-2018', ['5-2018'], []],
  ])('%s', (_, field, batches, gtins) => {
    expect(splitBatchAndBarcode(field)).toEqual({ batches, gtins });
  });

  it('is empty where the field is', () =>
    expect(splitBatchAndBarcode(undefined)).toEqual({ batches: [], gtins: [] }));
});
