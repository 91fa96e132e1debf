import { recallFields, recallSchema } from './kr-kats-recalls/recall';
import { recallNotice } from './kr-kats-recalls/recall-notice';
import { planRecallWindows } from './safety-korea/recall-windows';
import { parseRows, recordNumber } from './safety-korea/record';
import { safetyKorea } from './safety-korea/request';
import type { Source } from './source';

/** Recalls in Korea, from the product safety centre of the Korean Agency for Technology and Standards (JSON, with a key). */
export const krKatsRecalls = {
  id: 'kr-kats-recalls',
  name: 'Korea KATS',
  licence: safetyKorea.licence,
  attribution: '국가기술표준원 제품안전정보센터 (KATS, SafetyKorea), domestic recalls',
  homepage: 'https://www.safetykorea.kr/',
  // Every window back to 2000 is answered in every run, from the cache or anew.
  complete: true,
  origin: safetyKorea.origin,
  pauseMs: safetyKorea.pauseMs,
  keys: safetyKorea.keys,
  expectations: {
    // 4,243 rows on 2026-09-01, 2 to 55 more a month.
    least: 4_000,
    most: 8_000,
    shrink: 0.02,
    // The page is built from the record's number. The other shares nobody has published; old rows have neither category nor
    // harm. Names are no expectation: nearly all of them are the item of the law, told as the category.
    fill: { page: 0.99, models: 0.4, hazards: 0.15 },
    dropped: 0.01,
  },
  plan: (context) => planRecallWindows('recall/recallList.json', 'recalls', context),
  parse: (document) =>
    parseRows(document, {
      schema: recallSchema,
      fields: recallFields,
      name: ({ recallUid }) => recordNumber(recallUid),
      read: recallNotice,
    }),
} satisfies Source;
