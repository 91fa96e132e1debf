import { describe, expect, it } from 'vitest';
import { readShopAddress } from '../../../lib/marketplaces/registry';

const us = String(1005007146144471n + 2n ** 51n);

/** Address, ids in order, and the address kept. */
const products: [string, string, string[], string][] = [
  [
    'current id',
    'https://ko.aliexpress.com/item/1005007146144471.html?spm=a2g0o#nav-review',
    ['1005007146144471'],
    'https://ko.aliexpress.com/item/1005007146144471.html',
  ],
  [
    'id of 2019',
    'https://he.aliexpress.com/item/4001234567890.html',
    ['4001234567890'],
    'https://he.aliexpress.com/item/4001234567890.html',
  ],
  [
    'old id with a slug',
    'https://www.aliexpress.com/item/Some-Lamp/32993251330.html',
    ['32993251330'],
    'https://www.aliexpress.com/item/Some-Lamp/32993251330.html',
  ],
  [
    'US twin',
    `https://www.aliexpress.us/item/${us}.html`,
    [us, '1005007146144471'],
    `https://www.aliexpress.us/item/${us}.html`,
  ],
  [
    'US twin of a 13-digit id',
    `https://www.aliexpress.us/item/${4001234567890n + 2n ** 51n}.html`,
    [`${4001234567890n + 2n ** 51n}`, '4001234567890'],
    `https://www.aliexpress.us/item/${4001234567890n + 2n ** 51n}.html`,
  ],
  [
    'mobile',
    'https://m.ko.aliexpress.com/item/1005007146144471.html',
    ['1005007146144471'],
    'https://m.ko.aliexpress.com/item/1005007146144471.html',
  ],
  [
    'mobile without ending',
    'https://m.aliexpress.com/item/1005007146144471',
    ['1005007146144471'],
    'https://m.aliexpress.com/item/1005007146144471',
  ],
  [
    'short path',
    'https://www.aliexpress.com/i/1005007146144471.html',
    ['1005007146144471'],
    'https://www.aliexpress.com/i/1005007146144471.html',
  ],
  [
    'pictures of an item',
    'https://www.aliexpress.com/item-img/x/32993251330.html',
    ['32993251330'],
    'https://www.aliexpress.com/item-img/x/32993251330.html',
  ],
  [
    'on the address of a shop',
    'https://www.aliexpress.com/store/product/3-1-Corer/3828002_32995535623.html',
    ['32995535623'],
    'https://www.aliexpress.com/store/product/3-1-Corer/3828002_32995535623.html',
  ],
  [
    'doubled slashes',
    'https://www.aliexpress.com//item//1005007146144471.html',
    ['1005007146144471'],
    'https://www.aliexpress.com/item/1005007146144471.html',
  ],
  [
    'credentials in front',
    'https://me:secret@www.aliexpress.com/item/1005007146144471.html',
    ['1005007146144471'],
    'https://www.aliexpress.com/item/1005007146144471.html',
  ],
  [
    'the number it had before',
    'https://ko.aliexpress.com/item/1005009533229648.html?utparam-url=scene%3Asearch%7Cquery_from%3A%7Cx_object_id%3A1005009533229648%7C_p_origin_prod%3A1005007932302884',
    ['1005009533229648', '1005007932302884'],
    'https://ko.aliexpress.com/item/1005009533229648.html',
  ],
  [
    'the number before of another listing',
    'https://ko.aliexpress.com/item/1005009533229648.html?utparam-url=x_object_id%3A1005000000000001%7C_p_origin_prod%3A1005007932302884',
    ['1005009533229648'],
    'https://ko.aliexpress.com/item/1005009533229648.html',
  ],
  [
    'bundle: all its products',
    'https://www.aliexpress.com/ssr/300000512/BundleDeals2?productIds=1005007504053574:12000041054145335,1005007010511196&pha_manifest=ssr',
    ['1005007504053574', '1005007010511196'],
    'https://www.aliexpress.com/ssr/300000512/BundleDeals2?productIds=1005007504053574,1005007010511196',
  ],
  [
    'checkout',
    'https://www.aliexpress.com/p/trade/confirm.html?objectId=1005007504053574&skuId=12000041054145335',
    ['1005007504053574'],
    'https://www.aliexpress.com/p/trade/confirm.html?objectId=1005007504053574',
  ],
  [
    'id beyond 2^53',
    'https://www.aliexpress.com/item/90071992547409931.html',
    ['90071992547409931'],
    'https://www.aliexpress.com/item/90071992547409931.html',
  ],
  [
    'Temu',
    'https://www.temu.com/kr/%EA%B0%80%EB%B0%A9-g-606532611704451.html?_oak_mp_inf=x&refer_page_id=10032_1',
    ['606532611704451'],
    'https://www.temu.com/kr/%EA%B0%80%EB%B0%A9-g-606532611704451.html',
  ],
  [
    'Temu without slug',
    'https://www.temu.com/kr/g-606532611704451.html',
    ['606532611704451'],
    'https://www.temu.com/kr/g-606532611704451.html',
  ],
  [
    'Temu without region',
    'https://www.temu.com/item-g-606532611704451.html',
    ['606532611704451'],
    'https://www.temu.com/item-g-606532611704451.html',
  ],
  [
    'Temu by query',
    'https://www.temu.com/kr/goods.html?_bg_fs=1&goods_id=606532611704451&spec_gallery_id=1',
    ['606532611704451'],
    'https://www.temu.com/kr/goods.html?goods_id=606532611704451',
  ],
  [
    'Temu by query without region',
    'https://m.temu.com/goods.html?goods_id=606532611704451',
    ['606532611704451'],
    'https://m.temu.com/goods.html?goods_id=606532611704451',
  ],
  [
    'Temu slug that mentions other numbers',
    'https://www.temu.com/us/x-m-634418213766936-g-606532611704451.html',
    ['606532611704451'],
    'https://www.temu.com/us/x-m-634418213766936-g-606532611704451.html',
  ],
  [
    'checkout: what is about to be paid for, and its numbers alone',
    `https://www.temu.com/bgt_order_checkout.html?is_back=1&goods_list=${encodeURIComponent('[{"goods_id":601099525434223,"sku_id":17592186044416,"goods_number":2}]')}&refer_page_name=goods`,
    ['601099525434223'],
    `https://www.temu.com/bgt_order_checkout.html?goods_list=${encodeURIComponent('[{"goods_id":601099525434223}]')}`,
  ],
  [
    'checkout of several, for a region, encoded twice, beyond 2^53',
    `https://www.temu.com/kr-en/bgt_order_checkout.html?goods_list=${encodeURIComponent(encodeURIComponent('[{ "goods_id": "601099525434223" }, {"goods_id":907199254740993177}, {"goods_id":601099525434223}]'))}`,
    ['601099525434223', '907199254740993177'],
    `https://www.temu.com/kr-en/bgt_order_checkout.html?goods_list=${encodeURIComponent('[{"goods_id":601099525434223},{"goods_id":907199254740993177}]')}`,
  ],
];

