import { decidedState } from '../core/decided-state';
import type { Report } from '../core/report';
import { choiceOf } from './decision';
import type { LogEntry } from './decision-log';
import { type History, isInvented } from './trust-rules';

/** A report with its name in the log. */
export interface NamedReport {
  report: Report;
  /** The SHA-256 of its id. */
  name: string;
}

/** The last entry of a steward's log on every report, by the report's name. A later entry is how an earlier one is undone. */
export function lastWords(entries: readonly LogEntry[]): Map<string, LogEntry> {
  const last = new Map<string, LogEntry>();
  for (const entry of entries) for (const name of entry.decision.reports) last.set(name, entry);
  return last;
}

/** What each person's reports came to, by the name the person gave. Who gave none has no history. */
export function historiesOf(
  reports: readonly NamedReport[],
  words: ReadonlyMap<string, LogEntry>,
): Map<string, History> {
  const histories = new Map<string, History>();
  const counted = new Set<string>();
  for (const { report, name } of reports) {
    const decision = words.get(name)?.decision;
    if (report.reporter === undefined || !decision || counted.has(name)) continue;
    counted.add(name);
    const history = histories.get(report.reporter) ?? { accepted: 0, rejected: 0, invented: 0 };
    histories.set(report.reporter, history);
    switch (decidedState(report.kind, choiceOf(decision))) {
      case 'accepted':
        // Where no steward looked, nobody has come to be known by it.
        if (choiceOf(decision) !== 'accept-volunteers') history.accepted++;
        break;
      case 'rejected':
        history.rejected++;
        if (decision.kind === 'reject' && isInvented(decision.reason)) history.invented++;
        break;
      // Nothing has come of it yet.
      case 'asked':
      case 'needs-authority':
        break;
    }
  }
  return histories;
}
