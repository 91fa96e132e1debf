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

  const tidy = async () => {
    const oldest = new Date(now() - requestsKept.days * day).toISOString();
    await requests.where('at').below(oldest).delete();
    const surplus = (await requests.count()) - requestsKept.most;
    if (surplus > 0) await requests.bulkDelete(await requests.orderBy('at').limit(surplus).primaryKeys());
  };
  const noting = (work: Promise<unknown>): Promise<void> =>
    work.then(nothing, (thrown) => unrecorded.note('requests', new Date(now()).toISOString(), thrown));

  return {
    begin: (record) =>
      noting(
        inDatabase(database, () =>
          database.transaction('rw', requests, async () => {
            await requests.put(record);
            if (begun++ % tidyEvery === 0) await tidy();
          }),
        ),
      ),
    // A record that was deleted meanwhile does not come back.
    end: (id, end: RequestEnd) => noting(inDatabase(database, () => requests.update(id, { end }))),
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

function nothing(): void {}
