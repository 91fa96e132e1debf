import { type AskedCard, cardBounds } from '../core/cards';
import { rowsAmong } from '../marketplaces/cart-rows';
import type { Card } from '../marketplaces/marketplace';
import { type AnswerOf, askedOf } from './watch-cards';

/** Milliseconds after which a cart or checkout that shows no row is one of which none can be read. */
const sayUnreadAfter = 2000;

/** What of a cart or checkout can be read: so many products in its rows, and what is listed among them. */
export interface RowsRead {
  rows: number;
  listed: AskedCard[];
}

/**
 * Tells what can be read of a cart or checkout, whenever that changes; the answer is to be called after every reading. One that
 * shows no row is not drawn yet; after a while it is told as such, with whatever it lists.
 */
export function tellRows<Answer>(
  view: Window,
  /** Rejects where the worker did not hear. */
  send: (read: RowsRead) => Promise<Answer>,
  show: (answer: Answer) => void,
): (cards: readonly Card[], answerOf: AnswerOf) => void {
  let least = 1;
  let told = '';
  let read: RowsRead | undefined;
  const tell = () => {
    const print = JSON.stringify(read);
    if (!read || read.rows < least || print === told) return;
    told = print;
    send(read).then(
      (answer) => print === told && show(answer),
      // Told again with the next reading.
      () => {
        told = '';
      },
    );
  };
  view.setTimeout(() => {
    least = 0;
    tell();
  }, sayUnreadAfter);
  return (cards, answerOf) => {
    const rows = rowsAmong(cards);
    const counted = rows.size ? [...rows.keys()] : cards;
    // While an answer that counts is still to come, what was read before stands.
    if (counted.every((card) => answerOf(card) !== undefined))
      read = {
        rows: rows.size,
        listed: counted.filter(answerOf).slice(0, cardBounds.cards).map(askedOf),
      };
    tell();
  };
}
