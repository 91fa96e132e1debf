import { z } from 'zod';
import type { Dismissal } from '../core/dismissal';
import { feedFaultKinds } from '../core/lists';
import { attachmentNameSchema, reportSchema } from '../core/report';
import { type RequestRecord, requestBounds, requestEndKinds, requestReasons } from '../core/request-record';
import { selectorSetSchema } from '../core/selector-set';
import { sightingSchema } from '../core/sighting';
import { seenPageSchema } from '../core/visit-sighting';
import type { FeedMemory, StoredEdition } from '../feed/edition-store';
import { manifestSchema } from '../feed/manifest';
import { longestLogLine } from '../reports/decision-log';

/**
 * What the database holds, parsed on every read: a disk is no more to be trusted than a network. Notices are never rows:
 * they lie in packs, and packs and indexes are blobs.
 */

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const time = z.iso.datetime({ offset: false });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.int().min(0);
const blob = z.instanceof(Blob);

export const editionRow: z.ZodType<StoredEdition> = z.strictObject({
  feed: z.string(),
  manifestHash: hash,
  manifest: manifestSchema,
  verified: time,
  notices: count,
  dropped: count,
  // Rules that a later version made stricter must not cost the list itself.
  selectors: selectorSetSchema.optional().catch(undefined),
  selectorsOwed: z.literal(true).exactOptional(),
});

export const memoryRow: z.ZodType<FeedMemory> = z.strictObject({
  feed: z.string(),
  etag: z.string().max(200).exactOptional(),
  highestSequence: count,
  highestHash: hash.exactOptional(),
  lastAttempt: time.exactOptional(),
  lastSuccess: time.exactOptional(),
  nextPoll: time.exactOptional(),
  failures: count,
  lastFault: z
    .strictObject({ at: time, fault: z.strictObject({ kind: z.enum(feedFaultKinds), detail: z.string() }) })
    .exactOptional(),
  held: z
    .strictObject({
      ...{ manifestHash: hash, sequence: count, since: time },
      change: z.strictObject({ gone: count, added: count }).exactOptional(),
    })
    .exactOptional(),
  clockBehind: z.number().min(0).exactOptional(),
  covers: z.strictObject({ since: day.exactOptional(), whole: z.boolean() }).exactOptional(),
  progress: z.strictObject({ kept: count, wanted: count }).exactOptional(),
});

/** `kept` in milliseconds since the epoch: a pack that no edition needs yet may be a running sync's. */
export const packRow = z.strictObject({ hash, kept: z.number(), raw: blob });
export type PackRow = z.output<typeof packRow>;

/** `hash` is of the index's bytes. */
export const indexRow = z.strictObject({
  feed: z.string(),
  manifestHash: hash,
  matcherVersion: z.int(),
  hash,
  index: blob,
});
export type IndexRow = z.output<typeof indexRow>;

/** An official document of a list fetched straight from its source; `packed` is its bytes, gzipped. */
export const documentRow = z.strictObject({
  list: z.string(),
  name: z.string(),
  at: time,
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  hash,
  length: count,
  packed: blob,
});
export type DocumentRow = z.output<typeof documentRow>;

export const dismissalRow: z.ZodType<Dismissal> = z.strictObject({
  key: z.string(),
  at: time,
  strength: z.number(),
  notices: z.array(z.string()),
  label: z.string(),
});

/** What is attached to a report, by the hash of its bytes. */
export const attachmentRow = attachmentNameSchema.extend({ data: blob });
export type AttachmentRow = z.output<typeof attachmentRow>;

/** A report on a steward's desk. `name` is the SHA-256 of its id, as the log has it; `received` is by the desk's own clock. */
export const receivedRow = z.strictObject({
  id: z.string(),
  name: hash,
  received: time,
  report: reportSchema,
  /** How long the desk's log was when the last answer came: what was asked after that waits for another. */
  answeredAfter: count.optional(),
});
export type ReceivedRow = z.output<typeof receivedRow>;

/** The desk's one key. What is private of it cannot be taken out of the browser, by anybody. */
export const keyRow = z.strictObject({
  id: z.literal('own'),
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  publicKey: z.string().max(100),
  made: time,
  privateKey: z.custom<CryptoKey>((key) => key instanceof CryptoKey, 'a key'),
});
export type KeyRow = z.output<typeof keyRow>;

/** One entry of the steward's log, exactly as it was signed. Its number is its key, so that no place is taken twice. */
export const logRow = z.strictObject({ number: z.int().min(1), line: z.string().min(1).max(longestLogLine) });
export type LogRow = z.output<typeof logRow>;

export const requestRow: z.ZodType<RequestRecord> = z.strictObject({
  id: z.string().min(1).max(60),
  at: time,
  method: z.string().max(10),
  host: z.string().max(requestBounds.host),
  path: z.string().max(requestBounds.path),
  reason: z.enum(requestReasons),
  end: z
    .strictObject({
      at: time,
      kind: z.enum(requestEndKinds),
      status: z.int().min(0).max(999).exactOptional(),
      bytes: count,
    })
    .exactOptional(),
});

/** A sighting under its listing and time, with the listing's one name. */
export const sightingRow = z.strictObject({
  key: z.string().max(120),
  listing: z.string().max(60),
  at: time,
  sighting: sightingSchema,
  /** The notice it was looked at for, and the names of its seller: it is found by them. */
  notice: z.string().max(120).exactOptional(),
  sellers: z.array(z.string().max(300)).max(2).exactOptional(),
  /** What is remembered of its page, which no file of sightings carries; and the browser's name of the document. */
  page: seenPageSchema.exactOptional(),
  document: z.string().max(80).exactOptional(),
});
export type SightingRow = z.output<typeof sightingRow>;

/** What a row holds, or undefined where there is none or it cannot be read. */
export function readRow<T>(schema: z.ZodType<T>, row: unknown, what: string): T | undefined {
  if (row === undefined) return undefined;
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  console.warn(
    `Ansim could not read its own ${what} (${issue?.path.join('.')}: ${issue?.message}); it counts as absent.`,
  );
  return undefined;
}
