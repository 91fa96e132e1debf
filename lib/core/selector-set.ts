import { z } from 'zod';
import { adapterVersions } from './adapter-versions';
import { type MarketplaceId, marketplaceIds } from './ids';
import { whyNotSelector } from './selector-grammar';
import { pageFields, type SelectorSet, type ShopSelectors, selectorSetBounds } from './shop-selectors';

/** One selector, looked for in the page or within a row. */
export const selectorIn = (place: 'page' | 'row') =>
  z.string().superRefine((text, context) => {
    const message = whyNotSelector(text, place);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
const selectors = z.array(selectorIn('page')).max(selectorSetBounds.perField).exactOptional();
export const rowSelectorsSchema = z.strictObject({
  row: selectorIn('page'),
  name: selectorIn('row'),
  value: selectorIn('row'),
});
export const adapterSchema = z.int().min(1).max(10_000);
const shopSchema = z.strictObject({
  adapter: adapterSchema,
  title: selectors,
  rows: z.array(rowSelectorsSchema).max(selectorSetBounds.perField).exactOptional(),
  price: selectors,
  seller: selectors,
  pictures: selectors,
  onSale: selectors,
  soldOut: selectors,
});

/** When a set was written, and the last day it is used. */
export const lifetime = { written: z.iso.date(), until: z.iso.date() } as const;

export function isLastingRight({ written, until }: { written: string; until: string }): boolean {
  const days = (Date.parse(until) - Date.parse(written)) / 86_400_000;
  return days >= 0 && days <= selectorSetBounds.days;
}

/** Every rule at once, for who writes a set. */
export const selectorSetSchema: z.ZodType<SelectorSet> = z
  .strictObject({
    format: z.literal(1),
    ...lifetime,
    shops: z.partialRecord(z.enum(marketplaceIds), shopSchema),
  })
  .refine(isLastingRight, {
    message: `at most ${selectorSetBounds.days} days after "written", and not before it`,
    path: ['until'],
  });

/** How many selectors a shop's part of a set holds; a row counts once. */
export function countSelectors(shop: ShopSelectors): number {
  return [...pageFields, 'rows' as const].reduce((sum, field) => sum + (shop[field]?.length ?? 0), 0);
}

/**
 * The selectors a page of this shop may be read by now; undefined where there are none: a set is used until its last day, and
 * only by readers that are no newer than it was written for.
 */
export function selectorsOfShop(
  marketplace: MarketplaceId,
  sets: readonly SelectorSet[],
  now: Date,
  versions: Record<MarketplaceId, number> = adapterVersions,
): ShopSelectors | undefined {
  for (const { until, shops } of sets) {
    const shop = shops[marketplace];
    const isOver = Date.parse(until) + 86_400_000 <= now.getTime();
    if (shop && !isOver && versions[marketplace] <= shop.adapter && countSelectors(shop) > 0) return shop;
  }
  return undefined;
}
