import type { MarketplaceId } from '../core/ids';
import { inlineStates, type Opening } from './inline-state';
import { tidy } from './listing-draft';
import type { Card } from './marketplace';
import { pictureKey } from './picture-key';
import { at, isPlain, listOf } from './plain-data';
import { shopCards } from './shop-cards';

/** Orders as they were named in 2025: AliExpress. */
const named = '.order-item,.order-detail-item-content-wrap';
/** A link that names an order; the number behind it. */
const orderLinks = 'a[href*="orderId="],a[href*="parent_order_sn="],a[href*="order_sn="]';
const orderNumber = /[?&](?:orderId|parent_order_sn|order_sn)=([\w-]{6,40})/;
const mostOrderLinks = 600;

/**
 * Which of a page's cards stand in an order, and not in a row of recommendations: by the shop's own names, or, whatever
 * they are now, by the order's number. It stands in a link beside its products, and of all products about it those that
 * are nearest to it are its own.
 */
export function orderedAmong(cards: readonly Card[], page: ParentNode): Set<Card> {
  const about = ordersAbout(page);
  const ordered = new Set(cards.filter(({ link }) => link.closest(named)));
  const nearest = new Map<string, { depth: number; cards: Card[] }>();
  for (const card of cards) {
    const found = nearestOrder(card.link, about);
    if (!found) continue;
    const known = nearest.get(found.order);
    if (!known || found.depth > known.depth) nearest.set(found.order, { depth: found.depth, cards: [card] });
    else if (found.depth === known.depth) known.cards.push(card);
  }
  for (const { cards: own } of nearest.values()) for (const card of own) ordered.add(card);
  return ordered;
}

/** The numbers of the orders that links in an element name. */
function ordersAbout(page: ParentNode): Map<Element, Set<string>> {
  const about = new Map<Element, Set<string>>();
  for (const link of [...page.querySelectorAll(orderLinks)].slice(0, mostOrderLinks)) {
    const order = orderNumber.exec(link.getAttribute('href') ?? '')?.[1];
    if (order === undefined) continue;
    for (let above: Element | null = link; above && above.tagName !== 'BODY'; above = above.parentElement)
      about.set(above, (about.get(above) ?? new Set()).add(order));
  }
  return about;
}

/** The order of the nearest element above a product that names one, and how deep in the page that element is. */
function nearestOrder(
  product: Element,
  about: Map<Element, Set<string>>,
): { order: string; depth: number } | undefined {
  for (let above: Element | null = product; above; above = above.parentElement) {
    const [order, another] = about.get(above) ?? [];
    // Around several orders it is the list, and the product none of theirs.
    if (another !== undefined) return undefined;
    if (order !== undefined) return { order, depth: depthOf(above) };
  }
  return undefined;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let above = element.parentElement; above; above = above.parentElement) depth++;
  return depth;
}

/** The cards of a page of orders, each with whether it is tied to an order. */
export function* orderCards(marketplace: MarketplaceId, page: Document): Generator<void, Card[], void> {
  const cards = yield* shopCards(marketplace, page);
  const inState = orderedInState(marketplace, page);
  const ordered = orderedAmong([...cards, ...inState], page);
  const stated = new Set(inState.map(({ ids }) => ids[0]));
  const shown = new Set(cards.map(({ ids }) => ids[0]));
  return [
    ...cards.map((card) => ({ ...card, isOrdered: ordered.has(card) || stated.has(card.ids[0]) })),
    ...inState.filter(({ ids }) => !shown.has(ids[0])).map((card) => ({ ...card, isOrdered: true })),
  ];
}

/** Temu's state of an order list: `viewOrders[].goodsList[]`, wherever it stands (2025). */
const rawData: Opening = { mark: 'rawData', rest: /\s*=\s*(?=\{)/y, keep: () => 'whole' };
const mostNodes = 20_000;

/**
 * The products that the page's own state names as ordered, as cards: Temu's rows lead to the order and not to the product.
 * A row is known by its picture; where none shows it, the card stands on the page as a whole and carries no badge.
 */
export function orderedInState(marketplace: MarketplaceId, page: Document): Card[] {
  if (marketplace !== 'temu') return [];
  const pictures = new Map<string, Element>();
  for (const image of page.querySelectorAll('img[src]')) {
    const key = pictureKey(image.getAttribute('src'));
    if (key !== undefined && !pictures.has(key)) pictures.set(key, image);
  }
  const cards = new Map<string, Card>();
  for (const goods of inlineStates(page, rawData).flatMap(orderedGoods)) {
    const id = tidy(at(goods, 'goodsId') ?? at(goods, 'goods_id'));
    if (!/^\d{12,18}$/.test(id) || cards.has(id)) continue;
    const picture = pictureKey(at(goods, 'thumbUrl') ?? at(goods, 'thumb_url'));
    const element = (picture !== undefined && pictures.get(picture)) || page.documentElement;
    const title = tidy(at(goods, 'goodsName') ?? at(goods, 'goods_name'));
    const card = {
      element,
      link: element,
      named: element.getAttribute('href') || element.id,
      marketplace,
      ids: [id],
    };
    cards.set(id, title === '' ? card : { ...card, title });
  }
  return [...cards.values()];
}

/** Everything in a list of goods below a list of orders; recommended goods stand elsewhere. */
function orderedGoods(state: unknown): unknown[] {
  const found: unknown[] = [];
  const waiting: { value: unknown; inOrders: boolean }[] = [{ value: state, inOrders: false }];
  for (let at = 0; at < Math.min(waiting.length, mostNodes); at++) {
    const next = waiting[at];
    if (!next) break;
    if (!isPlain(next.value)) {
      for (const value of listOf(next.value)) waiting.push({ value, inOrders: next.inOrders });
      continue;
    }
    for (const [key, value] of Object.entries(next.value).slice(0, 300)) {
      const inOrders = next.inOrders || /^(?:view)?orders?(?:list)?$/i.test(key);
      if (inOrders && /^goods_?list$/i.test(key)) found.push(...listOf(value));
      else if (typeof value === 'object' && value !== null) waiting.push({ value, inOrders });
    }
  }
  return found;
}
