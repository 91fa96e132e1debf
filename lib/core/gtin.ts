const lengths = new Set([8, 12, 13, 14]);

/**
 * The GTIN-14 of a labelled barcode, or undefined where it is none: spaces and hyphens dropped, length 8, 12, 13 or 14,
 * GS1 check digit right (GS1 General Specifications, 7.9), not a restricted (2xx) or coupon number, and not a placeholder
 * such as `20241210` or `1234567890128`. Only for fields that say they hold a barcode: old AliExpress item ids have 11 to
 * 14 digits, and one in ten of them passes the check digit.
 */
export function parseGtin(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/[\s\u2010-\u2015-]/g, '');
  if (!/^\d+$/.test(digits) || !lengths.has(digits.length)) return undefined;
  if (isPlaceholder(digits)) return undefined;
  const gtin = digits.padStart(14, '0');
  if (!checkDigitHolds(gtin) || isRestricted(gtin) || isPlaceholder(printedGtin(gtin))) return undefined;
  return gtin;
}

/** A GTIN-14 as people know it from the package: GTIN-8, UPC-A, EAN-13, or all 14 digits of a carton. */
export function printedGtin(gtin: string): string {
  return gtin.startsWith('000000') ? gtin.slice(6) : gtin.replace(/^0{1,2}/, '');
}

function checkDigitHolds(gtin: string): boolean {
  let sum = 0;
  for (let place = 0; place < 13; place++) sum += Number(gtin[place]) * (place % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10 === Number(gtin[13]);
}

/** In-store numbers (02, 04, 2x), vouchers (05, 98, 99) and GTIN-8 starting with 0 or 2 name nothing outside one shop. */
function isRestricted(gtin: string): boolean {
  if (gtin.startsWith('000000')) return /^0{6}[02]/.test(gtin);
  return /^0(?:2|02|04|05|98|99)/.test(gtin);
}

/** Numbers of textbooks that belong to no product, with a right check digit. */
const examples = new Set(['5901234123457', '96385074']);

/**
 * Dates (with a time, where there are 14 digits), one digit over and over, rising and falling runs, and a rising run
 * behind the prefix of a country (`6901234567892`, `4012345678901`).
 */
function isPlaceholder(digits: string): boolean {
  if (examples.has(digits) || /^(\d)\1+$/.test(digits)) return true;
  if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{6})?$/.test(digits)) return true;
  if (/^\d{0,3}12345678(?:9|$)/.test(digits)) return true;
  const body = digits.slice(0, -1);
  return '01234567890123456789'.includes(body) || '98765432109876543210'.includes(body);
}
