import { parseGtin } from './gtin';

/** What a scanner says first of what it scanned: `]C1`, `]d2`, `]E0`. */
const symbology = /^\s*\][A-Za-z]\d/;
/** `(01)` and the number of the product, then perhaps its batch, date or serial, each behind a number in brackets. */
const bracketed = /\(01\)\s*((?:\d[ -]?){13}\d)((?:\s*\(\d{2,4}\)\s*[^\s()]+)*)/g;
/** The same without brackets, as a scanner gives it: nothing else stands on its line. */
const bare = /^\s*01(\d{14})(?:(?:10|11|13|15|17|21)[!-z]{1,60})?\s*$/;

/** A line in which GS1's marks about a product's number, and what they say besides, are left out. */
export function withoutGs1Marks(line: string): string {
  const scanned = line.replace(symbology, '');
  const number = bare.exec(scanned)?.[1];
  if (number !== undefined && parseGtin(number) !== undefined) return number;
  return scanned.replace(bracketed, ' $1 ');
}

/** The barcode in the address of a product's QR code (GS1 Digital Link): `https://id.gs1.org/01/08809999123453/10/A1`. */
export function gtinOfDigitalLink(address: string): string | undefined {
  const written = /\/(?:01\/(?=\d{14}(?!\d))|gtin\/)(\d{8,14})(?=[/?#]|$)/.exec(address)?.[1];
  return written === undefined ? undefined : parseGtin(written);
}
