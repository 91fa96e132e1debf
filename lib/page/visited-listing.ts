import { type AddressReading, emptyListing, type Reading } from '../core/listing';
import type { ListingAddress } from '../marketplaces/marketplace';
import { readShopAddress } from '../marketplaces/shop-addresses';

/** The listing that a visit is of, before its page is read. */
export interface VisitedListing {
  named: ListingAddress;
  /** The address that names it. */
  by: string;
  /** The document left that address for one that names none, and may show the product still. */
  isKept: boolean;
}

/**
 * The listing a visit is of; undefined where it is of none. `shown`: the address of the product that the document was last
 * known to show; empty where it showed none.
 */
export function visitedListing(address: string, shown: string): VisitedListing | undefined {
  const here = readShopAddress(address);
  if (isListing(here)) return { named: here, by: address, isKept: false };
  const before = readShopAddress(shown);
  return isListing(before) ? { named: before, by: shown, isKept: true } : undefined;
}

/** What the address alone tells, before there is a page. */
export function addressReading(named: ListingAddress): Reading {
  const listing = emptyListing(named);
  return named.kind === 'wall' ? { kind: 'wall', wall: named.wall, listing } : { kind: 'not-ready', listing };
}

/** A product's address whose page shows no product, or none that can be read. */
export function noProduct(named: ListingAddress): Reading {
  return { kind: 'unreadable', missing: ['product'], listing: emptyListing(named) };
}

function isListing(address: AddressReading): address is ListingAddress {
  return address.kind === 'product' || address.kind === 'wall';
}
