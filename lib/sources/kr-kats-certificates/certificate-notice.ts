import { noticeId } from '../../core/ids';
import type { Notice, NoticeKind } from '../../core/notice';
import { distinct, localTexts } from '../bounded';
import { mergeReadings } from '../merge-readings';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import { countryIn, describeProduct, noticeCategory } from '../safety-korea/describe-product';
import { koreanModelsOf } from '../safety-korea/models';
import { stated, statedList, statedText } from '../safety-korea/stated';
import type { ParsedDocument } from '../source';
import { koreanHazardsIn } from '../vocabularies/korean-hazards';
import type { Certificate } from './certificate';
import { administrativeReasons } from './states';

/** The number as it is printed: upper case, without blanks. Undefined where there is none. */
export function certificateNumber(certNum: string | null | undefined): string | undefined {
  const number = (stated(certNum) ?? '').normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  return /^[\p{L}\p{N}][\p{L}\p{N}./_-]{3,59}$/u.test(number) && /\d/.test(number) ? number : undefined;
}

/** The notice of a certificate that was taken away; terms without a place are added to `unmapped`. */
export function certificateNotice(
  certificate: Certificate,
  as: NoticeKind,
  unmapped: ParsedDocument['unmapped'],
): ReadRecord {
  const number = certificateNumber(certificate.certNum);
  if (number === undefined) return { kind: 'dropped', why: 'no certificate number' };
  // Until the detail tells when it was taken away, the day it was granted is the only one known.
  const published = readDay(certificate.certChgDate) ?? readDay(certificate.certDate);
  if (published === undefined) return { kind: 'dropped', why: 'neither certChgDate nor certDate is a date' };
  const product = describeProduct(
    { name: certificate.productName, path: certificate.categoryName },
    unmapped,
  );
  if (product.category?.kind === 'left-out') return { kind: 'left-out', category: product.category.official };
  const reason = statedText(certificate.certChgReason);
  const origin = countryIn([certificate.makerCntryName], unmapped);
  return {
    kind: 'notice',
    notice: {
      id: noticeId('kr-kats-certificates', number),
      source: 'kr-kats-certificates',
      kind: reason !== undefined && administrativeReasons.test(reason) ? 'administrative' : as,
      published,
      page: pageOf(number),
      names: product.names,
      brands: distinct(statedList(certificate.brandName), 60),
      models: koreanModelsOf(certificate.modelName, ...(certificate.derivationModels ?? [])),
      certificates: [number],
      ...noticeCategory(product),
      hazards: reason === undefined ? [] : koreanHazardsIn(reason),
      danger: localTexts('ko', reason),
      measures: localTexts('ko', stated(certificate.certState)),
      countries: ['KR'],
      ...(origin !== undefined && { origin }),
    },
  };
}

/** The public page of a certificate (interface document v2.0, p. 18), which needs no key. */
export function pageOf(number: string): string {
  return `https://www.safetykorea.kr/search/searchPop?certNum=${encodeURIComponent(number)}`;
}

/**
 * The list's and the detail's reading of a certificate: all that either says, of the kind the reason makes it, and of the day
 * it was taken away, which is later than the day it was granted.
 */
export function mergeCertificate(a: Notice, b: Notice): Notice {
  const merged = mergeReadings(a, b);
  const told = [a, b].find(({ danger }) => danger.length > 0);
  return {
    ...merged,
    ...(told !== undefined && { kind: told.kind }),
    published: [a.published, b.published].sort().at(-1) ?? a.published,
  };
}
