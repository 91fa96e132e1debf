import { z } from 'zod';
import type { Listing, Reading } from '../core/listing';
import { reportSchema, sha256Hex } from '../core/report';
import { rejectionReasons } from './decision';
import type { Outcome } from './outcomes';

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
  attempts: z.int().min(0),
  /** Not before. */
  next: time.optional(),
  /** Why the last attempt failed. */
  fault: z
    .strictObject({
      kind: z.enum(['unreachable', 'bad-answer', 'busy', 'too-large']),
      detail: z.string().max(300),
    })
    .optional(),
  outcome: z
    .strictObject({
      at: time,
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
  | { kind: 'refused'; detail: string }
  /** Milliseconds the intake asks to wait. */
  | { kind: 'later'; fault: NonNullable<OutboxItem['fault']>; retryAfter?: number };

const minute = 60_000;
/** Waits between attempts; the last one repeats. */
const waits = [1, 5, 30, 120, 360, 720].map((minutes) => minutes * minute);

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
        fault: { kind: 'bad-answer', detail: result.detail.slice(0, 300) },
      };
    case 'later': {
      const wait = waits[Math.min(item.attempts, waits.length - 1)] ?? minute;
      const after = Math.max(wait * (0.8 + 0.4 * random), result.retryAfter ?? 0);
      return {
        ...base,
        state: 'queued',
        fault: { ...result.fault, detail: result.fault.detail.slice(0, 300) },
        next: new Date(now.getTime() + after).toISOString(),
      };
    }
  }
}

/** Those that are due, oldest first. */
export function dueItems(items: readonly OutboxItem[], now: Date): OutboxItem[] {
  const time = now.toISOString();
  return items
    .filter(
      ({ state, intake, next }) =>
        state === 'queued' && intake !== undefined && (next === undefined || next <= time),
    )
    .sort((a, b) => (a.changed < b.changed ? -1 : 1));
}

/** Among them what is still being sent: it may have arrived, and only its receipt been lost. */
const waiting: readonly OutboxState[] = ['queued', 'sent', 'received', 'asked', 'needs-authority'];

/** Whether the feed may still say something new of it. */
export function awaitsOutcome({ state }: OutboxItem): boolean {
  return waiting.includes(state);
}

/** The item with what the feed says of it; the same object where that is nothing new. */
export function withOutcome(item: OutboxItem, outcome: Outcome | undefined): OutboxItem {
  if (!outcome || (item.outcome && item.outcome.at >= outcome.at)) return item;
  if (item.state === 'draft') return item;
  const { state, at, reason, words } = outcome;
  return {
    ...item,
    state,
    changed: at,
    outcome: {
      at,
      ...(reason !== undefined && { reason }),
      ...(words !== undefined && { words }),
      ...(item.outcome?.gone !== undefined && { gone: item.outcome.gone }),
    },
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
  // Nothing was decided by that: a steward's word of any day still comes after it.
  return { ...item, outcome: { ...(item.outcome ?? { at: item.report.made }), gone: now.toISOString() } };
}
