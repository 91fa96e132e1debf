import { z } from 'zod';
import type { MetLog } from '../../reports/met-entries';
import { PublisherError } from '../publisher-error';
import { sha256 } from './make-packs';

/** As many builds that met a log longer than before are remembered of each. */
const mostBuilds = 500;

/** By steward: the log an edition was built from. */
export const notedLogsSchema = z.record(
  z.string().regex(/^[0-9a-f]{16}$/),
  z.strictObject({
    /** SHA-256 of its last line. */
    last: z.string().regex(/^[0-9a-f]{64}$/),
    /** The builds that met it longer than the one before did, oldest first; the last tells how long it is. */
    met: z
      .array(z.strictObject({ entries: z.int().min(1), at: z.iso.datetime({ offset: false }) }))
      .min(1)
      .max(mostBuilds),
  }),
);
export type NotedLogs = z.output<typeof notedLogsSchema>;
export const noLogs: NotedLogs = {};

/** A steward's log as a build is given it. */
export interface GivenLog {
  file: string;
  steward: string;
  /** Its lines, without their ends. */
  lines: readonly string[];
}

/**
 * Refuses a build whose logs are not those of the edition before, or grown out of them: what is missing would vanish from the
 * list unseen. `letGo` is the deliberate act.
 */
export function demandLogs(given: readonly GivenLog[], before: NotedLogs, letGo: boolean): void {
  const twice = given.find(({ steward }, at) => given.findIndex((each) => each.steward === steward) !== at);
  if (twice)
    throw new PublisherError(
      `${twice.file}: another file is a log of steward ${twice.steward} too`,
      'Name the newest one only, with --decisions FILE. Nothing was published.',
    );
  if (letGo) return;
  for (const [steward, { last, met }] of Object.entries(before)) {
    const entries = lengthOf(met);
    const log = given.find((each) => each.steward === steward);
    if (!log)
      throw new PublisherError(
        `no log of steward ${steward} is named, and the previous edition was built from one of ${entries} decisions`,
        'Name it with --decisions FILE; --without-decisions lets go of what is not named.',
      );
    if (log.lines.length < entries)
      throw new PublisherError(
        `${log.file} ends with decision ${log.lines.length} of steward ${steward}, and the previous edition was built from ${entries}`,
        'Name the newest one, which the steward’s desk saves; --without-decisions lets go of the others.',
      );
    if (hashOf(log, entries) !== last)
      throw new PublisherError(
        `${log.file}: decision ${entries} of steward ${steward} is not the one the previous edition was built from`,
        'Two logs went on from one place: name the one that grew out of the edition’s. --without-decisions goes over to this one.',
      );
  }
}

/** The builds that met this log as it is given, for what of it they met. */
export function buildsOf(log: GivenLog, before: NotedLogs): MetLog[] {
  const noted = before[log.steward];
  if (!noted) return [];
  const entries = lengthOf(noted.met);
  if (log.lines.length < entries) return noted.met.filter((each) => each.entries <= log.lines.length);
  return hashOf(log, entries) === noted.last ? noted.met : [];
}

/** What is noted of the logs of this build, for the next one. */
export function noteLogs(given: readonly GivenLog[], before: NotedLogs, now: string): NotedLogs {
  const noted: NotedLogs = {};
  for (const log of [...given].sort((a, b) => (a.steward < b.steward ? -1 : 1))) {
    const builds = buildsOf(log, before);
    const entries = log.lines.length;
    if (entries === 0) continue;
    const met = lengthOf(builds) === entries ? builds : [...builds, { entries, at: now }];
    noted[log.steward] = { last: hashOf(log, entries), met: met.slice(-mostBuilds) };
  }
  return noted;
}

function lengthOf(met: readonly MetLog[]): number {
  return met.at(-1)?.entries ?? 0;
}

function hashOf({ lines }: GivenLog, entry: number): string {
  return sha256(lines[entry - 1] ?? '');
}
