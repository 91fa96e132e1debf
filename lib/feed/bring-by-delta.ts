import type { Bytes } from './bytes';
import { type Delta, type DeltaPart, deltaFile, readDelta, wantsDelta } from './delta';
import type { DownloadPorts } from './download-packs';
import type { EditionStore } from './edition-store';
import { fetchBounded } from './fetch-bounded';
import { feedBounds, type PackEntry } from './manifest';
import { gunzipWithin, isGzip, isPack } from './unpack';

/**
 * Makes missing packs out of those of the edition held, by the delta that leads from one to the other, and keeps them.
 * Returns the packs that are still missing, all of them where there is no use of a delta. Never a fault: whatever is wrong
 * with a delta, packs can be fetched. Rejects with the signal's reason when it stops, and with a `StorageFailure`.
 */
export async function bringByDelta(
  url: string,
  missing: PackEntry[],
  editions: { to: string; from: string | undefined },
  ports: DownloadPorts,
): Promise<PackEntry[]> {
  if (editions.from === undefined || !wantsDelta(missing)) return missing;
  const delta = await fetchDelta(url + deltaFile(editions.to, editions.from), ports);
  if (!delta) return missing;
  const left: PackEntry[] = [];
  for (const entry of missing) {
    ports.signal.throwIfAborted();
    const parts = delta.packs.get(entry.hash);
    const raw = parts && (await put(parts, entry, ports.store));
    if (raw && (await isPack(raw, entry))) await ports.store.keepPack(entry.hash, new Blob([raw]));
    else left.push(entry);
  }
  return left;
}

async function fetchDelta(address: string, { fetch, signal }: DownloadPorts): Promise<Delta | undefined> {
  const answer = await fetchBounded(address, {
    fetch,
    reason: 'feed-delta',
    signal,
    limit: feedBounds.delta,
  });
  signal.throwIfAborted();
  if (answer.kind !== 'ok') return undefined;
  // Some hosts have the browser unpack the file on the way.
  const raw = isGzip(answer.bytes) ? await gunzipWithin(answer.bytes, feedBounds.rawDelta) : answer.bytes;
  return raw && readDelta(raw);
}

/** The bytes the parts say, or undefined where they say fewer or more than the pack has, or what is not there. */
async function put(parts: DeltaPart[], entry: PackEntry, store: EditionStore): Promise<Bytes | undefined> {
  const raw = new Uint8Array(entry.rawBytes);
  const blobs = new Map<string, Blob | undefined>();
  let filled = 0;
  for (const part of parts) {
    const bytes = part.kind === 'new' ? part.bytes : await copied(part, store, blobs);
    if (bytes === undefined || filled + bytes.length > raw.length) return undefined;
    raw.set(bytes, filled);
    filled += bytes.length;
  }
  return filled === raw.length ? raw : undefined;
}

async function copied(
  { from, offset, length }: Extract<DeltaPart, { kind: 'copy' }>,
  store: EditionStore,
  blobs: Map<string, Blob | undefined>,
): Promise<Uint8Array | undefined> {
  if (!blobs.has(from)) blobs.set(from, await store.pack(from));
  const blob = blobs.get(from);
  if (!blob || offset + length > blob.size) return undefined;
  const buffer = await blob
    .slice(offset, offset + length)
    .arrayBuffer()
    .catch(() => undefined);
  return buffer && new Uint8Array(buffer);
}
