import type { LocalText } from '../core/notice';

/** The bounds of the notice schema; what is longer is cut with an ellipsis, so that one long field loses no notice. */
const shortLength = 300;
const longLength = 4000;

/** A text of at most 300 characters. */
export function shortText(text: string): string {
  return cut(text, shortLength);
}

/** Distinct values, compared without case and spacing, at most `most`, each at most 300 characters, empty ones dropped. */
export function distinct(values: Iterable<string>, most: number): string[] {
  const kept = new Map<string, string>();
  for (const value of values) {
    const text = shortText(value.trim());
    const key = sameValueKey(text);
    if (key !== '' && !kept.has(key)) kept.set(key, text);
    if (kept.size === most) break;
  }
  return [...kept.values()];
}

/** What two spellings of one value have in common. */
export function sameValueKey(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** One text in one language as the notice holds it, or none. */
export function localTexts(lang: string, ...texts: (string | undefined)[]): LocalText[] {
  const kept: LocalText[] = [];
  for (const text of texts) {
    if (text === undefined || text.trim() === '') continue;
    const whole = cut(text.trim(), longLength);
    if (!kept.some((each) => sameValueKey(each.text) === sameValueKey(whole)))
      kept.push({ lang, text: whole });
  }
  return kept;
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  // Never half of a character outside the first plane.
  return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`;
}
