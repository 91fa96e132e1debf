import { certificatesIn, withPlainCertificates } from '../../core/certificates';
import { distinct } from '../bounded';
import { cleanText } from '../clean-text';
import { takeBrackets } from './brackets';
import { koreanModelsOf } from './models';
import { stated } from './stated';

export interface CertNumField {
  certificates: string[];
  models: string[];
}

/**
 * Parts that many products share. A number labelled as a part's (`(배터리) ZU10282-19001`) is the part's certificate, and
 * stands on every other product with that part; it counts only where the recall is of the part itself.
 */
export const partNames: readonly string[] = [
  ...[
    '배터리',
    '전지',
    '충전기',
    '어댑터',
    '아답터',
    '어뎁터',
    '직류전원장치',
    '전원장치',
    '전원코드',
    '코드',
    '컨버터',
  ],
  ...['모터', '플러그', '안정기', '램프', '스위치', '케이블'],
];

/**
 * What the field `certNum` holds: a list of certificate numbers with noise between. HTML line breaks, new lines and words part
 * numbers; placeholders (`공급자적합성`, `비대상`) and telephone numbers are none; models stand beside the numbers, in brackets
 * and out of them. `about` is what the record calls the product.
 */
export function readCertNum(field: string | null | undefined, about: string): CertNumField {
  const text = cleanLines(field);
  const numbers = numbersOf(text);
  const certificates = numbers.filter(({ label }) => !isOfPart(label, about)).map(({ number }) => number);
  return { certificates: distinct(certificates, 60), models: modelsBeside(text, numbers) };
}

function cleanLines(field: string | null | undefined): string {
  const marked = (field ?? '').replace(/<\s*br\s*\/?\s*>?|\r?\n/giu, ' ; ');
  return withPlainCertificates(cleanText(marked));
}

interface LabelledNumber {
  number: string;
  /** The words right before and behind it. */
  label: string;
}

function numbersOf(text: string): LabelledNumber[] {
  // Korean words stand against a number without a blank, and only blanks and marks may end it.
  const apart = text.replace(/(?<=[A-Za-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[A-Za-z0-9])/gu, ' ');
  const upper = apart.toUpperCase();
  const placed = certificatesIn(apart)
    .map((number) => ({ number, at: upper.indexOf(number) }))
    .sort((a, b) => a.at - b.at);
  return placed.map(({ number, at }, place) => {
    const before = placed[place - 1];
    const start = before ? before.at + before.number.length : 0;
    const end = placed[place + 1]?.at ?? apart.length;
    const lead = (apart.slice(start, at).split(/[,;/]/u).at(-1) ?? '').trim();
    const behind = /^\s*[([]([^()[\]]*)[)\]]/u.exec(apart.slice(at + number.length, end))?.[1] ?? '';
    return { number, label: `${lead} ${behind}` };
  });
}

function isOfPart(label: string, about: string): boolean {
  return partNames.some((part) => label.includes(part) && !about.includes(part));
}

function modelsBeside(text: string, numbers: readonly LabelledNumber[]): string[] {
  const models: string[] = [];
  const { groups, rest } = takeBrackets(text);
  for (const group of groups) {
    const labelled = /^\s*(?:인증\s?)?모델\s?(?:명|번호)?\s*[:：]?\s*(.*)$/su.exec(group)?.[1];
    if (labelled !== undefined) models.push(...koreanModelsOf(labelled).filter((model) => model.length >= 2));
    else if (looksLikeModel(group)) models.push(...koreanModelsOf(group));
  }
  for (const piece of rest.split(/\s*[,;/:]\s*|\s+/u)) {
    if (looksLikeModel(piece)) models.push(piece);
  }
  const own = new Set(numbers.map(({ number }) => number));
  return distinct(
    models.filter((model) => stated(model) !== undefined && !own.has(model.toUpperCase())),
    400,
  );
}

/** Letters and digits in one word, and no certificate number: `WF24A95**`. */
function looksLikeModel(text: string): boolean {
  return /^(?=.*[A-Za-z])(?=.*\d)[\w*./-]{4,40}$/u.test(text.trim()) && certificatesIn(text).length === 0;
}
