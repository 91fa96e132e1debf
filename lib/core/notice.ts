import { z } from 'zod';
import { hazards } from './hazards';
import { isSourceId, marketplaceIds, splitNoticeId } from './ids';
import { listingBases } from './listing-bases';
import { productTypes } from './product-types';

/**
 * A notice: one official statement that a product is harmful. This schema is the feed's wire format, one canonical JSON
 * object a line; what is absent is left out. Every text is bounded, so that no record can grow a page or a popup.
 */

/** What sort of statement it is. Only some of them may turn a page red, see `may-go-red.ts`. */
export const noticeKinds = [
  'recall',
  'alert',
  'ban',
  'failed-test',
  'warning',
  'repaired-in-production',
  'administrative',
  'certificate-revoked',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

const short = z.string().min(1).max(300);
const long = z.string().min(1).max(4000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date YYYY-MM-DD');
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag');
const country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 country code');
const sourceId = z.string().refine(isSourceId, 'a source id: lower-case letters, digits, hyphens');
const noticeIdText = z
  .string()
  .max(120)
  .refine((id) => splitNoticeId(id) !== undefined, 'a notice id of the form source:record');
/** Only https addresses: `javascript:`, `data:` and `//host` never reach a link. */
export const httpsAddress = z
  .string()
  .max(1000)
  .regex(/^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(\/[^\s<>"'`\\]*)?$/i, 'an https address');

const texts = z
  .array(z.strictObject({ lang: language, text: long }))
  .max(40)
  .default([]);
const words = (most: number) => z.array(short).max(most).default([]);

export const noticeSchema = z.strictObject({
  id: noticeIdText,
  source: sourceId,
  kind: z.enum(noticeKinds),
  published: day,
  updated: day.optional(),
  /** Set when the authority took the notice back: a tombstone that no longer warns. */
  withdrawn: day.optional(),
  page: httpsAddress.optional(),
  names: texts,
  brands: words(60),
  models: words(400),
  /** GTIN-14, digits only, check digit verified. */
  gtins: z
    .array(z.string().regex(/^\d{14}$/))
    .max(400)
    .default([]),
  /** What the notice is limited to. Where any of it is stated, brand + model alone is at most possible. */
  limits: z
    .strictObject({
      batches: words(400),
      serials: words(400),
      productionDates: words(100),
      sellers: words(60),
    })
    .default({ batches: [], serials: [], productionDates: [], sellers: [] }),
  certificates: words(60),
  category: z.strictObject({ official: short, type: z.enum(productTypes).optional() }).optional(),
  /** The official risk terms, each with the hazard it maps to; unmapped terms keep their words only. */
  hazards: z
    .array(z.strictObject({ official: short, hazard: z.enum(hazards).optional() }))
    .max(20)
    .default([]),
  /** The official words on the danger. */
  danger: texts,
  /** Our own few words on the cause, shown as ours, never as the authority's. */
  gist: texts,
  /** What the authority tells people to do. */
  advice: texts,
  /** The official measure. */
  measures: texts,
  listings: z
    .array(
      z.strictObject({
        marketplace: z.enum(marketplaceIds),
        /** The canonical (global) item or goods id, digits. */
        id: z.string().regex(/^\d{5,20}$/),
        sku: z
          .string()
          .regex(/^\d{5,24}$/)
          .optional(),
        basis: z.enum(listingBases),
        /** How many people reported it, and how many stewards accepted it. */
        volunteers: z.int().min(1).max(10_000).optional(),
        stewards: z.int().min(1).max(100).optional(),
      }),
    )
    .max(500)
    .default([]),
  /** Listings that a steward compared and found to be another product: only the authority's own word is heard of them. */
  notTheProduct: z
    .array(z.strictObject({ marketplace: z.enum(marketplaceIds), id: z.string().regex(/^\d{5,20}$/) }))
    .max(500)
    .default([]),
  /** Marketplaces and shops the notice names without saying which listing. */
  marketplaces: words(40),
  /** Notices of other authorities about the same product. */
  linked: z.array(noticeIdText).max(60).default([]),
  /** Countries of the authorities that published or reacted. */
  countries: z.array(country).max(60).default([]),
  origin: country.optional(),
});

export type Notice = z.output<typeof noticeSchema>;
/** A notice as written down: what is empty may be left out. */
export type NoticeInput = z.input<typeof noticeSchema>;
export type LocalText = { lang: string; text: string };
