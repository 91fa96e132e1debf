import type { OutboxPage, ReportsFileKind } from '../../lib/core/report-pages';
import type { SavedFile } from '../../lib/core/saved-file';
import { composeOutbox } from '../../lib/language/compose-outbox';
import { savedAsFile, withoutFarNext } from '../../lib/reports/outbox';
import { writeReportFile } from '../../lib/reports/report-file';
import { reportsCsv } from '../../lib/reports/reports-csv';
import { sendDueReports } from './outbox';
import type { Parts } from './parts';

/** One's own reports. Rejects where they cannot be read: that is a fault, and not "no reports". */
export async function outboxPage(parts: Parts): Promise<OutboxPage> {
  const now = parts.now();
  const { items, unreadable } = await parts.outbox.whole();
  const told = items.map((item) => withoutFarNext(item, now));
  return composeOutbox(told, { language: await parts.language(), now, unreadable });
}

/** Sends a report that waits for its next attempt, without waiting. */
export async function sendNow(id: string, parts: Parts): Promise<OutboxPage> {
  await parts.outbox.change(id, (item) => {
    if (item.state !== 'queued') return item;
    const { next: _, ...due } = item;
    return due;
  });
  await sendDueReports(parts);
  return outboxPage(parts);
}

/** Reports as a file, all that are kept or one, drafts among them: it is made on the owner's press. */
export async function exportReports(
  as: ReportsFileKind,
  id: string | undefined,
  parts: Parts,
): Promise<SavedFile> {
  const items = (await parts.outbox.list()).filter((item) => id === undefined || item.id === id);
  const reports = items.map(({ report }) => report);
  for (const item of items) await parts.outbox.change(item.id, savedAsFile);
  const day = parts.now().toISOString().slice(0, 10);
  const name = `ansim-reports-${day}.${as}`;
  switch (as) {
    case 'csv':
      return { name, type: 'text/csv', text: reportsCsv(reports) };
    case 'json': {
      const attached = await parts.outbox.attachments(reports.flatMap(({ attachments }) => attachments));
      return { name, type: 'application/json', text: writeReportFile(reports, attached) };
    }
  }
}
