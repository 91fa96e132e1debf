import { type Round, roundBounds, roundSchema } from '../core/round';
import type { KeptSighting } from '../core/visit-sighting';
import { type AnsimDatabase, inDatabase } from './database';
import { readRow } from './rows';
import { makeRoom, rowOf } from './sightings';

/** The verification rounds made here. */
export interface Rounds {
  get(id: string): Promise<Round | undefined>;
  /** The latest that has not ended; there is at most one. */
  current(): Promise<Round | undefined>;
  /** Newest first. */
  list(): Promise<Round[]>;
  /** Keeps a new one, unless one that has not ended is here. Those that ended long ago make room. */
  begin(round: Round): Promise<'begun' | 'one-is-open'>;
  /**
   * Changes a round where it is still there, in one step with the sighting that comes of it: a worker that dies leaves
   * both or neither. What is remembered of the page stands beside it. Gives the round as it is kept.
   */
  change(
    id: string,
    change: (round: Round) => { round: Round } & Partial<Pick<KeptSighting, 'sighting' | 'page'>>,
  ): Promise<Round | undefined>;
  remove(id: string): Promise<void>;
}

export function createRounds(database: AnsimDatabase): Rounds {
  const { rounds, sightings } = database;
  const read = (row: unknown) => readRow(roundSchema, row, 'round');
  const list = async () =>
    (await rounds.orderBy('changed').reverse().toArray()).map(read).filter((round) => round !== undefined);
  const current = async () => (await list()).find(({ state }) => state.kind !== 'ended');
  return {
    get: (id) => inDatabase(database, async () => read(await rounds.get(id))),
    list: () => inDatabase(database, list),
    current: () => inDatabase(database, current),
    begin: (round) =>
      inDatabase(database, () =>
        database.transaction('rw', rounds, async () => {
          if (await current()) return 'one-is-open';
          await rounds.put(round);
          const surplus = (await rounds.count()) - roundBounds.rounds;
          if (surplus > 0)
            await rounds.bulkDelete(await rounds.orderBy('changed').limit(surplus).primaryKeys());
          return 'begun';
        }),
      ),
    change: (id, change) =>
      inDatabase(database, () =>
        database.transaction('rw', rounds, sightings, async () => {
          const held = read(await rounds.get(id));
          if (!held) return undefined;
          const { round, sighting, page } = change(held);
          await rounds.put(round);
          if (sighting) {
            await sightings.put(rowOf(sighting, page && { page }));
            await makeRoom(database);
          }
          return round;
        }),
      ),
    remove: (id) => inDatabase(database, () => rounds.delete(id)),
  };
}
