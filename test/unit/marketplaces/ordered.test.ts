import { describe, expect, it } from 'vitest';
import type { MarketplaceId } from '../../../lib/core/ids';
import { atOnce } from '../../../lib/marketplaces/cards';
import { orderCards } from '../../../lib/marketplaces/ordered';
import { withClassesRenamed } from '../../browser/grid-pages';
import { aliExpressOrders, type MadeOrders, temuOrders } from '../../browser/order-pages';
import { loadedDocument } from './saved-document';

const item = (id: string) => ({ id, title: `Something made up for ${id}, of wood` });
const order = (number: string, ...ids: string[]) => ({ number, items: ids.map(item) });

/** Per product of the page, whether it is tied to an order. */
function read(shop: MarketplaceId, html: string): Map<string | undefined, boolean | undefined> {
  const cards = atOnce(orderCards(shop, loadedDocument(html)));
  return new Map(cards.map(({ ids, isOrdered }) => [ids[0], isOrdered]));
}

const shops: [shop: MarketplaceId, made: (orders: MadeOrders) => string, start: string][] = [
  ['aliexpress', aliExpressOrders, '100500900000000'],
  ['temu', temuOrders, '60109900000000'],
];

describe.each(shops)('orders of %s', (shop, made, start) => {
  const [a, b, c, d] = [1, 2, 3, 4].map((last) => `${start}${last}`) as [string, string, string, string];
  const several = {
    orders: [order('8100000000000001', a), order('8100000000000002', b, c)],
    recommended: [item(d)],
  };
  const single = { orders: [order('8100000000000001', a)], recommended: [item(d)] };

  it.each([
    ['as they are named', (html: string) => html],
    ['with every class renamed', withClassesRenamed],
  ])('are told from recommendations, %s', (_how, renamed) => {
    expect(Object.fromEntries(read(shop, renamed(made(several))))).toEqual({
      [a]: true,
      [b]: true,
      [c]: true,
      [d]: false,
    });
    expect(Object.fromEntries(read(shop, renamed(made(single))))).toEqual({ [a]: true, [d]: false });
  });
});

describe('orders of AliExpress', () => {
  it('are not made of what the page shows where it names no order', () => {
    const html = '<div><a href="//www.aliexpress.com/item/1005009000000001.html"><img></a></div>';
    expect([...read('aliexpress', html).values()]).toEqual([false]);
  });
});

describe('orders of Temu', () => {
  const [a, b] = ['601099000000001', '601099000000002'];

  it('stand on the picture that shows them, or on the page as a whole', () => {
    const document = loadedDocument(temuOrders({ orders: [order('PO-185-1', a), order('PO-185-2', b)] }));
    document.querySelectorAll('#orders img')[1]?.remove();
    const cards = atOnce(orderCards('temu', document));
    expect(cards.map(({ ids, title, element }) => [ids[0], title, element.localName])).toEqual([
      [a, item(a).title, 'img'],
      [b, item(b).title, 'html'],
    ]);
  });

  it('take nothing from state that is not of orders, or not of goods', () => {
    const state = {
      store: {
        goodsList: [{ goodsId: a, goodsName: 'Recommended' }],
        viewOrders: [
          {
            goodsList: [
              { goodsId: 'javascript:1' },
              { goodsId: { of: 1 } },
              null,
              { goodsName: 'No number' },
            ],
          },
        ],
      },
    };
    const html = `<script>window.rawData=${JSON.stringify(state)}</script><script>window.rawData={"viewOrders":[{"goodsList":[{"goodsId":`;
    expect(read('temu', html).size).toBe(0);
  });
});
