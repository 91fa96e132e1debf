import { parseGtin, printedGtin } from '../core/gtin';
import type { Listing } from '../core/listing';
import type { Notice } from '../core/notice';
import type { Evidence } from '../core/verdict';

/** The numbers of a list that can name one product. Placeholders and shop-internal numbers never do, whoever sent them. */
export function gtinKeys(gtins: string[]): string[] {
  return gtins.filter((gtin) => parseGtin(gtin) === gtin);
}

/** The same labelled trade item number, compared as GTIN-14. */
export function gtinEvidence(listing: Listing, notice: Notice): Evidence | undefined {
  if (listing.gtins.length === 0 || notice.gtins.length === 0) return undefined;
  const same = gtinKeys(listing.gtins).find((gtin) => notice.gtins.includes(gtin));
  return same === undefined
    ? undefined
    : { kind: 'gtin', listing: printedGtin(same), notice: printedGtin(same) };
}
