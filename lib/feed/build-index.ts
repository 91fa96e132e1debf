import type { FeedFault } from '../core/lists';
import type { MatchIndexBuilder } from '../matching/match-index';
import type { EditionStore, StoredEdition } from './edition-store';
import { heldPack } from './held-pack';
import type { Manifest } from './manifest';
import { type WalkPorts, walkPack } from './walk-pack';

export interface IndexPorts extends WalkPorts {
  store: EditionStore;
  createBuilder(): MatchIndexBuilder;
}

export type EditionIndexing =
  | { kind: 'indexed'; index: ArrayBuffer; notices: number; dropped: number }
  /** A pack is not there, or was not what its name says and has been dropped. */
  | { kind: 'lacking-packs' }
  | { kind: 'fault'; fault: FeedFault };

/** An edition of which more is unreadable is not for this version: a list with holes would look like a whole one. */
const unreadable = { share: 0.05, least: 5 };

/**
 * Builds the lookup index of an edition whose packs are kept, record by record and in slices. A record that cannot be read,
 * or speaks for another source than its pack, is dropped and counted; an edition of mostly such records is a fault.
 */
export async function buildIndex(manifest: Manifest, ports: IndexPorts): Promise<EditionIndexing> {
  const builder = ports.createBuilder();
  let notices = 0;
  let read = 0;
  let dropped = 0;
  for (const [pack, entry] of manifest.packs.entries()) {
    const raw = await heldPack(ports.store, entry);
    ports.signal.throwIfAborted();
    if (!raw) return { kind: 'lacking-packs' };
    const records = await walkPack(raw, entry, ports, (notice, place) => {
      if (!notice) {
        dropped++;
        return;
      }
      read++;
      if (notice.withdrawn === undefined) notices++;
      builder.add(notice, { pack, ...place });
    });
    if (records !== entry.notices)
      return fault(`pack ${entry.hash} holds ${records} records, not ${entry.notices}`);
    await ports.pause();
  }
  const most = Math.max(unreadable.least, unreadable.share * (read + dropped));
  if (dropped > most || (dropped > 0 && read === 0))
    return fault(`${dropped} of ${read + dropped} records cannot be read by this version`);
  return { kind: 'indexed', index: await finish(builder, ports), notices, dropped };
}

/** A builder that can finish in slices lets the worker answer between them. */
async function finish(builder: MatchIndexBuilder, ports: IndexPorts): Promise<ArrayBuffer> {
  const slices = builder.finishInSlices?.();
  if (!slices) return builder.finish();
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    await ports.pause();
    ports.signal.throwIfAborted();
  }
}

/**
 * Builds the index of a held edition anew, for a new matcher version or in place of a damaged one. Undefined where the
 * edition's packs are not all there. A store that has no room for it does not keep this index from being used.
 */
export async function rebuildIndex(
  edition: StoredEdition,
  ports: IndexPorts,
): Promise<ArrayBuffer | undefined> {
  const { feed, manifest, manifestHash } = edition;
  const built = await buildIndex(manifest, ports);
  if (built.kind !== 'indexed') return undefined;
  await ports.store.keepIndex(feed, manifestHash, new Blob([built.index])).catch((fault) => {
    console.warn(`Ansim could not keep the index of the list ${feed}; it is built again next time.`, fault);
  });
  return built.index;
}

function fault(detail: string): EditionIndexing {
  return { kind: 'fault', fault: { kind: 'bad-pack', detail } };
}
