import type { AttachmentName } from '../core/report';
import { type OutboxItem, outboxRow } from '../reports/outbox';
import type { Attachment } from '../reports/report-file';
import { type AnsimDatabase, inDatabase } from './database';
import { attachmentRow, readRow } from './rows';

/** Reports on their way, with what is attached to them. Nothing of it goes but by its owner's press. */
export interface Outbox {
  /** Newest first. */
  list(): Promise<OutboxItem[]>;
  /** The same, with how many are kept here that cannot be read. */
  whole(): Promise<{ items: OutboxItem[]; unreadable: number }>;
  get(id: string): Promise<OutboxItem | undefined>;
  /** A report and its attachments in one step, so that none is ever without the other. */
  put(item: OutboxItem, attachments?: readonly Attachment[]): Promise<void>;
  /** Changes the item where it is still there; the state it has then, or undefined. */
  change(id: string, change: (item: OutboxItem) => OutboxItem): Promise<OutboxItem | undefined>;
  /** What is attached to a report and still there. */
  attachments(names: readonly AttachmentName[]): Promise<Attachment[]>;
  remove(id: string): Promise<void>;
}

export function createOutbox(database: AnsimDatabase): Outbox {
  const { outbox, attachments } = database;
  const read = (row: unknown) => readRow(outboxRow, row, 'report');
  const whole = () =>
    inDatabase(database, async () => {
      // Not by its index: a row that is broken may be missing from it, and would not be counted.
      const rows = await outbox.toArray();
      const items = rows
        .map(read)
        .filter((item) => item !== undefined)
        .sort((a, b) => (a.changed === b.changed ? 0 : a.changed < b.changed ? 1 : -1));
      return { items, unreadable: rows.length - items.length };
    });
  return {
    list: async () => (await whole()).items,
    whole,
    get: (id) => inDatabase(database, async () => read(await outbox.get(id))),
    put: (item, attached = []) =>
      inDatabase(database, () =>
        database.transaction('rw', outbox, attachments, async () => {
          for (const { data, ...name } of attached)
            await attachments.put({ ...name, data: new Blob([data]) });
          await outbox.put(item);
        }),
      ),
    change: (id, change) =>
      inDatabase(database, () =>
        database.transaction('rw', outbox, async () => {
          const before = read(await outbox.get(id));
          const after = before && change(before);
          if (after && after !== before) await outbox.put(after);
          return after;
        }),
      ),
    async attachments(names) {
      const rows = await inDatabase(database, () => attachments.bulkGet(names.map(({ sha256 }) => sha256)));
      const found: Attachment[] = [];
      for (const stored of rows) {
        const row = readRow(attachmentRow, stored, 'attachment');
        if (!row) continue;
        const { data, ...name } = row;
        const buffer = await data.arrayBuffer().catch(() => undefined);
        if (buffer) found.push({ ...name, data: new Uint8Array(buffer) });
      }
      return found;
    },
    remove: (id) =>
      inDatabase(database, () =>
        database.transaction('rw', outbox, attachments, async () => {
          await outbox.delete(id);
          const needed = new Set((await outbox.toArray()).flatMap(hashesIn));
          const keys = await attachments.toCollection().primaryKeys();
          await attachments.bulkDelete(keys.filter((key) => !needed.has(key)));
        }),
      ),
  };
}

/** Whatever a row names by a hash, also one that cannot be read: what is attached to it must not go with another's. */
function hashesIn(row: unknown): string[] {
  return JSON.stringify(row).match(/[0-9a-f]{64}/g) ?? [];
}
