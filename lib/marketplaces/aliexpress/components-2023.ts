import type { ProductPaths } from '../product-state';

/** `runParams.data` of mid 2023 to mid 2024: one component per part of the page. */
export const components2023: ProductPaths<'components-2023'> = {
  layout: 'components-2023',
  ids: 'productInfoComponent.idStr productInfoComponent.id',
  titles: 'productInfoComponent.subject',
  rows: 'productPropComponent.props[]',
  pictures:
    'imageComponent.imagePathList[] skuComponent.productSKUPropertyList[].skuPropertyValues[].skuPropertyImagePath',
  prices:
    'priceComponent.discountPrice.actCurrencyFormatPrice priceComponent.origPrice.multiCurrencyFormatPrice productInfoComponent.multiCurrencyDisplayPrice',
  sellerIds: 'sellerComponent.storeNum',
  sellerNames: 'sellerComponent.storeName',
  categories: 'breadcrumbComponent.pathList[]',
  options: 'skuComponent.productSKUPropertyList[].skuPropertyValues[].propertyValueDisplayName',
  status: ['itemStatusComponent.status', 0],
  left: 'inventoryComponent.totalAvailQuantity',
  variants: 'priceComponent.skuPriceList[]',
};
