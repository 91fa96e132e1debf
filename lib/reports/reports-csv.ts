import { csvOf } from '../core/csv';
import type { Report } from '../core/report';
import { between, fieldShapes, readField, reportFieldNames } from '../core/report-fields';

/** Columns of one's own beside those of the report, and a row of theirs for each report. */
export interface MoreColumns {
  names: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * Reports as a table for a spreadsheet: one a row, what has several lines joined in one cell, and whatever more is known of
 * each after it. Every text in it may be anybody's: no cell of it computes.
 */
export function reportsCsv(reports: readonly Report[], more: MoreColumns = { names: [], rows: [] }): string {
  return csvOf(
    [
      'id',
      'kind',
      'made',
      'marketplace',
      'listing',
      ...reportFieldNames,
      'answers',
      'attachments',
      ...more.names,
    ],
    reports.map((report, at) => [...cells(report), ...(more.rows[at] ?? [])]),
  );
}

function cells(report: Report): string[] {
  const { id, kind, made, listing, answers, attachments } = report;
  return [
    ...[id, kind, made, listing.marketplace, number(listing.id)],
    ...reportFieldNames.map((name) => {
      const lines = readField(report, name);
      return (name === 'gtins' ? lines.map(number) : lines).join(
        fieldShapes[name] === 'lines' ? between : ' ',
      );
    }),
    answers.map(({ words }) => words).join(between),
    attachments.map(({ sha256 }) => sha256).join(between),
  ];
}

/** A spreadsheet would round a long number. */
function number(digits: string): string {
  return `#${digits}`;
}