describe('the address of a listing', () => {
  it.each(products)('%s', (_name, address, ids, kept) => {
    expect(readShopAddress(address)).toMatchObject({ kind: 'product', ids, address: kept });
  });

  it.each([
    ['https://www.aliexpress.us/item/1005007146144471.html', 'us'],
    ['https://ko.aliexpress.com/item/1005007146144471.html?gatewayAdapt=glo2kor', 'kor'],
    ['https://ko.aliexpress.com/item/1005007146144471.html', undefined],
    ['https://www.temu.com/kr/g-606532611704451.html', 'kr'],
    ['https://www.temu.com/kr-en/g-606532611704451.html', 'kr'],
    ['https://www.temu.com/us-zh-Hans/g-606532611704451.html', 'us'],
    ['https://www.temu.com/g-606532611704451.html', undefined],
  ])('%s is for the region %s', (address, region) => {
    const read = readShopAddress(address);
    expect('region' in read ? read.region : undefined).toBe(region);
  });

  it('keeps a very long slug out of the address', () => {
    const read = readShopAddress(`https://www.temu.com/kr/${'a'.repeat(3000)}-g-606532611704451.html`);
    expect(read).toMatchObject({
      kind: 'product',
      address: 'https://www.temu.com/kr/g-606532611704451.html',
    });
  });

  it('reads the address it keeps of a checkout as the same listings, and no more than twelve', () => {
    const listed = Array.from({ length: 40 }, (_, index) => `${601099525434000 + index}`);
    const list = JSON.stringify(listed.map((id) => ({ goods_id: Number(id) })));
    const read = readShopAddress(
      `https://www.temu.com/kr/bgt_order_checkout.html?goods_list=${encodeURIComponent(list)}`,
    );
    expect(read).toMatchObject({ kind: 'product', ids: listed.slice(0, 12), region: 'kr' });
    expect(readShopAddress('address' in read ? read.address : '')).toEqual(read);
  });

  it('carries at most twelve ids, those of the address first', () => {
    const listed = Array.from({ length: 40 }, (_, index) => `${1005007000000000 + index}`);
    const read = readShopAddress(`https://www.aliexpress.com/ssr/1/Deals?productIds=${listed.join()}`);
    expect(read).toMatchObject({ kind: 'product', ids: listed.slice(0, 12) });
  });
});

