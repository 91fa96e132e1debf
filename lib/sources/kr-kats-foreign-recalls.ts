import { foreignRecallFields, foreignRecallSchema } from './kr-kats-foreign-recalls/foreign-recall';
import { foreignRecallNotice } from './kr-kats-foreign-recalls/foreign-recall-notice';
import { planRecallWindows } from './safety-korea/recall-windows';
import { parseRows, recordNumber } from './safety-korea/record';
import { safetyKorea } from './safety-korea/request';
import type { Source } from './source';

/** Recalls abroad as Korea's product safety centre repeats them: mostly the Safety Gate's, the CPSC's, Canada's and Japan's. */
export const krKatsForeignRecalls = {
  id: 'kr-kats-foreign-recalls',
  name: 'Korea KATS, recalls abroad',
  licence: safetyKorea.licence,
  attribution:
    '국가기술표준원 제품안전정보센터 (KATS, SafetyKorea), recalls abroad; each by the authority it names',
  homepage: 'https://www.safetykorea.kr/',
  // Every window back to 2000 is answered in every run, from the cache or anew.
  complete: true,
  origin: safetyKorea.origin,
  pauseMs: safetyKorea.pauseMs,
  keys: safetyKorea.keys,
  expectations: {
    // 33,070 rows on 2026-09-01, 108 to 253 more a month.
    least: 31_000,
    most: 60_000,
    shrink: 0.02,
    // The page is the original's or built from the record's number. The other shares nobody has published.
    fill: { page: 0.99, models: 0.2, hazards: 0.3 },
    dropped: 0.01,
  },
  plan: (context) => planRecallWindows('recall/fRecallList.json', 'foreign-recalls', context),
  parse: (document) =>
    parseRows(document, {
      schema: foreignRecallSchema,
      fields: foreignRecallFields,
      name: ({ fRecallUid }) => recordNumber(fRecallUid),
      read: foreignRecallNotice,
    }),
} satisfies Source;
