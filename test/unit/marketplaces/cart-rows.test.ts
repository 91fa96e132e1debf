import { describe, expect, it } from 'vitest';
import type { MarketplaceId } from '../../../lib/core/ids';
import { atOnce } from '../../../lib/marketplaces/cards';
import { rowsAmong } from '../../../lib/marketplaces/cart-rows';
import { shopCards } from '../../../lib/marketplaces/shop-cards';
import { aliExpressCart, type MadeCart, temuCart, withClassesRenamed } from '../../browser/grid-pages';
import { loadedDocument } from './saved-document';

const card = (id: string) => ({ id, title: `Something made up for ${id}, of wood` });
const carts: [shop: MarketplaceId, made: (cart: MadeCart) => string, ids: [string, string, string]][] = [
  ['aliexpress', aliExpressCart, ['1005009000000001', '1005009000000002', '1005009000000003']],
  ['temu', temuCart, ['601099000000001', '601099000000002', '601099000000003']],
];

/** Per card of the page: its number, and whether it stands in a row of the cart. */
function rowsOf(shop: MarketplaceId, html: string): Map<string, boolean> {
  const cards = atOnce(shopCards(shop, loadedDocument(html)));
  const rows = rowsAmong(cards);
  return new Map(cards.map((each) => [each.ids[0]!, rows.has(each)]));
}

describe.each(carts)('a cart of %s', (shop, made, [first, second, other]) => {
  const told = new Map([
    [first, true],
    [second, true],
    [other, false],
  ]);
  const cart = { rows: [card(first), card(second)], recommended: [card(other)] };

  it('has rows by their controls, and recommendations without', () => {
    expect(rowsOf(shop, made(cart))).toEqual(told);
  });

  it('has the same when every class has another name', () => {
    expect(rowsOf(shop, withClassesRenamed(made(cart)))).toEqual(told);
  });

  it('has a row where there is but one thing in it', () => {
    expect(rowsOf(shop, made({ rows: [card(first)], recommended: [card(other)] }))).toEqual(
      new Map([
        [first, true],
        [other, false],
      ]),
    );
  });

  it('has no row in the only recommendation of a page with a form', () => {
    const grid = made({ rows: [], recommended: [card(other)] });
    expect([...rowsOf(shop, grid.replace('<h2>', '<input aria-label="Coupon"><h2>')).values()]).toEqual([
      false,
    ]);
  });

  it('has none that can be told apart where no control is known', () => {
    const html = made(cart).replace(
      /<(?:input|select)[^>]*>|role="checkbox"|cart-product|aria-label="[^"]*"/g,
      '',
    );
    expect([...rowsOf(shop, html).values()]).toEqual([false, false, false]);
  });
});
