import { z } from 'zod';
import type { SavedFile } from '../core/saved-file';
import {
  type ImportFault,
  type ImportOutcome,
  type JoinedRows,
  type UserTableName,
  userDataBounds,
  userTableNames,
} from '../core/user-data';
import { type AnsimDatabase, inDatabase } from './database';
import type { RowsRead } from './plain-table';
import { type Settings, type SettingsFile, settingsFileSchema } from './settings';
import { createUserTables } from './user-tables';

/** The version of the file's form. A later one says what changed; an older one is always read. */
const fileVersion = 1;

const nameSchema = z.object({ format: z.literal('ansim-user-data'), version: z.int().min(1) });
const fileSchema = z.strictObject({
  format: z.literal('ansim-user-data'),
  version: z.literal(fileVersion),
  /** ISO time, and the extension's version: for people. */
  saved: z.string().max(40),
  extension: z.string().max(40),
  settings: z.unknown().optional(),
  tables: z.record(z.string().max(60), z.array(z.unknown())),
});

/** Everything of the user's own: saved as one file, taken in from one, counted, deleted. */
export interface UserData {
  save(): Promise<SavedFile>;
  /** Joins what a file holds with what is here; all of it or, where anything in it cannot be read, nothing. */
  takeIn(text: string): Promise<ImportOutcome>;
  counts(): Promise<Record<UserTableName, number>>;
  clear(names: readonly UserTableName[]): Promise<void>;
}

export function createUserData(
  database: AnsimDatabase,
  { settings, extension, now }: { settings: Settings; extension: string; now(): Date },
): UserData {
  const tables = createUserTables(database);

  const read = async (rows: Record<string, unknown[]>) => {
    const joins: { name: UserTableName; join(): Promise<JoinedRows> }[] = [];
    for (const name of userTableNames) {
      const of = rows[name];
      if (of === undefined) continue;
      if (of.length > userDataBounds.rows) return { kind: 'too-many-rows', table: name } as const;
      const known: RowsRead = await tables[name].read(of);
      if (known.kind === 'bad-row') return { ...known, table: name };
      joins.push({ name, join: known.join });
    }
    return joins;
  };

  return {
    async save() {
      const saved: Record<string, unknown[]> = {};
      for (const name of userTableNames) saved[name] = await inDatabase(database, () => tables[name].save());
      const file: z.input<typeof fileSchema> = {
        ...{ format: 'ansim-user-data', version: fileVersion },
        ...{ saved: now().toISOString(), extension, settings: await settings.forFile(), tables: saved },
      };
      return {
        name: `ansim-${now().toISOString().slice(0, 10)}.json`,
        type: 'application/json',
        text: `${JSON.stringify(file)}\n`,
      };
    },

    async takeIn(text) {
      const parsed = parseFile(text);
      if (parsed.kind === 'refused') return parsed;
      const { file, given } = parsed;
      const joins = await read(file.tables);
      if (!Array.isArray(joins)) return { kind: 'refused', why: joins };
      const all = userTableNames.flatMap((name) => tables[name].tables);
      const joined = await inDatabase(database, () =>
        database.transaction('rw', all, async () => {
          const done: { name: UserTableName; joined: JoinedRows }[] = [];
          for (const { name, join } of joins) done.push({ name, joined: await join() });
          return done;
        }),
      );
      if (given) await settings.takeIn(given);
      const known: readonly string[] = userTableNames;
      return {
        ...{ kind: 'imported', tables: joined, settings: given !== undefined },
        unknown: Object.keys(file.tables).filter((name) => !known.includes(name)),
      };
    },

    counts: () =>
      inDatabase(database, async () => ({
        dismissals: await tables.dismissals.count(),
        products: await tables.products.count(),
        outbox: await tables.outbox.count(),
        rounds: await tables.rounds.count(),
        sightings: await tables.sightings.count(),
        relistings: await tables.relistings.count(),
        subscriptions: await tables.subscriptions.count(),
        days: await tables.days.count(),
        requests: await tables.requests.count(),
      })),

    async clear(names) {
      const all = names.flatMap((name) => tables[name].tables);
      await inDatabase(database, () =>
        database.transaction('rw', all, async () => {
          for (const name of names) await tables[name].clear();
        }),
      );
    },
  };
}

type Parsed =
  | { kind: 'file'; file: z.output<typeof fileSchema>; given: SettingsFile | undefined }
  | { kind: 'refused'; why: ImportFault };

function parseFile(text: string): Parsed {
  if (text.length > userDataBounds.text) return refused({ kind: 'too-large' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused({ kind: 'not-json' });
  }
  const named = nameSchema.safeParse(value);
  if (!named.success) return refused({ kind: 'not-ours' });
  if (named.data.version > fileVersion) return refused({ kind: 'newer' });
  const file = fileSchema.safeParse(value);
  if (!file.success) return refused({ kind: 'not-ours' });
  if (file.data.settings === undefined) return { kind: 'file', file: file.data, given: undefined };
  const given = settingsFileSchema.safeParse(file.data.settings);
  if (given.success) return { kind: 'file', file: file.data, given: given.data };
  const [issue] = given.error.issues;
  return refused({ kind: 'bad-settings', detail: `${issue?.path.join('.')}: ${issue?.message}` });
}

function refused(why: ImportFault): Parsed {
  return { kind: 'refused', why };
}
