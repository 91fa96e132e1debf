import type { Notice } from '../../core/notice';
import { noticeKeys } from '../../matching/notice-keys';
import { readNotice } from '../../matching/read-notice';

/**
 * Whether a listing could ever match: by listing number, valid GTIN or certificate; by a model that names one, with a brand,
 * a name or a product type; or by a brand that is one, with a name. What matching takes for junk (placeholder barcodes,
 * `n/a`, batteries' sizes) counts for nothing here either.
 */
export function isMatchable(notice: Notice): boolean {
  const keys = noticeKeys(notice);
  if (keys['listing-id'].size + keys.gtin.size + keys.certificate.size > 0) return true;
  const { brands, models } = readNotice(notice);
  const isNamed = notice.names.length > 0;
  if (models.size > 0) return brands.size > 0 || isNamed || notice.category?.type !== undefined;
  return brands.size > 0 && isNamed;
}
