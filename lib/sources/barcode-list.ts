import { parseGtin } from '../core/gtin';
import { cleanText, linesAsMarks } from './clean-text';

/** The GTIN-14s of a barcode field, which may hold several, placeholders and other codes; those are left out. */
export function gtinsIn(...fields: (string | null | undefined)[]): string[] {
  const gtins = new Set<string>();
  for (const field of fields) {
    for (const code of barcodesOf(cleanText(linesAsMarks(field)))) gtins.add(code);
    if (gtins.size >= 400) break;
  }
  return [...gtins].slice(0, 400);
}

function barcodesOf(text: string): string[] {
  return text.split(/\s*[;,|/]\s*/u).flatMap((part) => {
    const bare = part.replace(
      /^(?:ean|gtin|upc|barcode|bar code|code)(?:[\s-]?(?:8|12|13|14)(?!\d))?(?:\s*(?:no|numbers?|nr))?\s*[.:#]*\s*/iu,
      '',
    );
    const whole = parseGtin(bare);
    if (whole !== undefined) return [whole];
    return bare.split(/\s+/u).flatMap((word) => parseGtin(word) ?? []);
  });
}

const batchLabel =
  /^(?:batch|lot|charge|lote|partita|serie|series|art)\w*(?:\s*(?:no|number|nr|n°|code)s?)?\s*[.:#]*\s*/iu;
const barcodeLabel = /\b(?:ean|gtin|upc|bar\s?code)\b/iu;

/**
 * The reports before 2022 have one field for batch number and barcode. What is a valid GTIN, or is labelled as a barcode,
 * is one; the rest are batches, without their label.
 */
export function splitBatchAndBarcode(field: string | null | undefined): {
  batches: string[];
  gtins: string[];
} {
  const batches: string[] = [];
  const gtins: string[] = [];
  const text = cleanText(linesAsMarks(field));
  for (const part of text.split(/\s*[;|]\s*|\s*,\s+|\s+\/\s+|\s+(?=(?:bar\s?code|ean|batch|lot)\b)/iu)) {
    const found = barcodesOf(part);
    gtins.push(...found);
    if (found.length === 0 && !barcodeLabel.test(part) && part !== '')
      batches.push(part.replace(batchLabel, ''));
  }
  return { batches, gtins: [...new Set(gtins)] };
}
