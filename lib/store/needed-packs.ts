import type { AnsimDatabase } from './database';
import { editionRow, readRow } from './rows';

/** A pack younger than this may belong to a sync still at work, of this feed or another. Milliseconds. */
const stagedFor = 6 * 60 * 60_000;

/**
 * Deletes the packs that no edition needs, but for those just fetched. Runs inside the caller's transaction. While an
 * edition cannot be read, nobody knows what it needs; then nothing is deleted.
 */
export async function dropUnneededPacks(database: AnsimDatabase, now: number): Promise<void> {
  const needed = new Set<string>();
  for (const row of await database.editions.toArray()) {
    const edition = readRow(editionRow, row, 'edition');
    if (!edition) return;
    for (const { hash } of edition.manifest.packs) needed.add(hash);
  }
  const young = new Set(
    // A time still to come was written by a clock that was wrong; it protects nothing.
    await database.packs
      .where('kept')
      .between(now - stagedFor, now, true, true)
      .primaryKeys(),
  );
  const all = await database.packs.toCollection().primaryKeys();
  await database.packs.bulkDelete(all.filter((hash) => !needed.has(hash) && !young.has(hash)));
}
