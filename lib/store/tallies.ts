import { packTallySchema, type TallyStore } from '../feed/pack-tally';
import { type AnsimDatabase, inDatabase } from './database';
import { readRow } from './rows';

/** What was counted of packs, by their hash, in the extension's database. */
export function createTallies(database: AnsimDatabase): TallyStore {
  const { tallies } = database;
  return {
    get: (hashes) =>
      inDatabase(database, async () => {
        const rows = await tallies.bulkGet(hashes);
        return rows
          .map((row) => readRow(packTallySchema, row, 'tally'))
          .filter((tally) => tally !== undefined);
      }),
    async keep(tally) {
      await inDatabase(database, () => tallies.put(tally));
    },
    async forgetOthers(hashes) {
      await inDatabase(database, () => tallies.where('hash').noneOf(hashes).delete());
    },
  };
}
