import { csvOf } from '../core/csv';
import type { SavedFile } from '../core/saved-file';
import type { LogEntry } from './decision-log';
import type { ReceivedReport } from './group-reports';
import type { NamedReport } from './last-words';

/** What a desk saves: the log as it was signed, and its reports for a spreadsheet. `day` is the day it is saved on. */

export function logFile(text: string, steward: string, day: string): SavedFile {
  return { name: `ansim-decisions-${steward}-${day}.ndjson`, type: 'application/x-ndjson', text };
}

const columns = [
  ...['report', 'kind', 'received', 'made', 'marketplace', 'listing', 'notice', 'titles', 'brands', 'models'],
  ...['gtins', 'certificates', 'seller', 'price', 'availability', 'region', 'address', 'words', 'pictures'],
  ...['decided', 'decision', 'reason', 'steward words'],
] as const;

/** The reports as a table. Every text in it may be anybody's: what a spreadsheet would compute does not begin a cell. */
export function reportsTable(
  received: readonly (ReceivedReport & NamedReport)[],
  words: ReadonlyMap<string, LogEntry>,
  day: string,
): SavedFile {
  const rows = received.map((each) => cells(each, words.get(each.name)));
  return { name: `ansim-reports-${day}.csv`, type: 'text/csv', text: csvOf(columns, rows) };
}

function cells({ report, received, name }: ReceivedReport & NamedReport, entry: LogEntry | undefined) {
  const { listing, notice, kind, made, words = '', attachments } = report;
  const decision = entry?.decision;
  return [
    // A spreadsheet would round a long number.
    ...[name, kind, received, made, listing.marketplace, `#${listing.id}`, notice?.id ?? ''],
    ...[listing.titles, listing.brands, listing.models].map(joined),
    ...[listing.gtins.map((gtin) => `#${gtin}`), listing.certificates].map(joined),
    joined([listing.seller?.name, listing.seller?.id]),
    ...[listing.price ?? '', listing.availability ?? '', listing.region ?? '', listing.address ?? '', words],
    String(attachments.length),
    ...[entry?.at ?? '', decision?.kind ?? '', decision?.kind === 'reject' ? decision.reason : ''],
    decision?.words ?? '',
  ];
}

function joined(values: readonly (string | undefined)[]): string {
  return values.filter((value) => value !== undefined).join(' | ');
}
