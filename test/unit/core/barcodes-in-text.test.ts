import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barcodesIn } from '../../../lib/core/barcodes-in-text';
import { parseGtin } from '../../../lib/core/gtin';

const gtins = (line: string) => barcodesIn(line).map(({ gtin }) => gtin);

describe('barcodes in a line', () => {
  it.each([
    ['8809999123453'],
    ['8 809999 123453'],
    ['880-9999-12345-3'],
    ['8809 9991 2345 3'],
    ['８８０９９９９１２３４５３'],
    ['wooden rattle 8809999123453 red'],
    ['바코드: 8809999123453'],
    ['(8809999123453)'],
  ])('%s', (line) => expect(gtins(line)).toEqual(['08809999123453']));

  it('are of eight digits only where nothing else stands in the line', () => {
    expect(gtins('4006 3812')).toEqual([parseGtin('40063812')]);
    expect(gtins('order 40063812')).toEqual([]);
  });

  it('are told where the check digit is wrong and the line is nothing else', () => {
    expect(barcodesIn('8809999123454')).toEqual([{ written: '8809999123454', start: 0, end: 13 }]);
    expect(barcodesIn('rattle 8809999123454')).toEqual([]);
  });

  it.each(['010-1234-5678', '2024-12-10', '1005000000000017', '₩12,345', '3.5', 'A8809999123453', ''])(
    '%s is none',
    (line) => expect(barcodesIn(line)).toEqual([]),
  );

  it('are found whatever blanks and hyphens stand in them', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        fc.array(digit, { minLength: 11, maxLength: 11 }),
        fc.array(fc.constantFrom('', ' ', '-'), { minLength: 13, maxLength: 13 }),
        (digits, gaps) => {
          const body = [8, ...digits];
          const sum = body.reduce((total, each, at) => total + each * (at % 2 === 0 ? 1 : 3), 0);
          const code = [...body, (10 - (sum % 10)) % 10];
          const gtin = parseGtin(code.join(''));
          fc.pre(gtin !== undefined);
          const written = code.map((each, at) => `${each}${at < 12 ? gaps[at] : ''}`).join('');
          expect(gtins(written)).toEqual([gtin]);
        },
      ),
    );
  });
});
