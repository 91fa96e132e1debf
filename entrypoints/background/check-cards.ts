import { cardMatches } from '../../lib/core/cards';
import { composeCard } from '../../lib/language/compose-card';
import { composeOrdersStrip } from '../../lib/language/compose-orders';
import { composeStrip } from '../../lib/language/compose-strip';
import { pageKind } from '../../lib/marketplaces/page-kind';
import { readShopAddress } from '../../lib/marketplaces/registry';
import type { CardsAnswer, FoundAnswer, PageRequest } from '../../lib/messages';
import { paintBadge } from './badge';
import { listingOf } from './card-listing';
import { heldInCart } from './carts';
import { evaluate } from './evaluate';
import { injectBadges } from './inject-script';
import type { OpenedLists } from './lists';
import { keepOrdered } from './orders';
import { areSameDocument, type PageDocument } from './page-document';
import type { PageSender } from './page-sender';
import type { Parts } from './parts';
import { verdictOfCard } from './verdict-of-card';

/** What of the parts checking cards needs. */
export type CardParts = Pick<Parts, 'settings' | 'languageOf' | 'orders' | 'now'> & {
  lists: { open(): Promise<Pick<OpenedLists, 'matchCards' | 'states'>> };
};

/** Checks a batch of cards, and puts the badges' script into the page where one of them is listed. */
export async function checkCards(
  { address, cards, ready }: Extract<PageRequest, { type: 'check-cards' }>,
  page: PageDocument,
  parts: CardParts,
): Promise<CardsAnswer | undefined> {
  const shop = readShopAddress(address);
  if (shop.kind === 'not-a-shop') return undefined;
  const [lists, settings] = await Promise.all([parts.lists.open(), parts.settings.get()]);
  const language = parts.languageOf(settings);
  const listings = cards.map((card) => listingOf(card, shop.marketplace));
  // What cannot be compared has no badge, as what is not listed has none: no badge says nothing.
  const matches = (await lists.matchCards(listings)).map(cardMatches);
  const isOfOrders = pageKind(address) === 'orders';
  const counts = isOfOrders ? await keepOrdered(page.tab, cards, matches, parts) : undefined;
  if (isOfOrders && !counts) return undefined;
  // The script comes into the page while the words are made.
  const injecting = !ready && matches.some((each) => each.length > 0) ? injectBadges(page) : undefined;
  const now = parts.now();
  const views = listings.map((listing, at) => {
    const verdict = verdictOfCard(matches[at] ?? [], lists.states);
    return verdict ? composeCard({ language, verdict, listing, now, ages: settings.children }) : null;
  });
  await injecting;
  return { cards: views, ...(counts && { strip: composeOrdersStrip(counts, lists.states, language) }) };
}

/** Keeps how many cards of the page are listed, for badge and popup; a cart or checkout is told the words of its strip. */
export async function noteFoundCards(
  { address, visit, found }: Extract<PageRequest, { type: 'found-cards' }>,
  page: PageSender,
  parts: Parts,
): Promise<FoundAnswer | undefined> {
  const language = await parts.language();
  const state = await parts.tabStates.get(page.tab);
  if (!state || !areSameDocument(state, page) || state.visit !== visit) return undefined;
  const known = await parts.foundCards.change(
    page.tab,
    { visit, document: page.document, mark: page.mark },
    // Recommendations beside a checkout do not tell what it sells.
    ({ unread }) => ({ ...found, ...(unread && !found.rows && { unread }) }),
    async (now) => {
      await paintBadge(page.tab, (await evaluate(state.reading, language, parts, now)).page, language);
      return now;
    },
  );
  const shop = readShopAddress(address);
  const held =
    known.unread?.at !== undefined && shop.kind !== 'not-a-shop'
      ? await heldInCart(shop.marketplace, page, parts)
      : undefined;
  const strip = held?.strip ?? composeStrip(found, pageKind(address), language);
  return strip ? { strip } : {};
}
