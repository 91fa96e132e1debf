import type { FoundCards, StripView } from '../core/cards';
import { rowsAmong } from '../marketplaces/cart-rows';
import type { Card } from '../marketplaces/marketplace';
import { isCutOff } from './badge-places';
import type { CardHit, CardPage, CardPainter, CardsFrame, DrawCards } from './card-painter';
import { countFound } from './count-found';
import { keepOnTop, type OnTop } from './keep-on-top';
import { type Badge, placeBadges } from './place-badges';

export interface CardPainterParts {
  view: Window & typeof globalThis;
  /** The style of badges, explanation and strip, as text. */
  css: string;
  draw: DrawCards;
  writeClipboard: (text: string) => Promise<void>;
  /** A clock in milliseconds. */
  now: () => number;
  /** Opens the page that shows what was found in the orders. */
  openOrders: () => void;
  /** Tells the worker how many cards are listed; what it answers is the strip, if there is to be one. */
  tellFound: (page: CardPage, found: FoundCards) => Promise<StripView | undefined>;
}

interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  onTop: OnTop;
  sight: IntersectionObserver;
  /** The cards may stand elsewhere now. */
  wake: () => void;
  ended: AbortController;
}

/** So many badges are drawn in one task; a page that shows dozens at once gets its turn between them. */
const drawnAtOnce = 12;

const kept = ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'];

/**
 * Shows badges on listed cards in one layer of its own over the page: a plain `<div>` with a closed root beside `<body>`.
 * Nothing is put into the cards, so the page's framework never meets a foreign node, and nothing shifts. The layer follows
 * the cards: it scrolls with the document by itself, and looks where they stand every frame while they move.
 */
export function createCardPainter(parts: CardPainterParts): CardPainter {
  const { view, draw, tellFound } = parts;
  let layer: Layer | undefined;
  let badges: Badge[] = [];
  /** All of the page, as it was read last. */
  let cards: readonly Card[] = [];
  let shown: CardsFrame['badges'] = [];
  const drawn = new WeakMap<Badge, CardsFrame['badges'][number]>();
  let drawing = 0;
  let owner: AbortSignal | undefined;
  let strip: StripView | undefined;
  let told = '';
  let numbers = 0;

  const frame = ({ onTop }: Layer): CardsFrame => ({
    badges: shown,
    ...(strip && { strip }),
    counts: (event) => event.isTrusted,
    copy: (text) =>
      parts.writeClipboard(text).then(
        () => true,
        () => false,
      ),
    keep: onTop.keep,
    act: () => {
      if (strip?.opens === 'orders') return parts.openOrders();
      // What is to be paid for stands before what is recommended beside it, wherever the page puts the two.
      const rows = rowsAmong(cards);
      const first = badges.find(({ hit }) => rows.has(hit.card)) ?? badges[0];
      if (!first) return;
      standsOn(first).scrollIntoView({ block: 'center' });
      first.element?.focus({ preventScroll: true });
    },
  });

  const redraw = () => {
    if (!layer) return;
    for (const name of kept) layer.root.addEventListener(name, stop);
    draw(layer.root, undefined);
    draw(layer.root, frame(layer));
  };

  /** What was drawn before, and some more. */
  const drawSome = () => {
    drawing = 0;
    const here = standing();
    let left = drawnAtOnce;
    shown = badges.flatMap((badge) => {
      const before = drawn.get(badge);
      if (before) return before;
      if (left-- <= 0) return [];
      const fresh = shownBadge(badge);
      drawn.set(badge, fresh);
      return fresh;
    });
    draw(here.root, frame(here));
    here.wake();
    if (left < 0) drawSoon();
  };
  /** In a task of its own: the one that brings an answer has put up the layer already. */
  const drawSoon = () => {
    drawing ||= view.setTimeout(drawSome);
  };

  const takeAway = () => {
    view.clearTimeout(drawing);
    drawing = 0;
    layer?.ended.abort();
    layer = undefined;
    badges = [];
    cards = [];
    shown = [];
    strip = undefined;
    told = '';
  };

  /** Takes the layer away where nothing stands in it; what was told of the page stays told. */
  const leavesIfEmpty = (): boolean => {
    if (badges.length > 0 || strip) return false;
    const last = told;
    takeAway();
    told = last;
    return true;
  };

  const tell = (page: CardPage, signal: AbortSignal) => {
    const found = countFound(
      badges.map(({ hit }) => hit),
      cards,
      page,
    );
    const print = JSON.stringify(found);
    if (print === told) return;
    told = print;
    void tellFound(page, found).then(
      (words) => {
        // The strip of a page of orders comes with each answer to its cards.
        if (signal.aborted || !layer || print !== told || page.kind === 'orders') return;
        strip = words;
        if (!leavesIfEmpty()) drawSoon();
      },
      () => undefined,
    );
  };

  const belongTo = (signal: AbortSignal) => {
    if (signal === owner) return;
    takeAway();
    owner = signal;
    signal.addEventListener('abort', () => signal === owner && takeAway(), { once: true });
  };

  const standing = (): Layer => {
    layer ??= putOnPage(parts, redraw, () => badges);
    return layer;
  };

  return {
    show(hits, all, page, signal) {
      if (signal.aborted) return;
      belongTo(signal);
      cards = all;
      const before = badges;
      const known = new Map(before.map((badge) => [badge.hit.card.link, badge]));
      badges = hits.map((hit) => {
        const same = known.get(hit.card.link);
        return same?.hit.view === hit.view ? Object.assign(same, { hit }) : newBadge(`${++numbers}`, hit);
      });
      tell(page, signal);
      // A strip that counts badges goes with the last of them.
      if (badges.length === 0 && !strip?.opens && !strip?.held) strip = undefined;
      if (leavesIfEmpty()) return;
      const { sight } = standing();
      const boxes = new Set(badges.map(({ box }) => box));
      for (const { box } of before) if (box && !boxes.has(box)) sight.unobserve(box);
      // A page that keeps changing is read again and again, mostly with the same cards.
      if (badges.length === before.length && badges.every((badge, at) => badge === before[at])) return;
      drawSoon();
    },
    showStrip(words, signal) {
      if (signal.aborted) return;
      // Only what tells of a cart can be taken back: see `read-rows`.
      if (!words && !strip?.held) return;
      belongTo(signal);
      strip = words;
      if (leavesIfEmpty()) return;
      standing();
      drawSoon();
    },
  };
}

