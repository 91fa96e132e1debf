import type { OwnProduct } from '../core/own-product';
import { shortText } from './plain-text';
import type { Sentences } from './sentences';

/** What people recognise a watched product by; one of which nothing but its link is known, by its shop and number. */
export function productLabel(
  { label, isListing, listing }: OwnProduct,
  most: number,
  say: Sentences,
): string {
  const [number] = listing.ids;
  if (!isListing || label !== listing.address || number === undefined) return shortText(label, most);
  const { ofShop, what } = say.dashboard.check;
  return `${ofShop(what.listing, say.marketplaces[listing.marketplace])} ${number}`;
}
