import type { Browser } from 'wxt/browser';
import { z } from 'zod';
import {
  type AskedCard,
  cardBounds,
  cardMatches,
  type StripView,
  type UnreadRows,
} from '../../lib/core/cards';
import { type MarketplaceId, marketplaceIds } from '../../lib/core/ids';
import { listingBounds } from '../../lib/core/listing';
import { composeCard } from '../../lib/language/compose-card';
import { composeHeldStrip } from '../../lib/language/compose-strip';
import { pageKind } from '../../lib/marketplaces/page-kind';
import { readShopAddress } from '../../lib/marketplaces/registry';
import type { FoundAnswer, PageRequest } from '../../lib/messages';
import { paintBadge } from './badge';
import { listingOf } from './card-listing';
import { evaluate } from './evaluate';
import { injectBadges } from './inject-script';
import { areSameDocument } from './page-document';
import type { PageSender } from './page-sender';
import type { Parts } from './parts';
import { verdictOfCard } from './verdict-of-card';

/** The listed rows of a shop's cart as it was last read, in memory while the browser runs. */
const keptSchema = z.strictObject({
  at: z.string(),
  rows: z
    .array(
      z.strictObject({
        ids: z
          .array(z.string().regex(/^\d{5,24}$/))
          .min(1)
          .max(listingBounds.ids),
        title: z.string().max(listingBounds.textLength).exactOptional(),
      }),
    )
    .max(cardBounds.cards),
});
export type KeptCart = z.output<typeof keptSchema>;

/** Milliseconds after which what a cart held says nothing of a checkout any more. */
const toldFor = 24 * 60 * 60_000;

/** Whose cart: a private window has another, and nothing of it outlives its tab. */
type CartOwner = Pick<PageSender, 'tab' | 'isPrivate'>;

export interface CartMemory {
  get(shop: MarketplaceId, owner: CartOwner): Promise<KeptCart | undefined>;
  /** A cart without a listed row is forgotten. */
  put(shop: MarketplaceId, owner: CartOwner, cart: KeptCart): Promise<void>;
  forgetTab(tab: number): Promise<void>;
}

export function createCartMemory(session: Browser.storage.StorageArea): CartMemory {
  const ofTab = (shop: MarketplaceId, tab: number) => `cart:${shop}:${tab}`;
  const name = (shop: MarketplaceId, { tab, isPrivate }: CartOwner) =>
    isPrivate ? ofTab(shop, tab) : `cart:${shop}`;
  return {
    async get(shop, owner) {
      const key = name(shop, owner);
      const kept = keptSchema.safeParse((await session.get(key))[key]);
      return kept.success ? kept.data : undefined;
    },
    put: (shop, owner, cart) =>
      cart.rows.length > 0 ? session.set({ [name(shop, owner)]: cart }) : session.remove(name(shop, owner)),
    forgetTab: (tab) => session.remove(marketplaceIds.map((shop) => ofTab(shop, tab))),
  };
}

/**
 * A cart was read: what is listed in it is kept for the checkout. Where no row of a cart or checkout could be, badge and popup
 * say that it could not be checked; above a checkout the strip tells what the cart held.
 */
export async function noteRows(
  { address, visit, rows, listed }: Extract<PageRequest, { type: 'read-rows' }>,
  page: PageSender,
  parts: Parts,
): Promise<FoundAnswer | undefined> {
  const shop = readShopAddress(address);
  if (shop.kind === 'not-a-shop') return undefined;
  const kind = pageKind(address);
  const at = parts.now().toISOString();
  // A cart that shows no row has not been drawn yet, or is drawn anew.
  if (kind === 'cart' && rows > 0) await parts.carts.put(shop.marketplace, page, { at, rows: listed });
  if (kind !== 'cart' && kind !== 'checkout') return {};
  const state = await parts.tabStates.get(page.tab);
  if (!state || !areSameDocument(state, page) || state.visit !== visit) return undefined;
  const held =
    kind === 'checkout' && rows === 0 ? await heldInCart(shop.marketplace, page, parts, listed) : undefined;
  const unread = rows > 0 ? undefined : (held?.unread ?? unreadOf(kind));
  const language = await parts.language();
  await parts.foundCards.change(
    page.tab,
    { visit, document: page.document, mark: page.mark },
    ({ unread: _, ...found }) => ({ ...found, ...(unread && { unread }) }),
    async (found) => {
      const { page: view } = await evaluate(state.reading, language, parts, found);
      await paintBadge(page.tab, view, language);
    },
  );
  if (!held?.strip) return {};
  await injectBadges(page);
  return { strip: held.strip };
}

/** Nothing is known of it but that none of its rows could be read. */
function unreadOf(of: UnreadRows['of']): UnreadRows {
  return { of, flagged: 0, possible: 0 };
}

/**
 * What the shop's cart held when it was last read, as it is listed now: a notice may have been withdrawn since. Without what the
 * page shows itself.
 */
export async function heldInCart(
  shop: MarketplaceId,
  page: CartOwner,
  parts: Pick<Parts, 'carts' | 'lists' | 'settings' | 'languageOf' | 'now'>,
  shown: readonly AskedCard[] = [],
): Promise<{ unread: UnreadRows; strip?: StripView }> {
  const nothing = { unread: unreadOf('checkout') };
  const [kept, settings, lists] = await Promise.all([
    parts.carts.get(shop, page),
    parts.settings.get(),
    parts.lists.open(),
  ]);
  const now = parts.now();
  if (!kept || now.getTime() - Date.parse(kept.at) > toldFor) return nothing;
  const language = parts.languageOf(settings);
  const onPage = new Set(shown.flatMap(({ ids }) => ids));
  const rows = kept.rows.filter(({ ids }) => !ids.some((id) => onPage.has(id)));
  const listings = rows.map((row) => listingOf(row, shop));
  const matches = await lists.matchCards(listings);
  const held = listings.flatMap((listing, at) => {
    const verdict = verdictOfCard(cardMatches(matches[at] ?? []), lists.states);
    return verdict ? [composeCard({ language, verdict, listing, now, ages: settings.children })] : [];
  });
  if (held.length === 0) return nothing;
  const flagged = held.filter(({ level }) => level === 'flagged').length;
  const unread = { ...unreadOf('checkout'), flagged, possible: held.length - flagged, at: kept.at };
  return { unread, strip: composeHeldStrip(held, unread, language) };
}
