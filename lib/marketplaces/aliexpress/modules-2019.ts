import type { ProductPaths } from '../product-state';

/** `runParams.data` of 2019 to mid 2023: one module per part of the page. */
export const modules2019: ProductPaths<'modules-2019'> = {
  layout: 'modules-2019',
  ids: 'commonModule.productIdStr actionModule.productId commonModule.productId',
  titles: 'titleModule.subject',
  rows: 'specsModule.props[]',
  pictures:
    'imageModule.imagePathList[] skuModule.productSKUPropertyList[].skuPropertyValues[].skuPropertyImagePath',
  prices: 'priceModule.formatedActivityPrice priceModule.formatedPrice',
  sellerIds: 'storeModule.storeNum',
  sellerNames: 'storeModule.storeName',
  categories: 'crossLinkModule.breadCrumbPathList[]',
  options: 'skuModule.productSKUPropertyList[].skuPropertyValues[].propertyValueDisplayName',
  status: ['actionModule.itemStatus', 0],
  left: 'actionModule.totalAvailQuantity quantityModule.totalAvailQuantity',
};
