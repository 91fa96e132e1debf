import { z } from 'zod';

/**
 * What `feed build --report FILE.json` writes: how good the notices of an edition are, source by source, in a form that can
 * be sent to a publisher and compared from build to build. Shares go from 0 to 1, with four digits; lists are cut at
 * `mostListed`, counts are whole.
 */

/** How many single records or notices are listed at most. */
export const mostListed = 1000;

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const time = z.iso.datetime({ offset: false });

/** What a notice can hold that a listing is compared with, and what the shopper reads. */
export const coveredFields = [
  'listings',
  'gtins',
  'certificates',
  'brands',
  'models',
  'brand and model',
  'names',
  'hazards',
  'danger',
  'page',
] as const;
export type CoveredField = (typeof coveredFields)[number];

const expectationSchema = z.strictObject({
  /** `records`, or a share: `loss` against the last good fetch, `unreadable`, `brands filled` … */
  what: z.string(),
  measured: z.number(),
  least: z.number().optional(),
  most: z.number().optional(),
  holds: z.boolean(),
  /**
   * How far it is from the bound that is nearer: for records as a share of that bound, for shares the difference. Below 0
   * where it does not hold.
   */
  margin: z.number(),
});

const sourceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  complete: z.boolean(),
  state: z.enum(['fetched', 'from-file', 'kept-last-good', 'not-asked', 'no-key']),
  /** Why its last good notices were kept, or why it was not asked. */
  why: z.array(z.string()),
  lastSuccess: time.optional(),
  requests: count,
  /** Optional documents that brought no answer. */
  passedOver: z.array(z.strictObject({ request: z.string(), why: z.string() })),
  /** Every record of the last good fetch: notices, dropped, left out. */
  records: count.optional(),
  /** Notices in force, and tombstones. */
  notices: count,
  withdrawn: count,
  changes: z.strictObject({ fresh: count, changed: count, unchanged: count, kept: count, withdrawn: count }),
  /** Notices in force that hold the field. */
  coverage: z.record(z.enum(coveredFields), z.strictObject({ notices: count, share })),
  /** By date of publication, of the notices in force. */
  age: z.strictObject({ newest: day, oldest: day, medianDays: count }).optional(),
  /** Notices in force that are linked with another authority's, and how many links there are to each. */
  linked: z.strictObject({ notices: count, to: z.record(z.string(), count) }),
  /** Notices in force that no listing could ever match, see `is-matchable.ts`. */
  unmatchable: z.strictObject({ notices: count, ids: z.array(z.string()).max(mostListed) }),
  /** Terms without a place in our vocabularies, most frequent first. */
  unmapped: z.array(z.strictObject({ field: z.string(), term: z.string(), count })),
  /** Records that could not be read. */
  dropped: z.strictObject({
    records: count,
    listed: z.array(z.strictObject({ record: z.string(), why: z.string() })).max(mostListed),
  }),
  /** Records left out on purpose, by category, most frequent first. */
  leftOut: z.array(z.strictObject({ category: z.string(), count })),
  unknownFields: z.array(z.string()),
  /** Notices that a whole fetch did not hold, and that the next one withdraws. */
  missing: count,
  expectations: z.array(expectationSchema),
});
export type SourceQuality = z.output<typeof sourceSchema>;
export type ExpectationQuality = z.output<typeof expectationSchema>;

export const qualityReportSchema = z.strictObject({
  format: z.literal(1),
  edition: z.strictObject({ sequence: z.int().min(1), keyId: z.string(), generated: time, expires: time }),
  /** Why clients will wait for another edition before they believe this one. */
  heldBack: z.string().optional(),
  /** Notices that no client would read, and that were not published. */
  notPublished: z.array(z.strictObject({ record: z.string(), why: z.string() })),
  totals: z.strictObject({
    notices: count,
    withdrawn: count,
    linked: count,
    unmatchable: count,
    dropped: count,
  }),
  sources: z.array(sourceSchema),
});
export type QualityReport = z.output<typeof qualityReportSchema>;
