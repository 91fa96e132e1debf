import type { FeedFault } from '../core/lists';
import type { SelectorsBrought } from './bring-selectors';
import { buildIndex, type IndexPorts } from './build-index';
import { compareEditions } from './compare-editions';
import type { FeedMemory, StoredEdition, WaitingChange } from './edition-store';
import { judgeChange } from './judge-edition';
import type { Manifest, PackEntry } from './manifest';

export interface EditionPorts extends IndexPorts {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** Packs brought into the store, or why one could not be. `retryAfter` in milliseconds. */
export type PackFetching =
  | { kind: 'kept' }
  | { kind: 'fault'; fault: FeedFault; retryAfter: number | undefined };

export type Bringing =
  | { kind: 'brought'; edition: StoredEdition }
  /** Another window switched first. */
  | { kind: 'superseded' }
  | { kind: 'held'; fault: FeedFault; change: WaitingChange }
  | { kind: 'fault'; fault: FeedFault; retryAfter: number | undefined };

/** Packs may go away under a sync: rotten on disk, or dropped by another feed's switch. Then they are fetched again. */
const rounds = 3;

/**
 * Brings a trusted manifest's edition home: fetches the packs that are missing, looks at what the change would be, builds the
 * index and switches in one transaction. Whatever stops it, the edition held stays as it was, and packs already kept are not
 * fetched again.
 */
export async function bringEdition(
  parts: {
    feed: string;
    manifest: Manifest;
    manifestHash: string;
    held: StoredEdition | undefined;
    /** Judges mass changes; left out for an edition that is trusted by its hash. */
    memory: FeedMemory | undefined;
    fetchPacks(missing: PackEntry[]): Promise<PackFetching>;
    /** Brings what lies beside the manifest; asked once its packs are there. */
    bringBeside?(): Promise<SelectorsBrought>;
    /** What is remembered with the switch. */
    memoryAfter(): FeedMemory;
  },
  ports: EditionPorts,
): Promise<Bringing> {
  const { feed, manifest, manifestHash, held, memory, fetchPacks } = parts;
  const { store, signal } = ports;
  for (let round = 1; round <= rounds; round++) {
    signal.throwIfAborted();
    const kept = await store.heldPacks(manifest.packs.map(({ hash }) => hash));
    const missing = manifest.packs.filter(({ hash }) => !kept.has(hash));
    const fetched = await fetchPacks(missing);
    if (fetched.kind === 'fault') return fetched;

    if (held && memory) {
      const change = await compareEditions(held, manifest, ports);
      const judged = judgeChange(change, manifest, {
        sequence: held.manifest.sequence,
        waiting: memory.held,
      });
      if (judged.kind === 'held') return judged;
    }
    const built = await buildIndex(manifest, ports);
    if (built.kind === 'fault') return { ...built, retryAfter: undefined };
    if (built.kind === 'lacking-packs') continue;

    const { notices, dropped } = built;
    const verified = new Date(ports.now()).toISOString();
    const beside = await parts.bringBeside?.();
    const edition: StoredEdition = { feed, manifestHash, manifest, verified, notices, dropped, ...beside };
    signal.throwIfAborted();
    const index = new Blob([built.index]);
    const switched = await store.switchTo(edition, index, parts.memoryAfter(), held?.manifestHash);
    switch (switched.kind) {
      case 'switched':
        return { kind: 'brought', edition };
      case 'superseded':
        return switched;
      case 'lacking-packs':
        break;
    }
  }
  return {
    kind: 'fault',
    fault: { kind: 'storage-fault', detail: `packs were not kept, ${rounds} times in a row` },
    retryAfter: undefined,
  };
}
