import type { AddressReading } from '../core/listing';
import { tidy } from './listing-draft';
import type { Card } from './marketplace';
import { elementsOf, injectedNodes, textOf } from './page-text';

/** How a shop's grids look. */
export interface CardShape {
  /** The shop's own address, against which relative links are read. */
  base: string;
  /** A link whose address holds none of these names no product: spares parsing most links of a page. */
  hints: RegExp;
  readAddress(url: URL): AddressReading;
  /** A card's outermost element. */
  card: string;
  /** Where its title stands, best first; an attribute that holds it whole is preferred to the text. */
  titles: readonly string[];
  /** What the shop writes around a title for screen readers. */
  cleanTitle(text: string): string;
}

/** At most this many links are looked at. */
const mostLinks = 3000;

/**
 * The cards under a root, found by their links' addresses whatever they look like; the shape only tells where a card
 * begins and where its title stands. One card for each product in each card element.
 */
export function readCards(root: ParentNode, shape: CardShape): Card[] {
  const cards: Card[] = [];
  const links = [...root.querySelectorAll('a[href]')].slice(0, mostLinks);
  for (const link of links) {
    const address = link.getAttribute('href') ?? '';
    if (!shape.hints.test(address) || !URL.canParse(address, shape.base)) continue;
    // A place in the page itself, or a link of another extension.
    if (address.includes('#') || link.closest(injectedNodes)) continue;
    const reading = shape.readAddress(new URL(address, shape.base));
    if (reading.kind !== 'product') continue;
    const element = link.closest(shape.card) ?? link;
    const isCard = element !== link || link.querySelector('img') !== null;
    // Picture and title of one card are often two links.
    const before = cards.findLast(({ ids }) => ids[0] === reading.ids[0]);
    if (before && (before.element === element || isNear(before.element, link))) {
      before.title ??= titleOf(link, shape, link) ?? '';
      if (before.title === '') delete before.title;
      continue;
    }
    const title = titleOf(element, shape, link);
    // A link with neither picture nor a title's worth of words is a rating, a page number, a "see more".
    if (!isCard && (title === undefined || title.length < 15)) continue;
    const { marketplace, ids } = reading;
    cards.push({ element, marketplace, ids, ...(title !== undefined && { title }) });
  }
  return cards;
}

/** Two links under a parent no further than three steps up are of one card, where no card element is known. */
function isNear(one: Element, other: Element): boolean {
  let above = one.parentElement;
  for (let step = 0; step < 3 && above && above.tagName !== 'BODY'; step++, above = above.parentElement) {
    if (above.contains(other)) return true;
  }
  return false;
}

function titleOf(card: Element, shape: CardShape, link: Element): string | undefined {
  for (const selector of shape.titles) {
    const place = card.matches(selector) ? card : elementsOf(card, selector, 1)[0];
    if (!place) continue;
    const title = shape.cleanTitle(tidy(titleAttribute(place) || textOf(place)));
    if (title !== '') return title;
  }
  const image = link.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  const last = [titleAttribute(link), image.length < 15 ? '' : image, textOf(link)];
  return last.map((text) => shape.cleanTitle(tidy(text))).find((text) => text !== '');
}

function titleAttribute(element: Element): string | null {
  return element.getAttribute('data-tooltip-title') || element.getAttribute('title');
}
