import { browser } from 'wxt/browser';
import type { Report } from '../../lib/core/report';
import { compareCopies, isToAnswer } from '../../lib/core/report-answers';
import type { ReportKept } from '../../lib/core/report-pages';
import type { OwnPageRequest } from '../../lib/messages';
import { reportName } from '../../lib/reports/decision-log';
import { answeredItem, handedBefore, type OutboxItem } from '../../lib/reports/outbox';
import { type Attachment, readReportFile } from '../../lib/reports/report-file';
import { takesReports } from './feed-answers';
import { forgetHeld } from './held-reports';
import { sendDueReports } from './outbox';
import type { Parts } from './parts';

type Keep = Extract<OwnPageRequest, { type: 'keep-report' }>;

/** Keeps a report before anything of it is sent, and sends it where that was pressed. What was sent once is never changed again. */
export async function keepReport({ file, as }: Pick<Keep, 'file' | 'as'>, parts: Parts): Promise<ReportKept> {
  const read = await readReportFile(new TextEncoder().encode(file));
  if (read.kind === 'refused') return { kept: false, why: 'invalid', detail: read.why };
  const [report] = read.reports;
  const [refused] = read.refused;
  if (!report || refused)
    return { kept: false, why: 'invalid', detail: refused?.why ?? 'it holds no report' };
  const before = await parts.outbox.get(report.id);
  if (before && isToAnswer(before))
    return keepAnswer(before, { report, attachments: read.attachments, as }, parts);
  if (before && before.state !== 'draft' && before.state !== 'sent')
    return { kept: true, state: before.state };
  // Who has the file would find two reports of one number: what came first would stay, and this be lost.
  if (before?.state === 'sent' && before.byFile && compareCopies(before.report, report) !== 'same')
    return { kept: false, why: 'handed' };
  // What was handed on stays so, with what is written of it now.
  const state = before?.state === 'sent' && as.state === 'draft' ? 'sent' : as.state;
  // Never to an address that merely stands in a message; what nobody could be asked about is looked at before it is sent.
  if (as.state === 'queued' && (await takesReports({ ...as, kind: report.kind }, parts)) === 'no')
    return { kept: false, why: 'no-intake' };
  const item: OutboxItem = {
    id: report.id,
    name: await reportName(report.id),
    report,
    state,
    changed: parts.now().toISOString(),
    attempts: 0,
    ...handedBefore(before),
    ...('feed' in as && as.feed !== undefined && { feed: as.feed }),
    ...('intake' in as && { intake: as.intake }),
  };
  await parts.outbox.put(item, read.attachments);
  await forgetHeld(browser.storage.session, report.id);
  if (as.state === 'queued') void sendDueReports(parts);
  return { kept: true, state };
}

/** Puts an answer behind the report that was asked about, and sends that very report once more. Nothing else of it can change. */
async function keepAnswer(
  before: OutboxItem,
  { report, attachments, as }: { report: Report; attachments: readonly Attachment[]; as: Keep['as'] },
  parts: Parts,
): Promise<ReportKept> {
  switch (compareCopies(before.report, report)) {
    case 'same':
    case 'earlier':
      return { kept: true, state: before.state };
    case 'other':
      return { kept: false, why: 'invalid', detail: 'the report itself was changed' };
    case 'later': {
      const { feed, intake } = before;
      const isPosted = as.state === 'queued' && intake !== undefined;
      if (isPosted && (await takesReports({ feed, intake, kind: report.kind }, parts)) === 'no')
        return { kept: false, why: 'no-intake' };
      const item = answeredItem(before, report, isPosted ? 'queued' : 'sent', parts.now());
      await parts.outbox.put(item, attachments);
      if (isPosted) void sendDueReports(parts);
      return { kept: true, state: item.state };
    }
  }
}
