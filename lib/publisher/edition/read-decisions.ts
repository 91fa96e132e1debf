import { readFile } from 'node:fs/promises';
import { canonicalJson } from '../../core/canonical-json';
import { answersBounds } from '../../reports/answers';
import { type LogEntry, readDecisionLog } from '../../reports/decision-log';
import { metEntries } from '../../reports/met-entries';
import { type Outcome, outcomesOf } from '../../reports/outcomes';
import { type StandingLink, standingLinks } from '../../reports/standing-links';
import { messageOf, PublisherError } from '../publisher-error';
import { readPublicKey } from './keys';
import { buildsOf, demandLogs, type GivenLog, type NotedLogs, noLogs, noteLogs } from './noted-logs';

/** What the stewards' logs of a build come to. */
export interface Decided {
  /** By notice. */
  links: ReadonlyMap<string, StandingLink[]>;
  /** What is told of the reports, by an edition that holds these notices. */
  outcomesIn(holds: (notice: string) => boolean): Outcome[];
  /** What the next build needs to know of these logs. */
  logs: NotedLogs;
  /** What is new and was signed by a clock that is ahead, in words. */
  ahead: string[];
}

const longestLog = 64 * 1024 * 1024;
/** Milliseconds by which clocks may differ without a word. */
const usualDifference = 5 * 60_000;

/**
 * Reads the stewards' logs, each checked whole: one wrong line refuses its file, and nothing is published. A log must have grown
 * out of the one the edition before was built from.
 */
export async function readDecisions(
  files: readonly string[],
  {
    stewardKeys,
    now,
    before = noLogs,
    letGo = false,
  }: { stewardKeys: readonly string[]; now: string; before?: NotedLogs; letGo?: boolean },
): Promise<Decided> {
  if (files.length > 0 && stewardKeys.length === 0)
    throw new PublisherError(
      '--decisions says nothing without the keys that may sign them',
      'Name each steward with --steward-key BASE64, the public key the desk shows.',
    );
  const keys = stewardKeys.map(readPublicKey);
  const given: (GivenLog & { entries: LogEntry[] })[] = [];
  for (const file of files) {
    const text = await textOf(file);
    const read = await readDecisionLog(text, keys);
    if (read.kind === 'refused')
      throw new PublisherError(
        `${file}: line ${read.line}: ${read.why}`,
        'Take the log from the desk that wrote it, or name its key with --steward-key. Nothing was published.',
      );
    const { entries } = read;
    const [first] = entries;
    if (first) given.push({ file, steward: first.steward, lines: text.split('\n').slice(0, -1), entries });
  }
  demandLogs(given, before, letGo);
  const moment = new Date(now);
  const logs = given.map((log) => metEntries(log.entries, buildsOf(log, before), moment));
  const links = new Map<string, StandingLink[]>();
  for (const link of standingLinks(logs)) links.set(link.notice, [...(links.get(link.notice) ?? []), link]);
  return {
    links,
    outcomesIn: (holds) => asManyAsFit(outcomesOf(logs, moment, holds)),
    logs: noteLogs(given, before, now),
    ahead: given.flatMap((log) => aheadOf(log, before, moment)),
  };
}

/** A line cannot be mended once others stand behind it: it counts as of this build, which says so once. */
function aheadOf(log: GivenLog & { entries: LogEntry[] }, before: NotedLogs, now: Date): string[] {
  const met = buildsOf(log, before).at(-1)?.entries ?? 0;
  return log.entries
    .filter(({ number, at }) => number > met && Date.parse(at) > now.getTime() + usualDifference)
    .slice(0, 1)
    .map(
      ({ number, at }) =>
        `${log.file}: line ${number} is of ${at}, after this build: it counts as of now. Set the clock of that desk right.`,
    );
}

/** The newest, as many as a client takes in one answer: an answer that is too large would be refused whole. */
function asManyAsFit(outcomes: Outcome[]): Outcome[] {
  let room = answersBounds.bytes - roomForIntakes;
  const fitting = [...outcomes]
    .sort((a, b) => (a.at > b.at ? -1 : 1))
    .slice(0, answersBounds.outcomes)
    .filter((outcome) => {
      room -= Buffer.byteLength(canonicalJson(outcome)) + 1;
      return room >= 0;
    });
  return fitting.length === outcomes.length
    ? outcomes
    : fitting.sort((a, b) => (a.report < b.report ? -1 : 1));
}

/** Bytes. */
const roomForIntakes = 64 * 1024;

async function textOf(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (thrown) {
    throw new PublisherError(
      `${file} could not be read: ${messageOf(thrown)}`,
      'Correct the name in --decisions.',
    );
  }
  if (bytes.byteLength > longestLog)
    throw new PublisherError(`${file} is larger than 64 MB`, 'Split it by steward.');
  return bytes.toString('utf8');
}
