import type { Bytes } from './bytes';
import type { EditionStore } from './edition-store';
import type { PackEntry } from './manifest';
import { isPack } from './unpack';

/**
 * The uncompressed bytes of a pack that is kept, or undefined where it is not. What is stored is verified each time it is
 * read as a whole: a pack that rotted on the disk is dropped, so that the next sync fetches it again.
 */
export async function heldPack(
  store: Pick<EditionStore, 'pack' | 'dropPack'>,
  entry: PackEntry,
): Promise<Bytes | undefined> {
  const blob = await store.pack(entry.hash);
  if (!blob) return undefined;
  const raw = blob.size === entry.rawBytes ? await bytesOf(blob) : undefined;
  if (raw && (await isPack(raw, entry))) return raw;
  await store.dropPack(entry.hash);
  return undefined;
}

/** Undefined where the browser has lost the blob's file. */
async function bytesOf(blob: Blob): Promise<Bytes | undefined> {
  return blob.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
}
