import { barcodesIn } from '../core/barcodes-in-text';
import { certificatesByForm } from '../core/certificate-forms';
import { certificatesIn, withPlainCertificates } from '../core/certificates';
import { gtinOfDigitalLink, withoutGs1Marks } from '../core/gs1';
import { printedGtin } from '../core/gtin';
import { isJunkValue } from '../core/junk-values';
import { looksLikeAliExpressId, looksLikeTemuGoodsId } from '../core/marketplace-ids';
import { type Asked, questionBounds as most, type Question } from '../core/question';
import { kindOfRow, type RowKind } from '../core/row-labels';
import { labelsApart } from './labels-apart';
import { type FoundLink, linksIn } from './links-in-text';
import { readLink } from './read-link';
import { titleIn } from './share-text';

/** One or two words without a digit; and one with digits and letters. */
const aBrand = /^\p{L}[\p{L}\p{M}&.'’-]{1,30}(?: [\p{L}\p{M}&.'’-]{2,30})?$/u;
const aModel = /^(?=.*\d)(?=.*[A-Z])[A-Z\d][A-Z\d/.-]{2,20}$/i;

/** What the reading is told from outside: matching knows what a model number looks like. */
export interface QuestionRules {
  namesBrandAndModel(text: string): boolean;
}

/**
 * Free text to what it asks about: links in any of the shops' forms, what their apps share, barcodes, certificate numbers,
 * brand and model, words; several of them, each once, in the order of the text. Never throws, follows nothing.
 */
export function readQuestion(text: string, rules: QuestionRules): Question {
  const plain = plainQuestion(text);
  const links = linksIn(plain);
  const asked = links.length > 0 ? askedByLinks(plain, links) : askedByWords(plain, rules);
  const distinct = [...new Map(asked.map((each) => [keyOf(each), each])).values()];
  return {
    asked: distinct.slice(0, most.asked),
    left: Math.max(0, distinct.length - most.asked),
    cut: text.length >= most.text,
  };
}

/** Compatibility forms unified, so that full-width digits are digits; nothing invisible, lines kept. */
function plainQuestion(text: string): string {
  return text
    .slice(0, most.text)
    .normalize('NFKC')
    .slice(0, most.text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '');
}

/** The title stands before its link, or behind where nothing stands before. Numbers beside a link count where labelled. */
function askedByLinks(text: string, links: FoundLink[]): Asked[] {
  const between = (from: number, to: number) => text.slice(from, to);
  const asked = links.flatMap(({ asked: link, start, end }, at): Asked[] => {
    const before = titleIn(between(links[at - 1]?.end ?? 0, start));
    const only = links.length === 1 ? titleIn(between(end, text.length)) : undefined;
    const title = before ?? only;
    const gtin = link.kind === 'other-link' ? gtinOfDigitalLink(link.address) : undefined;
    if (gtin !== undefined) return [{ kind: 'barcode', written: printedGtin(gtin), gtin }];
    return [link.kind === 'other-link' || title === undefined ? link : { ...link, title }];
  });
  const rest = links.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)}\n${left.slice(end)}`,
    text,
  );
  const lines = rest.split('\n');
  return [...asked, ...labelled(lines).asked, ...lines.flatMap(certificatesByForm).map(certificate)];
}

function askedByWords(text: string, rules: QuestionRules): Asked[] {
  const { asked, rest } = labelled(text.split('\n').map(withoutGs1Marks).flatMap(labelsApart));
  return [...asked, ...inOneLine(rest).flatMap((line) => askedByLine(withHyphens(line), rules))];
}

/** KC numbers are copied off a label with a blank for their hyphen, or without it; with seven digits it can stand in one place only. */
function withHyphens(line: string): string {
  return line.replace(
    /(?<![\p{L}\p{N}-])([A-Z]{1,3}\d{2,3}[A-Z](?:\d{3,4}(?= )|\d{3}(?=\d{4}(?!\d)))) ?(\d{4,5}[A-Z]{0,2})(?![\p{L}\p{N}-])/giu,
    '$1-$2',
  );
}

/** A label's two lines, a brand and under it (or over it) a model, are one thing. */
function inOneLine(lines: string[]): string[] {
  const [one = '', other = '', ...more] = lines.map((line) => line.trim()).filter((line) => line !== '');
  const pairs = [
    [one, other],
    [other, one],
  ];
  const isPair = pairs.some(([brand = '', model = '']) => aBrand.test(brand) && aModel.test(model));
  return isPair && more.length === 0 ? [`${one} ${other}`] : lines;
}

/** One line without labels: the numbers in it that are known by their form, and the words that are left. */
function askedByLine(asWritten: string, rules: QuestionRules): Asked[] {
  const line = certificatesByForm(asWritten).length > 0 ? withPlainCertificates(asWritten) : asWritten;
  const asked: Asked[] = [];
  let rest = line;
  const take = (found: Asked, written: string) => {
    asked.push(found);
    rest = rest.replace(written, ' ');
  };
  for (const number of certificatesByForm(line)) {
    const at = line.toUpperCase().indexOf(number);
    take(certificate(number), line.slice(at, at + number.length));
  }
  for (const { 0: id } of rest.matchAll(/(?<![\p{L}\p{N}-])\d{13,16}(?![\p{L}\p{N}-])/gu)) {
    const listing = readLink(addressOfId(id));
    if (listing?.kind === 'listing') take(listing, id);
  }
  // A number may be a barcode and an old listing's at once; both are answered.
  for (const { written, gtin } of barcodesIn(asked.length > 0 ? line : rest)) {
    if (gtin === undefined && asked.length > 0) continue;
    take({ kind: 'barcode', written, ...(gtin !== undefined && { gtin }) }, written);
  }
  const words = rest.replace(/\s+/g, ' ').trim().slice(0, most.words);
  if (/[\p{L}\p{N}]/u.test(words) && !(asked.length > 0 && saysNoMore(words)))
    asked.push(wordsOrModel(words, rules));
  return asked;
}

/** "바코드 8809…" without a colon leaves its label behind, "제 CB061…호" its counter, "…이에요" the end of a sentence. */
function saysNoMore(words: string): boolean {
  const label = words
    .replace(/^(?:상품|제품) /, '')
    .replace(/(?: ?(?:은|는|이|가|입니다|이에요|예요|인데요))+$/, '');
  return label.length < 2 || kindOfRow(label) !== undefined;
}

function wordsOrModel(text: string, { namesBrandAndModel }: QuestionRules): Asked {
  return namesBrandAndModel(text)
    ? { kind: 'brand-and-model', text, brands: [], models: [] }
    : { kind: 'words', text };
}

function addressOfId(id: string): string {
  if (looksLikeAliExpressId(id)) return `https://www.aliexpress.com/item/${id}.html`;
  return looksLikeTemuGoodsId(id) ? `https://www.temu.com/g-${id}.html` : '';
}

