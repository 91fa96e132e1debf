import { cleanText } from '../clean-text';
import { foldTerm, termLookup } from '../fold-term';

/** What an entry of the product's description tells. */
export type DescribedAs =
  | 'model'
  | 'brand'
  | 'barcode'
  | 'batch'
  | 'serial'
  | 'date'
  | 'listing'
  | 'seller'
  | 'certificate'
  | 'vehicle'
  | 'nothing';

/**
 * The labels under which the free text `aditfield13` tells what a product is known by, as one importer and the guide's samples
 * have them; blanks and marks do not count, so `모델명/모델번호` and `모델명 / 모델 번호` are one. Add a row where a build
 * reports `aditfield13: <label>` among the unknown fields.
 */
export const descriptionLabels: readonly { as: DescribedAs; terms: readonly string[] }[] = [
  {
    as: 'model',
    terms:
      `모델|모델명|모델번호|모델명/모델번호|모델번호/모델명|모델/형식|형식/모델|형식/모델번호|모델/타입|모델번호/UPC|모델/품번|
      모델명/품번|제품/모델번호|제품명/모델번호|모델/카탈로그 번호|모델 및 품목번호|품번|품목번호|제품번호|제품코드|제품/품목번호|제품명/제품번호|
      배터리 모델번호|카탈로그 번호|스타일 번호|스타일|아이템 번호/모델번호|부품번호|Model|Model No|Model Number|Item No|Style No`
        .split('|')
        .map((term) => term.trim()),
  },
  { as: 'brand', terms: ['브랜드', '브랜드명', '상표', '상표명', '브랜드/모델명', 'Brand'] },
  {
    as: 'barcode',
    terms: '바코드|바코드번호|UPC|UPC 코드|UPC 번호|EAN|EAN 코드|GTIN|EAN/GTIN|GTIN/EAN|표준바코드'.split(
      '|',
    ),
  },
  {
    as: 'batch',
    terms:
      '로트번호|로트|롯트번호|LOT|LOT 번호|Lot No|배치번호|배치|제조번호|배치/로트번호|로트/배치번호|생산코드|관리번호|제조코드|트래킹 번호|추적번호'.split(
        '|',
      ),
  },
  { as: 'serial', terms: '일련번호|시리얼번호|시리얼 넘버|제품 일련번호|S/N|Serial No'.split('|') },
  {
    as: 'date',
    terms:
      '제조일|제조일자|제조기간|제조연월|제조년월|제조시기|생산일|생산일자|생산기간|생산시기|유통기한|소비기한|사용기한|날짜코드|제조연도|제조년도|연식'.split(
        '|',
      ),
  },
  {
    as: 'listing',
    terms:
      '상품번호|상품 ID|상품ID|판매페이지|판매 페이지|판매 링크|판매링크|판매 주소|판매처 링크|상품 링크|상품 URL|URL|링크|제품 ID'.split(
        '|',
      ),
  },
  {
    as: 'seller',
    terms: '판매자|판매자명|셀러|스토어|스토어명|판매업체|판매처|구매처|판매사이트|판매 사이트'.split('|'),
  },
  {
    as: 'certificate',
    terms: 'KC|KC 인증번호|인증번호|안전인증번호|안전확인번호|안전확인신고번호'.split('|'),
  },
  {
    as: 'vehicle',
    terms: 'EC 형식/모델|EC 형식 승인/모델|EC 형식승인|EC 형식|차대번호|VIN|모델/연식|차종|차명'.split('|'),
  },
  {
    // The number of another shop, what the thing looks like, where and when it was sold.
    as: 'nothing',
    terms:
      'ASIN|ASIN 번호|ASIN 코드|SKU|SKU 번호|색상|색|크기|사이즈|재질|소재|구성|구성품|용량|중량|무게|포장|포장 단위|수량|판매수량|판매기간|판매시기|판매지역|유통경로|제조사|제조업체|제조자|제조국|원산지|수입자|수입업체|제품명|제품|제품 설명|제품설명|용도|가격|판매가격|사진|이미지|비고|기타|특징|모양|외관|대상 연령|사용연령|대상|전압|정격|정격전압|성분|유형|종류|국가|조치|조치사항'.split(
        '|',
      ),
  },
];

