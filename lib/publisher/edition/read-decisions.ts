import { readFile } from 'node:fs/promises';
import { type LogEntry, readDecisionLog } from '../../reports/decision-log';
import { type Outcome, outcomesOf } from '../../reports/outcomes';
import { type StandingLink, standingLinks } from '../../reports/standing-links';
import { messageOf, PublisherError } from '../publisher-error';
import { readPublicKey } from './keys';

/** What the stewards' logs of a build come to. */
export interface Decided {
  /** By notice. */
  links: ReadonlyMap<string, StandingLink[]>;
  outcomes: Outcome[];
}

export const nothingDecided: Decided = { links: new Map(), outcomes: [] };

const longestLog = 64 * 1024 * 1024;

/**
 * Reads the stewards' logs, each checked whole: one wrong line refuses its file, and nothing is published. A log must have grown
 * out of the one before; that nothing of it was cut off, only who keeps it can see.
 */
export async function readDecisions(
  files: readonly string[],
  { stewardKeys, now }: { stewardKeys: readonly string[]; now: string },
): Promise<Decided> {
  if (files.length === 0) return nothingDecided;
  if (stewardKeys.length === 0)
    throw new PublisherError(
      '--decisions says nothing without the keys that may sign them',
      'Name each steward with --steward-key BASE64, the public key the desk shows.',
    );
  const keys = stewardKeys.map(readPublicKey);
  const logs: LogEntry[][] = [];
  for (const file of files) {
    const read = await readDecisionLog(await textOf(file), keys);
    if (read.kind === 'refused')
      throw new PublisherError(
        `${file}: line ${read.line}: ${read.why}`,
        'Take the log from the desk that wrote it, or name its key with --steward-key. Nothing was published.',
      );
    const early = read.entries.find(({ at }) => Date.parse(at) > Date.parse(now) + dayMs);
    if (early)
      throw new PublisherError(
        `${file}: line ${early.number}: it is of ${early.at}, more than a day after this build`,
        'Set the clock of the desk right, or give the right --now.',
      );
    logs.push(read.entries);
  }
  const links = new Map<string, StandingLink[]>();
  for (const link of standingLinks(logs)) links.set(link.notice, [...(links.get(link.notice) ?? []), link]);
  return { links, outcomes: outcomesOf(logs, new Date(now)) };
}

const dayMs = 86_400_000;

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
