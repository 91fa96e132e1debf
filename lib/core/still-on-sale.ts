import { type MarketplaceId, marketplaceIds } from './ids';
import { inTimeOrder, type Sighting, sawTheListing, sightedListing } from './sighting';

/** How the named listings of a shop stood in a month. */
export interface MonthOnSale {
  /** `2026-11`, in UTC. */
  month: string;
  /** Listings on sale when last looked at in that month, in at least one region. */
  onSale: number;
  /** Listings of which anything was seen in that month. */
  looked: number;
}

/** By shop, and month by month; shops of which nothing was seen are left out. A month nobody looked is no month. */
export function stillOnSale(
  sightings: readonly Sighting[],
): { marketplace: MarketplaceId; months: MonthOnSale[] }[] {
  /** By shop and month, then by listing, then by region: what was seen last. */
  const last = new Map<string, Map<string, Map<string, boolean>>>();
  for (const each of inTimeOrder(sightings).filter(sawTheListing)) {
    const month = `${each.listing.marketplace} ${each.at.slice(0, 7)}`;
    const listings = at(last, month, () => new Map<string, Map<string, boolean>>());
    const regions = at(listings, sightedListing(each), () => new Map<string, boolean>());
    regions.set(each.region, each.state.kind === 'on-sale');
  }
  return marketplaceIds
    .map((marketplace) => ({
      marketplace,
      months: [...last]
        .filter(([key]) => key.startsWith(`${marketplace} `))
        .map(([key, listings]) => ({
          month: key.slice(marketplace.length + 1),
          onSale: [...listings.values()].filter((regions) => [...regions.values()].includes(true)).length,
          looked: listings.size,
        }))
        .sort((a, b) => (a.month < b.month ? -1 : 1)),
    }))
    .filter(({ months }) => months.length > 0);
}

function at<Value>(map: Map<string, Value>, key: string, fresh: () => Value): Value {
  const held = map.get(key) ?? fresh();
  map.set(key, held);
  return held;
}