const withColon = /^\s*([^:\t]{1,40}?)\s*[:\t]\s*(\S.{0,199})$/u;
/** One word with three digits in a row, or digits in groups. */
const withNumber = /^\s*([^\d:]{2,20}?)\s+((?=[A-Z\d-]*\d{3})[A-Z\d-]{6,40}|\d[\d -]{6,24}\d)\s*$/iu;

/** A label and its value: with a colon, or a number that stands right behind the label of one. */
function rowOf(line: string): { kind: RowKind; value: string } | undefined {
  const [, label = '', value = ''] = withColon.exec(line) ?? [];
  const kind = kindOfRow(label);
  if (kind !== undefined) return { kind, value: value.trim() };
  const [, before = '', number = ''] = withNumber.exec(line) ?? [];
  const numbered = kindOfRow(before);
  return numbered === 'gtin' || numbered === 'certificate' ? { kind: numbered, value: number } : undefined;
}

/** `브랜드: Voltara`, `Model No. VT-9041`, `KC 인증번호：…`: lines that say themselves what they hold. */
function labelled(lines: string[]): { asked: Asked[]; rest: string[] } {
  const values: Record<RowKind, string[]> = { brand: [], model: [], gtin: [], certificate: [] };
  const rest: string[] = [];
  for (const line of lines) {
    const row = rowOf(line);
    if (!row) rest.push(line);
    else if (!isJunkValue(row.value)) values[row.kind].push(row.value);
  }
  const { brand, model, gtin, certificate: numbers } = values;
  const asked: Asked[] = [
    ...numbers.flatMap((value) => {
      const found = certificatesIn(value);
      return (found.length > 0 ? found : [value.slice(0, 80)]).map(certificate);
    }),
    ...gtin.flatMap((value) =>
      barcodesIn(value).map(
        ({ written, gtin: read }): Asked => ({
          kind: 'barcode',
          written,
          ...(read !== undefined && { gtin: read }),
        }),
      ),
    ),
  ];
  const text = [...brand, ...model].join(' ').slice(0, most.words);
  if (brand.length > 0 && model.length > 0)
    asked.push({ kind: 'brand-and-model', text, brands: brand, models: model });
  else if (text !== '') rest.push(text);
  return { asked, rest };
}

function certificate(number: string): Asked {
  return { kind: 'certificate', number };
}

/** What makes two of them one. */
function keyOf(asked: Asked): string {
  switch (asked.kind) {
    case 'listing':
      return `${asked.kind} ${asked.marketplace} ${asked.ids[0]}`;
    case 'short-link':
    case 'other-link':
      return `link ${asked.address}`;
    case 'barcode':
      return `${asked.kind} ${asked.gtin ?? asked.written}`;
    case 'certificate':
      return `${asked.kind} ${asked.number}`;
    case 'brand-and-model':
    case 'words':
      return asked.text.toLowerCase();
  }
}
