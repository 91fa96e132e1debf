import { escapeHtml, picture, scriptJson, shopStyle } from './made-listing';

/** One card of a made grid, cart or order. */
export interface MadeCard {
  id: string;
  title: string;
}

export interface MadeGrid {
  cards: MadeCard[];
  /** What comes when the end of the grid comes near, one lot after another. */
  more?: MadeCard[][];
  language?: 'ko' | 'en';
}

/**
 * A search page of AliExpress as it was from 2024 to 2026: cards in wrappers, drawn by the page's own script, which sorts
 * (`made.show(cards)`), recycles a card's nodes for another product (`made.turnInto(at, card)`) and grows by scrolling.
 */
export function aliExpressGrid({ cards, more = [], language = 'en' }: MadeGrid): string {
  const card = `(card) => '<div class="search-item-card-wrapper-gallery"><div class="m4_d3 card-out-wrapper"><a class="m4_up search-card-item" href="' + made.address(card) + '"><img alt="" src="${picture}"><div class="m4_xt" role="heading" aria-level="3" title="' + made.escape(card.title) + '"><h3>' + made.escape(card.title) + '</h3></div><div class="price">₩12,900</div></a></div></div>'`;
  return shell({ cards, more, language }, { shop: '#c9302c', card, address: aliExpressCardAddress });
}

/** A grid of Temu as it was from 2023 to 2026: hashed classes, and what stands in attributes. */
export function temuGrid({ cards, more = [], language = 'en' }: MadeGrid): string {
  const card = `(card) => '<div class="_m4d3up" data-tooltip="goodContainer-' + card.id + '" data-tooltip-title="' + made.escape(card.title) + '"><div data-tooltip="goodsImage-' + card.id + '"><div role="link" aria-label="' + made.escape(card.title) + ' Open in new tab."><img alt="" src="${picture}"></div></div><div data-tooltip="goodName-' + card.id + '"><a href="' + made.address(card) + '">' + made.escape(card.title) + '</a></div><div data-type="price">₩12,900</div></div>'`;
  return shell({ cards, more, language }, { shop: '#b35a00', card, address: temuCardAddress });
}

export const aliExpressGridAddress = 'https://ko.aliexpress.com/w/wholesale-made-up.html';
export const temuGridAddress = 'https://www.temu.com/kr/search_result.html';

const aliExpressCardAddress = `(card) => '//ko.aliexpress.com/item/' + card.id + '.html?algo_pvid=made'`;
const temuCardAddress = `(card) => '/kr/made-up-g-' + card.id + '.html?_oak_mp_inf=made'`;

