import type { AskedCard } from '../../lib/core/cards';
import type { MarketplaceId } from '../../lib/core/ids';
import { emptyListing, type Listing } from '../../lib/core/listing';
import { listingAddress } from '../../lib/core/marketplace-ids';

/** What is known of a card's listing: its numbers, and the title it shows. */
export function listingOf({ ids, title }: AskedCard, marketplace: MarketplaceId): Listing {
  const address = listingAddress(marketplace, ids[0] ?? '');
  const listing = emptyListing({ marketplace, ids, address });
  return title === undefined ? listing : { ...listing, titles: [title] };
}
