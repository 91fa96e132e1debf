import { isWordWatch, type WordWatch, wordWatchBounds, wordWatchSchema } from '../core/word-watch';
import { type AnsimDatabase, inDatabase } from './database';
import { makeRoom } from './products';
import { readRow } from './rows';

/** The words somebody asked to have watched. They lie in the table of the products, and are removed with those. */
export interface WordWatches {
  get(key: string): Promise<WordWatch | undefined>;
  /** Only what was viewed makes room for words. */
  keep(watch: WordWatch): Promise<'kept' | 'full'>;
  /** Changes the watch of that key where it is still there, in one step. */
  change(key: string, change: (watch: WordWatch) => WordWatch): Promise<void>;
  /** Newest first. */
  list(): Promise<WordWatch[]>;
}

export function createWordWatches(database: AnsimDatabase): WordWatches {
  const { products } = database;
  const read = (row: unknown) => readRow(wordWatchSchema, row, 'watched words');
  const words = () => products.where('origin').equals('words');
  return {
    get: (key) =>
      inDatabase(database, async () => {
        const row = await products.get(key);
        return row && isWordWatch(row) ? read(row) : undefined;
      }),
    keep: (watch) =>
      inDatabase(database, () =>
        database.transaction('rw', products, async () => {
          const isNew = (await products.where('key').equals(watch.key).count()) === 0;
          const hasRoom = async () =>
            (await words().count()) < wordWatchBounds.watches && (await makeRoom(database));
          if (isNew && !(await hasRoom())) return 'full';
          await products.put(watch);
          return 'kept';
        }),
      ),
    change: (key, change) =>
      inDatabase(database, () =>
        database.transaction('rw', products, async () => {
          const row = await products.get(key);
          const watch = row && isWordWatch(row) ? read(row) : undefined;
          if (watch) await products.put(change(watch));
        }),
      ),
    list: () =>
      inDatabase(database, async () =>
        (await words().toArray())
          .map(read)
          .filter((watch) => watch !== undefined)
          .sort((a, b) => (a.at < b.at ? 1 : -1)),
      ),
  };
}
