import { looksLikeAliExpressId } from '../../core/marketplace-ids';
import type { CardShape } from '../cards';
import { readAliExpressAddress } from './address';

/** Where the cards of AliExpress grids begin, newest first: layout and date they were seen in. */
const cards = [
  // search, category, recommendations: 2024 to 2026
  '.search-item-card-wrapper-gallery,.search-item-card-wrapper-list,.card-out-wrapper',
  // cart, orders: 2025
  '.cart-product,.order-detail-item-content-wrap,.order-item',
  // search: 2023
  'a[class*="manhattan--container--"]',
  // recommendations: 2020 to 2023
  '.may-like-item,.simple-card-container',
].join();

/** The lists of a bundle page have no links: its cards carry the listing's number as their own id (2026). */
const namedCards = {
  selector: '[id^="1005"],[id^="3256"],[id^="400"],[id^="2255"]',
  address: (id: string) => (looksLikeAliExpressId(id) ? `/item/${id}.html` : undefined),
};

const titles = [
  // search and recommendations: 2024 to 2026
  '[role="heading"][aria-level="3"],h3',
  // cart and orders: 2025
  '.cart-product-name-title,.order-item-content-info-name [title],.item-title a',
  // search: 2023
  'h1',
  // bundle: 2026, where the picture's frame is labelled
  '[aria-label]:has(> img)',
];

/** The grids, carts and orders of AliExpress, 2020 to 2026. */
export const aliExpressCards: CardShape = {
  base: 'https://www.aliexpress.com/',
  hints: /\/item|\/i\/|productIds=|\/store\/product\//,
  readAddress: readAliExpressAddress,
  card: cards,
  named: namedCards,
  titles,
  cleanTitle: (text) => text,
};
