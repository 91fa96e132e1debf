import { z } from 'zod';
import { text } from '../safety-korea/record';
import type { KnownFields } from '../unknown-fields';

/** A record of the foreign list (`recall/fRecallList`, interface document v2.0, p. 15 to 17). */
export const foreignRecallSchema = z.object({
  fRecallUid: text,
  recallModelName: text,
  recallProductName: text,
  recallBrandName: text,
  makingCntryName: text,
  recallTypeName: text,
  recallPblshCntryName: text,
  recallPblshOrgnName: text,
  recallMeans: text,
  violateDscr: text,
  accidentCaseDscr: text,
  publishActionDscr: text,
  recallProductDscr: text,
  recallUrl: text,
  publishDate: text,
});
export type ForeignRecall = z.output<typeof foreignRecallSchema>;

export const foreignRecallFields: KnownFields = {
  fRecallUid: 'read',
  recallModelName: 'read',
  recallModelCnt: { ignored: 'the list of models tells it' },
  recallProductName: 'read',
  recallBrandName: 'read',
  makerName: { ignored: 'the maker is no brand, and says nothing in two of five records' },
  makingCntryName: 'read',
  recallTypeName: 'read',
  recallPblshCntryName: 'read',
  recallPblshOrgnName: 'read',
  recallMeans: 'read',
  violateDscr: 'read',
  accidentCaseDscr: 'read',
  publishActionDscr: 'read',
  recallProductDscr: 'read',
  recallUrl: 'read',
  publishDate: 'read',
  signDttm: { ignored: 'when the centre entered it, not when the authority published it' },
  imageUrl: { ignored: 'pictures are not carried' },
};
