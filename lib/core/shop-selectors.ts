import type { MarketplaceId } from './ids';

/**
 * Selectors that a feed sends after a shop's redesign, so that its pages are read again before a release mends the reader.
 * Plain data: where a text stands, never what to make of it. What they may fill, and what keeps them from making a page lie,
 * is in `lib/marketplaces/README.md`.
 */
export const selectorSetBounds = {
  /** Of the file, in bytes. */
  file: 32 * 1024,
  /** Selectors of one field. */
  perField: 24,
  /** Days from `written` to `until`. */
  days: 180,
} as const;

/** One way in which a page lays out its specification: a row, and within it the label and the value. */
export interface RowSelectors {
  row: string;
  name: string;
  value: string;
}

export const pageFields = ['title', 'price', 'seller', 'pictures', 'onSale', 'soldOut'] as const;
type PageField = (typeof pageFields)[number];

/** Selectors of one shop, best first. */
export interface ShopSelectors extends Partial<Record<PageField, string[]>> {
  /** The newest version of the shop's reader they were written for. A newer one passes over them. */
  adapter: number;
  rows?: RowSelectors[];
}

/** What a feed sends with an edition. */
export interface SelectorSet {
  format: 1;
  /** Days; they are used until the end of the second, by UTC. */
  written: string;
  until: string;
  shops: Partial<Record<MarketplaceId, ShopSelectors>>;
}

/** What of a listing may come from a feed's selectors, in the listing's own words. */
export const refreshedFields = [
  'titles',
  'attributes',
  'price',
  'seller',
  'pictures',
  'availability',
] as const;
export type RefreshedField = (typeof refreshedFields)[number];

/** What became of a feed's selectors on a page: what they filled in, and how many were passed over as faulty or too slow. */
export interface Refreshed {
  filled: RefreshedField[];
  passedOver: number;
}
