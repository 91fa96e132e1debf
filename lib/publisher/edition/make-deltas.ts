import { gunzipSync } from 'node:zlib';
import { type Delta, deltaFile, readDelta } from '../../feed/delta';
import { feedBounds, type Manifest } from '../../feed/manifest';
import type { Previous } from './load-previous';
import { joinDeltas, makeDelta, type ReadablePacks, writeDelta } from './make-delta';

/** From how many editions a delta leads to the newest: with two a day, a client may be away for two weeks. */
const mostEarlier = 30;

export interface Deltas {
  /** By name, ready to be written. */
  files: Map<string, Uint8Array>;
  /** Hashes of the manifests they lead from, newest first. */
  earlier: string[];
}

/**
 * The deltas that lead to a new edition: from the previous one, and from those before it, each joined from the delta that led
 * to the previous one, which lies beside it. One that is not there any more, or that no client would read, is left out.
 */
export async function makeDeltas(
  next: { manifest: Manifest; hash: string; raw: ReadablePacks['raw'] },
  previous: Previous | undefined,
): Promise<Deltas> {
  const deltas: Deltas = { files: new Map(), earlier: [] };
  if (!previous || previous.hash === next.hash) return deltas;
  const { packs } = next.manifest;
  const last = makeDelta({ packs: previous.manifest.packs, raw: previous.raw }, { packs, raw: next.raw });
  const add = (from: string, delta: Delta) => {
    const { file, rawBytes } = writeDelta(delta);
    if (file.byteLength > feedBounds.delta || rawBytes > feedBounds.rawDelta) return;
    deltas.files.set(deltaFile(next.hash, from), file);
    deltas.earlier.push(from);
  };
  add(previous.hash, last);
  for (const from of previous.notes.earlier.slice(0, mostEarlier - 1)) {
    const file = await previous.files.read(deltaFile(previous.hash, from), feedBounds.delta);
    const first = file && read(file);
    if (first) add(from, joinDeltas(first, last, packs));
  }
  return deltas;
}

function read(file: Uint8Array): Delta | undefined {
  try {
    return readDelta(gunzipSync(file, { maxOutputLength: feedBounds.rawDelta }));
  } catch {
    return undefined;
  }
}