describe('a wall that names the listing behind it', () => {
  const listing = 'https://www.temu.com/kr/x-g-606532611704451.html';
  it.each([
    [
      'captcha',
      'https://ko.aliexpress.com/item/1005007146144471.html/_____tmd_____/punish?x5secdata=x',
      '1005007146144471',
    ],
    [
      'login',
      'https://login.aliexpress.com/?return_url=https%3A%2F%2Fko.aliexpress.com%2Fitem%2F1005007146144471.html',
      '1005007146144471',
    ],
    [
      'login',
      'https://login.aliexpress.com/?return_url=https%253A%252F%252Fko.aliexpress.com%252Fitem%252F1005007146144471.html',
      '1005007146144471',
    ],
    [
      'login',
      'https://www.aliexpress.com/p/ug-login-page/login.html?return_url=%2Fitem%2F1005007146144471.html',
      '1005007146144471',
    ],
    [
      'login',
      `https://www.temu.com/login.html?from=${encodeURIComponent(listing)}&login_scene=8`,
      '606532611704451',
    ],
    [
      'login',
      `https://www.temu.com/kr/login.html?from=${encodeURIComponent('/kr/x-g-606532611704451.html')}`,
      '606532611704451',
    ],
    [
      'login',
      `https://www.temu.com/login.html?from=${encodeURIComponent(encodeURIComponent(listing))}`,
      '606532611704451',
    ],
    [
      'captcha',
      `https://www.temu.com/kr/bgn_verification.html?VerifyAuthToken=x&from=${encodeURIComponent(listing)}`,
      '606532611704451',
    ],
  ])('%s: %s', (wall, address, id) => {
    expect(readShopAddress(address)).toMatchObject({ kind: 'wall', wall, ids: [id] });
  });

  it('keeps the address of the listing, not its own', () => {
    const read = readShopAddress(`https://www.temu.com/login.html?from=${encodeURIComponent(listing)}`);
    expect(read).toMatchObject({ address: listing, region: 'kr' });
  });

  it('never looks through a second wall', () => {
    const inner = `https://www.temu.com/login.html?from=${encodeURIComponent(listing)}`;
    expect(readShopAddress(`https://www.temu.com/login.html?from=${encodeURIComponent(inner)}`).kind).toBe(
      'other-shop-page',
    );
  });

  it('never looks through to a page that is no shop', () => {
    const other = 'https://evil.example/kr/x-g-606532611704451.html';
    expect(readShopAddress(`https://www.temu.com/login.html?from=${encodeURIComponent(other)}`).kind).toBe(
      'other-shop-page',
    );
  });
});

