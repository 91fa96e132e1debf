import { parseGtin } from '../../core/gtin';
import { type Hazard, hazards } from '../../core/hazards';
import { globalAliExpressId } from '../../core/marketplace-ids';
import type { NoticeInput } from '../../core/notice';
import { isHostileText } from '../../feed/hostile-text';
import { readShopAddress } from '../../marketplaces/registry';

/** A value of a cell, or what is wrong with it and what to do. */
export type CellValue<Value> =
  | { kind: 'value'; value: Value }
  | { kind: 'fault'; what: string; next: string };

/** Signs with which a cell becomes a formula once the file is opened in a spreadsheet; their wide forms too. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * Why a cell is refused whatever its column: a formula, or text that hides or turns other text. Of a cell with several
 * values each is looked at.
 */
export function cellFault(text: string, several: boolean): { what: string; next: string } | undefined {
  const values = several ? text.split(';') : [];
  const starts = [text, text.trimStart(), ...values.map((each) => each.trimStart())];
  const start = starts.find((each) => formulaStart.test(each));
  if (start !== undefined) {
    return {
      what: `${quoted(start)} begins like a formula, which a spreadsheet would run`,
      next: 'Write the value itself, beginning with a letter or digit; leave the cell empty where there is none.',
    };
  }
  if (isHostileText(text)) {
    return {
      what: 'it holds control characters, or characters that turn the direction of other text',
      next: 'Type the text again, or paste it without formatting.',
    };
  }
  return undefined;
}

/** A barcode as GTIN-14. */
export function gtinOf(text: string): CellValue<string> {
  const gtin = parseGtin(text);
  if (gtin !== undefined) return { kind: 'value', value: gtin };
  return (
    roundedNumber(text) ?? {
      kind: 'fault',
      what: `${quoted(text)} is no barcode: 8, 12, 13 or 14 digits of which the last one checks the others`,
      next: 'Copy it from the package; format the column as text, so that zeros in front stay.',
    }
  );
}

/** A listing by its address, or by marketplace and id. The list itself names it, as an authority would. */
export function listingOf(text: string): CellValue<NonNullable<NoticeInput['listings']>[number]> {
  const [, marketplace, digits] = /^(aliexpress|temu)\s*:\s*(\d{5,20})$/i.exec(text) ?? [];
  if (marketplace !== undefined && digits !== undefined) {
    return named(marketplace.toLowerCase() === 'temu' ? 'temu' : 'aliexpress', digits);
  }
  const address = /^https?:\/\//i.test(text) ? text.replace(/^http:/i, 'https:') : `https://${text}`;
  const read = URL.canParse(address) ? readShopAddress(address) : undefined;
  const id = read && 'ids' in read ? read.ids[0] : undefined;
  if (read && 'ids' in read && id !== undefined) return named(read.marketplace, id);
  return (
    roundedNumber(text) ?? {
      kind: 'fault',
      what: `${quoted(text)} names no listing on AliExpress or Temu`,
      next: 'Write the address of the product page, or aliexpress:1005… or temu:601…',
    }
  );
}

function named(
  marketplace: 'aliexpress' | 'temu',
  digits: string,
): CellValue<NonNullable<NoticeInput['listings']>[number]> {
  const id = marketplace === 'aliexpress' ? globalAliExpressId(digits) : digits;
  return { kind: 'value', value: { marketplace, id, basis: 'authority' } };
}

/** Own words, perhaps with one of our hazards behind `=`; one of ours alone stands for both. */
export function hazardOf(text: string): CellValue<{ official: string; hazard?: Hazard }> {
  const place = text.lastIndexOf('=');
  const official = (place < 0 ? text : text.slice(0, place)).trim();
  const term = (place < 0 ? text : text.slice(place + 1)).trim();
  const hazard = hazards.find((each) => each === term.toLowerCase());
  if (official === '' || (place >= 0 && hazard === undefined)) {
    return {
      kind: 'fault',
      what: `${quoted(term)} is none of the hazards`,
      next: `After = write one of ${hazards.join(', ')}, or your own words alone.`,
    };
  }
  return { kind: 'value', value: { official, ...(hazard !== undefined && { hazard }) } };
}

/** A day that is in the calendar. */
export function dayOf(text: string): CellValue<string> {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text))
    return { kind: 'value', value: text };
  return {
    kind: 'fault',
    what: `${quoted(text)} is not a day`,
    next: 'Write it as 2026-11-25; format the column as text, so that the spreadsheet leaves it so.',
  };
}

/** What a spreadsheet makes of a long number: its last digits are gone and nobody can bring them back. */
function roundedNumber(text: string): CellValue<never> | undefined {
  if (!/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text)) return undefined;
  return {
    kind: 'fault',
    what: `${quoted(text)} is a number that the spreadsheet has rounded`,
    next: 'Format the column as text and type the number again.',
  };
}

function quoted(text: string): string {
  const short = text.trim().slice(0, 40);
  return `“${short}${short.length < text.trim().length ? '…' : ''}”`;
}
