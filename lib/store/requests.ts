import type { RequestEnd, RequestRecord } from '../core/request-record';
import type { RequestLedger } from '../feed/recorded-fetch';
import { type AnsimDatabase, inDatabase } from './database';
import { readRow, requestRow } from './rows';
import type { Unrecorded } from './unrecorded';

/** How much of the ledger is kept: the newest, and none older. */
export const requestsKept = { most: 5000, days: 90 } as const;
/** The bounds are looked at once in so many requests. */
const tidyEvery = 100;
const day = 24 * 60 * 60_000;

export interface KeptRequests {
  /** Newest first. */
  requests: RequestRecord[];
  /** How many rows there are that this version cannot read. */
  unreadable: number;
}

/** The network ledger in the extension's database. */
export interface Requests extends RequestLedger {
  list(): Promise<KeptRequests>;
  clear(): Promise<void>;
}

export function createRequests(
  database: AnsimDatabase,
  { unrecorded, now = Date.now }: { unrecorded: Unrecorded; now?: () => number },
): Requests {
  const { requests } = database;
  let begun = 0;
  /** Requests under way that are not in the ledger; each is a gap once, however it ends. */
  const lost = new Set<string>();

  const tidy = async () => {
    const oldest = new Date(now() - requestsKept.days * day).toISOString();
    await requests.where('at').below(oldest).delete();
    const surplus = (await requests.count()) - requestsKept.most;
    if (surplus > 0) await requests.bulkDelete(await requests.orderBy('at').limit(surplus).primaryKeys());
  };
  const noteGap = (thrown: unknown) => unrecorded.note('requests', new Date(now()).toISOString(), thrown);

  return {
    async begin(record) {
      try {
        await inDatabase(database, () =>
          database.transaction('rw', requests, async () => {
            await requests.put(record);
            if (begun++ % tidyEvery === 0) await tidy();
          }),
        );
      } catch (thrown) {
        lost.add(record.id);
        await noteGap(thrown);
      }
    },
    async end(id, end: RequestEnd) {
      if (lost.delete(id)) return;
      try {
        // A record that was deleted meanwhile does not come back.
        await inDatabase(database, () => requests.update(id, { end }));
      } catch (thrown) {
        await noteGap(thrown);
      }
    },
    list: () =>
      inDatabase(database, async () => {
        const rows = await requests.orderBy('at').reverse().toArray();
        const read = rows
          .map((row) => readRow(requestRow, row, 'request'))
          .filter((request) => request !== undefined);
        return { requests: read, unreadable: rows.length - read.length };
      }),
    clear: () => inDatabase(database, () => requests.clear()),
  };
}
