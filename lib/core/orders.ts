import { z } from 'zod';
import type { CardView } from './cards';
import { listingBounds } from './listing';

/** How many products of a user's orders are kept in memory for the page that shows them; the count stops there. */
export const mostOrdered = 600;

/** One product that an order list showed, and what comparing it told. */
export const orderedSchema = z.strictObject({
  ids: z
    .array(z.string().regex(/^\d{5,24}$/))
    .min(1)
    .max(listingBounds.ids),
  title: z.string().max(listingBounds.textLength).exactOptional(),
  /** Tied to an order; what is not may be a recommendation beside them. */
  isOrdered: z.boolean(),
  level: z.enum(['flagged', 'possible', 'none']),
});
export type Ordered = z.output<typeof orderedSchema>;

/** How many products of the orders were compared, and how many of them are listed. Unordered ones do not count. */
export interface OrderCounts {
  compared: number;
  flagged: number;
  possible: number;
  /** As many are kept as can be: there may have been more. */
  isFull?: true;
}

export function countOrders(ordered: readonly Ordered[]): OrderCounts {
  const own = ordered.filter(({ isOrdered }) => isOrdered);
  const of = (level: Ordered['level']) => own.filter((each) => each.level === level).length;
  return {
    compared: own.length,
    flagged: of('flagged'),
    possible: of('possible'),
    ...(ordered.length >= mostOrdered && { isFull: true as const }),
  };
}

/**
 * What was known and what a further look brought, each product once; a product that is tied to an order stays so. What stands
 * beside the orders and is not listed tells nothing and is not kept; where there are too many, what is listed stays longest.
 */
export function withOrdered(known: readonly Ordered[], more: readonly Ordered[]): Ordered[] {
  const all = new Map(known.map((each) => [each.ids[0], each]));
  for (const each of more) {
    const before = all.get(each.ids[0]);
    all.set(each.ids[0], {
      ...before,
      ...each,
      isOrdered: each.isOrdered || before?.isOrdered === true,
      level: strongest(each.level, before?.level ?? 'none'),
    });
  }
  const telling = [...all.values()].filter(({ isOrdered, level }) => isOrdered || level !== 'none');
  if (telling.length <= mostOrdered) return telling;
  const kept = new Set([...telling].sort((a, b) => weight(b) - weight(a)).slice(0, mostOrdered));
  return telling.filter((each) => kept.has(each));
}

const strength: Record<Ordered['level'], number> = { none: 0, possible: 1, flagged: 2 };

/** What is listed before what is not, and of it what was ordered first. */
function weight({ isOrdered, level }: Ordered): number {
  return level === 'none' ? 0 : strength[level] + (isOrdered ? 2 : 0);
}

function strongest(one: Ordered['level'], other: Ordered['level']): Ordered['level'] {
  return strength[one] >= strength[other] ? one : other;
}

/** What the popup offers on a page of orders. */
export interface OrdersOffer {
  /** What was found since the press; absent before it. */
  told?: string;
  /** Whether the page that shows it all can be opened. */
  hasResult: boolean;
}

/** A way out of the trouble, in the user's language. */
export interface RouteView {
  id: string;
  name: string;
  what: string;
  address?: string;
  phone?: string;
  /** "As of November 2026" */
  established: string;
}

/** What the page shows of a user's orders, in the user's language. */
export interface OrdersPage {
  language: string;
  heading: string;
  level: 'flagged' | 'possible' | 'not-listed' | 'could-not-check';
  /** How many were compared, of when the lists are, what a miss is worth. */
  about: string[];
  /** The products one owns that are listed, strongest first. */
  products: { key: string; view: CardView; address: string; report?: RouteView }[];
  /** Listed ones that the order pages showed without an order of their own. */
  beside: { key: string; view: CardView; address: string }[];
  /** Present where anything is listed. */
  help?: {
    steps: string[];
    shop: RouteView[];
    country: { chosen: string; countries: { id: string; name: string }[]; routes: RouteView[] };
    letters: { language: string; name: string; text: string }[];
  };
}
