import { z } from 'zod';
import { manifestSchema } from '../feed/manifest';

/**
 * What the record's check page loads when it opens, and nothing after: this file says which others there are, how long each
 * is and what its bytes hash to. It lies in `data/`, beside them.
 */
export const checkFile = 'check.json';

/** Bytes of this file. */
export const mostCheckFile = 512 * 1024;

const heldFile = z.strictObject({
  /** Relative to this file. */
  name: z.string().regex(/^[a-z0-9]+(?:[./-][a-z0-9]+)*$/),
  /** SHA-256 of the uncompressed bytes, hex. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Compressed and uncompressed. */
  bytes: z.int().min(1),
  rawBytes: z
    .int()
    .min(1)
    .max(2 ** 31 - 1),
});
export type HeldFile = z.output<typeof heldFile>;

export const checkFilesSchema = z.strictObject({
  format: z.literal(1),
  /** The edition, whose packs lie in `packs/`. */
  manifest: manifestSchema,
  /** SHA-256 of the manifest's exact bytes. */
  manifestHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** What the list is called. */
  name: z.string().min(1).max(80),
  /** Notices in force. */
  notices: z.int().min(0),
  index: heldFile,
  lexicon: heldFile,
});
export type CheckFiles = z.output<typeof checkFilesSchema>;

/** Bytes to load in all, without the file that says so. */
export function bytesToLoad({ manifest, index, lexicon }: CheckFiles): number {
  return manifest.packs.reduce((sum, pack) => sum + pack.bytes, index.bytes + lexicon.bytes);
}
