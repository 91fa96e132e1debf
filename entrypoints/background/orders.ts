import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import { type AskedCard, cardMatches } from '../../lib/core/cards';
import { marketplaceIds } from '../../lib/core/ids';
import type { ListState } from '../../lib/core/lists';
import {
  countOrders,
  type OrderCounts,
  type Ordered,
  type OrdersOffer,
  type OrdersPage,
  orderedSchema,
  withOrdered,
} from '../../lib/core/orders';
import type { Match } from '../../lib/core/verdict';
import { composeOrders, composeOrdersOffer, type ListedOrder } from '../../lib/language/compose-orders';
import type { Language } from '../../lib/language/language';
import { pageKind } from '../../lib/marketplaces/page-kind';
import { readShopAddress } from '../../lib/marketplaces/registry';
import { listingOf } from './card-listing';
import type { Parts } from './parts';
import { addressOf, tellTab } from './tabs';

/** What was read of a tab's orders, in memory while the browser runs. `reading` ends when the orders are left. */
const keptSchema = z.strictObject({
  marketplace: z.enum(marketplaceIds),
  reading: z.boolean(),
  ordered: z.array(orderedSchema),
});
export type KeptOrders = z.output<typeof keptSchema>;

export interface OrdersMemory {
  get(tab: number): Promise<KeptOrders | undefined>;
  put(tab: number, kept: KeptOrders): Promise<void>;
  forget(tab: number): Promise<void>;
}

export function createOrdersMemory(session: Browser.storage.StorageArea): OrdersMemory {
  const name = (tab: number) => `orders:${tab}`;
  return {
    async get(tab) {
      const kept = keptSchema.safeParse((await session.get(name(tab)))[name(tab)]);
      return kept.success ? kept.data : undefined;
    },
    put: (tab, kept) => session.set({ [name(tab)]: kept }),
    forget: (tab) => session.remove(name(tab)),
  };
}

/** The user's own press: from here on the orders of this tab are read, page by page, until they are left. */
export async function startOrders(tab: number, parts: Parts): Promise<void> {
  const address = await addressOf(tab);
  const shop = address === undefined ? undefined : readShopAddress(address);
  if (!address || !shop || shop.kind === 'not-a-shop' || pageKind(address) !== 'orders') return;
  await parts.orders.put(tab, { marketplace: shop.marketplace, reading: true, ordered: [] });
  await tellTab(tab, { type: 'check-again' });
}

/** Whether the orders of this page are to be read. A page that is none of orders ends the reading. */
export async function readsOrders(tab: number, isOfOrders: boolean, parts: Parts): Promise<boolean> {
  const kept = await parts.orders.get(tab);
  if (!kept?.reading) return false;
  if (!isOfOrders) await parts.orders.put(tab, { ...kept, reading: false });
  return isOfOrders;
}

/** Keeps what cards of a page of orders came to; undefined where nobody asked for it. */
export async function keepOrdered(
  tab: number,
  cards: readonly AskedCard[],
  matches: readonly Match[][],
  parts: Pick<Parts, 'orders'>,
): Promise<OrderCounts | undefined> {
  const kept = await parts.orders.get(tab);
  if (!kept?.reading) return undefined;
  const more = cards.map(({ ids, title, isOrdered = false }, at): Ordered => {
    const found = matches[at] ?? [];
    const level = found.some((match) => match.level === 'flagged') ? 'flagged' : 'possible';
    return {
      ids,
      ...(title !== undefined && { title }),
      isOrdered,
      level: found.length === 0 ? 'none' : level,
    };
  });
  const ordered = withOrdered(kept.ordered, more);
  await parts.orders.put(tab, { ...kept, ordered });
  return countOrders(ordered);
}

/** What the popup offers for a tab; undefined where it shows no orders and nothing is kept of any. */
export async function ordersOffer(
  tab: number,
  address: string | undefined,
  lists: ListState[],
  language: Language,
  parts: Parts,
): Promise<OrdersOffer | undefined> {
  if (address === undefined || pageKind(address) !== 'orders') return undefined;
  const kept = await parts.orders.get(tab);
  return composeOrdersOffer(kept && countOrders(kept.ordered), lists, language);
}

/** What was found in the orders of a tab, compared anew: a notice may have been withdrawn since. */
export async function ordersPage(of: number, country: string | undefined, parts: Parts): Promise<OrdersPage> {
  const [kept, language, { children: ages }] = await Promise.all([
    parts.orders.get(of),
    parts.language(),
    parts.settings.get(),
  ]);
  if (!kept) return composeOrders(undefined, language);
  const lists = await parts.lists.open();
  const before = kept.ordered.filter(({ level }) => level !== 'none');
  const listings = before.map((each) => listingOf(each, kept.marketplace));
  const matches = await lists.matchCards(listings);
  const listed = before.flatMap(({ isOrdered }, at): ListedOrder[] => {
    const found = cardMatches(matches[at] ?? []);
    const listing = listings[at];
    return listing && found.length > 0 ? [{ listing, isOrdered, matches: found }] : [];
  });
  return composeOrders(
    {
      language,
      counts: countOrders(kept.ordered),
      listed,
      lists: lists.states,
      // Who reads Korean lives in Korea first of all, whatever country the browser was made for.
      languages: [...(language === 'ko' ? ['ko'] : []), ...navigator.languages, browser.i18n.getUILanguage()],
      ...(country !== undefined && { country }),
      ages,
      now: parts.now(),
    },
    language,
  );
}

/** Opens that page for a tab whose orders were read. */
export async function showOrders(tab: number, parts: Parts): Promise<void> {
  if (!(await parts.orders.get(tab))) return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}orders.html?of=${tab}` });
}
