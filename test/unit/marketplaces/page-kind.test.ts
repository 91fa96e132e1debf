import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../lib/core/cards';
import { pageKind } from '../../../lib/marketplaces/page-kind';

const kinds: [kind: PageKind, addresses: string[]][] = [
  [
    'goods',
    [
      'https://ko.aliexpress.com/',
      'https://ko.aliexpress.com/w/wholesale-lamp.html?sorttype=total_tranpro_desc',
      'https://www.aliexpress.com/w/wholesale-order-book.html',
      'https://www.aliexpress.com/category/200003482/lamps.html',
      'https://www.aliexpress.com/store/1100000001',
      'https://www.aliexpress.us/item/3256809000000001.html',
      'https://www.aliexpress.com/ssr/300000512/BundleDeals2?productIds=1005009000000001',
      'https://www.temu.com/kr/search_result.html?search_key=lamp',
      'https://www.temu.com/kr/lamps-o3-1234.html',
      'https://www.temu.com/kr/mall.html?mall_id=634418000000001',
      'https://www.temu.com/kr/a-book-of-order-g-601099000000001.html',
      'https://www.temu.com/kr/order-of-the-lamp-s.html',
      // What it sells stands in its address: the page of these listings.
      'https://www.temu.com/bgt_order_checkout.html?goods_list=%5B%7B%22goods_id%22%3A601099525434223%7D%5D',
    ],
  ],
  [
    'cart',
    [
      'https://ko.aliexpress.com/p/shoppingcart/index.html?spm=a2g0o',
      'https://www.temu.com/kr/shopping_cart.html',
      'https://www.temu.com/shopping_cart.html?refer=1',
    ],
  ],
  [
    'checkout',
    [
      'https://www.aliexpress.com/p/trade/confirm.html?from=cart',
      'https://www.temu.com/bgt_order_checkout.html?refer_page_name=cart',
      'https://www.temu.com/kr/bgt_order_checkout.html',
      'https://www.temu.com/kr/bgt_order_checkout.html?goods_list=%5B%5D',
    ],
  ],
  [
    'orders',
    [
      'https://www.aliexpress.com/p/order/index.html',
      'https://www.aliexpress.com/p/order/detail.html?orderId=8100000000000001',
      'https://trade.aliexpress.com/orderList.htm',
      'https://www.temu.com/kr/bgt_orders.html',
      'https://www.temu.com/bgt_order_detail.html?parent_order_sn=PO-185-00001',
    ],
  ],
  [
    'none',
    [
      'https://login.aliexpress.com/?return_url=https%3A%2F%2Fwww.aliexpress.com%2F',
      'https://pay.aliexpress.com/',
      'https://www.aliexpress.com/item/1005009000000001.html/_____tmd_____/punish?x5=1',
      'https://www.temu.com/login.html?from=https%3A%2F%2Fwww.temu.com%2Fkr%2Fx-g-601099000000001.html',
      'https://www.temu.com/kr/login.html',
      'https://payment.temu.com/',
      'https://example.org/p/shoppingcart/index.html',
      'about:blank',
    ],
  ],
];

describe('what a page is for, by its address', () => {
  it.each(kinds.flatMap(([kind, addresses]) => addresses.map((address) => [kind, address] as const)))(
    '%s: %s',
    (kind, address) => expect(pageKind(address)).toBe(kind),
  );
});
