import type { Card } from './marketplace';

/** What a row of a cart has and a recommendation has not: the choice of what is paid for, and how many. */
const controls =
  'input,select,[role="checkbox"],[role="spinbutton"],[role="combobox"],[aria-label*="quantity" i],[aria-label*="수량"]';
/** Rows as they were named in 2025: AliExpress. */
const named = '.cart-product,.cart-product-wrap-group-new';

/**
 * The rows of a cart that its cards stand in, by their controls and not by their looks; a recommendation beside the cart
 * stands in none. `cards` are all cards of the page: a row holds one product.
 */
export function rowsAmong(cards: readonly Card[]): Map<Card, Element> {
  /** The one product that links within an element name; empty where they name several. */
  const products = new Map<Element, string>();
  for (const { link, ids } of cards) {
    const [id = ''] = ids;
    for (let at: Element | null = link; at; at = at.parentElement)
      products.set(at, (products.get(at) ?? id) === id ? id : '');
  }
  const rows = new Map<Card, Element>();
  for (const card of cards) {
    let at: Element | null = card.element;
    while (at && products.get(at) && !at.matches(named) && !at.querySelector(controls))
      // A grid's own card without controls is a recommendation, whatever form stands above it.
      at = card.element === card.link ? at.parentElement : null;
    if (at && products.get(at) && at.parentElement?.closest('body')) rows.set(card, at);
  }
  return rows;
}
