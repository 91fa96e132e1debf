import { type Sighting, sightedListing } from '../core/sighting';
import { afterVisit, type KeptSighting, sellerKeys } from '../core/visit-sighting';
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
  /** What a visit saw, with what is remembered of its page: one of each listing and day, and one for every change, see `afterVisit`. */
  keepVisit(seen: KeptSighting): Promise<void>;
  /** Everything seen of listings that are these, were looked at for these notices, or were of these sellers. */
  about(sought: { listings: string[]; notices: string[]; sellers: string[] }): Promise<KeptSighting[]>;
  /** So many of the newest, newest first. */
  newest(most: number): Promise<Sighting[]>;
  count(): Promise<number>;
  removeAll(): Promise<void>;
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
    keepVisit: (seen) =>
      inDatabase(database, () =>
        database.transaction('rw', sightings, async () => {
          const row = rowOf(seen.sighting, seen);
          const before = await sightings.where('listing').equals(row.listing).toArray();
          const { keep, remove } = afterVisit(keptOf(before), seen);
          await sightings.bulkDelete(remove.map(({ sighting }) => rowOf(sighting).key));
          if (!keep) return;
          await sightings.put(row);
          await makeRoom(database);
        }),
      ),
    about: ({ listings, notices, sellers }) =>
      inDatabase(database, () =>
        database.transaction('r', sightings, async () => {
          const found = new Set(listings);
          for (const [index, keys] of [
            ['notice', notices],
            ['sellers', sellers],
          ] as const) {
            if (keys.length === 0) continue;
            for (const { listing } of await sightings.where(index).anyOf(keys).toArray()) found.add(listing);
          }
          if (found.size === 0) return [];
          return keptOf(
            await sightings
              .where('listing')
              .anyOf([...found])
              .toArray(),
          );
        }),
      ),
    newest: (most) =>
      inDatabase(database, async () =>
        readAll(await sightings.orderBy('at').reverse().limit(most).toArray()),
      ),
    count: () => inDatabase(database, () => sightings.count()),
    removeAll: () => inDatabase(database, () => sightings.clear()),
    lastSeen: () =>
      inDatabase(database, async () => {
        // By listing, and of each listing by time.
        const keys = await sightings.toCollection().primaryKeys();
        return new Map(keys.map((key) => [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)]));
      }),
  };
}

/** The row a sighting is kept as. */
export function rowOf(sighting: Sighting, { page, document }: Partial<KeptSighting> = {}): SightingRow {
  const listing = sightedListing(sighting);
  const { at, notice } = sighting;
  const sellers = sellerKeys(sighting.listing.marketplace, page?.seller);
  return {
    ...{ key: `${listing} ${at}`, listing, at, sighting },
    ...(notice !== undefined && { notice }),
    ...(sellers.length > 0 && { sellers }),
    ...(page && { page }),
    ...(document !== undefined && { document }),
  };
}

/** Within a transaction over the sightings. */
export async function makeRoom({ sightings }: AnsimDatabase): Promise<void> {
  const surplus = (await sightings.count()) - mostSightings;
  if (surplus <= 0) return;
  await sightings.bulkDelete(await sightings.orderBy('at').limit(surplus).primaryKeys());
}

function readAll(rows: unknown[]): Sighting[] {
  return keptOf(rows).map(({ sighting }) => sighting);
}

function keptOf(rows: unknown[]): KeptSighting[] {
  return rows.flatMap((row) => {
    const read = readRow(sightingRow, row, 'sighting');
    if (!read) return [];
    const { sighting, page, document } = read;
    return [{ sighting, ...(page && { page }), ...(document !== undefined && { document }) }];
  });
}
