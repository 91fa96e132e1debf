import { describe, expect, it } from 'vitest';
import type { CardView } from '../../../lib/core/cards';
import { atOnce } from '../../../lib/marketplaces/cards';
import type { Card } from '../../../lib/marketplaces/marketplace';
import { shopCards } from '../../../lib/marketplaces/shop-cards';
import { type RowsRead, tellRows } from '../../../lib/page/tell-rows';
import { aliExpressCart } from '../../browser/grid-pages';
import { loadedDocument } from '../marketplaces/saved-document';

const spoon = { id: '1005009000000001', title: 'Made-up wooden spoon with a long handle' };
const toy = { id: '1005009000000002', title: 'A toy that an authority named by its number' };
const listedView = { level: 'flagged' } as CardView;
const cardsOf = (html: string) => atOnce(shopCards('aliexpress', loadedDocument(html)));

function follow(answers: Error[] = []) {
  const told: RowsRead[] = [];
  let late = () => {};
  const view = {
    setTimeout: (work: () => void) => {
      late = work;
    },
  } as unknown as Window;
  const read = tellRows(
    view,
    async (rows) => {
      told.push(rows);
      const answer = answers.shift();
      if (answer) throw answer;
    },
    () => {},
  );
  return { told, read, late: () => late() };
}

const answered = ({ ids }: Card) => (ids[0] === toy.id ? listedView : null);

describe('the rows of a cart', () => {
  const cart = cardsOf(aliExpressCart({ rows: [spoon, toy], recommended: [] }));

  it('are told with what is listed among them, once for each change', () => {
    const { told, read } = follow();
    read(cart, answered);
    read(cart, answered);
    read(cart.slice(0, 1), answered);
    expect(told).toEqual([
      { rows: 2, listed: [{ ids: [toy.id], title: toy.title }] },
      { rows: 1, listed: [] },
    ]);
  });

  it('are not told before each of them is answered, nor while none is drawn', () => {
    const { told, read } = follow();
    read([], answered);
    read(cart, (card) => (card.ids[0] === toy.id ? undefined : null));
    expect(told).toEqual([]);
  });

  it('are told again where the worker did not hear', async () => {
    const { told, read } = follow([new Error('the worker was ended')]);
    read(cart, answered);
    await new Promise((resolve) => setTimeout(resolve));
    read(cart, answered);
    expect(told).toHaveLength(2);
  });
});

describe('a cart or checkout without rows', () => {
  it('is told only after a while, with what it lists otherwise', () => {
    const { told, read, late } = follow();
    read([], answered);
    expect(told).toEqual([]);
    late();
    expect(told).toEqual([{ rows: 0, listed: [] }]);
  });
});
