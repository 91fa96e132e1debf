import { shopCards, shopOf } from '../marketplaces/shop-cards';
import type { CardsAnswer, PageRequest } from '../messages';
import type { CardPainter } from './card-painter';
import type { FollowCards } from './follow-cards';
import { watchCards } from './watch-cards';

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
    const { address, visit, kind } = page;
    const shop = shopOf(address);
    if (!shop) return;
    void watchCards({
      view,
      signal,
      find: () => shopCards(shop, view.document),
      all: kind !== 'goods',
      ask: async (cards) => {
        const ready = painter() !== undefined;
        const answer = await send({ type: 'check-cards', address, visit, cards, ready });
        return isAnswer(answer) ? answer.cards : undefined;
      },
      onHits: (hits, cards) => painter()?.show(hits, cards, page, signal),
    });
  };
}

function isAnswer(answer: unknown): answer is CardsAnswer {
  return typeof answer === 'object' && answer !== null && 'cards' in answer && Array.isArray(answer.cards);
}
