import type { Listing } from '../core/listing';
import type { Match } from '../core/verdict';
import { sellerKeys } from '../core/visit-sighting';
import { listingIdKey } from './listing-id-evidence';

/** Which sightings may tell of a listing that this one is put up again for. */
export interface SoughtSightings {
  /** Listings by their one names: those its notices name. */
  listings: string[];
  /** Notices of other authorities about the same product. */
  notices: string[];
  /** By `sellerKeys`: what this seller had. */
  sellers: string[];
}

export function soughtFor(listing: Listing, matches: readonly Match[]): SoughtSightings {
  const { marketplace, seller } = listing;
  const named = matches.flatMap(({ notice }) =>
    notice.listings
      .filter((each) => each.marketplace === marketplace)
      .map(({ id }) => listingIdKey(marketplace, id)),
  );
  return {
    listings: [...new Set(named)],
    notices: [...new Set(matches.flatMap(({ notice }) => notice.linked))],
    sellers: sellerKeys(marketplace, seller),
  };
}
