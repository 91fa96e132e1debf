import { type AskedCard, type CardView, cardBounds } from '../core/cards';
import type { Card } from '../marketplaces/marketplace';
import type { CardHit } from './card-painter';

/** In milliseconds, but for the counts. */
export const cardPace = {
  /** Longest stretch of reading before the page gets its turn. */
  slice: 6,
  /** From a change to the next reading. */
  gather: 30,
  /** At least between two readings of a page that keeps changing: at first and after a scroll or a press, and later. */
  soon: 250,
  late: 2000,
  /** Readings that come soon in any case. */
  first: 20,
  /** So near to the view a card is asked about, in pixels. */
  near: 300,
  /** Cards that are asked about at once; beyond them one batch each second. */
  atOnce: 1200,
  /** Answers in a row that fail before a page's cards are left alone. */
  failures: 5,
} as const;

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
  /** Called once where too many answers in a row have failed: the page's cards are left alone from then on. */
  onStopped?: () => void;
}

/**
 * Follows the cards of a page for as long as the signal holds: each is asked about once, when it comes near the view, in
 * batches. A page that sorts, pages or grows is read again, at a pace; between two readings one mutation is waited for and
 * no more. Leaves nothing in the page.
 */
export async function watchCards(watch: CardWatch): Promise<void> {
  const { view, signal, find, all, ask, onHits, onStopped } = watch;
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
  const tell = () => {
    const hits = cards.flatMap((card) => {
      const answer = answers.get(keyOf(card));
      return answer ? [{ card, view: answer }] : [];
    });
    if (signal.aborted || hits.length + shown === 0) return;
    shown = hits.length;
    onHits(hits, cards);
  };
  const askAll = async () => {
    if (asking) return;
    asking = true;
    while (failures < cardPace.failures) {
      const left = new Map<string, AskedCard>();
      for (const card of cards) {
        const { ids, title, isOrdered } = card;
        const key = keyOf(card);
        if (answers.has(key) || !(all || seen.has(card.element))) continue;
        left.set(key, {
          ids,
          ...(title !== undefined && { title }),
          ...(isOrdered !== undefined && { isOrdered }),
        });
        if (left.size === cardBounds.cards) break;
      }
      if (left.size === 0) break;
      const views = await ask([...left.values()]).catch(() => undefined);
      if (signal.aborted) return;
      failures = views ? 0 : failures + 1;
      if (views) [...left.keys()].forEach((key, at) => void answers.set(key, views[at] ?? null));
      tell();
      asked += left.size;
      if (failures === cardPace.failures) onStopped?.();
      else if (!views || asked > cardPace.atOnce) await pause(1000);
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
    { rootMargin: `${cardPace.near}px` },
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
  let soon: number = cardPace.first;
  const stir = () => {
    soon = Math.max(soon, 2);
  };
  for (const type of ['scroll', 'click'])
    document.addEventListener(type, stir, { capture: true, passive: true, signal });

  while (!signal.aborted && failures < cardPace.failures) {
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
    const left = () => read + (soon > 0 ? cardPace.soon : cardPace.late) - clock.now();
    do await pause(Math.max(cardPace.gather, Math.min(cardPace.soon, left())));
    while (left() > 0 && !signal.aborted);
    soon--;
  }
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
  for (let until = clock.now() + cardPace.slice; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock.now() < until) continue;
    await rest();
    until = clock.now() + cardPace.slice;
  }
}
