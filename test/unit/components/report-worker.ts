import type { KeepAs, ReportWorker } from '../../../entrypoints/report/report-worker';
import type { Report } from '../../../lib/core/report';

/** A worker of the page on which a report is written: it keeps whatever it is given, and remembers it. */
export function keepingWorker(over: Partial<ReportWorker> = {}): {
  worker: ReportWorker;
  kept: { report: Report; as: KeepAs }[];
  opened: string[];
} {
  const kept: { report: Report; as: KeepAs }[] = [];
  const opened: string[] = [];
  const worker: ReportWorker = {
    ways: async () => ({ intakes: [], failed: [] }),
    newReporter: async () => 'd'.repeat(32),
    keep: async (report, _attachments, as) => {
      kept.push({ report, as });
      return { kept: true, state: as.state };
    },
    exportReport: async () => ({ name: 'ansim-reports.json', type: 'application/json', text: '{}' }),
    askForHost: async () => true,
    openPage: async (address) => void opened.push(address),
    copy: async () => true,
    save: () => undefined,
    print: () => undefined,
    browserLanguages: ['ko-KR'],
    ...over,
  };
  return { worker, kept, opened };
}
