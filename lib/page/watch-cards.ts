import { type AskedCard, type CardView, cardBounds } from '../core/cards';
import type { Card } from '../marketplaces/marketplace';
import type { CardHit } from './card-painter';

/** Milliseconds of the longest stretch of reading before the page gets its turn. */
const slice = 6;
/** Milliseconds from a change to the next reading. */
const gather = 30;
/** Milliseconds at least between two readings of a page that keeps changing: at first and after a scroll or a press, and later. */
const soonest = 250;
const late = 2000;
/** Readings that come soon in any case. */
const first = 20;
/** So near to the view a card is asked about, in pixels. */
const near = 300;
/** Cards that are asked about at once; beyond them one batch each second. */
const atOnce = 1200;
/** Answers in a row that fail before a page's cards are left alone. */
const mostFailures = 5;
/** For those who hold it to its pace; by itself it costs the page nothing. */
export const cardPace = { soon: soonest, atOnce, failures: mostFailures } as const;

/** What came of a card: nothing while nobody has answered, null where it is not listed. */
export type AnswerOf = (card: Card) => CardView | null | undefined;

export interface CardWatch {
  view: Window & typeof globalThis;
  signal: AbortSignal;
  /** The cards that stand on the page now, step by step. */
  find: () => Generator<void, Card[], void>;
  /** Whether to ask about all cards of the page, not only about those that come into view. */
  all: boolean;
  /** Answers card by card; rejects, or gives nothing, where it could not be answered. */
  ask: (cards: AskedCard[]) => Promise<(CardView | null)[] | undefined>;
  /** Called with the listed cards of the page, and with all its cards, whenever they may have changed. */
  onHits: (hits: CardHit[], cards: Card[]) => void;
  /** Called after every reading and every answer; `answerOf` gives nothing where a card has none yet. */
  onRead?: (cards: Card[], answerOf: AnswerOf) => void;
  /** Called once where too many answers in a row have failed: the page's cards are left alone from then on. */
  onStopped?: () => void;
}

/**
 * Follows the cards of a page for as long as the signal holds: each is asked about once, when it comes near the view, in
 * batches. A page that sorts, pages or grows is read again, at a pace; between two readings one mutation is waited for and
 * no more. Leaves nothing in the page.
 */
export async function watchCards(watch: CardWatch): Promise<void> {
  const { view, signal, find, all, ask, onHits, onRead, onStopped } = watch;
  const { document, performance: clock } = view;
  const answers = new Map<string, CardView | null>();
  const seen = new WeakSet<Element>();
  let cards: Card[] = [];
  let shown = 0;
  let asked = 0;
  let failures = 0;
  let asking = false;

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => void view.setTimeout(resolve, milliseconds));
  const answerOf = (card: Card) => answers.get(keyOf(card));
  const tell = () => {
    const hits = cards.flatMap((card) => {
      const view = answerOf(card);
      return view ? { card, view } : [];
    });
    if (signal.aborted) return;
    onRead?.(cards, answerOf);
    if (hits.length + shown === 0) return;
    shown = hits.length;
    onHits(hits, cards);
  };
  const askAll = async () => {
    if (asking) return;
    asking = true;
    while (failures < mostFailures) {
      const left = new Map<string, AskedCard>();
      for (const card of cards) {
        const key = keyOf(card);
        if (answers.has(key) || !(all || seen.has(card.element))) continue;
        left.set(key, askedOf(card));
        if (left.size === cardBounds.cards) break;
      }
      if (left.size === 0) break;
      const views = await ask([...left.values()]).catch(() => undefined);
      if (signal.aborted) return;
      failures = views ? 0 : failures + 1;
      if (views) [...left.keys()].forEach((key, at) => void answers.set(key, views[at] ?? null));
      tell();
      asked += left.size;
      if (failures === mostFailures) onStopped?.();
      else if (!views || asked > atOnce) await pause(1000);
    }
    asking = false;
  };

  const sight = new view.IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, boundingClientRect: box, target } of entries) {
        // What has no box of its own shows its product in those of its children.
        if (!isIntersecting && box.width + box.height > 0) continue;
        sight.unobserve(target);
        seen.add(target);
      }
      void askAll();
    },
    { rootMargin: `${near}px` },
  );
  let changed = false;
  let wake = () => {};
  const end = () => {
    changes.disconnect();
    changed = true;
    wake();
  };
  const changes = new view.MutationObserver(end);
  signal.addEventListener('abort', () => {
    sight.disconnect();
    end();
  });
  let soon: number = first;
  const stir = () => {
    soon = Math.max(soon, 2);
  };
  for (const type of ['scroll', 'click'])
    document.addEventListener(type, stir, { capture: true, passive: true, signal });

  while (!signal.aborted && failures < mostFailures) {
    changed = false;
    changes.observe(document, { childList: true, subtree: true, attributeFilter: ['href', 'id'] });
    cards = await inSlices(find(), () => pause(0), clock);
    if (signal.aborted) return;
    const read = clock.now();
    for (const { element } of cards) if (!all && !seen.has(element)) sight.observe(element);
    tell();
    void askAll();
    if (!changed)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    const left = () => read + (soon > 0 ? soonest : late) - clock.now();
    do await pause(Math.max(gather, Math.min(soonest, left())));
    while (left() > 0 && !signal.aborted);
    soon--;
  }
}

/** A card as the worker is told of it. */
export function askedOf({ ids, title, isOrdered }: Card): AskedCard {
  return {
    ids,
    ...(title !== undefined && { title }),
    ...(isOrdered !== undefined && { isOrdered }),
  };
}

/** One product under one title: what a card is asked about by. */
function keyOf({ ids, title, isOrdered }: Card): string {
  return `${ids} ${title} ${isOrdered}`;
}

async function inSlices<Result>(
  steps: Generator<void, Result, void>,
  rest: () => Promise<void>,
  clock: Pick<Performance, 'now'>,
): Promise<Result> {
  for (let until = clock.now() + slice; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock.now() < until) continue;
    await rest();
    until = clock.now() + slice;
  }
}
