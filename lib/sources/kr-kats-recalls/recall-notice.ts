import { noticeId } from '../../core/ids';
import { gtinsIn } from '../barcode-list';
import { distinct, localTexts, shortText } from '../bounded';
import { marketplacesIn } from '../marketplace-names';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import { readCertNum } from '../safety-korea/certificate-numbers';
import { countryIn, describeProduct, noticeCategory, noticeHazards } from '../safety-korea/describe-product';
import { koreanLimitsOf } from '../safety-korea/limits';
import { koreanModelsOf, labelledModels } from '../safety-korea/models';
import { recallKind } from '../safety-korea/recall-types';
import { recordNumber } from '../safety-korea/record';
import { stated, statedList, statedText } from '../safety-korea/stated';
import type { ParsedDocument } from '../source';
import type { DomesticRecall } from './recall';

/** The notice of one domestic recall; terms without a place are added to `unmapped`. */
export function recallNotice(recall: DomesticRecall, unmapped: ParsedDocument['unmapped']): ReadRecord {
  const uid = recordNumber(recall.recallUid);
  if (uid === undefined) return { kind: 'dropped', why: 'no recallUid' };
  const published = readDay(recall.publishDate);
  if (published === undefined) return { kind: 'dropped', why: 'publishDate is no date' };
  const product = describeProduct(
    { name: recall.recallProductName, path: recall.categoryName, item: recall.productItemName },
    unmapped,
  );
  if (product.category?.kind === 'left-out') return { kind: 'left-out', category: product.category.official };

  const [defect, danger, action] = [recall.harmDscr, recall.accidentCaseDscr, recall.publishActionDscr].map(
    statedText,
  );
  const about = [recall.recallProductName, recall.categoryName, recall.productItemName].join(' ');
  const certNum = readCertNum(recall.certNum, about);
  const type = stated(recall.recallTypeName);
  const kind = type === undefined ? 'recall' : recallKind(type);
  if (kind === undefined && type !== undefined) unmapped.push({ field: 'measure', term: shortText(type) });
  const prose = [recall.recallProductName, defect, danger, action, recall.recallMeans].map(statedText);
  const origin = countryIn([recall.makingCntryName, recall.makerCntryName], unmapped);
  return {
    kind: 'notice',
    notice: {
      id: noticeId('kr-kats-recalls', uid),
      source: 'kr-kats-recalls',
      kind: kind ?? 'recall',
      published,
      page: pageOf(uid),
      names: product.names,
      brands: distinct(statedList(recall.recallBrandName), 60),
      models: distinct(
        [
          ...koreanModelsOf(recall.recallModelName),
          ...labelledModels(recall.recallProductName ?? undefined),
          ...certNum.models,
        ],
        400,
      ),
      gtins: gtinsIn(recall.barcodeNum),
      limits: koreanLimitsOf(recall.recallModelName ?? undefined, ...prose),
      certificates: certNum.certificates,
      ...noticeCategory(product),
      // Here `accidentCaseDscr` is the hazard (p. 14); in the foreign list it is what to do.
      hazards: noticeHazards([danger, defect], unmapped),
      danger: localTexts('ko', defect, danger),
      advice: localTexts('ko', action),
      measures: localTexts('ko', type, statedText(recall.recallMeans)),
      marketplaces: distinct(
        prose.flatMap((text) => marketplacesIn(text ?? '').map(({ name }) => name)),
        40,
      ),
      countries: ['KR'],
      ...(origin !== undefined && { origin }),
    },
  };
}

/** The public page of a domestic recall; the list itself gives no address. */
export function pageOf(uid: string): string {
  return `https://www.safetykorea.kr/recall/ajax/recallBoard?recallUid=${uid}`;
}
