import type { AskedCard, StripView } from '../core/cards';
import { orderCards } from '../marketplaces/ordered';
import { isPlain } from '../marketplaces/plain-data';
import { shopCards, shopOf } from '../marketplaces/shop-cards';
import type { CardsAnswer, FoundAnswer, PageRequest } from '../messages';
import { answered } from './ask-patiently';
import type { CardPainter } from './card-painter';
import type { FollowCards } from './follow-cards';
import { tellRows } from './tell-rows';
import { watchCards } from './watch-cards';

/** Milliseconds after which a page of orders that shows nothing readable says so. */
const sayNothingAfter = 1500;

export interface CardsParts {
  view: Window & typeof globalThis;
  /** Sends a request to the worker; rejects when the extension was updated or removed under the page. */
  send: (request: PageRequest) => Promise<unknown>;
  /** The badges' script, once the worker has injected it. */
  painter: () => CardPainter | undefined;
}

/** Follows the cards of a page, as the always-on script asks for it: what is listed among them is given to the painter. */
export function startCards({ view, send, painter }: CardsParts): FollowCards {
  return (page, signal) => {
    const { kind, ...visit } = page;
    const shop = shopOf(page.address);
    if (!shop) return;
    let asked = false;
    let strip: StripView | undefined;
    const ask = async (cards: AskedCard[]) => {
      asked = true;
      const ready = painter() !== undefined;
      const request: PageRequest = { type: 'check-cards', ...visit, cards, ready };
      const answer = await answered(view, send(request), signal);
      if (!isAnswer(answer)) return undefined;
      strip = answer.strip ?? strip;
      if (answer.strip) painter()?.showStrip(answer.strip, signal);
      return answer.cards;
    };
    // Whoever asked for the orders is told, also where nothing could be read of them.
    if (kind === 'orders')
      view.setTimeout(() => {
        if (!asked && !signal.aborted) void ask([]).catch(() => undefined);
      }, sayNothingAfter);
    const onRead = tellRows(
      view,
      async (read) => {
        const answer = await answered(view, send({ type: 'read-rows', ...visit, ...read }), signal);
        if (isFound(answer)) return answer.strip;
        throw answer;
      },
      (words) => painter()?.showStrip(words, signal),
    );
    void watchCards({
      ...((kind === 'cart' || kind === 'checkout') && { onRead }),
      view,
      signal,
      find: () => (kind === 'orders' ? orderCards : shopCards)(shop, view.document),
      all: kind !== 'goods',
      ask,
      onHits: (hits, cards) => {
        const placed = hits.filter(({ card }) => card.element !== view.document.documentElement);
        painter()?.show(placed, cards, page, signal);
      },
      onStopped: () => strip && painter()?.showStrip(whenStopped(strip), signal),
    });
  };
}

/** What says that the check goes on must not stay when it does not. */
function whenStopped(strip: StripView): StripView {
  const level = strip.level === 'checking' ? 'could-not-check' : strip.level;
  return { ...strip, level, from: strip.stopped ?? strip.from };
}

function isAnswer(answer: unknown): answer is CardsAnswer {
  return isPlain(answer) && Array.isArray(answer.cards);
}

function isFound(answer: unknown): answer is FoundAnswer {
  return isPlain(answer) && !('refused' in answer);
}
