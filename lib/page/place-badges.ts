import { isCurrent } from '../marketplaces/cards';
import { type BadgePlace, boxOf, isCovered, placeOn } from './badge-places';
import type { CardHit } from './card-painter';
import { bounds } from './keep-on-top';

/** Milliseconds between two looks at where the cards stand while nothing moves. While something does, every frame. */
export const lookEvery = 200;
/** Frames in which nothing moved before looking becomes rare again. */
const calmAfter = 10;
/** How much narrower than its picture a badge is, and how far inside its corner is looked for what covers it, in pixels. */
const inside = 12;

/** One badge of the layer. */
export interface Badge {
  key: string;
  hit: CardHit;
  box: Element;
  element: HTMLElement | null;
  /** The row it stands in has moved it out of view. */
  cut: boolean;
  /** Where it was last put. `away`: its card is out of sight; `gone`: it shows another product. */
  at: BadgePlace | 'away' | 'gone';
}

/** Puts the badges where their cards stand, until the signal aborts. Call the answer when they may stand elsewhere. */
export function placeBadges({
  view,
  host,
  sight,
  badges,
  redraw,
  signal,
}: {
  view: Window;
  host: HTMLElement;
  sight: IntersectionObserver;
  badges: () => Badge[];
  redraw: () => void;
  signal: AbortSignal;
}): () => void {
  const { document } = view;
  let returns = 0;
  let calm = 0;
  let timer = 0;
  let next = 0;

  const look = () => {
    view.clearTimeout(timer);
    if (signal.aborted) return;
    if (!host.isConnected && document.documentElement && returns < bounds.returns) {
      returns++;
      document.documentElement.append(host);
      redraw();
    }
    for (const badge of badges()) settleBox(badge, sight, calm);
    calm = placeAll(view, host, badges()) ? 0 : calm + 1;
    if (calm < calmAfter) afterFrame();
    else timer = view.setTimeout(look, lookEvery);
  };
  /** Right after a frame the page's layout is known, and asking for it costs nothing. */
  const afterFrame = () => {
    view.cancelAnimationFrame(next);
    next = view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      timer = view.setTimeout(look);
    });
  };
  const wake = () => {
    if (calm < calmAfter) return;
    calm = 0;
    afterFrame();
  };
  for (const type of ['scroll', 'transitionend', 'animationend', 'toggle'])
    document.addEventListener(type, wake, { capture: true, passive: true, signal });
  view.addEventListener('resize', wake, { signal });
  afterFrame();
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    view.cancelAnimationFrame(next);
  });
  return wake;
}

/** A picture may come after its card, which is looked for when all is calm, or be drawn anew. */
function settleBox(badge: Badge, sight: IntersectionObserver, calm: number): void {
  const mayHavePicture = badge.box === badge.hit.card.element && !badge.cut && calm >= calmAfter;
  if (badge.box.isConnected && !mayHavePicture) return;
  const box = boxOf(badge.hit);
  if (box === badge.box) return;
  sight.unobserve(badge.box);
  sight.observe(box);
  Object.assign(badge, { box, cut: true });
}

/** Whether any badge moved. First everything is read, then written. */
function placeAll(view: Window, host: HTMLElement, badges: Badge[]): boolean {
  const origin = host.getBoundingClientRect();
  const stands = badges.map((badge): Badge['at'] => {
    if (!isCurrent(badge.hit.card)) return 'gone';
    const place = badge.cut ? undefined : placeOn(badge.box, origin);
    if (!place) return 'away';
    const [x, y] = [place.x + origin.left + inside, place.y + origin.top + inside];
    return isCovered(view.document, host, badge.box, x, y) ? 'away' : place;
  });
  let moved = false;
  for (const [index, badge] of badges.entries()) {
    const at = stands[index] ?? 'gone';
    if (!badge.element || isSamePlace(at, badge.at)) continue;
    moved = true;
    badge.at = at;
    standAt(badge.element, at);
  }
  return moved;
}

function isSamePlace(one: Badge['at'], other: Badge['at']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.x === other.x && one.y === other.y && one.width === other.width;
}

/** What is out of sight waits at the layer's origin, where it makes no page longer, and where the keyboard finds it. */
function standAt(element: HTMLElement, at: Badge['at']): void {
  const isHere = typeof at !== 'string';
  element.dataset.at = isHere ? 'here' : at;
  element.style.transform = isHere ? `translate(${at.x}px, ${at.y}px)` : '';
  if (!isHere) return;
  element.style.maxInlineSize = `${at.width - inside}px`;
  element.dataset.room = roomOn(at.width);
}

/** On a thumbnail the word is only heard. */
function roomOn(width: number): 'little' | 'some' | 'enough' {
  return width < 84 ? 'little' : width < 120 ? 'some' : 'enough';
}
