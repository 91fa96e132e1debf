import type { SavedFile } from '../core/saved-file';
import type { LogEntry } from './decision-log';
import type { ReceivedReport } from './group-reports';
import type { NamedReport } from './last-words';
import { reportsCsv } from './reports-csv';

/** What a desk saves: the log as it was signed, and its reports for a spreadsheet. `day` is the day it is saved on. */

export function logFile(text: string, steward: string, day: string): SavedFile {
  return { name: `ansim-decisions-${steward}-${day}.ndjson`, type: 'application/x-ndjson', text };
}

/** The reports as a table, with when each came and what was decided on it last. */
export function reportsTable(
  received: readonly (ReceivedReport & NamedReport)[],
  words: ReadonlyMap<string, LogEntry>,
  day: string,
): SavedFile {
  const text = reportsCsv(
    received.map(({ report }) => report),
    {
      names: ['name', 'received', 'decided', 'decision', 'reason', 'steward words'],
      rows: received.map((each) => [each.name, each.received, ...decided(words.get(each.name))]),
    },
  );
  return { name: `ansim-reports-${day}.csv`, type: 'text/csv', text };
}

function decided(entry: LogEntry | undefined): string[] {
  const decision = entry?.decision;
  const reason = decision?.kind === 'reject' ? decision.reason : '';
  return [entry?.at ?? '', decision?.kind ?? '', reason, decision?.words ?? ''];
}
