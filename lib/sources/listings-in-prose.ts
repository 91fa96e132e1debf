import type { Notice } from '../core/notice';
import { listingAddressesIn } from './listing-addresses';
import { marketplaceIdentifiers } from './marketplace-identifiers';
import { namedMarketplaces } from './marketplace-names';

const ours = namedMarketplaces.filter(({ marketplace }) => marketplace !== undefined);

/**
 * The listings that texts in free words name, and the models without those that are a listing's number. Only a text that names a
 * marketplace of ours, if only by an address, is read: the numbers of any other may be barcodes.
 */
export function listingsInProse(
  texts: readonly string[],
  models: readonly string[],
): { listings: Notice['listings']; models: string[] } {
  const naming = texts.map((text) => text.normalize('NFKC')).filter(namesOurs);
  const identifiers = marketplaceIdentifiers(
    naming.map((identifier) => ({ identifier })),
    models,
  );
  const listings = [...identifiers.listings];
  for (const address of naming.flatMap((text) => listingAddressesIn(text).listings)) {
    if (!listings.some(({ marketplace, id }) => marketplace === address.marketplace && id === address.id))
      listings.push({ ...address, basis: 'authority' });
  }
  return { listings: listings.slice(0, 500), models: identifiers.models };
}

/** Whether a text, an address in it too, names one of the marketplaces whose listings Ansim reads. */
function namesOurs(text: string): boolean {
  return ours.some(({ pattern }) => pattern.test(text));
}
