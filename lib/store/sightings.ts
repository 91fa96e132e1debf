import { type Sighting, sightedListing } from '../core/sighting';
import { type AnsimDatabase, inDatabase } from './database';
import { readRow, type SightingRow, sightingRow } from './rows';

/** The most that are kept; the oldest make room. */
export const mostSightings = 20_000;

/** What was seen of listings here: in rounds, and on visits where that is switched on. */
export interface Sightings {
  /** One listing is seen once at a moment: the same sighting twice is one. */
  keep(sighting: Sighting): Promise<void>;
  /** Those of one listing by its one name, `sightedListing`; oldest first. */
  of(listing: string): Promise<Sighting[]>;
  /** All of them, oldest first. */
  list(): Promise<Sighting[]>;
  /** When each listing was last opened or visited, by its one name, whatever came of it. */
  lastSeen(): Promise<Map<string, string>>;
}

export function createSightings(database: AnsimDatabase): Sightings {
  const { sightings } = database;
  return {
    keep: (sighting) =>
      inDatabase(database, () =>
        database.transaction('rw', sightings, async () => {
          await sightings.put(rowOf(sighting));
          await makeRoom(database);
        }),
      ),
    of: (listing) =>
      inDatabase(database, async () =>
        readAll(await sightings.where('listing').equals(listing).sortBy('at')),
      ),
    list: () => inDatabase(database, async () => readAll(await sightings.orderBy('at').toArray())),
    lastSeen: () =>
      inDatabase(database, async () => {
        // By listing, and of each listing by time.
        const keys = await sightings.toCollection().primaryKeys();
        return new Map(keys.map((key) => [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)]));
      }),
  };
}

/** The row a sighting is kept as. */
export function rowOf(sighting: Sighting): SightingRow {
  const listing = sightedListing(sighting);
  return { key: `${listing} ${sighting.at}`, listing, at: sighting.at, sighting };
}

/** Within a transaction over the sightings. */
export async function makeRoom({ sightings }: AnsimDatabase): Promise<void> {
  const surplus = (await sightings.count()) - mostSightings;
  if (surplus <= 0) return;
  await sightings.bulkDelete(await sightings.orderBy('at').limit(surplus).primaryKeys());
}

function readAll(rows: unknown[]): Sighting[] {
  return rows
    .map((row) => readRow(sightingRow, row, 'sighting')?.sighting)
    .filter((sighting) => sighting !== undefined);
}
