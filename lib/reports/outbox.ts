import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json';
import { decidedState } from '../core/decided-state';
import type { Listing, Reading } from '../core/listing';
import { type Report, reportSchema, sha256Hex } from '../core/report';
import { choiceKinds } from '../core/steward-choice';
import { rejectionReasons } from './decision';
import { type Outcome, toldForDays } from './outcomes';

/**
 * A report on its way, as it is kept. Stored before it is sent; sent under its own id, so that a receiver who gets it twice counts it
 * once; tried again until it is received or refused for good.
 */

export const outboxStates = [
  /** Written, and nothing pressed yet. */
  'draft',
  /** To be sent, or to be sent again. */
  'queued',
  /** Handed on by another way than an intake: a file, a form, a letter. Nobody confirmed it. */
  'sent',
  /** The intake has it. */
  'received',
  /** What the steward's decision in the feed says. */
  'accepted',
  'rejected',
  'asked',
  'needs-authority',
  /** The intake will never take it as it is; the reason is kept. */
  'refused',
] as const;
export type OutboxState = (typeof outboxStates)[number];

const time = z.iso.datetime({ offset: false });

export const outboxRow = z.strictObject({
  /** The report's id. */
  id: z.string(),
  /** SHA-256 of the id: its name among the outcomes. */
  name: sha256Hex,
  report: reportSchema,
  state: z.enum(outboxStates),
  changed: time,
  /** The feed whose stewards it is for. */
  feed: z.string().max(80).optional(),
  /** Where it is posted, where it is. */
  intake: z.string().max(1000).optional(),
  /** It was saved as a file, which may have come to any feed's stewards. */
  byFile: z.literal(true).optional(),
  attempts: z.int().min(0),
  /** Not before. */
  next: time.optional(),
  /** Why the last attempt failed. */
  fault: z
    .strictObject({
      kind: z.enum(['unreachable', 'bad-answer', 'busy', 'too-large', 'not-asked', 'no-intake']),
      detail: z.string().max(300),
    })
    .optional(),
  /** When the question was asked that its last answer answers. */
  answered: time.optional(),
  outcome: z
    .strictObject({
      /** When it was decided; absent where nothing was. */
      at: time.optional(),
      choice: z.enum(choiceKinds).optional(),
      reason: z.enum(rejectionReasons).optional(),
      words: z.string().max(1000).optional(),
      /** It was seen that the listing is not offered any more; ISO time. */
      gone: time.optional(),
    })
    .optional(),
});
export type OutboxItem = z.output<typeof outboxRow>;

/** What one attempt at the intake came to. */
export type SendResult =
  | { kind: 'received' }
  /** It will never be taken as it is: too large, malformed, the same id with other contents. */
  | { kind: 'refused'; detail: string; fault?: 'no-intake' }
  /** Milliseconds the intake asks to wait. */
  | { kind: 'later'; fault: NonNullable<OutboxItem['fault']>; retryAfter?: number };

const minute = 60_000;
/** Waits between attempts; the last one repeats. */
const waits = [1, 5, 30, 120, 360, 720].map((minutes) => minutes * minute);
const day = 24 * 60 * minute;
/** Whatever an intake asks for. */
const longestWait = 2 * day;

/** The item after an attempt. `random` between 0 and 1 spreads the next one. */
export function afterAttempt(
  item: OutboxItem,
  result: SendResult,
  { now, random }: { now: Date; random: number },
): OutboxItem {
  const { fault: _, next: __, ...rest } = item;
  const base = { ...rest, attempts: item.attempts + 1, changed: now.toISOString() };
  switch (result.kind) {
    case 'received':
      return { ...base, state: 'received' };
    case 'refused':
      return {
        ...base,
        state: 'refused',
        fault: { kind: result.fault ?? 'bad-answer', detail: result.detail.slice(0, 300) },
      };
    case 'later': {
      const wait = waits[Math.min(item.attempts, waits.length - 1)] ?? minute;
      const after = Math.min(longestWait, Math.max(wait * (0.8 + 0.4 * random), result.retryAfter ?? 0));
      return {
        ...base,
        state: 'queued',
        fault: { ...result.fault, detail: result.fault.detail.slice(0, 300) },
        next: new Date(now.getTime() + after).toISOString(),
      };
    }
  }
}

/**
 * When the next attempt is due, in milliseconds; 0 for at once, also where it is further off than any wait: it was set while
 * the clock was ahead.
 */
