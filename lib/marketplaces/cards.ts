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
  /** Cards without a link, which are named by their own `id`; `address` is the listing's, where the id is one. */
  named?: { selector: string; address(id: string): string | undefined };
  /** Where its title stands, best first; an attribute that holds it whole is preferred to the text. */
  titles: readonly string[];
  /** What the shop writes around a title for screen readers. */
  cleanTitle(text: string): string;
}

/** At most so many links that name products are read. */
const mostLinks = 6000;

/**
 * The cards under a root, found by their links' addresses whatever they look like; the shape only tells where a card
 * begins and where its title stands. One card for each product in each card element. A step is a link: who must not hold
 * up the page stops between two of them.
 */
export function* findCards(root: ParentNode, shape: CardShape): Generator<void, Card[], void> {
  const cards: Card[] = [];
  const latest = new Map<string, Card>();
  const read = (link: Element, named: string, address: string) => {
    const foreign = link.closest(injectedNodes);
    // What another extension hangs on a card of the shop's, or wraps around one, makes it no link of its own.
    if (foreign && !foreign.matches(shape.card) && !foreign.querySelector(shape.card)) return;
    if (!URL.canParse(address, shape.base)) return;
    const reading = shape.readAddress(new URL(address, shape.base));
    const [id] = reading.kind === 'product' ? reading.ids : [];
    if (reading.kind !== 'product' || id === undefined) return;
    const element = link.closest(shape.card) ?? link;
    const isCard = element !== link || link.querySelector('img');
    // Picture and title of one card are often two links.
    const before = latest.get(id);
    if (before && (before.element === element || isNear(before.element, link))) {
      const more = titleOf(link, shape, link);
      if (more) before.title ??= more;
      return;
    }
    const title = titleOf(element, shape, link);
    // A link with neither picture nor a title's worth of words is a rating, a page number, a "see more".
    if (!isCard && (title === undefined || title.length < 15)) return;
    const { marketplace, ids } = reading;
    const card = { element, link, named, marketplace, ids, ...(title !== undefined && { title }) };
    latest.set(id, card);
    cards.push(card);
  };

  let left = mostLinks;
  for (const link of root.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    // With a fragment it is a place in the page itself, or a link of another extension.
    if (!shape.hints.test(address) || address.includes('#')) continue;
    if (--left < 0) break;
    read(link, address, address);
    yield;
  }
  for (const element of shape.named ? root.querySelectorAll(shape.named.selector) : []) {
    const address = shape.named?.address(element.id);
    if (address === undefined || --left < 0) continue;
    read(element, element.id, address);
    yield;
  }
  return cards;
}

/** All steps at once. */
export function atOnce<Result>(steps: Generator<void, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Whether a card still shows the product it was read with, and is still part of the page. The shops hang what they trace on a
 * link as it is pressed: where the number stands in its path, nothing behind that counts.
 */
export function isCurrent({ link, named, ids }: Card): boolean {
  if (!link.isConnected) return false;
  const name = link.getAttribute('href') || link.id;
  if (name === named) return true;
  const path = pathOf(name);
  return path === pathOf(named) && ids.some((id) => path.includes(id));
}

function pathOf(address: string): string {
  return address.replace(/\?.*/s, '');
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
  const names = ['data-tooltip-title', 'title', 'aria-label'];
  return names.map((name) => element.getAttribute(name)).find((text) => text) ?? null;
}
