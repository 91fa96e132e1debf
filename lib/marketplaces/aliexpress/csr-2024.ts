import type { ProductPaths } from '../product-state';

/** The answer that the page's own script fetched (mid 2024 and later), as the on-demand page reader brings it. */
export const csr2024: ProductPaths<'csr-2024'> = {
  layout: 'csr-2024',
  ids: 'GLOBAL_DATA.globalData.productIdStr GLOBAL_DATA.globalData.productId',
  titles: 'PRODUCT_TITLE.text GLOBAL_DATA.globalData.subject',
  rows: 'PRODUCT_PROP_PC.showedProps[]',
  pictures:
    'HEADER_IMAGE_PC.imagePathList[] GLOBAL_DATA.globalData.image SKU.skuProperties[].skuPropertyValues[].skuPropertyImagePath',
  prices:
    'PRICE.targetSkuPriceInfo.salePriceString PRICE.targetSkuPriceInfo.salePrice.formatedAmount PRICE.skuIdStrPriceInfoMap[].salePriceString PRICE.skuPriceInfoMap[].salePriceString PRICE.skuPriceInfoMap[].salePrice.formatedAmount',
  sellerIds: 'GLOBAL_DATA.globalData.storeId SHOP_CARD_PC.storeNum SHOP_CARD_PC.sellerInfo.storeNum',
  sellerNames: 'GLOBAL_DATA.globalData.storeName SHOP_CARD_PC.storeName SHOP_CARD_PC.sellerInfo.storeName',
  options: 'SKU.skuProperties[].skuPropertyValues[].propertyValueDisplayName',
  status: ['GLOBAL_DATA.globalData.offlineInfo.itemStatus', 0],
  left: 'GLOBAL_DATA.globalData.productInfo.hasStock QUANTITY_PC.totalAvailableInventory',
  variants: 'SKU.skuPaths[]',
};
