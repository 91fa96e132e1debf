import { type Relisting, relistingSchema } from '../core/relisting';
import { type AnsimDatabase, inDatabase } from './database';
import { readRow } from './rows';

/** The most that are kept; the oldest make room. */
export const mostRelistings = 2000;

/** Listings that may be one that was seen gone, put up again; each by its own name, `productKey`. */
export interface Relistings {
  get(key: string): Promise<Relisting | undefined>;
  /** Newest first. */
  list(): Promise<Relisting[]>;
  /** Changes what is kept of a listing, in one step; undefined where nothing is, and where nothing is to be. */
  change(key: string, change: (before: Relisting | undefined) => Relisting | undefined): Promise<void>;
}

export function createRelistings(database: AnsimDatabase): Relistings {
  const { relistings } = database;
  const read = (row: unknown) => readRow(relistingSchema, row, 'possible relisting');
  return {
    get: (key) => inDatabase(database, async () => read(await relistings.get(key))),
    list: () =>
      inDatabase(database, async () =>
        (await relistings.orderBy('at').reverse().toArray()).map(read).filter((each) => each !== undefined),
      ),
    change: (key, change) =>
      inDatabase(database, () =>
        database.transaction('rw', relistings, async () => {
          const before = read(await relistings.get(key));
          const after = change(before);
          if (!after || after === before) return;
          await relistings.put(after);
          const surplus = (await relistings.count()) - mostRelistings;
          if (surplus > 0)
            await relistings.bulkDelete(await relistings.orderBy('at').limit(surplus).primaryKeys());
        }),
      ),
  };
}
