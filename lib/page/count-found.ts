import type { CardCounts, FoundCards } from '../core/cards';
import { rowsAmong } from '../marketplaces/cart-rows';
import type { Card } from '../marketplaces/marketplace';
import type { CardHit, CardPage } from './card-painter';

/** How many of the shown cards are listed; in a cart or checkout, how many of its rows. */
export function countFound(
  shown: readonly CardHit[],
  cards: readonly Card[],
  { kind }: Pick<CardPage, 'kind'>,
): FoundCards {
  const all = count(new Map(shown.map((hit) => [hit.card.ids[0], hit])));
  if (kind !== 'cart' && kind !== 'checkout') return all;
  const known = rowsAmong(cards);
  if (known.size === 0) return all;
  const rows = new Map<Element, CardHit>();
  for (const hit of shown) {
    const row = known.get(hit.card);
    if (row) rows.set(row, hit);
  }
  return { ...all, rows: count(rows) };
}

function count(hits: ReadonlyMap<unknown, CardHit>): CardCounts {
  const levels = [...hits.values()].map(({ view }) => view.level);
  const flagged = levels.filter((level) => level === 'flagged').length;
  return { flagged, possible: levels.length - flagged };
}
