import type { ProductPaths } from '../product-state';

/**
 * `runParams.data` of an experiment of late 2022: `{hierarchy, data: {titleBanner_<n>: {fields}, …}}`; the numbers behind
 * the names differ from page to page.
 */
export const hierarchy2022: ProductPaths<'hierarchy-2022'> = {
  layout: 'hierarchy-2022',
  ids: 'data.actionButton*.fields.productId data.infoWrap*.fields.productId data.imageView*.fields.productId',
  titles: 'data.titleBanner*.fields.subject',
  rows: 'data.specsInfo*.fields.specs[] data.specsInfo*.fields.props[]',
  pictures:
    'data.imageView*.fields.imagePathList[] data.imageView*.fields.imageList[] data.sku*.fields.propertyList[].skuPropertyValues[].skuPropertyImagePath',
  prices:
    'data.price*.fields.formatedActivityPrice data.price*.fields.formatedPrice data.price*.fields.minActivityAmount.formatedAmount data.price*.fields.minAmount.formatedAmount',
  sellerIds: 'data.headerInfo*.fields._for_header_info.storeModule.storeNum',
  sellerNames: 'data.headerInfo*.fields._for_header_info.storeModule.storeName',
  options: 'data.sku*.fields.propertyList[].skuPropertyValues[].propertyValueDisplayName',
  status: [
    'data.infoWrap*.fields.status data.actionButton*.fields.itemStatus data.infoWrap*.fields.isEmptyStock',
    0,
    false,
  ],
  left: 'data.quantity*.fields.totalAvailQuantity',
};
