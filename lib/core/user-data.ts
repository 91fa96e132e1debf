/**
 * What is the user's own, and goes into the one file it is saved in: their settings, and these tables. The lists are not:
 * they come again by themselves. A further table is a line here, its keeping in `lib/store/user-tables.ts`, and its words.
 */
export const userTableNames = [
  'dismissals',
  'products',
  'outbox',
  'rounds',
  'sightings',
  'relistings',
  'subscriptions',
  'days',
  'requests',
] as const;
export type UserTableName = (typeof userTableNames)[number];

/** Characters of a file. A message between parts of a browser's extension holds no more than 64 MB. */
export const userDataBounds = { text: 48_000_000, rows: 20_000 } as const;

/** What became of one table's rows when a file was taken in. Nothing that was here goes. */
export interface JoinedRows {
  /** Were not here. */
  added: number;
  /** Were here, and the file knew more. */
  changed: number;
  /** Were here as they are. */
  same: number;
  /** Found no room beside what is here. */
  noRoom: number;
}

export type ImportOutcome =
  | {
      kind: 'imported';
      tables: { name: UserTableName; joined: JoinedRows }[];
      /** Whether the file brought settings. */
      settings: boolean;
      /** Tables in the file that this version does not know. */
      unknown: string[];
    }
  /** Nothing was changed. */
  | { kind: 'refused'; why: ImportFault };

export type ImportFault =
  | { kind: 'too-large' }
  | { kind: 'not-json' }
  /** JSON, but not such a file. */
  | { kind: 'not-ours' }
  /** Of a later version of Ansim. */
  | { kind: 'newer' }
  /** `row` counts from 1. */
  | { kind: 'bad-row'; table: UserTableName; row: number; detail: string }
  | { kind: 'bad-settings'; detail: string }
  | { kind: 'too-many-rows'; table: UserTableName };
