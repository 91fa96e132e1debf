import type { CardHit } from './card-painter';

/** Where a badge stands: the start of its picture's upper edge, relative to the layer's origin, and how wide it may be. */
export interface BadgePlace {
  x: number;
  y: number;
  width: number;
}

/** Pictures that are looked at to find the product's own among a card's. */
const mostPictures = 6;
/** Square pixels; anything smaller is an icon. */
const leastArea = 400;
/** Pixels of a picture that may be cut off by a row of cards that scrolls before its badge goes too. */
const cutOff = 10;
/** Where what covers a picture is looked for, in pixels from its corner: in the badge's margin, so that that is not met. */
const corner = { x: 3, y: 12 };

/**
 * The element of a card that its badge stands on: the product's picture, so that no control of the shop is covered. It
 * measures: to be asked while the page's layout is known.
 */
export function boxOf({ card: { element, link } }: CardHit): Element {
  return largestPicture(link) ?? largestPicture(element) ?? element;
}

function largestPicture(element: Element): Element | undefined {
  let best: { picture: Element; area: number } | undefined;
  for (const picture of [...element.querySelectorAll('img')].slice(0, mostPictures)) {
    const { width, height } = picture.getBoundingClientRect();
    if (width * height > (best?.area ?? leastArea)) best = { picture, area: width * height };
  }
  return best?.picture;
}

/** The place of a badge on a box that was measured; undefined on what is too small. */
export function placeOn(
  { left, top, width, height }: DOMRectReadOnly,
  origin: DOMRectReadOnly,
): BadgePlace | undefined {
  return width < 16 || height < 16 ? undefined : { x: left - origin.left, y: top - origin.top, width };
}

/** Whether a row that scrolls has moved this much of a box out of its view. The window's own edges do not count. */
export function isCutOff(box: DOMRectReadOnly, seen: DOMRectReadOnly, isIntersecting: boolean): boolean {
  if (!isIntersecting) return true;
  return seen.left - Math.max(box.left, 0) > cutOff || seen.top - Math.max(box.top, 0) > cutOff;
}

/**
 * Whether the page hides this box, or has laid something over its corner that stays in place: a header that sticks, a dialog.
 * The badge is no part of the card, so it must step back by itself.
 */
export function isHidden(document: Document, host: Element, box: Element): boolean {
  const isSeen = box.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
  if (!isSeen) return true;
  const { left, top } = box.getBoundingClientRect();
  return isCovered(document, host, box, left + corner.x, top + corner.y);
}

function isCovered(document: Document, host: Element, box: Element, x: number, y: number): boolean {
  const first = document.elementFromPoint(x, y);
  // Asking for all that lies at a point costs far more than for the uppermost.
  const met = first === host ? document.elementsFromPoint(x, y).find((element) => element !== host) : first;
  if (!met || met.contains(box) || box.contains(met)) return false;
  const view = document.defaultView;
  for (
    let element: Element | null = met;
    element && !element.contains(box);
    element = element.parentElement
  ) {
    if (/fixed|sticky/.test(view?.getComputedStyle(element).position ?? '')) return true;
    if (element.matches(':modal,:popover-open') || isSheetOver(element, box)) return true;
  }
  return false;
}

/** A menu or the like that the page laid over its cards without fixing it there: larger than the box, and not to be seen through. */
function isSheetOver(element: Element, box: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.position !== 'absolute' || /^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor))
    return false;
  const [sheet, covered] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  return sheet.width > covered.width && sheet.height > covered.height;
}
