import { sha256 } from '../feed/bytes';
import type { EditionStore, SwitchOutcome } from '../feed/edition-store';
import { starterKey } from '../feed/feed-config';
import { matcherVersion as ourMatcherVersion } from '../matching/matcher-version';
import { type AnsimDatabase, inDatabase } from './database';
import { keepingHighest } from './highest-sequence';
import { dropUnneededPacks } from './needed-packs';
import { readNotices } from './read-notices';
import { editionRow, type IndexRow, indexRow, memoryRow, packRow, readRow } from './rows';

/** The store of editions in the extension's database. Packs and indexes are blobs; each switch is one transaction. */
export function createEditionStore(
  database: AnsimDatabase,
  options: { matcherVersion?: number; now?: () => number } = {},
): EditionStore {
  const { matcherVersion = ourMatcherVersion, now = Date.now } = options;
  const { editions, memories, packs, indexes, documents } = database;

  const edition = async (feed: string) => readRow(editionRow, await editions.get(feed), `edition of ${feed}`);
  const memory = async (feed: string) => readRow(memoryRow, await memories.get(feed), `memory of ${feed}`);
  const held = async (hashes: string[]) => new Set(await packs.where('hash').anyOf(hashes).primaryKeys());
  const makeIndexRow = async (feed: string, manifestHash: string, index: Blob): Promise<IndexRow> => {
    const hash = await sha256(await index.arrayBuffer());
    return { feed, manifestHash, matcherVersion, hash, index };
  };

  return {
    edition: (feed) => inDatabase(database, () => edition(feed)),
    memory: (feed) => inDatabase(database, () => memory(feed)),
    heldPacks: (hashes) => inDatabase(database, () => held(hashes)),

    remember: (next) =>
      inDatabase(database, () =>
        database.transaction('rw', memories, async () => {
          await memories.put(keepingHighest(await memory(next.feed), next));
        }),
      ),

    async keepPack(hash, raw) {
      await inDatabase(database, () => packs.put({ hash, kept: now(), raw }));
    },

    pack: (hash) =>
      inDatabase(database, async () => readRow(packRow, await packs.get(hash), `pack ${hash}`)?.raw),

    dropPack: (hash) => inDatabase(database, () => packs.delete(hash)),

    async switchTo(next, index, nextMemory, replacing) {
      const row = await makeIndexRow(next.feed, next.manifestHash, index);
      return inDatabase(database, () =>
        database.transaction('rw', [editions, memories, packs, indexes], async (): Promise<SwitchOutcome> => {
          const current = await edition(next.feed);
          if (current?.manifestHash !== replacing) return { kind: 'superseded' };
          const needed = next.manifest.packs.map(({ hash }) => hash);
          if ((await held(needed)).size < needed.length) return { kind: 'lacking-packs' };
          await editions.put(next);
          await indexes.put(row);
          await memories.put(keepingHighest(await memory(next.feed), nextMemory));
          await dropUnneededPacks(database, now());
          return { kind: 'switched' };
        }),
      );
    },

    async index(feed, manifestHash) {
      const row = await inDatabase(database, async () =>
        readRow(indexRow, await indexes.get(feed), `index of ${feed}`),
      );
      if (row?.manifestHash !== manifestHash || row.matcherVersion !== matcherVersion) return undefined;
      const buffer = await row.index.arrayBuffer().catch(() => undefined);
      return buffer && (await sha256(buffer)) === row.hash ? buffer : undefined;
    },

    async keepIndex(feed, manifestHash, index) {
      const row = await makeIndexRow(feed, manifestHash, index);
      await inDatabase(database, () =>
        database.transaction('rw', editions, indexes, async () => {
          if ((await edition(feed))?.manifestHash === manifestHash) await indexes.put(row);
        }),
      );
    },

    readNotices: (of, refs) => readNotices(database, of, refs),

    forgetOthers: (feeds) =>
      inDatabase(database, () =>
        database.transaction('rw', [editions, memories, packs, indexes, documents], async () => {
          const kept = new Set([...feeds, starterKey]);
          for (const table of [editions, memories, indexes]) {
            const keys = await table.toCollection().primaryKeys();
            await table.bulkDelete(keys.filter((key) => !kept.has(key)));
          }
          await documents
            .where('list')
            .noneOf([...kept])
            .delete();
          await dropUnneededPacks(database, now());
        }),
      ),
  };
}
