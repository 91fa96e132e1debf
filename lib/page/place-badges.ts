import { isCurrent } from '../marketplaces/cards';
import { afterLayout } from './after-layout';
import { type BadgePlace, boxOf, isHidden, placeOn } from './badge-places';
import type { CardHit } from './card-painter';
import { bounds } from './keep-on-top';

/** In milliseconds. */
export const placing = {
  /** Between two looks at where the cards stand while nothing moves. While something does, every frame. */
  lookEvery: 200,
  /** Longest stretch of looking, before the page gets its turn. */
  slice: 8,
  /** After which is asked again where no frame came: the tab is hidden, or the page has put another document in its place. */
  unanswered: 1000,
} as const;
/** Frames in which nothing moved before looking becomes rare again. */
const calmAfter = 10;
/** How much narrower than its picture a badge is, in pixels. */
const inside = 12;

/** One badge of the layer. */
export interface Badge {
  key: string;
  hit: CardHit;
  /** What it stands on; undefined until its card has been measured. */
  box: Element | undefined;
  element: HTMLElement | null;
  /** Its card is out of view, or a row that scrolls has moved it out of its own. */
  cut: boolean;
  /** Whether the page hides or covers its box; undefined until that was looked at. */
  isHidden: boolean | undefined;
  /** Where it was last put. `away`: its card is out of sight; `gone`: it shows another product. */
  at: BadgePlace | 'away' | 'gone';
}

/**
 * Puts the badges where their cards stand, until the signal aborts. Call the answer when they may stand elsewhere. It looks
 * only while the browser has just laid the page out; first everything is read, for no longer than a slice, then written.
 */
export function placeBadges({
  view,
  host,
  sight,
  badges,
  redraw,
  now,
  signal,
}: {
  view: Window & typeof globalThis;
  host: HTMLElement;
  /** Told of every box, it says which of them are cut. */
  sight: IntersectionObserver;
  badges: () => readonly Badge[];
  redraw: () => void;
  /** A clock in milliseconds. */
  now: () => number;
  signal: AbortSignal;
}): () => void {
  const { document } = view;
  let returns = 0;
  let calm = 0;
  let timer = 0;
  let turn = 0;

  const look = () => {
    view.clearTimeout(timer);
    if (!host.isConnected && document.documentElement && returns < bounds.returns) {
      returns++;
      document.documentElement.append(host);
      redraw();
    }
    const until = now() + placing.slice;
    const isLate = () => now() >= until;
    const isSettled = settleBoxes(badges(), sight, calm >= calmAfter, isLate);
    const origin = host.getBoundingClientRect();
    const stands = new Map(badges().map((badge) => [badge, standingOf(badge, origin)]));
    const inView = badges().filter((badge) => typeof stands.get(badge) === 'object');
    const looked = lookWhatHides(document, host, inTurn(inView, turn), isLate);
    turn = looked < inView.length ? (turn + looked) % inView.length : 0;
    const moved = standAll(stands);
    calm = moved || !isSettled || looked < inView.length ? 0 : calm + 1;
    if (calm < calmAfter) ask();
    else timer = view.setTimeout(ask, placing.lookEvery);
  };

  const askForLook = afterLayout(view, look, signal);
  const ask = () => {
    view.clearTimeout(timer);
    timer = view.setTimeout(ask, placing.unanswered);
    askForLook();
  };
  const wake = () => {
    if (calm < calmAfter) return;
    calm = 0;
    ask();
  };
  for (const type of ['scroll', 'transitionend', 'animationend', 'toggle'])
    document.addEventListener(type, wake, { capture: true, passive: true, signal });
  view.addEventListener('resize', wake, { signal });
  ask();
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  return wake;
}

/**
 * Finds what badges stand on. A picture may come after its card, which is looked for when all is calm, or be drawn anew.
 * False where time was too short for all.
 */
function settleBoxes(
  badges: readonly Badge[],
  sight: IntersectionObserver,
  isCalm: boolean,
  isLate: () => boolean,
): boolean {
  for (const badge of badges) {
    const mayHavePicture = badge.box === badge.hit.card.element && !badge.cut && isCalm;
    if (badge.box?.isConnected && !mayHavePicture) continue;
    if (!isCurrent(badge.hit.card)) continue;
    if (isLate()) return false;
    const box = boxOf(badge.hit);
    if (box === badge.box) continue;
    if (badge.box) sight.unobserve(badge.box);
    sight.observe(box);
    Object.assign(badge, { box, cut: true });
  }
  return true;
}

function standingOf({ hit, box, cut }: Badge, origin: DOMRectReadOnly): Badge['at'] {
  if (!isCurrent(hit.card)) return 'gone';
  return (box && !cut ? placeOn(box.getBoundingClientRect(), origin) : undefined) ?? 'away';
}

/** Those first that were never looked at, then from where the last look ended. */
function inTurn(badges: readonly Badge[], turn: number): Badge[] {
  const isNew = ({ isHidden }: Badge) => isHidden === undefined;
  const known = [...badges.slice(turn), ...badges.slice(0, turn)].filter((badge) => !isNew(badge));
  return [...badges.filter(isNew), ...known];
}

/** How many there was time for; at least one. */
function lookWhatHides(
  document: Document,
  host: HTMLElement,
  badges: readonly Badge[],
  isLate: () => boolean,
): number {
  for (const [index, badge] of badges.entries()) {
    if (index > 0 && isLate()) return index;
    if (badge.box) badge.isHidden = isHidden(document, host, badge.box);
  }
  return badges.length;
}

/** Whether any badge moved. */
function standAll(stands: ReadonlyMap<Badge, Badge['at']>): boolean {
  let moved = false;
  for (const [badge, place] of stands) {
    const isInView = typeof place === 'object';
    if (!isInView) badge.isHidden = undefined;
    const at = isInView && badge.isHidden !== false ? 'away' : place;
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
