import { z } from 'zod';
import { text } from '../safety-korea/record';
import type { KnownFields } from '../unknown-fields';

/** A record of the domestic list (`recall/recallList`, interface document v2.0, p. 10 to 14). */
export const recallSchema = z.object({
  recallUid: text,
  recallProductName: text,
  recallBrandName: text,
  recallModelName: text,
  recallTypeName: text,
  recallMeans: text,
  barcodeNum: text,
  categoryName: text,
  certNum: text,
  productItemName: text,
  makerCntryName: text,
  makingCntryName: text,
  publishDate: text,
  harmDscr: text,
  accidentCaseDscr: text,
  publishActionDscr: text,
});
export type DomesticRecall = z.output<typeof recallSchema>;

const company = { ignored: 'a company, which is not what stands on the product' };
const personal = { ignored: 'a company’s telephone or registration number' };

export const recallFields: KnownFields = {
  recallUid: 'read',
  recallProductName: 'read',
  recallBrandName: 'read',
  recallModelName: 'read',
  recallModelCnt: { ignored: 'the list of models tells it' },
  recallTypeName: 'read',
  recallMeans: 'read',
  barcodeNum: 'read',
  categoryName: 'read',
  certNum: 'read',
  productItemName: 'read',
  recallCmpnyDivName: company,
  recallInqryTel: personal,
  recallCmpnyName: company,
  recallCmpnySsn: personal,
  recallFrgnCmpnyName: company,
  makerCntryName: 'read',
  makerName: { ignored: 'the maker is no brand, and says nothing in two of five records' },
  makingCntryName: 'read',
  publishDate: 'read',
  publishRecallVol: { ignored: 'how many were sold does not matter to one shopper' },
  recallActionAmt: { ignored: 'how many were taken back does not matter to one shopper' },
  recallStaDate: { ignored: 'how long the company takes products back; the danger does not end with it' },
  recallEndDate: { ignored: 'how long the company takes products back; the danger does not end with it' },
  harmDscr: 'read',
  accidentCaseDscr: 'read',
  publishActionDscr: 'read',
  recallFiles: { ignored: 'pictures are not carried' },
};
