import { z } from 'zod';
import { hazards } from './hazards';
import { listingKey } from './ids';
import { type Listing, listingBounds } from './listing';
import { listingSchema } from './listing-schema';
import { httpsAddress } from './notice';

/**
 * A product somebody asked to have watched: looked at while that was switched on, bought, or added by hand. It stays on this
 * computer and is compared with every later edition.
 */

export const productOrigins = ['viewed', 'bought', 'added'] as const;
export type ProductOrigin = (typeof productOrigins)[number];

/** What of a product was never read whole: of a listing its number alone, or the title that came with a short link. */
export const unreadKinds = ['number-only', 'short-link'] as const;
export type Unread = (typeof unreadKinds)[number];

const time = z.iso.datetime({ offset: false });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const short = z.string().max(300);

/** What of a notice is kept with a product, so that it can be told after the notice has gone. */
export const knownNoticeSchema = z.strictObject({
  feed: short,
  id: short,
  level: z.enum(['flagged', 'possible']),
  /** Date of the notice as it stands: `updated`, else `published`. */
  dated: day,
  /** The product, as the notice names it. */
  name: short.optional(),
  /** Its dangers in the notice’s order; absent where no official word is mapped to one, or it was kept before these were. */
  hazards: z.array(z.enum(hazards)).max(hazards.length).optional(),
  page: httpsAddress.optional(),
  /** When it was first found, and since when it is withdrawn. */
  found: time,
  withdrawn: day.optional(),
  /** Since when it stands and matches no more: it, or what is known of the product, has changed. Nobody took it back. */
  unmatched: day.optional(),
});
export type KnownNotice = z.output<typeof knownNoticeSchema>;

export const productNewsSchema = z.strictObject({
  kind: z.enum(['listed', 'withdrawn']),
  feed: short,
  notice: short,
  at: time,
  seen: z.boolean(),
});
export type ProductNews = z.output<typeof productNewsSchema>;

export const ownProductBounds = { products: 2000, notices: 40, news: 40 } as const;

export const ownProductSchema = z.strictObject({
  /** The listing's name, or one made of what was given where it is no listing: the same for the same. */
  key: short,
  origin: z.enum(productOrigins),
  at: time,
  label: z.string().max(listingBounds.textLength),
  /** What is compared. A product that is no listing has no ids. */
  listing: listingSchema,
  isListing: z.boolean(),
  /** Why a miss tells nothing of it; absent where it was read, or given whole. */
  unread: z.enum(unreadKinds).optional(),
  notices: z.array(knownNoticeSchema).max(ownProductBounds.notices),
  news: z.array(productNewsSchema).max(ownProductBounds.news),
  /** The lists it was last compared with, by `editionsOf`; absent where that has never worked. */
  comparedWith: z.string().max(4000).optional(),
});
export type OwnProduct = z.output<typeof ownProductSchema>;

/** Whether a product was never read whole. One that is kept from before that was noted tells by holding nothing. */
export function unreadOf({ unread, isListing, listing }: OwnProduct): Unread | undefined {
  const { titles, brands, models, attributes, gtins, certificates } = listing;
  const known = [titles, brands, models, attributes, gtins, certificates].some(({ length }) => length > 0);
  return unread ?? (isListing && !known ? 'number-only' : undefined);
}

/** The name a listing is kept under, whichever of its ids a page shows first. */
export function productKey({ marketplace, ids }: Pick<Listing, 'marketplace' | 'ids'>): string {
  const [canonical = ''] = [...ids].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return listingKey(marketplace, canonical);
}
