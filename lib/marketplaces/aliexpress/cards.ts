/** Where the cards of AliExpress grids begin, newest first: layout and date they were seen in. */
export const aliExpressCards = [
  // search, category, recommendations: 2024 to 2026
  '.search-item-card-wrapper-gallery,.search-item-card-wrapper-list,.card-out-wrapper',
  // cart, orders: 2025
  '.cart-product,.order-detail-item-content-wrap,.order-item',
  // search: 2023
  'a[class*="manhattan--container--"]',
  // recommendations: 2020 to 2023
  '.may-like-item,.simple-card-container',
].join();

export const aliExpressCardTitles = [
  // search and recommendations: 2024 to 2026
  '[role="heading"][aria-level="3"],h3',
  // cart and orders: 2025
  '.cart-product-name-title,.order-item-content-info-name [title],.item-title a',
  // search: 2023
  'h1',
];