function shell(
  { cards, more, language }: Required<MadeGrid>,
  { shop, card, address }: { shop: string; card: string; address: string },
): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Grid made for Ansim’s tests</title><style>:root { --shop: ${shop}; }${shopStyle}${gridStyle}</style></head>
<body data-spm="productlist"><header>Shop page made for Ansim’s tests</header><div id="root"><div id="grid"></div><div id="end"></div></div>
<script>
const made = {
  escape: (text) => String(text).replace(/[&<>"]/g, (each) => '&#' + each.charCodeAt(0) + ';'),
  address: ${address},
  card: ${card},
  more: ${scriptJson(more)},
  grid: document.querySelector('#grid'),
  show(cards) { made.grid.innerHTML = cards.map(made.card).join(''); },
  add(cards) { made.grid.insertAdjacentHTML('beforeend', cards.map(made.card).join('')); },
  turnInto(at, card) {
    const element = made.grid.children[at];
    element.querySelector('a').setAttribute('href', made.address(card));
    for (const each of element.querySelectorAll('[title],h3')) { if (each.title) each.title = card.title; if (!each.children.length) each.textContent = card.title; }
  },
};
made.show(${scriptJson(cards)});
const end = document.querySelector('#end');
const near = new IntersectionObserver((entries) => {
  if (!entries.some((entry) => entry.isIntersecting) || made.more.length === 0) return;
  near.unobserve(end);
  setTimeout(() => { made.add(made.more.shift()); near.observe(end); }, 200);
}, { rootMargin: '200px' });
near.observe(end);
</script></body></html>`;
}

/** Items of a cart with what is chosen and how many, and recommendations under them. */
export interface MadeCart {
  rows: MadeCard[];
  recommended?: MadeCard[];
  language?: 'ko' | 'en';
}

export const aliExpressCartAddress = 'https://ko.aliexpress.com/p/shoppingcart/index.html';
export const temuCartAddress = 'https://www.temu.com/kr/shopping_cart.html';
export const aliExpressCheckoutAddress = 'https://www.aliexpress.com/p/trade/confirm.html?from=cart';
/** A checkout of Temu, with the goods in its address where any are given. */
export function temuCheckoutAddress(goods: MadeCard[] = []): string {
  const list = JSON.stringify(goods.map(({ id }) => ({ goods_id: Number(id), sku_id: 17592186044416 })));
  const query = goods.length > 0 ? `&goods_list=${encodeURIComponent(list)}` : '';
  return `https://www.temu.com/kr/bgt_order_checkout.html?is_back=1${query}`;
}

/** A cart of AliExpress by the names of 2025. */
export function aliExpressCart({ rows, recommended = [], language = 'en' }: MadeCart): string {
  const address = ({ id }: MadeCard) => `//ko.aliexpress.com/item/${id}.html`;
  const items = rows.map(
    (
      row,
    ) => `<div class="cart-product-wrap-group-new"><div class="cart-product row"><label class="comet-v2-checkbox"><input type="checkbox" checked aria-label="Choose"></label>
<a class="cart-product-img" href="${address(row)}"><img alt="" src="${picture}"></a><div class="cart-product-info"><a class="cart-product-name-title" href="${address(row)}">${escapeHtml(row.title)}</a>
<span class="price">₩12,900</span><div class="comet-v2-input-number"><input value="1" aria-label="Quantity"></div></div></div></div>`,
  );
  const others = recommended.map(
    (card) =>
      `<div class="m4_d3 card-out-wrapper"><a class="m4_up" href="${address(card)}"><img alt="" src="${picture}"><h3>${escapeHtml(card.title)}</h3></a></div>`,
  );
  return cartShell(items, others, language, '#c9302c');
}

/** A cart of Temu: nothing but hashed names, so that only addresses and controls speak. */
export function temuCart({ rows, recommended = [], language = 'en' }: MadeCart): string {
  const address = ({ id }: MadeCard) => `/kr/goods.html?goods_id=${id}&refer_page_id=10037`;
  const items = rows.map(
    (
      row,
    ) => `<div class="_m4row row"><div class="_m4a" role="checkbox" aria-checked="true" tabindex="0" aria-label="Choose">✓</div><a class="_m4b" href="${address(row)}"><img alt="${escapeHtml(row.title)}" src="${picture}"></a>
<div class="_m4c"><a class="_m4d" href="${address(row)}">${escapeHtml(row.title)}</a><span class="price">₩12,900</span><select aria-label="Qty"><option>1</option></select></div></div>`,
  );
  const others = recommended.map(
    (card) =>
      `<div class="_m4e" data-tooltip="goodContainer-${card.id}" data-tooltip-title="${escapeHtml(card.title)}"><a href="/kr/made-up-g-${card.id}.html"><img alt="" src="${picture}"></a></div>`,
  );
  return cartShell(items, others, language, '#b35a00');
}

function cartShell(items: string[], others: string[], language: string, shop: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cart made for Ansim’s tests</title><style>:root { --shop: ${shop}; }${shopStyle}${gridStyle}${cartStyle}</style></head>
<body><header>Shop page made for Ansim’s tests</header><div id="root"><label><input type="checkbox" checked> All</label>${items.join('\n')}
<p><button class="buy">Checkout (${items.length})</button></p><h2>More to love</h2><div id="grid">${others.join('\n')}</div></div></body></html>`;
}

const gridStyle = `
  header { position: sticky; top: 0; z-index: 1000; }
  #root { max-width: 1240px; margin: 0 auto; padding: 16px; }
  #grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 16px; }
  #grid a { display: block; color: inherit; text-decoration: none; }
  #grid img { display: block; width: 100%; aspect-ratio: 1; border-radius: 8px; background: #eee; }
  #grid h3, #grid [data-tooltip^=goodName] { font-size: 14px; font-weight: 400; margin: 6px 0; overflow: hidden; max-height: 42px; }
  #end { height: 1px; }
`;
const cartStyle = `
  #root .row { display: flex; gap: 12px; align-items: flex-start; padding: 12px 0; }
  #root .row > :first-child { width: 24px; }
  #root .row img { width: 96px; height: 96px; border-radius: 8px; background: #eee; }
`;

/** The page as after a release that renamed every class, as Temu's does each time. */
export function withClassesRenamed(html: string): string {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? `x${(names.size + 1).toString(36)}`;
    names.set(name, known);
    return known;
  };
  return html.replace(
    /class="([^"]*)"/g,
    (_whole, list: string) => `class="${list.split(/\s+/).filter(Boolean).map(renamed).join(' ')}"`,
  );
}
