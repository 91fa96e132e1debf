import type { MarketplaceId } from './ids';
import type { Refreshed } from './shop-selectors';

/** What a marketplace page offers for sale. Only the ids are certain; every other field may be empty. */
export interface Listing {
  marketplace: MarketplaceId;
  /** Every id the listing answers to, the address's own first: canonical, redirected, bundle, US twin. Never empty. */
  ids: string[];
  /** The address without query or fragment. */
  address: string;
  /** The region the page is for, as the marketplace writes it (`kr`, `us`), where it says so. */
  region?: string;
  /** Every form of the title, best first: heading, embedded state, meta, alt. */
  titles: string[];
  /** Stated brands and models: from labelled rows and structured data only. */
  brands: string[];
  models: string[];
  attributes: Attribute[];
  /** GTIN-14 from labelled fields or JSON-LD only, check digit verified. */
  gtins: string[];
  /** Certificate numbers from labelled fields. */
  certificates: string[];
  /** Stable picture keys, not addresses. */
  pictures: string[];
  seller?: { id?: string; name?: string };
  /** From the root down, as the page words them. */
  categories: string[];
  /** The price as the page prints it. */
  price?: string;
  /** Names of the choices a buyer has. */
  options: string[];
  availability: Availability;
}

/** A listing of which only the address has been read. */
export function emptyListing({
  marketplace,
  ids,
  address,
  region,
}: Pick<Listing, 'marketplace' | 'ids' | 'address' | 'region'>): Listing {
  return {
    marketplace,
    ids: [...ids],
    address,
    ...(region !== undefined && { region }),
    titles: [],
    brands: [],
    models: [],
    attributes: [],
    gtins: [],
    certificates: [],
    pictures: [],
    categories: [],
    options: [],
    availability: 'unknown',
  };
}

export interface Attribute {
  name: string;
  value: string;
}

export const availabilities = ['on-sale', 'sold-out', 'not-offered', 'unknown'] as const;
export type Availability = (typeof availabilities)[number];

/** Bounds of a listing in a message; the content script cuts to them, the worker refuses beyond them. */
export const listingBounds = {
  ids: 12,
  idLength: 24,
  texts: 12,
  textLength: 600,
  attributes: 120,
  codes: 24,
  codeLength: 80,
  pictures: 40,
  categories: 12,
  options: 60,
} as const;

/** Why a product page gave less than a listing. */
export const wallKinds = [
  'captcha',
  'login',
  /** Taken down, or not offered in this region: the shop shows the same page for both. */
  'gone',
  /** Not offered in this region, as the shop itself says. */
  'region',
] as const;
export type WallKind = (typeof wallKinds)[number];

/** What reading a page gives. `refreshed` where a feed's selectors were tried. */
export type Reading =
  /** `settled` is false while the page may still add to it (late state, unexpanded rows). */
  | { kind: 'listing'; listing: Listing; layout: string; settled: boolean; refreshed?: Refreshed }
  /** The address names a listing and nothing more could be read, because something stands in front of it. */
  | { kind: 'wall'; wall: WallKind; listing: Listing }
  | { kind: 'not-a-product-page' }
  /** The page has not shown its product yet. The listing holds what the address alone tells. */
  | { kind: 'not-ready'; listing: Listing }
  /** The page shows something, but not what we know to read. */
  | { kind: 'unreadable'; missing: string[]; listing: Listing; refreshed?: Refreshed };

/** What the address alone tells. */
export type AddressReading =
  | { kind: 'product'; marketplace: MarketplaceId; ids: string[]; address: string; region?: string }
  /** A login or captcha address that still names the listing it stands in front of. */
  | {
      kind: 'wall';
      wall: WallKind;
      marketplace: MarketplaceId;
      ids: string[];
      address: string;
      region?: string;
    }
  | { kind: 'other-shop-page'; marketplace: MarketplaceId }
  | { kind: 'not-a-shop' };

/** The plain data the on-demand page reader brings back; nobody trusts it until its ids agree. */
export type PageGlobals = { [key: string]: unknown };
