import type { MadeCard } from './grid-pages';
import { escapeHtml, picture, scriptJson, shopStyle } from './made-listing';

/** One order, of one thing or of several. */
export interface MadeOrder {
  number: string;
  items: MadeCard[];
}

export interface MadeOrders {
  orders: MadeOrder[];
  /** What a press on "next" shows instead, without the address changing. */
  next?: MadeOrder[];
  recommended?: MadeCard[];
  language?: 'ko' | 'en';
}

export const aliExpressOrdersAddress = 'https://www.aliexpress.com/p/order/index.html';
export const temuOrdersAddress = 'https://www.temu.com/kr/bgt_orders.html';

/** An order list of AliExpress by the names of 2025: an order of several things shows their pictures only. */
export function aliExpressOrders(made: MadeOrders): string {
  const address = ({ id }: MadeCard) => `//www.aliexpress.com/item/${id}.html`;
  const order = ({ number, items: [first, ...others] }: MadeOrder) =>
    first === undefined
      ? ''
      : `<div class="order-item"><div class="order-item-header"><a href="//www.aliexpress.com/p/order/detail.html?orderId=${number}">Order details</a></div>${
          others.length > 0
            ? `<div class="order-item-content-img-list">${[first, ...others].map((item) => `<a href="${address(item)}"><img alt="" src="${picture}"></a>`).join('')}</div>`
            : `<div class="order-item-content"><a href="${address(first)}"><img alt="" src="${picture}"></a><div class="order-item-content-info-name"><a href="${address(first)}"><span title="${escapeHtml(first.title)}">${escapeHtml(first.title)}</span></a></div></div>`
        }</div>`;
  const card = (each: MadeCard) =>
    `<div class="m4_d3 card-out-wrapper"><a href="${address(each)}"><img alt="" src="${picture}"><h3>${escapeHtml(each.title)}</h3></a></div>`;
  return shell(made, order, card, '#c9302c');
}

/** An order list of Temu: its rows lead to the order, and what was bought stands in the page's state. */
export function temuOrders(made: MadeOrders): string {
  const thumb = ({ id }: MadeCard) => `https://img.kwcdn.com/product/fancy/made-${id}.jpg`;
  const order = ({ number, items }: MadeOrder) =>
    `<div class="_m4o"><a class="_m4p" href="/kr/bgt_order_detail.html?parent_order_sn=${number}">Order ${number}</a>${items.map((item) => `<div class="_m4q"><img alt="" width="96" height="96" src="${thumb(item)}?imageView2/2/w/180"></div>`).join('')}</div>`;
  const card = (each: MadeCard) =>
    `<div class="_m4r" data-tooltip="goodContainer-${each.id}" data-tooltip-title="${escapeHtml(each.title)}"><a href="/kr/made-up-g-${each.id}.html"><img alt="" src="${picture}"></a></div>`;
  const state = {
    store: {
      viewOrders: made.orders.map(({ number, items }) => ({
        parentOrderSn: number,
        goodsList: items.map((item) => ({
          goodsId: Number(item.id),
          goodsName: item.title,
          goodsNumber: 1,
          thumbUrl: thumb(item),
        })),
      })),
      recommendGoodsList: (made.recommended ?? []).map(({ id, title }) => ({
        goodsId: id,
        goodsName: title,
      })),
    },
  };
  return shell(made, order, card, '#b35a00', `<script>window.rawData=${scriptJson(state)};</script>`);
}

function shell(
  { orders, next = [], recommended = [], language = 'en' }: MadeOrders,
  order: (order: MadeOrder) => string,
  card: (card: MadeCard) => string,
  shop: string,
  state = '',
): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Orders made for Ansim’s tests</title><style>:root { --shop: ${shop}; }${shopStyle}
  #root { max-width: 900px; margin: 0 auto; padding: 16px; }
  #orders > div { margin: 12px 0; padding: 12px; border: 1px solid #ddd; border-radius: 8px; }
  #orders img { width: 96px; height: 96px; background: #eee; }
  #grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 16px; }
  #grid img { display: block; width: 100%; aspect-ratio: 1; background: #eee; }
</style></head><body>${state}<header>Shop page made for Ansim’s tests</header><div id="root"><div id="orders">${orders.map(order).join('\n')}</div>
<button id="next" class="buy">Next</button><h2>More to love</h2><div id="grid">${recommended.map(card).join('\n')}</div></div>
<script>document.querySelector('#next').addEventListener('click', () => { document.querySelector('#orders').innerHTML = ${scriptJson(next.map(order).join('\n'))}; });</script></body></html>`;
}
