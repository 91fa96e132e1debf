import type { FeedFault } from '../core/lists';
import { type Bytes, sha256 } from './bytes';
import type { PackEntry } from './manifest';

/** What a file is held to. */
export type HeldTo = Pick<PackEntry, 'hash' | 'bytes' | 'rawBytes'>;

export type Unpacking = { kind: 'pack'; raw: Bytes } | { kind: 'fault'; fault: FeedFault };

/**
 * The uncompressed bytes of a pack file, exactly those the manifest names: compressed length, uncompressed length and
 * SHA-256 all agree. Decompression stops at the first byte beyond the promised length. Some hosts send `.gz` files with
 * `Content-Encoding: gzip`, and then the browser has unpacked them already: such bytes are taken as they are, and held to
 * the same hash.
 */
export async function unpack(file: Bytes, entry: HeldTo): Promise<Unpacking> {
  const packed = isGzip(file);
  if (packed && file.length !== entry.bytes)
    return fault(entry, `it is ${file.length} bytes long, not ${entry.bytes}`);
  const raw = packed ? await gunzip(file, entry.rawBytes) : file;
  if (raw === undefined) return fault(entry, `it does not unpack to ${entry.rawBytes} bytes`);
  return (await isPack(raw, entry)) ? { kind: 'pack', raw } : fault(entry, 'its bytes have another hash');
}

/** Whether these uncompressed bytes are the pack, to the last one. */
export async function isPack(raw: Bytes, entry: HeldTo): Promise<boolean> {
  return raw.length === entry.rawBytes && (await sha256(raw)) === entry.hash;
}

/** Whether a file is still as the host keeps it, and not yet unpacked by the browser. */
export function isGzip(file: Uint8Array): boolean {
  return file[0] === 0x1f && file[1] === 0x8b;
}

/** The bytes of a gzip file; undefined where it is broken, or longer or shorter than promised. */
export async function gunzip(file: Bytes, length: number): Promise<Bytes | undefined> {
  const reader = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const raw = new Uint8Array(length);
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return filled === length ? raw : undefined;
      if (filled + value.length > length) {
        await reader.cancel();
        return undefined;
      }
      raw.set(value, filled);
      filled += value.length;
    }
  } catch {
    return undefined;
  }
}

function fault({ hash }: HeldTo, detail: string): Unpacking {
  return { kind: 'fault', fault: { kind: 'bad-pack', detail: `pack ${hash}: ${detail}` } };
}

/** The bytes of a gzip file whose length nobody promised; undefined where it is broken, or longer than `most`. */
export async function gunzipWithin(file: Bytes, most: number): Promise<Bytes | undefined> {
  const reader = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return undefined;
      }
      chunks.push(value);
    }
  } catch {
    return undefined;
  }
}
