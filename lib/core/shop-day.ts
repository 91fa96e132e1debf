import { z } from 'zod';
import { type MarketplaceId, marketplaceIds } from './ids';
import type { Reading, WallKind } from './listing';
import type { NotCheckedReason, Verdict, VerdictKind } from './verdict';

/**
 * What is counted of one shop's product pages on one day. Numbers only: no address, no listing, no title. Nothing of it
 * ever leaves the computer.
 */
export interface ShopDay {
  /** `2026-11-28`, UTC. */
  day: string;
  marketplace: MarketplaceId;
  /** By `CountKey`. */
  counts: Record<string, number>;
}

/** How a page was read, what was missing from it, what stood in front of it, what the check told, and why it told nothing. */
export type CountKey =
  | `page:${'read' | 'unreadable' | 'wall'}`
  | `missing:${string}`
  | `wall:${WallKind}`
  | `verdict:${VerdictKind}`
  | `reason:${NotCheckedReason['kind']}`;

/** Names of missing parts come from a page's script: how long they are, and how many are told apart in a day. */
const partShape = /^[a-z][a-z-]{0,30}$/;
const mostNames = 60;

const countKey = z.string().regex(/^(?:page|missing|wall|verdict|reason):[a-z][a-z-]{0,40}$/);

export const shopDaySchema: z.ZodType<ShopDay> = z.strictObject({
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  marketplace: z.enum(marketplaceIds),
  counts: z
    .record(countKey, z.int().min(0).max(1_000_000_000))
    .refine((counts) => Object.keys(counts).length <= mostNames + 40, 'too many counts'),
});

/** What one visit of a product page adds to its day; nothing while nobody can tell yet, or where it is no product page. */
export function countsOf(reading: Reading, verdict: Verdict | undefined): CountKey[] {
  if (!verdict) return [];
  return [
    ...pageCounts(reading),
    `verdict:${verdict.kind}`,
    ...(verdict.kind === 'could-not-check' ? [`reason:${verdict.reason.kind}` as const] : []),
  ];
}

function pageCounts(reading: Reading): CountKey[] {
  switch (reading.kind) {
    case 'listing':
      return reading.settled ? ['page:read'] : [];
    case 'unreadable':
      return ['page:unreadable', ...new Set(reading.missing.map(missingKey))];
    case 'wall':
      return ['page:wall', `wall:${reading.wall}`];
    case 'not-ready':
    case 'not-a-product-page':
      return [];
  }
}

function missingKey(part: string): CountKey {
  return partShape.test(part) ? `missing:${part}` : 'missing:other';
}

/**
 * Whether what a page tells now takes the place of what was counted of it. A page that is checked again tells less at first
 * than it told at last, so only a last word changes a last word.
 */
export function tellsMore(now: string[], counted: string[]): boolean {
  const isLast = (counts: string[]) => counts.some((key) => key.startsWith('page:'));
  return now.join() !== counted.join() && (isLast(now) || !isLast(counted));
}

/** A day with one visit counted otherwise than before: what it told first is taken back. */
export function recount(day: ShopDay, { before, after }: { before: string[]; after: string[] }): ShopDay {
  const counts = { ...day.counts };
  for (const key of before) counts[key] = Math.max(0, (counts[key] ?? 0) - 1);
  for (const key of after) {
    const isFull = !(key in counts) && key.startsWith('missing:') && Object.keys(counts).length >= mostNames;
    const counted = isFull ? 'missing:other' : key;
    counts[counted] = (counts[counted] ?? 0) + 1;
  }
  return { ...day, counts };
}

/** The counts of several days in one. */
export function sumOfDays(days: ShopDay[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { counts } of days)
    for (const [key, count] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}
