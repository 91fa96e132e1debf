import { z } from 'zod';
import { marketplaceIds } from './ids';
import { availabilities, listingBounds as most } from './listing';
import { httpsAddress } from './notice';

/**
 * A report: what a volunteer sends. Everything but what it is about can be left out by who sends it; nothing in it is
 * believed before a steward has looked. One JSON object, the same on disk, on the wire and in a file.
 */

/** What a report says. */
export const reportKinds = [
  /** The very listing a notice names can still be bought. */
  'still-on-sale',
  /** The product of a notice under another listing, by the same or another seller. */
  'relisted',
  /** It looks the same as a product of a notice; whether it is, nobody has established. */
  'looks-identical',
  /** The warning on this listing is about another product. */
  'wrong-warning',
  /** Somebody was hurt, or nearly. */
  'injury',
  /** Ansim could not read the page. */
  'unreadable-page',
] as const;
export type ReportKind = (typeof reportKinds)[number];

export const reportBounds = {
  /** Characters of the reporter's own words. */
  words: 4000,
  attachments: 3,
  answers: 5,
  /** Bytes of one attachment. */
  attachment: 3 * 1024 * 1024,
  /** Characters of one report as JSON, without what is attached. */
  json: 64 * 1024,
} as const;

const text = z.string().min(1).max(most.textLength);
const texts = z.array(text).max(most.texts).default([]);
const code = z.string().min(1).max(most.codeLength);
const time = z.iso.datetime({ offset: false });
/** 128 random bits, hex. */
const token = z.string().regex(/^[0-9a-f]{32}$/, '32 hex digits');
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex');

/** A listing's one name across reports, decisions and notices. */
export const listingNameSchema = z.strictObject({
  marketplace: z.enum(marketplaceIds),
  id: z.string().regex(/^\d{5,20}$/, 'the listing’s number'),
});
export type ListingName = z.output<typeof listingNameSchema>;

const noticeName = z
  .string()
  .min(3)
  .max(120)
  .regex(/^[a-z][a-z0-9-]*:./, 'a notice id');

export const attachmentNameSchema = z.strictObject({
  sha256: sha256Hex,
  /** A picture of the page, or its structure without texts. */
  type: z.enum(['image/png', 'image/jpeg', 'image/webp', 'application/json']),
  bytes: z.int().min(1).max(reportBounds.attachment),
});
export type AttachmentName = z.output<typeof attachmentNameSchema>;

export const reportSchema = z.strictObject({
  format: z.literal(1),
  /** Drawn at random when the report is made: by it the report is one, on the wire and on every desk. */
  id: token,
  kind: z.enum(reportKinds),
  /** When it was made, by the reporter's clock. */
  made: time,
  /** A random name of this installation, kept so that a volunteer's earlier reports count. May be left out. */
  reporter: token.optional(),
  listing: listingNameSchema.extend({
    otherIds: z
      .array(z.string().regex(/^\d{5,24}$/))
      .max(most.ids)
      .default([]),
    address: httpsAddress.optional(),
    titles: texts,
    brands: texts,
    models: texts,
    gtins: z
      .array(z.string().regex(/^\d{14}$/))
      .max(most.codes)
      .default([]),
    certificates: z.array(code).max(most.codes).default([]),
    pictures: z.array(httpsAddress).max(most.pictures).default([]),
    price: text.optional(),
    seller: z.strictObject({ id: code.optional(), name: text.optional() }).optional(),
    availability: z.enum(availabilities).optional(),
    region: z.string().max(40).optional(),
  }),
  /** The notice it is about, and what ties the listing to it. */
  notice: z
    .strictObject({
      id: noticeName,
      level: z.enum(['flagged', 'possible']).optional(),
      evidence: z
        .array(z.strictObject({ kind: code, listing: text, notice: text }))
        .max(8)
        .default([]),
    })
    .optional(),
  /** The edition the verdict came from. */
  edition: z
    .strictObject({ feed: code, sequence: z.int().min(1).optional(), generated: time.optional() })
    .optional(),
  words: z.string().min(1).max(reportBounds.words).optional(),
  /** What its sender said when stewards asked, oldest first: put behind what was sent, of which nothing changes. */
  answers: z
    .array(z.strictObject({ made: time, words: z.string().min(1).max(reportBounds.words) }))
    .max(reportBounds.answers)
    .default([]),
  attachments: z.array(attachmentNameSchema).max(reportBounds.attachments).default([]),
});
export type Report = z.output<typeof reportSchema>;
export type ReportInput = z.input<typeof reportSchema>;