describe('another page of a shop', () => {
  it.each([
    'https://ko.aliexpress.com/',
    'https://ko.aliexpress.com/w/wholesale-lamp.html',
    'https://www.aliexpress.com/category/26/toys.html',
    'https://www.aliexpress.com/store/3828002',
    'https://www.aliexpress.com/p/shoppingcart/index.html',
    'https://www.aliexpress.com/p/order/detail.html?orderId=8123456789012345',
    'https://www.aliexpress.com/p/trade/confirm.html',
    'https://www.aliexpress.com/ssr/300000512/BundleDeals2',
    'https://www.aliexpress.com/w/wholesale-x.html?productIds=1005007504053574',
    'https://report.aliexpress.com/health/reportIndex.htm?product_id=1005007146144471',
    'https://message.aliexpress.com/message/new.htm?productId=1005007146144471',
    'https://so.aliexpress.com/item/1005007146144471.html',
    'https://s.click.aliexpress.com/e/_DkAbCdE',
    'https://a.aliexpress.com/_mAbCdE',
    'https://star.aliexpress.com/item/1005007146144471.html',
    'https://best.aliexpress.com/',
    'https://login.aliexpress.com/?return_url=https%3A%2F%2Fwww.aliexpress.com%2F',
    'https://www.temu.com/kr',
    'https://www.temu.com/mall.html?mall_id=634418213766936&goods_id=606532611704451',
    'https://www.temu.com/kr/mall.html?goods_id=606532611704451',
    'https://www.temu.com/bgc_report.html?goods_id=606532611704451',
    'https://www.temu.com/kr/shop-m-634418213766936.html',
    'https://www.temu.com/kr/toys-o3-731.html',
    'https://www.temu.com/search_result.html?search_key=x-g-606532611704451.html',
    'https://www.temu.com/goods.html?goods_id=abc',
    'https://www.temu.com/bgt_order_checkout.html',
    'https://www.temu.com/bgt_order_checkout.html?goods_list=%5B%7B%22goods_id%22%3A1%7D%5D',
    'https://www.temu.com/bgt_order_checkout.html?goods_list=%E0%A4%A',
    'https://www.temu.com/bgt_orders.html?goods_list=%5B%7B%22goods_id%22%3A601099525434223%7D%5D',
    'https://share.temu.com/AbCdEf',
    'https://shr.temu.com/AbCdEf',
    'https://temu.to/k/AbCdEf',
    'https://seller.temu.com/goods.html?goods_id=606532611704451',
    'https://www.temu.com/login.html?from=%E0%A4%A',
  ])('%s', (address) => {
    expect(readShopAddress(address).kind).toBe('other-shop-page');
  });
});

describe('an address that only looks like a shop', () => {
  it.each([
    'https://www.aliexpress.com.evil.example/item/1005007146144471.html',
    'https://aliexpress.com.evil.example/item/1005007146144471.html',
    'https://evilaliexpress.com/item/1005007146144471.html',
    'https://www.aliexpress.ru/item/1005007146144471.html',
    'https://www.aliexpress.co/item/1005007146144471.html',
    'https://evil.example/www.aliexpress.com/item/1005007146144471.html',
    'https://evil.example/?u=https://www.aliexpress.com/item/1005007146144471.html',
    'https://www.aliexpress.com@evil.example/item/1005007146144471.html',
    'https://www.temu.com.evil.example/kr/x-g-606532611704451.html',
    'https://nottemu.com/kr/x-g-606532611704451.html',
    'ftp://www.aliexpress.com/item/1005007146144471.html',
    'javascript:https://www.aliexpress.com/item/1005007146144471.html',
    'about:blank',
    '',
    'not an address',
  ])('%s', (address) => {
    expect(readShopAddress(address)).toEqual({ kind: 'not-a-shop' });
  });
});