const lookup = termLookup(descriptionLabels);

export interface DescribedEntry {
  as: DescribedAs;
  value: string;
}

const bullet = /(?:^|(?<=\s))[oOㅇ○◦●•▶■□◆※*·-]\s*$/u;
const ledByBullet = /^[oOㅇ○◦●•▶■□◆※*·-]\s*/u;
/** No label of a row has more words. */
const mostWords = 5;

interface Start {
  /** Where the bullet or label begins. */
  at: number;
  /** Where the value does. */
  from: number;
  as: DescribedAs | undefined;
  label: string;
}

/**
 * The entries of a product's description: `o 모델번호 : AB-100 o ASIN : B0XXXXXXXX`, one after another or a line each, with any
 * bullet or none. Labels without a row are returned by name.
 */
export function readDescription(text: string | undefined): { entries: DescribedEntry[]; unknown: string[] } {
  const entries: DescribedEntry[] = [];
  const unknown: string[] = [];
  for (const line of linesOf(text ?? '')) {
    const starts = startsIn(line);
    const last = entries.at(-1);
    // A line without a label goes on with what the line before began.
    if (starts.length === 0 && last) last.value = `${last.value}\n${line}`.trim();
    for (const [place, { from, as, label }] of starts.entries()) {
      const value = line.slice(from, starts[place + 1]?.at ?? line.length).trim();
      if (as !== undefined) entries.push({ as, value });
      else if (/^[\p{L}\s/]{2,16}$/u.test(label)) unknown.push(label);
    }
  }
  return { entries, unknown };
}

/** Each colon whose words before it are a label of the table, or stand behind a bullet or at the line's start. */
function startsIn(line: string): Start[] {
  const starts: Start[] = [];
  for (const colon of line.matchAll(/\s*[:：](?!\/\/)/gu)) {
    const after = starts.at(-1)?.from ?? 0;
    const from = colon.index + colon[0].length;
    const known = knownLabel(line.slice(after, colon.index));
    if (known) {
      const at = withoutBullet(line.slice(0, after + known.at));
      starts.push({ at: Math.max(at, after), from, as: known.as, label: known.label });
      continue;
    }
    const words = line.slice(after, colon.index);
    const lead =
      /^.*(?:^|\s)[oOㅇ○◦●•▶■□◆※*·-]\s+/su.exec(words)?.[0].length ?? (after === 0 ? 0 : undefined);
    if (lead === undefined) continue;
    const at = Math.max(withoutBullet(line.slice(0, after + lead)), after);
    starts.push({ at, from, as: undefined, label: words.slice(lead).replace(ledByBullet, '').trim() });
  }
  return starts;
}

/** The longest run of words at the end of a text that is a label, and where it begins. */
function knownLabel(text: string): { at: number; label: string; as: DescribedAs } | undefined {
  const words = [...text.matchAll(/\S+/gu)].slice(-mostWords);
  for (const word of words) {
    const label = text.slice(word.index);
    for (const each of [label, label.replace(ledByBullet, '')]) {
      const row = lookup.get(foldTerm(each));
      if (row && /\p{L}/u.test(each)) return { at: word.index, label: each, as: row.as };
    }
  }
  return undefined;
}

/** Where the bullet before a place begins, or the place itself. */
function withoutBullet(before: string): number {
  return bullet.exec(before)?.index ?? before.length;
}

function linesOf(text: string): string[] {
  return text
    .replace(/<\s*br\s*\/?\s*>?/giu, '\n')
    .split(/\r?\n/u)
    .map((line) => cleanText(line).normalize('NFKC'))
    .filter((line) => line !== '');
}

/** The values of an entry's sort. */
export function valuesAs(entries: readonly DescribedEntry[], as: DescribedAs): string[] {
  return entries.filter((entry) => entry.as === as).map(({ value }) => value);
}
