import type { EditionStore } from '../feed/edition-store';
import { heldPack } from '../feed/held-pack';
import { type WalkPorts, walkPack } from '../feed/walk-pack';

/** What became of a notice that is found no more: the day it was withdrawn, or undefined where it stands as it did. */
export type Fate = string | undefined;

/**
 * Which of these notices an edition holds, withdrawn or not. The index knows only notices that stand, so the packs of their
 * sources are walked, in slices; ask only for notices that went away.
 */
export async function findFates(
  store: Pick<EditionStore, 'edition' | 'pack' | 'dropPack'>,
  feed: string,
  ids: ReadonlySet<string>,
  ports: WalkPorts,
): Promise<Map<string, Fate>> {
  const found = new Map<string, Fate>();
  const edition = ids.size > 0 ? await store.edition(feed) : undefined;
  const sources = new Set([...ids].map((id) => id.slice(0, id.indexOf(':'))));
  for (const entry of edition?.manifest.packs ?? []) {
    if (found.size === ids.size || !sources.has(entry.source)) continue;
    const raw = await heldPack(store, entry);
    if (!raw) continue;
    await walkPack(raw, entry, ports, (notice) => {
      if (notice && ids.has(notice.id)) found.set(notice.id, notice.withdrawn);
    });
  }
  return found;
}
