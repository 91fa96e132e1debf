import type { Card } from './marketplace';

/** What a row of a cart has and a recommendation has not: the choice of what is paid for, and how many. */
const controls =
  'input,select,[role="checkbox"],[role="spinbutton"],[role="combobox"],[aria-label*="quantity" i],[aria-label*="수량"]';
/** Rows as they were named in 2025: AliExpress. */
const named = '.cart-product,.cart-product-wrap-group-new';

/**
 * The row of a cart that a card stands in, by its controls and not by its looks; undefined for a recommendation beside the
 * cart. `cards` are all cards of the page: a row holds one product.
 */
export function rowOf({ link, ids: [id] }: Card, cards: readonly Card[]): Element | undefined {
  const others = cards.filter(({ ids }) => ids[0] !== id);
  for (let element: Element | null = link; element?.parentElement; element = element.parentElement) {
    if (element.tagName === 'BODY' || others.some((other) => element?.contains(other.link))) return undefined;
    if (element.matches(named) || element.querySelector(controls)) return element;
  }
  return undefined;
}
