import type { ProductPaths } from '../product-state';

/** One of the products that stream into a bundle page: `__STREAMING_DATA__['…'] = {data: [{products: […]}]}` (2026-03). */
export const bundle2025: ProductPaths<'bundle-2025'> = {
  layout: 'bundle-2025',
  ids: 'id productId',
  titles: 'title',
  pictures: 'imageUrl',
  // `$16.93|16|93`: as printed, then whole and fraction.
  prices: 'localizedAssignToolMinPriceInfo',
  left: 'stock',
};
