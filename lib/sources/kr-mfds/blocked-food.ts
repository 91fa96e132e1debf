import { z } from 'zod';
import { noticeId } from '../../core/ids';
import { gtinsIn } from '../barcode-list';
import { localTexts } from '../bounded';
import { firmName } from '../firm-name';
import { marketplacesIn } from '../marketplace-names';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import { countryIn } from '../safety-korea/describe-product';
import { recordNumber, text } from '../safety-korea/record';
import { stated } from '../safety-korea/stated';
import type { ParsedDocument } from '../source';
import type { KnownFields } from '../unknown-fields';
import { substanceHazards } from './harmful-substances';
import { dayOf, languageOf } from './values';

/** A row of I2715, food whose direct purchase abroad is stopped. */
export const blockedFoodSchema = z.object({
  SELF_IMPORT_SEQ: text,
  PRDT_NM: text,
  MUFC_NM: text,
  MUFC_CNTRY_NM: text,
  INGR_NM_LST: text,
  STT_YMD: text,
  END_YMD: text,
  CRET_DTM: text,
  LAST_UPDT_DTM: text,
  BARCD_CTN: text,
});
export type BlockedFood = z.output<typeof blockedFoodSchema>;

export const blockedFoodFields: KnownFields = {
  SELF_IMPORT_SEQ: 'read',
  PRDT_NM: 'read',
  MUFC_NM: 'read',
  MUFC_CNTRY_NM: 'read',
  INGR_NM_LST: 'read',
  STT_YMD: 'read',
  END_YMD: 'read',
  CRET_DTM: 'read',
  LAST_UPDT_DTM: 'read',
  BARCD_CTN: 'read',
  IMAGE_URL: { ignored: 'pictures are not carried' },
};

/** The ministry's own list; it has no page for each record. */
export const blockedFoodPage =
  'https://www.foodsafetykorea.go.kr/portal/fooddanger/foodDirectImportBlock.do?menu_grp=MENU_NEW02&menu_no=3594';

/**
 * The notice of one row. The ban stands from STT_YMD to END_YMD (적용시작일, 적용종료일): one whose end is over on `today` is
 * withdrawn on that day; far ends (`99991231`) and absent ones are open.
 */
export function blockedFoodNotice(
  row: BlockedFood,
  today: string | undefined,
  unmapped: ParsedDocument['unmapped'],
): ReadRecord {
  const number = recordNumber(row.SELF_IMPORT_SEQ);
  if (number === undefined) return { kind: 'dropped', why: 'no SELF_IMPORT_SEQ' };
  const created = dayOf(row.CRET_DTM);
  const start = dayOf(row.STT_YMD);
  // What is entered late was already stopped; what begins later is already announced.
  const [published] = [created, start].flatMap((day) => day ?? []).sort();
  if (published === undefined) return { kind: 'dropped', why: 'neither STT_YMD nor CRET_DTM is a date' };
  const name = stated(row.PRDT_NM);
  if (name === undefined) return { kind: 'dropped', why: 'no product' };
  const updated = dayOf(row.LAST_UPDT_DTM);
  const end = readDay(row.END_YMD);
  const isOver = end !== undefined && today !== undefined && end < today;
  const substances = substanceHazards(row.INGR_NM_LST);
  for (const term of substances.unmapped) unmapped.push({ field: 'hazard', term });
  const maker = firmName(row.MUFC_NM);
  const origin = countryIn([row.MUFC_CNTRY_NM], unmapped);
  const listed = stated(row.INGR_NM_LST);
  return {
    kind: 'notice',
    notice: {
      id: noticeId('kr-mfds', `I2715-${number}`),
      source: 'kr-mfds',
      kind: 'ban',
      published,
      ...(updated !== undefined && updated > published && { updated }),
      ...(isOver && { withdrawn: end }),
      page: blockedFoodPage,
      names: localTexts(languageOf(name), name),
      brands: maker === undefined ? [] : [maker],
      gtins: gtinsIn(row.BARCD_CTN),
      category: { official: '해외직구 위해식품', type: 'food' },
      hazards: substances.hazards,
      danger: localTexts('ko', listed === undefined ? undefined : `위해성분: ${listed}`),
      measures: localTexts('ko', '해외직구 위해식품 차단'),
      marketplaces: marketplacesIn(name).map((each) => each.name),
      countries: ['KR'],
      ...(origin !== undefined && origin !== 'EU' && { origin }),
    },
  };
}
