import { z } from 'zod';
import { isSourceId } from '../core/ids';
import { httpsAddress } from '../core/notice';
import { selectorSetBounds } from '../core/shop-selectors';

/** Bounds of a feed's files, in bytes. The publisher refuses to write beyond them, the extension to read. */
export const feedBounds = {
  manifest: 256 * 1024,
  signature: 1024,
  /** One pack, compressed and uncompressed. */
  pack: 24 * 1024 * 1024,
  rawPack: 96 * 1024 * 1024,
  /** All packs of an edition, uncompressed: a million notices are 809 MB (`npm run bench`), the most a feed is meant to hold. */
  edition: 1024 * 1024 * 1024,
  /** What leads from one edition to a later one, compressed and uncompressed. */
  delta: 4 * 1024 * 1024,
  rawDelta: 16 * 1024 * 1024,
  /** One line of a pack. */
  notice: 256 * 1024,
  /** What is sent for pages that cannot be read. */
  selectors: selectorSetBounds.file,
} as const;

const time = z.iso.datetime({ offset: false });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().min(0);

export const packEntrySchema = z.strictObject({
  /** SHA-256 of the uncompressed bytes, hex; also the file's name: `packs/<hash>.ndjson.gz`. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  source: z.string().refine(isSourceId, 'a source id'),
  /** Of its oldest notice; for people only. */
  year: z.int().min(1900).max(2200),
  notices: count,
  /** Compressed and uncompressed length. */
  bytes: z.int().min(1).max(feedBounds.pack),
  rawBytes: z.int().min(1).max(feedBounds.rawPack),
});

export const manifestSourceSchema = z.strictObject({
  id: z.string().refine(isSourceId, 'a source id'),
  name: z.string().min(1).max(120),
  licence: z.string().min(1).max(200),
  attribution: z.string().min(1).max(500),
  homepage: httpsAddress.optional(),
  /** Absence from a complete source means withdrawn; from an incremental one it means nothing. */
  complete: z.boolean(),
  /** A list of a group's own, made from a spreadsheet: never an authority's, whatever feed it comes by. */
  own: z.literal(true).optional(),
  notices: count,
  /** Date of the newest notice. */
  newest: day.optional(),
  /** When the publisher last fetched it whole; older than `generated` where it kept the last good notices. */
  lastSuccess: time.optional(),
});

/** One edition of a feed. Signed over its exact bytes, see `signature.ts`. */
export const manifestSchema = z
  .strictObject({
    format: z.literal(1),
    keyId: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .or(z.literal('unsigned')),
    /** Only grows. */
    sequence: z.int().min(1),
    generated: time,
    expires: time,
    /** How long a client waits before it looks again, in seconds. */
    pollSeconds: z.int().min(900).max(604_800),
    /** Set by the publisher when an edition withdraws or adds an unusual share on purpose. */
    bulk: z.literal(true).optional(),
    sources: z.array(manifestSourceSchema).max(200),
    packs: z.array(packEntrySchema).max(2000),
  })
  .refine((edition) => new Set(edition.packs.map((pack) => pack.hash)).size === edition.packs.length, {
    message: 'each pack once',
    path: ['packs'],
  })
  .refine((edition) => edition.packs.reduce((sum, pack) => sum + pack.rawBytes, 0) <= feedBounds.edition, {
    message: 'the edition is too large',
    path: ['packs'],
  });

export type Manifest = z.output<typeof manifestSchema>;
export type PackEntry = z.output<typeof packEntrySchema>;
export type ManifestSource = z.output<typeof manifestSourceSchema>;

/** A pack's name, relative to the feed's address. */
export function packFile(pack: Pick<PackEntry, 'hash'>): string {
  return `packs/${pack.hash}.ndjson.gz`;
}
