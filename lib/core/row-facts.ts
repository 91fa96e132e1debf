import { barcodesIn } from './barcodes-in-text';
import { certificatesInRow } from './certificates';
import { parseGtin } from './gtin';
import { isJunkValue } from './junk-values';
import { type Listing, listingBounds as most } from './listing';
import { kindOfRow } from './row-labels';

/**
 * Understands the rows of a specification: the always-on script brings them as the page words them, and the worker
 * understands them at its door, so that the tables of words cost no page anything. Applied twice, it changes nothing.
 * Returns a listing with what its labelled rows and structured data state: brands, models, barcodes and certificate numbers. What
 * says nothing (`NoEnName_Null`, a barcode with a wrong check digit, the shop's own name as brand) is left out, and rows
 * stuffed with keywords (`Feature 12`) have no label to be understood by.
 */
export function withRowFacts(listing: Listing): Listing {
  const brands = [...listing.brands];
  const models = [...listing.models];
  const codes: string[] = [...listing.gtins];
  const certificates: string[] = [...listing.certificates];
  for (const { name, value } of listing.attributes) {
    switch (kindOfRow(name)) {
      case 'brand':
        brands.push(value);
        break;
      case 'model':
        models.push(value);
        break;
      case 'gtin':
        codes.push(...value.split(/[,;/|、，；]/).flatMap(codesIn));
        break;
      case 'certificate':
        certificates.push(...certificatesInRow(value));
        break;
      case undefined:
        break;
    }
  }
  return {
    ...listing,
    brands: distinct(
      brands.filter((brand) => !isJunkValue(brand) && !/^(?:aliexpress|temu)$/i.test(brand)),
      most.texts,
    ),
    models: distinct(
      models.filter((model) => !isJunkValue(model)),
      most.texts,
    ),
    gtins: distinct(
      codes.flatMap((code) => parseGtin(code) ?? []),
      most.codes,
    ),
    certificates: distinct(
      certificates.filter(({ length }) => length <= most.codeLength),
      most.codes,
    ),
  };
}

/** `EAN 4006381333931 (Box)`, `4 006381 333931`: the numbers of a row of barcodes, whatever stands about them. */
function codesIn(text: string): string[] {
  const whole = barcodesIn(text).flatMap(({ gtin }) => gtin ?? []);
  return whole.length > 0 ? whole : text.split(/[^\p{L}\p{N}-]+/u);
}

function distinct(texts: readonly string[], atMost: number): string[] {
  return [...new Set(texts)].slice(0, atMost);
}
