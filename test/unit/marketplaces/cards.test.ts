import { describe, expect, it } from 'vitest';
import type { MarketplaceId } from '../../../lib/core/ids';
import { atOnce, isCurrent } from '../../../lib/marketplaces/cards';
import { shopCards } from '../../../lib/marketplaces/shop-cards';
import { loadedDocument } from './saved-document';

function cardsOf(shop: MarketplaceId, html: string) {
  const document = loadedDocument(html);
  const cards = atOnce(shopCards(shop, document));
  return cards.map(({ element, ids, title }) => ({ on: element.className || element.tagName, ids, title }));
}

const a = '1005009000000001';
const b = '1005009000000002';

describe('cards of AliExpress', () => {
  it('are found in a search, whatever other extensions put there first', () => {
    const html = `<div class="search-item-card-wrapper-gallery"><div class="kgp-card-quick"><a href="https://ko.aliexpress.com/item/${b}.html">수집</a></div><div class="x card-out-wrapper">
      <div id="ALI_LIST_ITEM_BTN_ID_${a}" class="PercentyListButtonRoot"><h3>담기</h3></div>
      <a class="search-card-item" href="//ko.aliexpress.com/item/${a}.html?algo_pvid=1"><img src="x"><div role="heading" aria-level="3" title="나래 램프 큰 것">나래 램프…</div></a></div></div>`;
    expect(cardsOf('aliexpress', html)).toEqual([
      { on: 'x card-out-wrapper', ids: [a], title: '나래 램프 큰 것' },
    ]);
  });

  it.each([
    ['wraps around them', (card: string) => `<div class="aliprice-wrap">${card}</div>`],
    ['hangs on the page', (card: string) => `<main class="aliprice-on"><div>${card}</div></main>`],
    ['hangs on them', (card: string) => card.replace('card-out', 'kgp-seen card-out')],
  ])('are found whatever another extension %s', (_how, changed) => {
    const card = `<div class="card-out-wrapper"><a href="/item/${a}.html"><img><h3>Moro lamp</h3></a></div>`;
    const panel = `<div class="aliprice-panel"><a href="/item/${b}.html"><img><h3>Something alike</h3></a></div>`;
    expect(cardsOf('aliexpress', panel + changed(card)).map(({ ids }) => ids)).toEqual([[a]]);
  });

  it('are found by the products of a bundle', () => {
    const html = `<div class="card-out-wrapper"><a href="https://www.aliexpress.com/ssr/300000512/BundleDeals2?productIds=${a}:12000030000000001&pha_manifest=ssr"><img><h3>Moro lamp</h3></a></div>`;
    expect(cardsOf('aliexpress', html)).toEqual([{ on: 'card-out-wrapper', ids: [a], title: 'Moro lamp' }]);
  });

  it('carry the global id beside the US one, and the one a listing had before', () => {
    const us = String(BigInt(a) + 2n ** 51n);
    const trace = `utparam-url=scene%3Asearch%7Cx_object_id%3A${a}%7C_p_origin_prod%3A${b}`;
    const html = `<div class="card-out-wrapper"><a href="//www.aliexpress.us/item/${us}.html?${trace}"><img><h3>Moro lamp</h3></a></div>`;
    expect(cardsOf('aliexpress', html)[0]?.ids).toEqual([us, a, b]);
  });

  it.each([
    [
      'the cart',
      `<div class="cart-product"><a class="cart-product-img" href="//ko.aliexpress.com/item/${a}.html"><img></a><a class="cart-product-name-title" href="//ko.aliexpress.com/item/${a}.html">Moro lamp</a></div>`,
    ],
    [
      'an order',
      `<div class="order-item"><div class="order-item-content-info-name"><a href="//ko.aliexpress.com/item/${a}.html"><span title="Moro lamp">Moro…</span></a></div></div>`,
    ],
    [
      'an order in detail',
      `<div class="order-detail-item-content-wrap"><div class="item-title"><a href="//ko.aliexpress.com/item/${a}.html">Moro lamp</a></div></div>`,
    ],
    [
      'a search of 2023',
      `<a class="manhattan--container--1lP57Ag" href="//ko.aliexpress.com/item/${a}.html"><img><h1>Moro lamp</h1></a>`,
    ],
    [
      'a grid we do not know',
      `<li class="new"><div><a href="/item/${a}.html"><img></a></div><div><a href="/item/${a}.html">Moro lamp with a long enough title</a></div></li>`,
    ],
  ])('are found once in %s', (_where, html) => {
    const cards = cardsOf('aliexpress', html);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ ids: [a], title: expect.stringContaining('Moro lamp') });
  });

  it('are found by their own ids in the lists of a bundle, which have no links', () => {
    const us = String(BigInt(a) + 2n ** 51n);
    const html = `<div class="productContainer" href="" id="${us}"><div class="AIC-MI-container" aria-label="Moro lamp for the table"><img></div><div id="${us}-addCart"></div><span>$16.93</span></div>
      <div id="1005"><img></div><div id="3256807317738"><img></div>`;
    expect(cardsOf('aliexpress', html)).toEqual([
      { on: 'productContainer', ids: [us, a], title: 'Moro lamp for the table' },
    ]);
  });

  it('are read a link at a time, so that the page gets its turn', () => {
    const link = (id: string) => `<a href="//ko.aliexpress.com/item/${id}.html"><img></a>`;
    const steps = shopCards(
      'aliexpress',
      loadedDocument(`<div class="card-out-wrapper">${link(a)}</div><li>${link(b)}</li>`),
    );
    expect([steps.next().done, steps.next().done]).toEqual([false, false]);
    expect(steps.next()).toMatchObject({ done: true, value: [{ ids: [a] }, { ids: [b] }] });
  });

  it('are current as long as they lead to the same product', () => {
    const document = loadedDocument(
      `<div class="card-out-wrapper"><a href="/item/${a}.html"><img></a></div>`,
    );
    const [card] = atOnce(shopCards('aliexpress', document));
    expect(isCurrent(card!)).toBe(true);
    card!.link.setAttribute('href', `/item/${b}.html`);
    expect(isCurrent(card!)).toBe(false);
    card!.link.setAttribute('href', `/item/${a}.html?spm=traced.as.it.is.pressed`);
    expect(isCurrent(card!)).toBe(true);
    card!.element.remove();
    expect(isCurrent(card!)).toBe(false);
  });

  it('are not current where the address is the same but for the products in its query', () => {
    const bundle = (id: string) => `/ssr/300000512/BundleDeals2?productIds=${id}`;
    const document = loadedDocument(`<div class="card-out-wrapper"><a href="${bundle(a)}"><img></a></div>`);
    const [card] = atOnce(shopCards('aliexpress', document));
    card!.link.setAttribute('href', bundle(b));
    expect(isCurrent(card!)).toBe(false);
  });

  it('are found one by one in an order of several', () => {
    const link = (id: string) => `<a href="//ko.aliexpress.com/item/${id}.html"><img></a>`;
    const html = `<div class="order-item"><div class="order-item-content-img-list">${link(a)}${link(b)}</div></div>`;
    expect(cardsOf('aliexpress', html).map(({ ids }) => ids)).toEqual([[a], [b]]);
  });

  it('are not made of links within the page, of ratings, or of other shops', () => {
    const html = `<a href="https://ko.aliexpress.com/item/${a}.html?x=1#nav-review">Customer Reviews (1936)</a>
      <a href="https://ko.aliexpress.com/item/${a}.html">4.7</a>
      <a href="https://www.aliexpress.com.evil.example/item/${a}.html"><img></a>
      <a href="https://report.aliexpress.com/health/reportIndex.htm?product_id=${a}"><img></a>
      <a href="javascript:void(0)/item/${a}.html"><img></a>`;
    expect(cardsOf('aliexpress', html)).toEqual([]);
  });
});

