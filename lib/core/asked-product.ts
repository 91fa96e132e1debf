import { askedLabel, askedListing } from './asked-listing';
import { type OwnProduct, productKey } from './own-product';
import type { Asked } from './question';

/** What of a product comes from what somebody gave. */
export type GivenProduct = Pick<OwnProduct, 'key' | 'label' | 'listing' | 'isListing' | 'unread'>;

/** Characters of the part of a name that is made of what was given. */
const mostOfName = 250;

/**
 * What somebody asked to have watched, ready to be kept: under the same name whenever the same is given, however it is written.
 * Undefined where nothing of it can be compared.
 */
export function askedProduct(asked: Asked): GivenProduct | undefined {
  const read = askedListing(asked);
  const key = nameOf(asked);
  if (!read || key === undefined) return undefined;
  const given = { ...read, key, label: askedLabel(asked) };
  if (asked.kind === 'listing') return { ...given, unread: 'number-only' };
  if (asked.kind !== 'short-link') return given;
  // Whoever opens it sees what it is.
  return { ...given, unread: 'short-link', listing: { ...read.listing, address: asked.address } };
}

function nameOf(asked: Asked): string | undefined {
  switch (asked.kind) {
    case 'listing':
      return productKey(asked);
    case 'barcode':
      return asked.gtin && `own:barcode:${asked.gtin}`;
    case 'certificate':
      return `own:certificate:${asked.number}`;
    case 'brand-and-model':
      return `own:name:${folded(asked.text)}`;
    case 'short-link':
      return `own:link:${asked.address.slice(-mostOfName)}`;
    case 'other-link':
    case 'words':
      return undefined;
  }
}

/** `VT-9041` and `vt9041` are one. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, mostOfName);
}
