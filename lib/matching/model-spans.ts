import { colourWords } from './model-forms';
import { modelKey } from './normalise';
import { forSuffixWords } from './stop-phrases';
import { gapAfter, type Token, type Tokens } from './tokens';
import { variantWords } from './variants';

/** A stretch of a text that may be a model number: whole words first..last. */
export interface ModelSpan {
  key: string;
  /** The stretch itself, folded, with its blanks and hyphens. */
  text: string;
  first: number;
  last: number;
}

/** The most words a model may spread over: `abc 12 x 4`; those that a slash joins are counted as one. */
const mostWords = 4;
const mostJoined = 8;
/** No model is longer, see `canNameAModel`. */
const mostLetters = 40;
const hasDigit = /\d/;
const joins = /^(\s{1,2}|\s?#\s?|\/|\s-\s)$/;
/** Words that may be glued to a model by a hyphen, full stop or underscore: `voltara-vt-9041`, `no.vt-9041`. */
const besideModel = /^(\p{L}{4,}|no|nr|art|ref|mod)$/u;

/**
 * Every stretch of a text that could be a model, by whole words: `vt9041`, `vt-9041`, `vt 9041`. A hyphenated word gives
 * its parts only beside plain words, so that `td-13-t` is never read as `td-13`.
 */
export function modelSpans(tokens: Tokens): ModelSpan[] {
  const { words, folded } = tokens;
  const spans: ModelSpan[] = [];
  const keys = words.map(({ text, script }) => (script === 'alphabetic' ? modelKey(text) : ''));
  const digits = keys.map((key) => hasDigit.test(key));
  for (const [first, start] of words.entries()) {
    let key = '';
    let withDigit = false;
    let parts = 0;
    for (let last = first; last < first + mostJoined; last++) {
      const word = words[last];
      if (word?.script !== 'alphabetic') break;
      const gap = last > first ? gapAfter(tokens, last - 1) : '';
      if (last > first && !joins.test(gap)) break;
      if (gap !== '/') parts++;
      if (parts > mostWords) break;
      key += keys[last] ?? '';
      if (key.length > mostLetters) break;
      withDigit ||= digits[last] === true;
      if (withDigit) spans.push({ key, text: folded.text.slice(start.start, word.end), first, last });
    }
    if (start.script === 'alphabetic' && /[-_.']/.test(start.text)) spans.push(...innerSpans(start, first));
  }
  return spans;
}

function innerSpans(word: Token, at: number): ModelSpan[] {
  const parts = word.text.split(/[-_.']/);
  const beside = (part: string | undefined) =>
    part === undefined || colourWords.has(part) || (besideModel.test(part) && !forSuffixWords.has(part));
  // All that follows must be plain: in `vt-9041-red-plus` and `vt-9041-red-2` the model goes on.
  const goesOn = (from: number) =>
    parts.slice(from).some((part) => hasDigit.test(part) || variantWords.has(part));
  const spans: ModelSpan[] = [];
  for (let first = 0; first < parts.length; first++) {
    for (let last = first; last < parts.length; last++) {
      if (first === 0 && last === parts.length - 1) continue;
      if (!beside(parts[first - 1]) || !beside(parts[last + 1]) || goesOn(last + 1)) continue;
      const text = parts.slice(first, last + 1).join('-');
      const key = modelKey(text);
      if (/\d/.test(key)) spans.push({ key, text, first: at, last: at });
    }
  }
  return spans;
}
