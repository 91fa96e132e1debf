import { z } from 'zod';
import { attachmentNameSchema } from '../core/report';
import { decodeBase64 } from '../feed/base64';
import { sha256 } from '../feed/bytes';
import { type OutboxItem, outboxRow } from '../reports/outbox';
import { encodeBase64 } from '../reports/report-file';
import type { AnsimDatabase } from './database';
import { badRow, joinInto, type PlainTable, readable, type UserTable } from './plain-table';
import { type AttachmentRow, attachmentRow, readRow } from './rows';

/** The most reports that are kept here. */
const mostReports = 2000;
/** Characters of pictures that go into a file; what is beyond stays here, and its report goes without. */
const mostAttached = 24_000_000;

const attachedSchema = attachmentNameSchema.extend({ data: z.string() });
/** A report in a file, with what is attached to it. */
const fileRow = z.strictObject({ item: outboxRow, attached: z.array(attachedSchema).max(10) });

const plain: PlainTable<OutboxItem> = {
  row: outboxRow,
  most: mostReports,
  keyOf: ({ id }) => id,
  timeOf: ({ changed }) => changed,
  join: (here, other) => (other.changed > here.changed ? atRest(other) : here),
  enter: atRest,
};

/** Reports on their way. None that comes out of a file is sent by itself: each waits for a press here. */
export function outboxTable(database: AnsimDatabase): UserTable {
  const { outbox, attachments } = database;
  return {
    tables: [outbox, attachments],
    count: () => outbox.count(),
    clear: async () => {
      await outbox.clear();
      await attachments.clear();
    },
    async save() {
      const items = await readable(outbox, plain);
      let room = mostAttached;
      const rows: z.output<typeof fileRow>[] = [];
      for (const item of items) {
        const attached: z.output<typeof attachedSchema>[] = [];
        for (const stored of await attachments.bulkGet(
          item.report.attachments.map(({ sha256: hash }) => hash),
        )) {
          const row = readRow(attachmentRow, stored, 'attachment');
          const encoded = row && (await encoded64(row, room));
          if (!encoded) continue;
          room -= encoded.data.length;
          attached.push(encoded);
        }
        rows.push({ item, attached });
      }
      return rows;
    },
    async read(rows) {
      const items: OutboxItem[] = [];
      const files: AttachmentRow[] = [];
      for (const [at, value] of rows.entries()) {
        const parsed = fileRow.safeParse(value);
        if (!parsed.success) return badRow(at, parsed.error);
        for (const { data, ...name } of parsed.data.attached) {
          const bytes = decodeBase64(data);
          if (bytes?.byteLength !== name.bytes || (await sha256(bytes)) !== name.sha256)
            return { kind: 'bad-row', row: at + 1, detail: 'attached: not the bytes it names' };
          files.push({ ...name, data: new Blob([bytes]) });
        }
        items.push(parsed.data.item);
      }
      return {
        kind: 'rows',
        join: async () => {
          await attachments.bulkPut(files);
          return joinInto(outbox, items, plain);
        },
      };
    },
  };
}

/** A report that was to be sent elsewhere is a draft here. */
function atRest(item: OutboxItem): OutboxItem {
  if (item.state !== 'queued') return item;
  const { next: _, fault: __, ...rest } = item;
  return { ...rest, state: 'draft', attempts: 0 };
}

async function encoded64({ data, ...name }: AttachmentRow, room: number) {
  if (data.size * 1.4 > room) return undefined;
  const buffer = await data.arrayBuffer().catch(() => undefined);
  return buffer && { ...name, data: encodeBase64(new Uint8Array(buffer)) };
}
