import type { MarketplaceId } from '../core/ids';
import type { AddressReading, PageGlobals, Reading } from '../core/listing';

/** An address that names a listing: a product page, or a wall that stands in front of one. */
export type ListingAddress = Extract<AddressReading, { kind: 'product' | 'wall' }>;

/** What a marketplace is given to read a page by. */
export interface Page {
  document: Document;
  /** The address now in the address bar. The listing read must be this one's. */
  address: ListingAddress;
  /** What the page's own globals hold, brought by the on-demand page reader; untrusted, absent on the first reading. */
  globals?: PageGlobals;
}

/** One card of a grid. */
export interface Card {
  /** The link or element the card hangs on. */
  element: Element;
  marketplace: MarketplaceId;
  ids: string[];
  title?: string;
}

/**
 * One shop: address and DOM in, listing out. Pure but for the document it is given; no browser API. Part of the always-on
 * script, so small: no zod, no library.
 */
export interface Marketplace {
  id: MarketplaceId;
  /** What the address alone tells. Never throws. */
  readAddress(url: URL): AddressReading;
  /**
   * Reads the listing in layers, structured data first; every layer's ids must agree with the address. Never throws on
   * any page.
   */
  readPage(page: Page): Reading;
  /** Whether this page keeps its product only in its own globals, so that the on-demand page reader is worth asking. */
  needsGlobals(document: Document): boolean;
  /** Every card in view or not, found by address first. */
  cards(root: ParentNode): Card[];
}
