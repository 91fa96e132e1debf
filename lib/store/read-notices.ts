import type { Notice } from '../core/notice';
import type { NoticeRef } from '../core/notice-ref';
import type { StoredEdition } from '../feed/edition-store';
import { heldPack } from '../feed/held-pack';
import type { PackEntry } from '../feed/manifest';
import { readNotice } from '../feed/read-notice';
import { StorageFailure } from '../feed/storage-fault';
import { type AnsimDatabase, inDatabase } from './database';
import { packRow, readRow } from './rows';

/**
 * The notices an index names, out of their packs: only these few slices are ever read and parsed. Rejects where one cannot
 * be read, because a notice that was not compared is no miss; and has what is broken fetched or built again.
 */
export async function readNotices(
  database: AnsimDatabase,
  edition: StoredEdition,
  refs: NoticeRef[],
): Promise<Notice[]> {
  const { packs } = edition.manifest;
  const hashes = [...new Set(refs.map(({ pack }) => packs[pack]?.hash ?? ''))];
  const rows = await inDatabase(database, () => database.packs.bulkGet(hashes));
  const blobs = new Map<string, Blob>();
  for (const stored of rows) {
    const row = readRow(packRow, stored, 'pack');
    if (row) blobs.set(row.hash, row.raw);
  }
  return Promise.all(
    refs.map(async (ref) => {
      const entry = packs[ref.pack];
      const blob = entry && blobs.get(entry.hash);
      const notice = blob && (await readOne(blob, entry, ref));
      if (notice) return notice;
      await mend(database, edition, entry);
      throw new StorageFailure({
        kind: 'corrupt',
        detail: `a notice of the list ${edition.feed} cannot be read`,
      });
    }),
  );
}

async function readOne(
  blob: Blob,
  entry: PackEntry,
  { offset, length }: NoticeRef,
): Promise<Notice | undefined> {
  if (offset + length > blob.size) return undefined;
  const line = await blob
    .slice(offset, offset + length)
    .arrayBuffer()
    .catch(() => undefined);
  return line && readNotice(new Uint8Array(line), entry.source);
}

/**
 * A broken pack goes, so that the next sync fetches it; where the pack is whole, the index that pointed into it wrongly
 * goes and is built anew. The feed is asked at the next opportunity, and for the whole answer. An edition that was replaced
 * while it was being read is not broken.
 */
async function mend(
  database: AnsimDatabase,
  edition: StoredEdition,
  entry: PackEntry | undefined,
): Promise<void> {
  const { editions, memories, indexes, packs } = database;
  const { feed, manifestHash } = edition;
  const store = {
    pack: (hash: string) =>
      inDatabase(database, async () => readRow(packRow, await packs.get(hash), 'pack')?.raw),
    dropPack: (hash: string) => inDatabase(database, () => packs.delete(hash)),
  };
  const isIndexWrong = entry === undefined || (await heldPack(store, entry)) !== undefined;
  await inDatabase(database, () =>
    database.transaction('rw', editions, memories, indexes, async () => {
      if ((await editions.get(feed))?.manifestHash !== manifestHash) return;
      if (isIndexWrong) await indexes.delete(feed);
      await memories
        .where('feed')
        .equals(feed)
        .modify((memory) => {
          delete memory.nextPoll;
          delete memory.etag;
        });
    }),
  );
}
