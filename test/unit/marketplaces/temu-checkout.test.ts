import { describe, expect, it } from 'vitest';
import { readShopPage } from '../../../lib/marketplaces/registry';
import { loadedDocument } from './saved-document';

const several = encodeURIComponent('[{"goods_id":601099525434223},{"goods_id":601099525434224}]');
const address = `https://www.temu.com/kr/bgt_order_checkout.html?goods_list=${several}`;

describe('a checkout of Temu', () => {
  it('has the numbers of its address, and takes no heading on it for the name of what it sells', () => {
    const page = loadedDocument(
      '<title>Temu | Checkout</title><div role="main"><h1>A lamp that is only one of the goods</h1></div>',
    );
    const reading = readShopPage(page, address);
    expect(reading).toMatchObject({ listing: { ids: ['601099525434223', '601099525434224'], titles: [] } });
  });
});
