import { z } from 'zod';
import { utf8 } from './bytes';
import type { PackEntry } from './manifest';

/**
 * A delta: how to make the packs of one edition out of those of an earlier one, so that a week's news does not cost every
 * pack it touched. It is a shortcut of the transport and nothing else: nobody signs it, because what it makes must have the
 * length and the hash that the signed manifest names; where there is none, or it makes something else, packs are fetched.
 */

/** What a delta says of a pack, in the order of its bytes: a stretch of an older pack, or bytes that are new. */
export type DeltaPart =
  | { kind: 'copy'; from: string; offset: number; length: number }
  | { kind: 'new'; bytes: Uint8Array };

export interface Delta {
  /** By the hash of the pack it makes. */
  packs: Map<string, DeltaPart[]>;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** The first line of the file; the new bytes follow it, one pack's after another's. */
const headSchema = z.strictObject({
  format: z.literal(1),
  from: z.array(hash).max(4000),
  packs: z
    .array(
      z.strictObject({
        hash,
        /** [length] of new bytes, or [place in `from`, offset, length]. */
        parts: z.array(z.tuple([count]).or(z.tuple([count, count, count]))).max(200_000),
      }),
    )
    .max(2000),
});
export type DeltaHead = z.input<typeof headSchema>;

/** Relative to the feed's address, by the hashes of the two manifests. */
export function deltaFile(to: string, from: string): string {
  return `deltas/${to}-${from}.gz`;
}

/** Fewer and smaller packs are fetched as they are: a delta costs a request too, and may not be there. */
const few = { packs: 3, bytes: 48 * 1024 };

/** Whether a client that lacks these packs asks for a delta first. */
export function wantsDelta(missing: readonly PackEntry[]): boolean {
  return missing.length > few.packs || missing.reduce((sum, { bytes }) => sum + bytes, 0) > few.bytes;
}

/** A delta out of its uncompressed bytes, or undefined where they are none. The caller has bounded their length. */
export function readDelta(raw: Uint8Array): Delta | undefined {
  const end = raw.indexOf(10);
  if (end === -1) return undefined;
  const head = headSchema.safeParse(parsed(raw.subarray(0, end)));
  if (!head.success) return undefined;
  const packs = new Map<string, DeltaPart[]>();
  let at = end + 1;
  for (const { hash: pack, parts } of head.data.packs) {
    const made: DeltaPart[] = [];
    for (const [first, offset, length] of parts) {
      if (offset === undefined || length === undefined) {
        if (at + first > raw.length) return undefined;
        made.push({ kind: 'new', bytes: raw.subarray(at, at + first) });
        at += first;
        continue;
      }
      const from = head.data.from[first];
      if (from === undefined) return undefined;
      made.push({ kind: 'copy', from, offset, length });
    }
    packs.set(pack, made);
  }
  return at === raw.length ? { packs } : undefined;
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(utf8(line) ?? '');
  } catch {
    return undefined;
  }
}
