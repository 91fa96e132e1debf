import { isJunkValue } from '../core/junk-values';
import { namedCharacters } from './named-characters';

/** HTML that old records carry in plain fields, whole or cut off by the publisher's own length limit. */
const tag = /<\/?(?:a|b|br|div|em|font|i|li|ol|p|span|strong|sup|table|td|th|tr|u|ul)\b[^<>]*(?:>|$)/giu;

/**
 * An official text as a reader sees it: entities decoded however often they were escaped (`Y&amp;amp;H` is Y&H), HTML
 * dropped, no-break and zero-width characters gone, white space collapsed. Empty where nothing is left.
 */
export function cleanText(text: string): string {
  let decoded = text;
  for (let round = 0; round < 4; round++) {
    const next = decodeOnce(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded
    .replace(tag, ' ')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();
}

function decodeOnce(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/giu,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return namedCharacters[name] ?? namedCharacters[name.toLowerCase()] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}

/** Up to the first HTML: brands of 2013 end in `<font color="#ff0000">(THE PRODUCT MA`, cut off by a length limit. */
export function beforeMarkup(text: string): string {
  return text.split(/<(?=\/?[a-z])|&lt;(?=\/?[a-z])/iu)[0] ?? '';
}

/** Without links, their words too: model fields of vehicles and toys link to lists. */
export function withoutLinks(text: string): string {
  return text.replace(/<a\b[^>]*>[\s\S]*?(?:<\/a>|$)/giu, ' ');
}

/** Line breaks part the entries of a list; as a mark they outlive cleaning. */
export function linesAsMarks(text: string | null | undefined): string {
  return (text ?? '').replace(/\r?\n/gu, ' ; ');
}

/** The cleaned text, or undefined where the field says nothing: empty, `Unknown`, `-`, `null`. For values, not for prose. */
export function statedValue(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined) return undefined;
  const cleaned = cleanText(text);
  return isJunkValue(cleaned) ? undefined : cleaned;
}

/** The cleaned prose, or undefined where there is none. The reports of 2013 start every danger with a literal `null`. */
export function statedProse(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined) return undefined;
  const cleaned = cleanText(text).replace(/^null\s+/u, '');
  return cleaned === '' || isJunkValue(cleaned) ? undefined : cleaned;
}
