import type { FeedFault } from '../core/lists';
import { bringEdition, type EditionPorts, type PackFetching } from './bring-edition';
import { type Bytes, ownBytes } from './bytes';
import { faultOf } from './fault-of';
import { starterKey } from './feed-config';
import { manifestFile } from './feed-files';
import { newMemory } from './feed-memory';
import { type PackEntry, packFile } from './manifest';
import { readManifestByHash } from './read-manifest';
import { unpack } from './unpack';

export interface StarterPorts extends EditionPorts {
  /** A file of the starter edition, by its name within it. Rejects where there is none. */
  readFile(name: string): Promise<Uint8Array>;
  /** SHA-256 of its manifest, compiled into the build. */
  expectedHash: string;
}

export type StarterOutcome =
  | { kind: 'kept' }
  | { kind: 'adopted' }
  | { kind: 'failed'; fault: FeedFault }
  | { kind: 'aborted' };

/**
 * Makes sure that the edition this build ships with is held as the feed `starter`, whole. It is trusted by its hash, so the
 * rules about sequences do not apply: an extension that was downgraded holds the older starter again. Never rejects.
 */
export async function adoptStarter(ports: StarterPorts): Promise<StarterOutcome> {
  const { store, signal } = ports;
  try {
    const held = await store.edition(starterKey);
    if (held?.manifestHash === ports.expectedHash) {
      const { packs } = held.manifest;
      const kept = await store.heldPacks(packs.map(({ hash }) => hash));
      if (kept.size === packs.length) return { kind: 'kept' };
    }
    const reading = await readManifestByHash(await ports.readFile(manifestFile), ports.expectedHash);
    if (reading.kind === 'fault') return { kind: 'failed', fault: reading.fault };
    const { manifest, manifestHash } = reading;
    const brought = await bringEdition(
      {
        feed: starterKey,
        manifest,
        manifestHash,
        held,
        memory: undefined,
        fetchPacks: (missing) => readPacks(missing, ports),
        memoryAfter: () => ({ ...newMemory(starterKey), highestSequence: manifest.sequence }),
      },
      ports,
    );
    switch (brought.kind) {
      case 'brought':
        return { kind: 'adopted' };
      case 'superseded':
        return { kind: 'kept' };
      case 'held':
      case 'fault':
        return { kind: 'failed', fault: brought.fault };
    }
  } catch (thrown) {
    if (signal.aborted) return { kind: 'aborted' };
    return { kind: 'failed', fault: faultOf(thrown) };
  }
}

async function readPacks(packs: PackEntry[], ports: StarterPorts): Promise<PackFetching> {
  for (const entry of packs) {
    ports.signal.throwIfAborted();
    const file: Bytes = ownBytes(await ports.readFile(packFile(entry)));
    const unpacked = await unpack(file, entry);
    if (unpacked.kind === 'fault') return { ...unpacked, retryAfter: undefined };
    await ports.store.keepPack(entry.hash, new Blob([unpacked.raw]));
  }
  return { kind: 'kept' };
}