export function dueAt({ next }: Pick<OutboxItem, 'next'>, now: Date): number {
  const at = next === undefined ? 0 : Date.parse(next);
  return at > now.getTime() + longestWait + day ? 0 : at;
}

/** The item as it is told of: without a next attempt that was set while the clock was ahead. */
export function withoutFarNext(item: OutboxItem, now: Date): OutboxItem {
  if (item.next === undefined || dueAt(item, now) !== 0) return item;
  const { next: _, ...rest } = item;
  return rest;
}

/** Those that are due, oldest first. */
export function dueItems(items: readonly OutboxItem[], now: Date): OutboxItem[] {
  return items
    .filter(
      (item) => item.state === 'queued' && item.intake !== undefined && dueAt(item, now) <= now.getTime(),
    )
    .sort((a, b) => (a.changed < b.changed ? -1 : 1));
}

/**
 * Whether the feed of this key may still say something of it: of every report that may have come to its stewards, also where it
 * said something already, for as long as outcomes are told. A report that only went to a shop or an authority awaits nothing.
 */
export function awaitsOutcome(
  { state, feed, byFile, changed }: OutboxItem,
  feedKey: string,
  now: Date,
): boolean {
  if (state === 'draft' || (feed !== feedKey && byFile === undefined)) return false;
  return now.getTime() < Date.parse(changed) + toldForDays * day;
}

/** The item with what the signed feed says of it, whichever it says last; the same object where that is nothing new. */
export function withOutcome(item: OutboxItem, outcome: Outcome | undefined, now: Date): OutboxItem {
  if (!outcome || item.state === 'draft') return item;
  // The question that was answered is no news; and an answer that is kept goes first, whatever was said meanwhile.
  if (item.answered !== undefined && (item.state === 'queued' || item.answered === outcome.at)) return item;
  const { choice, at, reason, words } = outcome;
  // An edition of an earlier build tells no choice: then the state is all there is.
  const state = choice === undefined ? outcome.state : decidedState(item.report.kind, choice);
  const { gone, ...before } = item.outcome ?? {};
  const told = {
    at,
    ...(choice !== undefined && { choice }),
    // What the choice itself says is no reason besides.
    ...(reason !== undefined && choice !== 'retract' && { reason }),
    ...(words !== undefined && { words }),
  };
  if (item.state === state && canonicalJson(before) === canonicalJson(told)) return item;
  return {
    ...item,
    state,
    changed: now.toISOString(),
    outcome: { ...told, ...(gone !== undefined && { gone }) },
  };
}

/** The item saved as a file. What was sent by no other way may be answered by whoever gets the file. */
export function savedAsFile(item: OutboxItem): OutboxItem {
  return item.state === 'draft' || item.byFile ? item : { ...item, byFile: true };
}

/** What stays of a report that is handed on once more: who has it already, and what was said of it. */
export function handedBefore(
  item: OutboxItem | undefined,
): Partial<Pick<OutboxItem, 'feed' | 'byFile' | 'outcome'>> {
  if (item?.state !== 'sent') return {};
  const { feed, byFile, outcome } = item;
  return {
    ...(feed !== undefined && { feed }),
    ...(byFile !== undefined && { byFile }),
    ...(outcome !== undefined && { outcome }),
  };
}

/** Whether a page says that its listing is not offered, here at least: the shop shows one page for that and for taken down. */
export function isGone(reading: Reading): reading is Extract<Reading, { listing: Listing }> {
  if (reading.kind === 'wall') return reading.wall === 'gone';
  return reading.kind === 'listing' && reading.listing.availability === 'not-offered';
}

/** The item with the first moment its listing was seen to be gone. Drafts have not been told to anybody. */
export function withGone(item: OutboxItem, now: Date): OutboxItem {
  if (item.state === 'draft' || item.outcome?.gone !== undefined) return item;
  // Nothing was decided by that, so it has no time of a decision.
  return { ...item, outcome: { ...item.outcome, gone: now.toISOString() } };
}

/**
 * The item with an answer behind its report: queued for where it was posted before, or handed on by its owner once more. The
 * question stays with it.
 */
export function answeredItem(item: OutboxItem, report: Report, as: 'queued' | 'sent', now: Date): OutboxItem {
  const { fault: _, next: __, intake, ...rest } = item;
  return {
    ...rest,
    ...{ report, state: as, changed: now.toISOString(), attempts: 0 },
    ...(as === 'queued' && intake !== undefined && { intake }),
    ...(item.outcome?.at !== undefined && { answered: item.outcome.at }),
  };
}
