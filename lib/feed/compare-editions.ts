import type { EditionStore, StoredEdition } from './edition-store';
import { heldPack } from './held-pack';
import type { EditionChange } from './judge-edition';
import type { Manifest, PackEntry } from './manifest';
import { type WalkPorts, walkPack } from './walk-pack';

/**
 * How an edition whose packs are kept differs from the one held, in notices that stand. Packs both have in common cancel
 * out by their names, so a week's news costs a pack or two. A held pack that cannot be read any more counts as empty.
 */
export async function compareEditions(
  held: StoredEdition,
  next: Manifest,
  ports: WalkPorts & { store: EditionStore },
): Promise<EditionChange> {
  const before = await standing(only(held.manifest, next), ports);
  const after = await standing(only(next, held.manifest), ports);
  return { before: held.notices, gone: missing(before, after), added: missing(after, before) };
}

function only(manifest: Manifest, other: Manifest): PackEntry[] {
  const theirs = new Set(other.packs.map(({ hash }) => hash));
  return manifest.packs.filter(({ hash }) => !theirs.has(hash));
}

/** Ids of the notices in these packs that are not withdrawn. */
async function standing(
  packs: PackEntry[],
  ports: WalkPorts & { store: EditionStore },
): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const entry of packs) {
    const raw = await heldPack(ports.store, entry);
    if (!raw) continue;
    await walkPack(raw, entry, ports, (notice) => {
      if (notice && notice.withdrawn === undefined) ids.add(notice.id);
    });
  }
  return ids;
}

function missing(from: Set<string>, other: Set<string>): number {
  let count = 0;
  for (const id of from) if (!other.has(id)) count++;
  return count;
}
