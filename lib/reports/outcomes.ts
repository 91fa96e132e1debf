import { z } from 'zod';
import { sha256Hex } from '../core/report';
import { rejectionReasons } from './decision';
import type { LogEntry } from './decision-log';
import type { MetEntry } from './met-entries';
import { inOrder } from './standing-links';

/**
 * What became of a report, told to everybody in the feed, so that nothing is asked for one person. A report is named by the
 * SHA-256 of its id.
 */
export const outcomeSchema = z.strictObject({
  report: sha256Hex,
  state: z.enum(['accepted', 'rejected', 'asked', 'needs-authority']),
  at: z.iso.datetime({ offset: false }),
  reason: z.enum(rejectionReasons).optional(),
  /** The steward's own words. */
  words: z.string().min(1).max(1000).optional(),
});
export type Outcome = z.output<typeof outcomeSchema>;

/** Days after which an outcome is no longer told: who has not looked by then finds it in the log. */
export const toldForDays = 400;

/**
 * The last word on every report of these logs, by the report's name; none older than `toldForDays`, counted from the build that
 * first met it where that is known: a steward's clock may be years behind.
 */
export function outcomesOf(logs: readonly (readonly MetEntry[])[], now: Date): Outcome[] {
  const since = new Date(now.getTime() - toldForDays * 86_400_000).toISOString();
  const last = new Map<string, Outcome>();
  const accepted = new Set<string>();
  for (const entry of inOrder(logs)) {
    const { kind, reports } = entry.decision;
    if ((entry.met ?? entry.at) >= since)
      for (const report of reports) last.set(report, outcomeOf(report, entry, accepted.has(report)));
    if (kind === 'accept') for (const report of reports) accepted.add(report);
  }
  return [...last.values()].sort((a, b) => (a.report < b.report ? -1 : 1));
}

function outcomeOf(report: string, { at, decision }: LogEntry, wasAccepted: boolean): Outcome {
  const told = { report, at, ...(decision.words !== undefined && { words: decision.words }) };
  switch (decision.kind) {
    case 'accept':
    case 'note':
      return { ...told, state: 'accepted' };
    case 'retract':
      // Of a report that had been accepted it takes that back; of a wrong warning it says that it was one.
      return wasAccepted
        ? { ...told, state: 'rejected', reason: 'another-product' }
        : { ...told, state: 'accepted' };
    case 'reject':
      return { ...told, state: 'rejected', reason: decision.reason };
    case 'ask':
      return { ...told, state: 'asked' };
    case 'needs-authority':
      return { ...told, state: 'needs-authority' };
  }
}