function newBadge(key: string, hit: CardHit): Badge {
  return { key, hit, box: undefined, element: null, cut: true, isHidden: undefined, at: 'gone' };
}

function shownBadge(badge: Badge): CardsFrame['badges'][number] {
  return {
    key: badge.key,
    view: badge.hit.view,
    place(element) {
      badge.element = element;
      badge.at = 'gone';
    },
    bringIntoView() {
      if (badge.at === 'away') standsOn(badge).scrollIntoView({ block: 'center' });
    },
  };
}

function standsOn({ box, hit }: Badge): Element {
  return box ?? hit.card.element;
}

function stop(event: Event): void {
  event.stopPropagation();
}

function putOnPage(parts: CardPainterParts, redraw: () => void, badges: () => Badge[]): Layer {
  const { view, css, draw, now } = parts;
  const { document } = view;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const name of kept) root.addEventListener(name, stop);
  document.documentElement.append(host);
  const onTop = keepOnTop({ document, host, root, now, redraw });
  const ended = new AbortController();
  const sight = new view.IntersectionObserver(
    (entries) => {
      const cut = new Map(
        entries.map(({ target, boundingClientRect, intersectionRect, isIntersecting }) => [
          target,
          isCutOff(boundingClientRect, intersectionRect, isIntersecting),
        ]),
      );
      for (const badge of badges()) badge.cut = (badge.box && cut.get(badge.box)) ?? badge.cut;
      wake();
    },
    { rootMargin: '200px 0px', threshold: Array.from({ length: 21 }, (_, at) => at / 20) },
  );
  const wake = placeBadges({ view, host, sight, badges, redraw, now, signal: ended.signal });
  ended.signal.addEventListener('abort', () => {
    sight.disconnect();
    onTop.stop();
    draw(root, undefined);
    host.remove();
  });
  return { host, root, onTop, sight, wake, ended };
}
