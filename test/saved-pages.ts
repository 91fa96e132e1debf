/** Real pages that are no part of the project; what uses them is skipped where they are absent. */
export const savedFolder = '../shared/data/pages';

/** Each saved page that shows a listing, or stands in front of one, and the address it was saved from. */
export const savedPages = {
  'aliexpress/product-modules-he-2020-07.html': 'https://he.aliexpress.com/item/32993251330.html',
  'aliexpress/product-modules-us-2022-12.html': 'https://www.aliexpress.us/item/3256804198842751.html',
  'aliexpress/product-modules-us-2022-12-b.html': 'https://www.aliexpress.us/item/3256802456037526.html',
  'aliexpress/product-components-he-2023-12.html': 'https://he.aliexpress.com/item/32995535623.html',
  'aliexpress/product-csr-raw-es-2024-07.html': 'https://es.aliexpress.com/item/1005006180026951.html',
  'aliexpress/product-csr-rendered-pl-2025-06.html': 'https://pl.aliexpress.com/item/1005006722922099.html',
  'aliexpress/product-csr-rendered-us-2026-02.html': 'https://www.aliexpress.us/item/3256810119868316.html',
  'aliexpress/bundle-us-2026-03.html':
    'https://www.aliexpress.com/ssr/300000512/BundleDeals2?productIds=1005007504053574:12000041054145335',
  'aliexpress/not-found-de-2026-01.html': 'https://de.aliexpress.com/item/1005008204179129.html',
  'aliexpress/captcha-ko-2026-04.html': 'https://ko.aliexpress.com/item/1005008204179129.html',
  'temu/product-kr-2026-07.html': 'https://www.temu.com/kr/x-g-606532611704451.html',
  'temu/captcha-on-product-2025-07.html': 'https://www.temu.com/us-zh-Hans/x-g-601101076255740.html',
  'temu/login-wall-us-zh-2025-07.html':
    'https://www.temu.com/login.html?from=https%3A%2F%2Fwww.temu.com%2Fus-zh-Hans%2Fx-g-601101076255740.html',
} as const;

export type SavedPage = keyof typeof savedPages;
