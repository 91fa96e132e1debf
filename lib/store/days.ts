import { recount, type ShopDay, shopDaySchema } from '../core/shop-day';
import { type AnsimDatabase, inDatabase } from './database';
import { readRow } from './rows';
import type { Unrecorded } from './unrecorded';

/** How many days are kept; older ones make room. */
export const daysKept = 400;

/** One visit of a product page, on the day it began. `before` is what was counted of it already. */
export interface CountedVisit extends Pick<ShopDay, 'day' | 'marketplace'> {
  before: string[];
  after: string[];
}

/** What is counted of the shops' pages, by day. */
export interface Days {
  /** Never rejects: what could not be counted is noted. */
  count(visit: CountedVisit): Promise<void>;
  /** Of this day and later ones, oldest first; with how many rows cannot be read. */
  since(day: string): Promise<{ days: ShopDay[]; unreadable: number }>;
  clear(): Promise<void>;
}

export function createDays(
  database: AnsimDatabase,
  { unrecorded, now = Date.now }: { unrecorded: Unrecorded; now?: () => number },
): Days {
  const { days } = database;
  const read = (row: unknown) => readRow(shopDaySchema, row, 'day');
  return {
    count: async ({ day, marketplace, before, after }) => {
      try {
        await inDatabase(database, () =>
          database.transaction('rw', days, async () => {
            const kept = await days.get([day, marketplace]);
            const known = read(kept) ?? { day, marketplace, counts: {} };
            await days.put(recount(known, { before, after }));
            if (kept === undefined) await days.where('day').below(dayBefore(now(), daysKept)).delete();
          }),
        );
      } catch (thrown) {
        await unrecorded.note('days', new Date(now()).toISOString(), thrown);
      }
    },
    since: (day) =>
      inDatabase(database, async () => {
        const rows = await days.where('day').aboveOrEqual(day).toArray();
        const known = rows.map(read).filter((each) => each !== undefined);
        return { days: known, unreadable: rows.length - known.length };
      }),
    clear: () => inDatabase(database, () => days.clear()),
  };
}

/** The day so many days before a time in milliseconds since the epoch. */
export function dayBefore(time: number, days: number): string {
  return new Date(time - days * 24 * 60 * 60_000).toISOString().slice(0, 10);
}
