import { compareCopies } from '../core/report-answers';
import type { Attachment } from '../reports/report-file';
import { type AnsimDatabase, inDatabase } from './database';
import { attachmentRow, type KeyRow, keyRow, logRow, type ReceivedRow, readRow, receivedRow } from './rows';

/** What a steward's desk keeps: the reports it was handed, the key, and the log signed with it. */
export interface Desk {
  /** Oldest first, by the desk's clock. */
  reports(): Promise<{ reports: ReceivedRow[]; unreadable: number }>;
  /** Takes reports in, each once: what came first stays, answers are put behind it. Attachments are kept where any report names them. */
  receive(rows: readonly ReceivedRow[], attachments: readonly Attachment[]): Promise<Reception>;
  attachment(sha256: string): Promise<Attachment | undefined>;
  /** The hashes of what is attached and is here. */
  attached(): Promise<Set<string>>;
  /** Forgets every report and what was attached. Key and log stay. */
  forgetReports(): Promise<void>;
  key(): Promise<KeyRow | undefined>;
  /** Keeps the first key there is; the one that is kept. */
  keepKey(key: KeyRow): Promise<KeyRow>;
  /** The log as a file has it; undefined where a line of it cannot be read. */
  log(): Promise<string | undefined>;
  /** Puts lines behind the log where it still is what `after` says; otherwise nothing is written. */
  append(after: string, lines: readonly string[]): Promise<'appended' | 'grown'>;
}

export interface Reception {
  fresh: number;
  /** Here already, and now with an answer of its sender's. */
  answered: number;
  /** Here already, or twice in what was handed in. */
  again: number;
  /** Another report of the same id is here: the later one is not taken. */
  others: string[];
}

export function createDesk(database: AnsimDatabase): Desk {
  const { deskReports, deskAttachments, deskKeys, deskLog } = database;
  const readKey = (row: unknown) => readRow(keyRow, row, 'steward’s key');
  return {
    async reports() {
      const rows = await inDatabase(database, () => deskReports.toArray());
      const reports = rows
        .map((row) => readRow(receivedRow, row, 'received report'))
        .filter((row) => row !== undefined)
        .sort((a, b) => (a.received === b.received ? 0 : a.received < b.received ? -1 : 1));
      return { reports, unreadable: rows.length - reports.length };
    },
    receive: (rows, attachments) =>
      inDatabase(database, () =>
        database.transaction('rw', deskReports, deskAttachments, deskLog, async () => {
          const answeredAfter = await deskLog.count();
          const reception: Reception = { fresh: 0, answered: 0, again: 0, others: [] };
          const named = new Set<string>();
          for (const row of rows) {
            const held = await deskReports.get(row.id);
            switch (held ? compareCopies(held.report, row.report) : 'none') {
              case 'none':
                await deskReports.add(row.report.answers.length > 0 ? { ...row, answeredAfter } : row);
                reception.fresh++;
                break;
              case 'later':
                // It came when it first came: an answer makes nobody another's day.
                await deskReports.put({ ...row, received: held?.received ?? row.received, answeredAfter });
                reception.answered++;
                break;
              case 'same':
              case 'earlier':
                reception.again++;
                break;
              case 'other':
                reception.others.push(row.id);
                continue;
            }
            for (const { sha256 } of row.report.attachments) named.add(sha256);
          }
          for (const { data, ...name } of attachments)
            if (named.has(name.sha256)) await deskAttachments.put({ ...name, data: new Blob([data]) });
          return reception;
        }),
      ),
    async attachment(sha256) {
      const row = readRow(
        attachmentRow,
        await inDatabase(database, () => deskAttachments.get(sha256)),
        'attachment',
      );
      const buffer = await row?.data.arrayBuffer().catch(() => undefined);
      if (!row || !buffer) return undefined;
      return { sha256: row.sha256, type: row.type, bytes: row.bytes, data: new Uint8Array(buffer) };
    },
    attached: async () =>
      new Set(await inDatabase(database, () => deskAttachments.toCollection().primaryKeys())),
    forgetReports: () =>
      inDatabase(database, () =>
        database.transaction('rw', deskReports, deskAttachments, async () => {
          await deskReports.clear();
          await deskAttachments.clear();
        }),
      ),
    key: () => inDatabase(database, async () => readKey(await deskKeys.get('own'))),
    keepKey: (key) =>
      inDatabase(database, () =>
        database.transaction('rw', deskKeys, async () => {
          const held = await deskKeys.get('own');
          if (held) return held;
          await deskKeys.add(key);
          return key;
        }),
      ),
    log: () => inDatabase(database, () => logText(database)),
    append: (after, lines) =>
      inDatabase(database, () =>
        database.transaction('rw', deskLog, async () => {
          const held = await logText(database);
          // The same lines may be there already, where the connection broke after they were written.
          if (held === after + joined(lines)) return 'appended';
          if (held !== after) return 'grown';
          const count = await deskLog.count();
          for (const [at, line] of lines.entries()) await deskLog.add({ number: count + at + 1, line });
          return 'appended';
        }),
      ),
  };
}

async function logText({ deskLog }: AnsimDatabase): Promise<string | undefined> {
  const lines: string[] = [];
  for (const stored of await deskLog.orderBy('number').toArray()) {
    const row = readRow(logRow, stored, 'line of the steward’s log');
    if (row?.number !== lines.length + 1) return undefined;
    lines.push(row.line);
  }
  return joined(lines);
}

const joined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
