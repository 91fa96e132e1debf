import type { ProductPaths } from '../product-state';

/**
 * `rawData.store`, put into the first page by the server (2024 and later, strict JSON). It is of the page that was loaded
 * first, not of one reached by in-app navigation.
 */
export const store2024: ProductPaths<'store-2024'> = {
  layout: 'store-2024',
  ids: 'goods.goodsId',
  titles: 'goods.goodsName',
  rows: 'goodsProperty[] goods.goodsProperty[]',
  pictures: 'goods.gallery[].url goods.hdThumbUrl sku[].thumbUrl',
  prices: 'goods.minToMaxPriceStr goods.minOnSalePriceStr',
  sellerIds: 'mall.mallData.mallId goods.mallId',
  sellerNames: 'mall.mallData.mallName goods.saleInfo.mallName',
  // The first step is the front page.
  categories: 'crumbOptList[1].optName',
  options: 'sku[].specs[].specValue',
  status: ['goods.isOnsale goods.statusExplain', 1, 'NORMAL'],
  left: '',
  variants: 'sku[]',
};
