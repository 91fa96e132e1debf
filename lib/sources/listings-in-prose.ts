import type { Notice } from '../core/notice';
import { listingAddressesIn } from './listing-addresses';
import { marketplaceIdentifiers } from './marketplace-identifiers';
import { marketplacesIn } from './marketplace-names';

/**
 * The listings that texts in free words name, and the models without those that are a listing's number. Addresses count
 * anywhere; bare numbers only in a text that names a marketplace of ours, because any other may hold a barcode.
 */
export function listingsInProse(
  texts: readonly string[],
  models: readonly string[],
): { listings: Notice['listings']; models: string[] } {
  const naming = texts.filter((text) =>
    marketplacesIn(text).some(({ marketplace }) => marketplace !== undefined),
  );
  const identifiers = marketplaceIdentifiers(
    naming.map((identifier) => ({ identifier })),
    models,
  );
  const listings = [...identifiers.listings];
  for (const address of texts.flatMap((text) => listingAddressesIn(text).listings)) {
    if (!listings.some(({ marketplace, id }) => marketplace === address.marketplace && id === address.id))
      listings.push({ ...address, basis: 'authority' });
  }
  return { listings: listings.slice(0, 500), models: identifiers.models };
}
