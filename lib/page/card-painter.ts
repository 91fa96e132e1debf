import type { CardView, PageKind, StripView } from '../core/cards';
import type { Card } from '../marketplaces/marketplace';
import { at } from '../marketplaces/plain-data';
import { injected, isFunction } from './injected';

/** A listed card of the page, and what is shown on it. */
export interface CardHit {
  card: Card;
  view: CardView;
}

/** The page the cards stand on, as the worker is told of it. */
export interface CardPage {
  /** Of the document. */
  mark: string;
  address: string;
  visit: number;
  kind: PageKind;
}

/** What the injected badges' script offers to the always-on script, in the isolated world both share. */
export interface CardPainter {
  /** Shows these badges and no others, until the signal aborts. `cards` are all of the page. */
  show(hits: readonly CardHit[], cards: readonly Card[], page: CardPage, signal: AbortSignal): void;
  /** Shows this strip, badges or none, or takes it away: on a page of orders and on a checkout that does not say what it sells. */
  showStrip(strip: StripView | undefined, signal: AbortSignal): void;
}

/** What the painter gives the one who draws badges, strip and explanation. */
export interface CardsFrame {
  badges: {
    key: string;
    view: CardView;
    /** The element that is to stand on the card; null when it goes. */
    place(element: HTMLElement | null): void;
    /** The keyboard has come to it: its card scrolls into view where it is out of it. */
    bringIntoView(): void;
  }[];
  strip?: StripView;
  /** Whether a press counts: a person's own. */
  counts(event: Event): boolean;
  /** Copies a text. False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Lifts the strip above the page and keeps it there; undefined where there is none. */
  keep(strip: HTMLElement | undefined): void;
  /** What the strip's first button does: leads to the first listed card, or opens the page of the orders. */
  act(): void;
}

/** Draws a frame into a root, anew for each frame; undefined takes away what was drawn. */
export type DrawCards = (root: ShadowRoot, frame: CardsFrame | undefined) => void;

/** The name under which the painter is found on `globalThis` of the isolated world; no page can see it. */
export const cardPainterName = 'ansimCardPainter';

/** The painter, where the worker has injected the badges' script into this page. */
export function injectedCardPainter(): CardPainter | undefined {
  return injected(cardPainterName, isPainter);
}

function isPainter(found: unknown): found is CardPainter {
  return isFunction(at(found, 'show'));
}
