import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGtin, printedGtin } from '../../../lib/core/gtin';

function withCheckDigit(body: string): string {
  const sum = [...body].reverse().reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

describe('parseGtin', () => {
  it.each([
    ['an EAN-13', '8809999123453', '08809999123453'],
    ['a UPC-A', '041909001231', '00041909001231'],
    ['a GTIN-8', '47199934', '00000047199934'],
    ['a GTIN-14 of a carton', withCheckDigit('1880999912345'), withCheckDigit('1880999912345')],
    ['blanks and hyphens inside', ' 8 809999-123453 ', '08809999123453'],
    ['full-width digits', '８８０９９９９１２３４５３', '08809999123453'],
  ])('reads %s', (_, text, gtin) => {
    expect(parseGtin(text)).toBe(gtin);
  });

  it.each([
    ['nothing', ''],
    ['a wrong check digit', '8809999123454'],
    ['an 11-digit item id', '32995535623'],
    ['a 16-digit item id', '1005007146144471'],
    ['letters', '88O9999123453'],
    ['two numbers', '8809999123453, 041909001231'],
    ['a date', withCheckDigit('2024121')],
    ['a date and time', withCheckDigit('2024121012345')],
    ['the date 20241210', '20241210'],
    ['a rising run', '1234567890128'],
    ['a short rising run', '12345670'],
    ['a rising run behind the prefix of China', '6901234567892'],
    ['a rising run behind the prefix of Germany', '4012345678901'],
    ['a falling run', withCheckDigit('987654321098')],
    ['one digit over and over', '0000000000000'],
    ['a number of a textbook', '5901234123457'],
    ['an in-store number', withCheckDigit('200000912345')],
    ['an in-store number of a UPC', withCheckDigit('40000912345')],
    ['a coupon', withCheckDigit('990000912345')],
    ['an in-store GTIN-8', withCheckDigit('2719993')],
  ])('refuses %s: %s', (_, text) => {
    expect(parseGtin(text)).toBeUndefined();
  });

  it('reads what it gives, and prints a form that it reads again', () => {
    const bodies = [7, 11, 12, 13].map((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`)));
    fc.assert(
      fc.property(fc.oneof(...bodies), (body) => {
        const gtin = parseGtin(withCheckDigit(body));
        if (gtin === undefined) return;
        expect(parseGtin(gtin)).toBe(gtin);
        expect(parseGtin(printedGtin(gtin))).toBe(gtin);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses every number with one digit changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'8809999123453'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(parseGtin(digits.join(''))).toBeUndefined();
      }),
    );
  });
});

describe('printedGtin', () => {
  it.each([
    ['08809999123453', '8809999123453'],
    ['00041909001231', '041909001231'],
    ['00000047199934', '47199934'],
  ])('prints %s as on the package', (gtin, printed) => {
    expect(printedGtin(gtin)).toBe(printed);
  });
});