describe('cards of Temu', () => {
  const id = '601099000000001';
  it('are found in a grid, with the title that is not cut', () => {
    const html = `<div class="q" data-tooltip="goodContainer-${id}" data-tooltip-title="나래 멀티탭 3구 2m"><div data-tooltip="goodsImage-${id}"><div role="link" aria-label="나래 새 탭에서 열기."><img alt="품목 사진 나래"></div></div>
      <div data-tooltip="goodName-${id}"><a href="/kr/%EB%82%98-g-${id}.html?_oak_mp_inf=x">나래 멀티탭…</a></div></div>`;
    expect(cardsOf('temu', html)).toEqual([{ on: 'q', ids: [id], title: '나래 멀티탭 3구 2m' }]);
  });

  it('are found in a cart, where only the address speaks', () => {
    const html = `<div class="h4sh"><a href="/kr/goods.html?goods_id=${id}"><img alt="품목 사진 나래 멀티탭 3구 2m 세트"></a></div>`;
    expect(cardsOf('temu', html)).toEqual([{ on: 'A', ids: [id], title: '나래 멀티탭 3구 2m 세트' }]);
  });

  it('are not made of links to a seller', () => {
    expect(cardsOf('temu', `<a href="/mall.html?mall_id=634418000000001&goods_id=${id}"><img></a>`)).toEqual(
      [],
    );
  });
});
