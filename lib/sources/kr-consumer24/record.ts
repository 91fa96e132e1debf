import { childNames, childText, type XmlNode } from '../eu-safety-gate/xml';
import { keyPlace } from '../source';

const readFields = [
  ...(['recallSn', 'cntntsId', 'productNm', 'makr', 'bsnmNm', 'modlNmInfo', 'stdBrcd'] as const),
  ...(['mnfcturPd', 'mnfcturNoInfo', 'distbTmlmtDe', 'aditfield13', 'etcInfo', 'mainSleoffic'] as const),
  ...(['shrtcomCn', 'recallSe', 'recallPublictBgnde', 'recallBgnde', 'injryCauseResult'] as const),
  ...(['acdntCn', 'hrmflGrad', 'cnsmrGhvrTips', 'trtmntAtpn', 'recallProcssInfo'] as const),
  ...(['infoOriginInstt', 'infoOriginUrl', 'infoOriginInsttUrl', 'infoCreatInstt', 'infoCreatUrl'] as const),
] as const;
export type RecordField = (typeof readFields)[number];
export type RecallRecord = { [field in RecordField]?: string };

/** Fields a notice has no place for, each with the reason. */
const ignoredFields: Readonly<Record<string, string>> = {
  recallPublictEndde: 'the end of the publication, which is not the end of the danger',
  recallEndde: 'the end of the seller’s refunds, which is not the end of the danger',
  recallEntrpsInfo: 'telephone number and address of a firm, at times of a person',
  injryFrgltyTrgter: 'who is hurt most easily; the danger says it',
  prmisnNo: 'the number of a permit that no listing prints',
  mdlpClNo: 'a class of medical devices, not a product',
  recallImgUrls: 'pictures are not carried; their addresses hold the key',
  recallRegDt: 'the day of the entry; that of publication counts',
};

/** The raw text of every field that says something, without addresses that hold a key. */
export function readRecord(node: XmlNode): RecallRecord {
  const record: RecallRecord = {};
  for (const field of readFields) {
    const text = withoutKeys(childText(node, field) ?? '');
    if (text.trim() !== '') record[field] = text;
  }
  return record;
}

/** The record's own number, or undefined where the field holds none. */
export function recallNumber({ recallSn }: RecallRecord): string | undefined {
  const number = recallSn?.trim() ?? '';
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(number) ? number : undefined;
}

/** Fields with content that nobody named. */
export function unknownFieldsIn(node: XmlNode): string[] {
  return childNames(node).filter((name) => {
    const isKnown = readFields.some((field) => field === name) || Object.hasOwn(ignoredFields, name);
    return !isKnown && (childText(node, name) ?? '').trim() !== '';
  });
}

/** An address with `serviceKey` opens the service to whoever reads it; the asker has put `{KEY}` for the key itself. */
function withoutKeys(text: string): string {
  if (!text.includes(keyPlace) && !/servicekey/iu.test(text)) return text;
  return text.replace(/[^\s,|<>"']*servicekey[^\s,|<>"']*/giu, '').replaceAll(keyPlace, '');
}
