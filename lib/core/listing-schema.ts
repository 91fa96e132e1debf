import { z } from 'zod';
import { marketplaceIds } from './ids';
import { availabilities, type Listing, listingBounds as most, type Reading, wallKinds } from './listing';
import { withRowFacts } from './row-facts';
import { type Refreshed, refreshedFields } from './shop-selectors';

const id = z.string().regex(/^\d+$/).max(most.idLength);
const text = z.string().max(most.textLength);
const code = z.string().max(most.codeLength);

/** A listing as it arrives at the worker's door, from a page nobody trusts; its labelled rows are understood here. */
export const listingSchema: z.ZodType<Listing> = z
  .strictObject({
    marketplace: z.enum(marketplaceIds),
    ids: z.array(id).min(1).max(most.ids),
    address: z.string().max(2000),
    region: z.string().max(40).exactOptional(),
    titles: z.array(text).max(most.texts),
    brands: z.array(text).max(most.texts),
    models: z.array(text).max(most.texts),
    attributes: z.array(z.strictObject({ name: text, value: text })).max(most.attributes),
    gtins: z.array(z.string().regex(/^\d{14}$/)).max(most.codes),
    certificates: z.array(code).max(most.codes),
    pictures: z.array(z.string().max(300)).max(most.pictures),
    seller: z.strictObject({ id: code.exactOptional(), name: text.exactOptional() }).exactOptional(),
    categories: z.array(text).max(most.categories),
    price: text.exactOptional(),
    options: z.array(text).max(most.options),
    availability: z.enum(availabilities),
  })
  .transform(withRowFacts);

const refreshedSchema: z.ZodType<Refreshed> = z.strictObject({
  filled: z.array(z.enum(refreshedFields)).max(refreshedFields.length),
  passedOver: z.int().min(0).max(1000),
});

/** A reading as it arrives at the worker's door. */
export const readingSchema: z.ZodType<Reading> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('listing'),
    listing: listingSchema,
    layout: code,
    settled: z.boolean(),
    refreshed: refreshedSchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('wall'), wall: z.enum(wallKinds), listing: listingSchema }),
  z.strictObject({ kind: z.literal('not-a-product-page') }),
  z.strictObject({ kind: z.literal('not-ready'), listing: listingSchema }),
  z.strictObject({
    kind: z.literal('unreadable'),
    missing: z.array(code).max(20),
    listing: listingSchema,
    refreshed: refreshedSchema.exactOptional(),
  }),
]);
