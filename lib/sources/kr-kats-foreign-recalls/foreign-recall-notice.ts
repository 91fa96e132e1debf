import { noticeId } from '../../core/ids';
import type { NoticeInput } from '../../core/notice';
import { distinct, localTexts, shortText } from '../bounded';
import { listingAddressesIn } from '../listing-addresses';
import { marketplacesIn } from '../marketplace-names';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import { countryIn, describeProduct, noticeCategory, noticeHazards } from '../safety-korea/describe-product';
import { koreanLimitsOf } from '../safety-korea/limits';
import { koreanModelsOf, labelledModels } from '../safety-korea/models';
import { recallKind } from '../safety-korea/recall-types';
import { recordNumber } from '../safety-korea/record';
import { stated, statedList, statedText } from '../safety-korea/stated';
import type { ParsedDocument } from '../source';
import type { ForeignRecall } from './foreign-recall';
import { countryOfOrganisation } from './organisations';
import { originalPage } from './original-page';

/** The notice of one recall abroad, as Korea repeats it; terms without a place are added to `unmapped`. */
export function foreignRecallNotice(recall: ForeignRecall, unmapped: ParsedDocument['unmapped']): ReadRecord {
  const uid = recordNumber(recall.fRecallUid);
  if (uid === undefined) return { kind: 'dropped', why: 'no fRecallUid' };
  const published = readDay(recall.publishDate);
  if (published === undefined) return { kind: 'dropped', why: 'publishDate is no date' };
  const product = describeProduct({ name: recall.recallProductName }, unmapped);
  if (product.category?.kind === 'left-out') return { kind: 'left-out', category: product.category.official };

  const [danger, advice, action, description] = [
    recall.violateDscr,
    // Here `accidentCaseDscr` is what to do (p. 17); in the domestic list it is the hazard.
    recall.accidentCaseDscr,
    recall.publishActionDscr,
    recall.recallProductDscr,
  ].map(statedText);
  const type = stated(recall.recallTypeName);
  const kind = type === undefined ? 'recall' : recallKind(type);
  if (kind === undefined && type !== undefined) unmapped.push({ field: 'measure', term: shortText(type) });
  const prose = [recall.recallProductName, danger, advice, action, description, recall.recallMeans].map(
    statedText,
  );
  const origin = countryIn([recall.makingCntryName], unmapped);
  return {
    kind: 'notice',
    notice: {
      id: noticeId('kr-kats-foreign-recalls', uid),
      source: 'kr-kats-foreign-recalls',
      kind: kind ?? 'recall',
      published,
      page: originalPage(recall.recallUrl) ?? pageOf(uid),
      names: product.names,
      brands: distinct(statedList(recall.recallBrandName), 60),
      models: distinct(
        [
          ...koreanModelsOf(recall.recallModelName),
          ...labelledModels(recall.recallProductName ?? undefined),
          ...labelledModels(description),
        ],
        400,
      ),
      limits: koreanLimitsOf(recall.recallModelName ?? undefined, ...prose),
      ...noticeCategory(product),
      hazards: noticeHazards([danger], unmapped),
      danger: localTexts('ko', danger),
      advice: localTexts('ko', advice),
      measures: localTexts('ko', type, statedText(recall.recallMeans), action),
      listings: listingsIn(prose),
      marketplaces: distinct(
        prose.flatMap((text) => marketplacesIn(text ?? '').map(({ name }) => name)),
        40,
      ),
      countries: publishers(recall, unmapped),
      ...(origin !== undefined && { origin }),
    },
  };
}

/** Addresses of listings that a text writes out: the authority's own word. Bare numbers in prose are no ids. */
function listingsIn(texts: readonly (string | undefined)[]): NonNullable<NoticeInput['listings']> {
  const found = texts.flatMap((text) => listingAddressesIn(text ?? '').listings);
  const once = new Map(found.map((listing) => [`${listing.marketplace} ${listing.id}`, listing]));
  return [...once.values()].slice(0, 500).map((listing) => ({ ...listing, basis: 'authority' }));
}

/** The country that published the recall: as stated, else that of the organisation. */
function publishers(recall: ForeignRecall, unmapped: ParsedDocument['unmapped']): string[] {
  const organisation = stated(recall.recallPblshOrgnName);
  const country =
    countryIn([recall.recallPblshCntryName], unmapped) ??
    (organisation === undefined ? undefined : countryOfOrganisation(organisation));
  return country === undefined ? [] : [country];
}

/** Korea's own public page of a foreign recall, where the record gives no address of the original. */
export function pageOf(uid: string): string {
  return `https://www.safetykorea.kr/recall/ajax/fRecallBoard?recallUid=${uid}`;
}
