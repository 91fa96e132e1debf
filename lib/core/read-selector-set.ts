import { z } from 'zod';
import { marketplaceIds } from './ids';
import { adapterSchema, isLastingRight, lifetime, rowSelectorsSchema, selectorIn } from './selector-set';
import { pageFields, type SelectorSet, type ShopSelectors, selectorSetBounds } from './shop-selectors';

const envelopeSchema = z
  .looseObject({ format: z.literal(1), ...lifetime, shops: z.record(z.string(), z.unknown()) })
  .refine(isLastingRight);
const looseShop = z.looseObject({ adapter: adapterSchema });
const inPage = selectorIn('page');

/** What a client made of a set, and how many of its shops, fields and selectors it dropped. */
export interface SelectorSetReading {
  set: SelectorSet;
  dropped: number;
}

/**
 * A set as a client takes it. What this version does not know is dropped and counted, because a later one may send more, and so
 * is a selector that breaks a rule. Undefined where it is no set of format 1.
 */
export function readSelectorSet(value: unknown): SelectorSetReading | undefined {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return undefined;
  const { written, until, shops } = envelope.data;
  const reading: SelectorSetReading = { set: { format: 1, written, until, shops: {} }, dropped: 0 };
  for (const [name, value] of Object.entries(shops)) {
    const id = marketplaceIds.find((each) => each === name);
    const shop = id && readShop(value, reading);
    if (id && shop) reading.set.shops[id] = shop;
    else reading.dropped++;
  }
  return reading;
}

function readShop(value: unknown, reading: SelectorSetReading): ShopSelectors | undefined {
  const loose = looseShop.safeParse(value);
  if (!loose.success) return undefined;
  const { adapter, ...fields } = loose.data;
  const shop: ShopSelectors = { adapter };
  for (const [name, list] of Object.entries(fields)) {
    const field = pageFields.find((each) => each === name);
    if (field) shop[field] = itemsOf(list, inPage, reading);
    else if (name === 'rows') shop.rows = itemsOf(list, rowSelectorsSchema, reading);
    else reading.dropped++;
  }
  return shop;
}

function itemsOf<Item>(list: unknown, schema: z.ZodType<Item>, reading: SelectorSetReading): Item[] {
  const given: unknown[] = Array.isArray(list) ? list : [list];
  const items = given.slice(0, selectorSetBounds.perField).flatMap((each) => {
    const item = schema.safeParse(each);
    return item.success ? [item.data] : [];
  });
  reading.dropped += given.length - items.length;
  return items;
}
