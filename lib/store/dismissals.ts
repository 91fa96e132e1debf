import type { Dismissal } from '../core/dismissal';
import { type AnsimDatabase, inDatabase } from './database';
import { dismissalRow, readRow } from './rows';

/** The most that are kept; the oldest make room. */
export const mostDismissals = 2000;

/** The warnings the user continued past. One that cannot be read counts as never made: its warning shows again. */
export interface Dismissals {
  keep(dismissal: Dismissal): Promise<void>;
  find(key: string): Promise<Dismissal | undefined>;
  remove(key: string): Promise<void>;
  /** Newest first. */
  list(): Promise<Dismissal[]>;
}

export function createDismissals(database: AnsimDatabase): Dismissals {
  const { dismissals } = database;
  return {
    keep: (dismissal) =>
      inDatabase(database, () =>
        database.transaction('rw', dismissals, async () => {
          await dismissals.put(dismissal);
          const surplus = (await dismissals.count()) - mostDismissals;
          if (surplus <= 0) return;
          await dismissals.bulkDelete(await dismissals.orderBy('at').limit(surplus).primaryKeys());
        }),
      ),
    find: (key) =>
      inDatabase(database, async () => readRow(dismissalRow, await dismissals.get(key), 'dismissal')),
    remove: (key) => inDatabase(database, () => dismissals.delete(key)),
    list: () =>
      inDatabase(database, async () => {
        const rows = await dismissals.orderBy('at').reverse().limit(mostDismissals).toArray();
        return rows
          .map((row) => readRow(dismissalRow, row, 'dismissal'))
          .filter((dismissal) => dismissal !== undefined);
      }),
  };
}
