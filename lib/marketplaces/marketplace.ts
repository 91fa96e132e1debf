import type { MarketplaceId } from '../core/ids';
import type { AddressReading, PageGlobals, Reading } from '../core/listing';
import type { Refreshed } from '../core/shop-selectors';
import type { ListingDraft } from './listing-draft';

/** An address that names a listing: a product page, or a wall that stands in front of one. */
export type ListingAddress = Extract<AddressReading, { kind: 'product' | 'wall' }>;

/** What a marketplace is given to read a page by. */
export interface Page {
  document: Document;
  /** The address now in the address bar. The listing read must be this one's. */
  address: ListingAddress;
  /** What the page's own globals hold, brought by the on-demand page reader; untrusted, absent on the first reading. */
  globals?: PageGlobals;
  /** By what a feed sent for pages that our own readers cannot read; absent until this one was not read. */
  fillRefreshed?: FillRefreshed;
}

/** What is known of a page before a feed's selectors are tried on it. */
export interface ReadPage {
  document: Document;
  /** Whether our own heading is believed; undefined where our own readers see none. */
  isShown: boolean | undefined;
  /** Whether the head names the address's listing. */
  ownHead: boolean;
  cleanTitle(title: string): string;
  /** Whether another heading passes what our own must pass; it is noted where it does. */
  believes(heading: string): boolean;
}

/** Fills in what our own readers left empty. It comes with a script of its own, put into a page only where it is needed. */
export type FillRefreshed = (draft: ListingDraft, page: ReadPage) => Refreshed;

/** One card of a grid. */
export interface Card {
  /** The card's outermost element, or its link where none is known. */
  element: Element;
  /** The element that names the product, and the attribute's words it was read from. */
  link: Element;
  named: string;
  marketplace: MarketplaceId;
  ids: string[];
  title?: string;
  /** On a page of orders: whether it is tied to one, and not recommended beside them. */
  isOrdered?: boolean;
}

/**
 * One shop: DOM in, listing out. Pure but for the document it is given; no browser API. Part of a script that every product
 * page gets, so small: no zod, no library.
 */
export interface Marketplace {
  id: MarketplaceId;
  /**
   * Reads the listing in layers, structured data first; every layer's ids must agree with the address. Never throws on
   * any page.
   */
  readPage(page: Page): Reading;
  /** Whether this page keeps its product only in its own globals, so that the on-demand page reader is worth asking. */
  needsGlobals(document: Document): boolean;
}
