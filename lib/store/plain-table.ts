import type { Table } from 'dexie';
import type { z } from 'zod';
import { canonicalJson } from '../core/canonical-json';
import type { JoinedRows } from '../core/user-data';
import { readRow } from './rows';

/** Rows of a file, read and ready to join those that are here; or the first one that cannot be read. */
export type RowsRead =
  | {
      kind: 'rows';
      /** Within a transaction over `tables`. */
      join(): Promise<JoinedRows>;
    }
  | { kind: 'bad-row'; row: number; detail: string };

/** One table of the user's own: how its rows go into a file and come out of one. */
export interface UserTable {
  /** What a transaction that joins or clears it takes. */
  tables: Table[];
  /** Rows as plain data. */
  save(): Promise<unknown[]>;
  read(rows: unknown[]): Promise<RowsRead>;
  count(): Promise<number>;
  clear(): Promise<void>;
}

export interface PlainTable<Row> {
  row: z.ZodType<Row>;
  /** The most rows that are kept here. */
  most: number;
  keyOf(row: Row): string;
  timeOf(row: Row): string;
  join(here: Row, other: Row): Row;
  /** What a row of a file becomes that was not here. */
  enter?(row: Row): Row;
}

/** A table whose rows are plain data. */
export function plainTable<Row, Key>(table: Table<Row, Key>, of: PlainTable<Row>): UserTable {
  return {
    tables: [table],
    count: () => table.count(),
    clear: () => table.clear(),
    save: async () => readable(table, of),
    read: async (rows) => {
      const read: Row[] = [];
      for (const [at, value] of rows.entries()) {
        const parsed = of.row.safeParse(value);
        if (!parsed.success) return badRow(at, parsed.error);
        read.push(parsed.data);
      }
      return { kind: 'rows', join: () => joinInto(table, read, of) };
    },
  };
}

export function badRow(at: number, { issues: [issue] }: z.ZodError): RowsRead {
  const where = issue?.path.join('.') ?? '';
  return {
    kind: 'bad-row',
    row: at + 1,
    detail: [where, issue?.message ?? ''].filter((each) => each !== '').join(': '),
  };
}

/** The rows that are here and can be read, newest first. */
export async function readable<Row, Key>(
  table: Table<Row, Key>,
  { row, timeOf }: PlainTable<Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const stored of await table.toArray()) {
    const read = readRow(row, stored, `row of ${table.name}`);
    if (read !== undefined) rows.push(read);
  }
  return rows.sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1));
}

/** The newest of the file come first: they find room first. What is here never makes room for what comes. */
export async function joinInto<Row, Key>(
  table: Table<Row, Key>,
  incoming: Row[],
  of: PlainTable<Row>,
): Promise<JoinedRows> {
  const { keyOf, timeOf, enter = (row: Row) => row } = of;
  const here = new Map((await readable(table, of)).map((row) => [keyOf(row), row]));
  const joined: JoinedRows = { added: 0, changed: 0, same: 0, noRoom: 0 };
  const put: Row[] = [];
  for (const row of [...incoming].sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1))) {
    const known = here.get(keyOf(row));
    const next = known === undefined ? enter(row) : of.join(known, row);
    if (known === undefined && here.size >= of.most) joined.noRoom++;
    else if (known !== undefined && canonicalJson(known) === canonicalJson(next)) joined.same++;
    else {
      joined[known === undefined ? 'added' : 'changed']++;
      here.set(keyOf(row), next);
      put.push(next);
    }
  }
  await table.bulkPut(put);
  return joined;
}
