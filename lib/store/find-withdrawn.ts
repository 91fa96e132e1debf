import type { EditionStore } from '../feed/edition-store';
import { heldPack } from '../feed/held-pack';
import { type WalkPorts, walkPack } from '../feed/walk-pack';

/**
 * Which of these notices an edition holds as withdrawn, and since when. The index knows only notices that stand, so the packs of their
 * sources are walked, in slices; ask only for notices that went away.
 */
export async function findWithdrawn(
  store: Pick<EditionStore, 'edition' | 'pack' | 'dropPack'>,
  feed: string,
  ids: ReadonlySet<string>,
  ports: WalkPorts,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const edition = ids.size > 0 ? await store.edition(feed) : undefined;
  const sources = new Set([...ids].map((id) => id.slice(0, id.indexOf(':'))));
  for (const entry of edition?.manifest.packs ?? []) {
    if (found.size === ids.size || !sources.has(entry.source)) continue;
    const raw = await heldPack(store, entry);
    if (!raw) continue;
    await walkPack(raw, entry, ports, (notice) => {
      if (notice?.withdrawn !== undefined && ids.has(notice.id)) found.set(notice.id, notice.withdrawn);
    });
  }
  return found;
}
