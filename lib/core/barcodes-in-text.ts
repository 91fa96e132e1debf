import { parseGtin } from './gtin';

/** A stretch of a text that may be a barcode. */
export interface FoundBarcode {
  written: string;
  /** Absent where the number has the length of a barcode and its check digit is wrong, or it is a placeholder. */
  gtin?: string;
  start: number;
  end: number;
}

/**
 * Digits with single blanks or hyphens between them, next to no other number and no letter; but Korean writes what it says of
 * a number right beside it (`바코드8809…입니다`).
 */
const runs =
  /(?<![\p{N}\p{M}]|(?!\p{Script=Hangul})\p{L}|\d[.,])\d+(?:[ \u2010-\u2015-]\d+)*(?![\p{N}\p{M}]|(?!\p{Script=Hangul})\p{L}|[.,]\d)/gu;
const lengths = new Set([8, 12, 13, 14]);
/** Eight digits are too often something else: a date, an order, half a telephone number. */
const leastAmongWords = 12;
const mostDigits = 14;
const date = /^(?:19|20)\d\d[^\d]\d\d?[^\d]\d\d?$/;

/**
 * The barcodes in a line of a question, blanks and hyphens or not. Among words only numbers with a right check digit count,
 * and of twelve digits and more; a line that is nothing but a number of a barcode's length is one that was mistyped.
 */
export function barcodesIn(line: string): FoundBarcode[] {
  const text = line.normalize('NFKC');
  const found: FoundBarcode[] = [];
  for (const { 0: run, index } of text.matchAll(runs)) {
    const alone = text.replace(run, '').replace(/[\s\p{P}\p{S}]/gu, '') === '';
    found.push(...inRun(run, index, alone));
  }
  return found;
}

function inRun(run: string, index: number, alone: boolean): FoundBarcode[] {
  const found: FoundBarcode[] = [];
  const groups = [...run.matchAll(/\d+/g)];
  for (let first = 0; first < groups.length; ) {
    const window = longestFrom(groups, first, run, alone);
    if (window) found.push({ ...window, start: index + window.start, end: index + window.end });
    first = window ? window.next : first + 1;
  }
  if (found.length > 0 || !alone || !lengths.has(digitsOf(run)) || date.test(run)) return found;
  return [{ written: run, start: index, end: index + run.length }];
}

/** The longest barcode that begins with this group of digits, and the group after it. */
function longestFrom(groups: RegExpExecArray[], first: number, run: string, alone: boolean) {
  const start = groups[first]?.index ?? 0;
  const ends: { end: number; next: number; digits: number }[] = [];
  for (let next = first, digits = 0; next < groups.length && digits < mostDigits; next++) {
    const group = groups[next];
    digits += group?.[0].length ?? 0;
    ends.push({ end: (group?.index ?? 0) + (group?.[0].length ?? 0), next: next + 1, digits });
  }
  for (const { end, next, digits } of ends.reverse()) {
    const isWhole = alone && first === 0 && next === groups.length;
    if (!lengths.has(digits) || (digits < leastAmongWords && !isWhole)) continue;
    const written = run.slice(start, end);
    const gtin = parseGtin(written);
    if (gtin !== undefined) return { written, gtin, start, end, next };
  }
  return undefined;
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length;
}
