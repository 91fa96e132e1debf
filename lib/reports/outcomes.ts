import { z } from 'zod';
import { decidedStates } from '../core/decided-state';
import { listingKey } from '../core/ids';
import { sha256Hex } from '../core/report';
import { type ChoiceKind, choiceKinds } from '../core/steward-choice';
import { choiceOf, type Decision, rejectionReasons } from './decision';
import type { LogEntry } from './decision-log';
import type { MetEntry } from './met-entries';
import { inOrder, type StandingLink, standingLinks } from './standing-links';

/**
 * What became of a report, told to everybody in the feed, so that nothing is asked for one person. A report is named by the
 * SHA-256 of its id. What a later build tells besides is left aside.
 */
export const outcomeSchema = z.object({
  report: sha256Hex,
  /** As far as it can be told without knowing what the report says. */
  state: z.enum(decidedStates),
  /** What was decided, as it stands by now: who knows what the report says tells by it what that means. */
  choice: z.enum(choiceKinds).optional(),
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
 * first met it where that is known: a steward's clock may be years behind. `holds` tells which notices the edition has: of
 * another one no link comes.
 */
export function outcomesOf(
  logs: readonly (readonly MetEntry[])[],
  now: Date,
  holds: (notice: string) => boolean = () => true,
): Outcome[] {
  const since = new Date(now.getTime() - toldForDays * 86_400_000).toISOString();
  const standing = new Map(standingLinks(logs).map((link) => [pairOf(link), link]));
  const last = new Map<string, Outcome>();
  const accepted = new Set<string>();
  for (const entry of inOrder(logs)) {
    const { kind, reports } = entry.decision;
    const choice = choiceBy(entry.decision, standing, holds);
    if ((entry.met ?? entry.at) >= since)
      for (const report of reports) last.set(report, outcomeOf(report, entry, choice, accepted.has(report)));
    if (kind === 'accept') for (const report of reports) accepted.add(report);
  }
  return [...last.values()].sort((a, b) => (a.report < b.report ? -1 : 1));
}

/** What a decision comes to by now: of listing and notice what stands after every other one, whichever report it was made on. */
function choiceBy(
  decision: Decision,
  standing: ReadonlyMap<string, StandingLink>,
  holds: (notice: string) => boolean,
): ChoiceKind {
  if (decision.kind !== 'accept' && decision.kind !== 'retract') return choiceOf(decision);
  const link = standing.get(pairOf(decision));
  if (link?.kind === 'retracted') return 'retract';
  if (!link) return choiceOf(decision);
  if (!holds(link.notice)) return 'note';
  return link.basis === 'steward' ? 'accept' : 'accept-volunteers';
}

function outcomeOf(
  report: string,
  { at, decision }: LogEntry,
  choice: ChoiceKind,
  wasAccepted: boolean,
): Outcome {
  const told = { report, choice, at, ...(decision.words !== undefined && { words: decision.words }) };
  switch (choice) {
    case 'accept':
    case 'accept-volunteers':
    case 'note':
      return { ...told, state: 'accepted' };
    case 'retract':
      // Of a report that had been accepted it takes that back; of a wrong warning it says that it was one.
      return wasAccepted || decision.kind === 'accept'
        ? { ...told, state: 'rejected', reason: 'another-product' }
        : { ...told, state: 'accepted' };
    case 'reject':
      return {
        ...told,
        state: 'rejected',
        ...(decision.kind === 'reject' && { reason: decision.reason }),
      };
    case 'ask':
      return { ...told, state: 'asked' };
    case 'needs-authority':
      return { ...told, state: 'needs-authority' };
  }
}

function pairOf({ listing, notice }: Pick<StandingLink, 'listing' | 'notice'>): string {
  return `${listingKey(listing.marketplace, listing.id)}|${notice}`;
}
