import { listingKey } from '../core/ids';
import type { LogEntry } from './decision-log';
import { groupReports, type ReceivedReport, type ReportGroup } from './group-reports';
import { historiesOf, lastWords, type NamedReport } from './last-words';
import { type StandingLink, standingLinks } from './standing-links';
import type { History } from './trust-rules';

/** What lies on a steward's desk. */
export interface DeskState {
  /** Groups with a report nobody has decided on, or whose sender has answered, most urgent first. */
  open: DeskedGroup[];
  /** The others, decided on latest first. */
  decided: DeskedGroup[];
  histories: ReadonlyMap<string, History>;
  /** The last entry on each report, by the report's name. */
  words: ReadonlyMap<string, LogEntry>;
  /** The names of the reports that wait for a decision: none was made, or its question is answered. */
  waiting: ReadonlySet<string>;
  /** The names of the reports in the log, by their ids. */
  names: ReadonlyMap<string, string>;
}

/** A report on a desk, with how long the log was when its last answer came. */
export type DeskedReport = ReceivedReport & NamedReport & { answeredAfter?: number | undefined };

export interface DeskedGroup extends ReportGroup {
  /** The names in the log of the reports a decision is about: of those that wait for one, or else of all. */
  names: string[];
  /** The names of those that were asked about and not answered: what is decided after another's answer is decided of them too. */
  asked: string[];
  /** The last entry on any of its reports. */
  last?: LogEntry;
  /** What the log has of its listing and notice. */
  standing?: StandingLink;
}

/** Reports and log put together: what is to be decided, what was, and who is known for what. */
export function deskState(received: readonly DeskedReport[], entries: readonly LogEntry[]): DeskState {
  const words = lastWords(entries);
  const histories = historiesOf(received, words);
  const names = new Map(received.map(({ report, name }) => [report.id, name]));
  const links = new Map(standingLinks([entries]).map((link) => [pairOf(link.listing, link.notice), link]));
  // By the log's own order: no clock is asked.
  const waits = ({ name, answeredAfter = 0 }: DeskedReport) => {
    const last = words.get(name);
    return !last || (last.decision.kind === 'ask' && last.number <= answeredAfter);
  };
  const waiting = new Set(received.filter(waits).map(({ name }) => name));
  const open: DeskedGroup[] = [];
  const decided: DeskedGroup[] = [];
  const rejected = new Set(
    received.filter(({ name }) => words.get(name)?.decision.kind === 'reject').map(({ report }) => report.id),
  );
  for (const group of groupReports(received, histories, rejected)) {
    const all = group.reports.map(({ report }) => names.get(report.id) ?? '');
    const undecided = all.filter((name) => waiting.has(name));
    const last = latest(all.map((name) => words.get(name)));
    const standing = group.notice === undefined ? undefined : links.get(pairOf(group.listing, group.notice));
    (undecided.length > 0 ? open : decided).push({
      ...group,
      names: undecided.length > 0 ? undecided : all,
      asked:
        undecided.length > 0
          ? all.filter((name) => !waiting.has(name) && words.get(name)?.decision.kind === 'ask')
          : [],
      ...(last && { last }),
      ...(standing && { standing }),
    });
  }
  decided.sort((a, b) => (b.last?.number ?? 0) - (a.last?.number ?? 0));
  return { open, decided, histories, words, waiting, names };
}

function pairOf({ marketplace, id }: ReportGroup['listing'], notice: string): string {
  return `${listingKey(marketplace, id)}|${notice}`;
}

function latest(entries: (LogEntry | undefined)[]): LogEntry | undefined {
  return entries.reduce((a, b) => ((b?.number ?? 0) > (a?.number ?? 0) ? b : a), undefined);
}
