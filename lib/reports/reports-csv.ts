import { csvOf } from '../core/csv';
import type { Report } from '../core/report';
import { between, fieldShapes, readField, reportFieldNames } from '../core/report-fields';

/** Reports as a table for a spreadsheet: one a row, what has several lines joined in one cell. No cell of it computes. */
export function reportsCsv(reports: readonly Report[]): string {
  return csvOf(
    ['id', 'kind', 'made', 'marketplace', 'listing', ...reportFieldNames, 'attachments'],
    reports.map((report) => [
      report.id,
      report.kind,
      report.made,
      report.listing.marketplace,
      // A spreadsheet would round a long number.
      `#${report.listing.id}`,
      ...reportFieldNames.map((name) =>
        readField(report, name).join(fieldShapes[name] === 'lines' ? between : ' '),
      ),
      report.attachments.map(({ sha256 }) => sha256).join(between),
    ]),
  );
}
