import type { Report, ReportKind } from '../../lib/core/report';
import type { ReportDraft, ReportKept, ReportsFileKind, ReportWays } from '../../lib/core/report-pages';
import type { SavedFile } from '../../lib/core/saved-file';
import type { OwnPageRequest } from '../../lib/messages';
import type { Attachment } from '../../lib/reports/report-file';

export type KeepAs = Extract<OwnPageRequest, { type: 'keep-report' }>['as'];

/** What the page on which a report is written needs of the world outside. Undefined: the worker did not answer. */
export interface ReportWorker {
  ways(kind: ReportKind): Promise<ReportWays | undefined>;
  newReporter(): Promise<string | undefined>;
  keep(report: Report, attachments: readonly Attachment[], as: KeepAs): Promise<ReportKept | undefined>;
  exportReport(id: string, as: ReportsFileKind): Promise<SavedFile | undefined>;
  /** Has the browser ask for one host. To be called in the press itself; whether it was granted. */
  askForHost(permission: string): Promise<boolean>;
  openPage(address: string): Promise<void>;
  copy(text: string): Promise<boolean>;
  save(file: SavedFile): void;
  print(): void;
  browserLanguages: readonly string[];
}

export function isReportDraft(answer: unknown): answer is ReportDraft {
  return typeof answer === 'object' && answer !== null && 'language' in answer && 'isSent' in answer;
}

export function isReportWays(answer: unknown): answer is ReportWays {
  return typeof answer === 'object' && answer !== null && 'intakes' in answer && 'failed' in answer;
}

export function isReportKept(answer: unknown): answer is ReportKept {
  return typeof answer === 'object' && answer !== null && 'kept' in answer;
}

export function isReporter(answer: unknown): answer is { reporter: string } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'reporter' in answer &&
    typeof answer.reporter === 'string'
  );
}

export function isFile(answer: unknown): answer is SavedFile {
  return typeof answer === 'object' && answer !== null && 'name' in answer && 'text' in answer;
}
