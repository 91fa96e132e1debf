import { emptyListing, type Listing } from './listing';
import type { Asked } from './question';

/** The number that stands where a listing's would, for what is asked about and is no listing. No shop has given it. */
const noNumber = '0';

/** A listing that is none: what is asked about stands in its other fields. */
export function noListing(): Listing {
  return emptyListing({ marketplace: 'aliexpress', ids: [noNumber], address: '' });
}

/**
 * What somebody asked about, as a listing that can be compared with notices; undefined for what names nothing that could be: a short
 * link without a title, a link to something else, a barcode that is none, mere words (a name alone never flags).
 */
export function askedListing(asked: Asked): { listing: Listing; isListing: boolean } | undefined {
  switch (asked.kind) {
    case 'listing': {
      const { title } = asked;
      const listing = { ...emptyListing(asked), titles: title === undefined ? [] : [title] };
      return { listing, isListing: true };
    }
    case 'barcode':
      return asked.gtin === undefined
        ? undefined
        : { listing: { ...noListing(), gtins: [asked.gtin] }, isListing: false };
    case 'certificate':
      return { listing: { ...noListing(), certificates: [asked.number] }, isListing: false };
    case 'brand-and-model': {
      const { text, brands, models } = asked;
      return { listing: { ...noListing(), titles: [text], brands, models }, isListing: false };
    }
    case 'short-link':
      return asked.title === undefined
        ? undefined
        : { listing: { ...noListing(), titles: [asked.title] }, isListing: false };
    case 'other-link':
    case 'words':
      return undefined;
  }
}

/** What people recognise it by. */
export function askedLabel(asked: Asked): string {
  switch (asked.kind) {
    case 'listing':
    case 'short-link':
      return asked.title ?? asked.address;
    case 'other-link':
      return asked.address;
    case 'barcode':
      return asked.written;
    case 'certificate':
      return asked.number;
    case 'brand-and-model':
    case 'words':
      return asked.text;
  }
}
