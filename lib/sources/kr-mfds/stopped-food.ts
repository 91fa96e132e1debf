import { z } from 'zod';
import { noticeId } from '../../core/ids';
import { gtinsIn } from '../barcode-list';
import { localTexts, shortText } from '../bounded';
import { firmName } from '../firm-name';
import { splitLimitList } from '../limit-list';
import type { ReadRecord } from '../parsed-document';
import { recordNumber, text } from '../safety-korea/record';
import { stated, statedText } from '../safety-korea/stated';
import type { ParsedDocument } from '../source';
import type { KnownFields } from '../unknown-fields';
import { koreanCategoryOf } from '../vocabularies/korean-product-types';
import { reasonHazards } from './harmful-substances';
import { dayOf, languageOf } from './values';

/** A row of I0490, a recall or stopped sale in Korea. */
export const stoppedFoodSchema = z.object({
  RTRVLDSUSE_SEQ: text,
  PRDTNM: text,
  BSSHNM: text,
  RTRVLPRVNS: text,
  BRCDNO: text,
  MNFDT: text,
  DISTBTMLMT: text,
  PRDLST_TYPE: text,
  PRDLST_CD: text,
  PRDLST_CD_NM: text,
  RTRVLPLANDOC_RTRVLMTHD: text,
  RTRVL_GRDCD_NM: text,
  CRET_DTM: text,
});
export type StoppedFood = z.output<typeof stoppedFoodSchema>;

const personal = { ignored: 'address or telephone of a business, often a person’s own' };
export const stoppedFoodFields: KnownFields = {
  RTRVLDSUSE_SEQ: 'read',
  PRDTNM: 'read',
  BSSHNM: 'read',
  RTRVLPRVNS: 'read',
  BRCDNO: 'read',
  MNFDT: 'read',
  DISTBTMLMT: 'read',
  PRDLST_TYPE: 'read',
  PRDLST_CD: 'read',
  PRDLST_CD_NM: 'read',
  RTRVLPLANDOC_RTRVLMTHD: 'read',
  RTRVL_GRDCD_NM: 'read',
  CRET_DTM: 'read',
  ADDR: personal,
  TELNO: personal,
  FRMLCUNIT: { ignored: 'how much is in a package does not limit the recall' },
  IMG_FILE_PATH: { ignored: 'pictures are not carried' },
  PRDLST_REPORT_NO: { ignored: 'a number of the register that no listing prints' },
  LCNS_NO: { ignored: 'the number of the business’s licence' },
};

/** The notice of one row; terms without a place are added to `unmapped`. */
export function stoppedFoodNotice(row: StoppedFood, unmapped: ParsedDocument['unmapped']): ReadRecord {
  const number = recordNumber(row.RTRVLDSUSE_SEQ);
  if (number === undefined) return { kind: 'dropped', why: 'no RTRVLDSUSE_SEQ' };
  const published = dayOf(row.CRET_DTM);
  if (published === undefined) return { kind: 'dropped', why: 'CRET_DTM is no date' };
  const name = stated(row.PRDTNM);
  if (name === undefined) return { kind: 'dropped', why: 'no product' };
  const reason = statedText(row.RTRVLPRVNS);
  const { hazards, unmapped: terms } = reasonHazards(reason);
  for (const term of terms) unmapped.push({ field: 'hazard', term });
  const maker = firmName(row.BSSHNM);
  const grade = stated(row.RTRVL_GRDCD_NM);
  return {
    kind: 'notice',
    notice: {
      id: noticeId('kr-mfds', `I0490-${number}`),
      source: 'kr-mfds',
      kind: 'recall',
      published,
      page: `https://www.foodsafetykorea.go.kr/layer/suspensionDetail.do?search_keyword=${number}`,
      names: localTexts(languageOf(name), name),
      brands: maker === undefined ? [] : [maker],
      gtins: gtinsIn(row.BRCDNO),
      limits: {
        productionDates: splitLimitList(...[row.MNFDT, row.DISTBTMLMT].filter(isDate)).slice(0, 100),
      },
      category: categoryOf(row),
      hazards: hazards.slice(0, 20),
      danger: localTexts('ko', reason),
      measures: localTexts(
        'ko',
        statedText(row.RTRVLPLANDOC_RTRVLMTHD),
        grade === undefined ? undefined : `회수등급: ${grade}`,
      ),
      countries: ['KR'],
    },
  };
}

/** A date of making or expiry limits the recall; how long a food keeps (`제조일로부터 24개월`) and `데이터없음` do not. */
function isDate(value: string | null | undefined): value is string {
  return (
    stated(value) !== undefined && /\d{2,4}\s*(?:[.\-/]|년)\s*\d{1,2}|(?<!\d)20\d{6}(?!\d)/u.test(value ?? '')
  );
}

/** The food law also holds tableware, by its own name or a code with F; everything else of the service is food. */
function categoryOf(row: StoppedFood): { official: string; type: 'food' | 'food-contact-materials' } {
  const named = [row.PRDLST_CD_NM, row.PRDLST_TYPE].map(stated);
  const official = shortText(named[0] ?? named[1] ?? '식품');
  const read = koreanCategoryOf(...named);
  const isTableware =
    row.PRDLST_CD?.trim().startsWith('F') ||
    (read?.kind === 'type' && read.type === 'food-contact-materials');
  return { official, type: isTableware ? 'food-contact-materials' : 'food' };
}
