import { type Folded, foldWithPlaces, originalOf } from './normalise';

/** A word of a folded text. Scripts are never mixed in one: `vt-9041용` is `vt-9041` and `용`. */
export interface Token {
  text: string;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  script: 'alphabetic' | 'hangul' | 'han';
}

/** The words first..last of a text. */
export interface WordSpan {
  first: number;
  last: number;
}

export interface Tokens {
  folded: Folded;
  words: Token[];
}

const han = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const other = `(?![\\p{Script=Hangul}${han}])`;
const shapes = new RegExp(
  `(?<hangul>\\p{Script=Hangul}+)|(?<han>[${han}]+)|` +
    `(?:${other}[\\p{L}\\p{N}\\p{M}])+(?:[-_.'](?:${other}[\\p{L}\\p{N}])+)*`,
  'gu',
);

/** Splits a text into words. Hyphens, underscores and dots hold an alphabetic word together; `/ & + ,` do not. */
export function tokensOf(text: string): Tokens {
  const folded = foldWithPlaces(text);
  const words: Token[] = [];
  if (isAscii.test(folded.text)) return { folded, words: plainWords(folded.text) };
  const scanned = scannedWords(folded.text);
  if (scanned) return { folded, words: scanned };
  for (const found of folded.text.matchAll(shapes)) {
    const script = found.groups?.hangul ? 'hangul' : found.groups?.han ? 'han' : 'alphabetic';
    words.push({ text: found[0], start: found.index, end: found.index + found[0].length, script });
  }
  return { folded, words };
}

const isAscii = /^[\0-\x7f]*$/;

/** The same for a text of ASCII only, which most are: in a twentieth of the time. */
function plainWords(text: string): Token[] {
  const words: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isPlain(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (
      end < text.length &&
      (isPlain(text.charCodeAt(end)) || (holds(text.charCodeAt(end)) && isPlain(text.charCodeAt(end + 1))))
    )
      end++;
    words.push({ text: text.slice(at, end), start: at, end, script: 'alphabetic' });
    at = end;
  }
  return words;
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

const codeKinds = new Uint8Array(0x10000);
const [unknown, nothing, letter, hangul, hanOrKana, outside] = [0, 1, 2, 3, 4, 5];
const isLetter = /^[\p{L}\p{N}\p{M}]$/u;
const isHangul = /^\p{Script=Hangul}$/u;
const isHan = new RegExp(`^[${han}]$`, 'u');

function kindOf(code: number): number {
  const known = codeKinds[code] ?? nothing;
  if (known !== unknown) return known;
  const unit = String.fromCharCode(code);
  const kind =
    code >= 0xd800 && code <= 0xdfff
      ? outside
      : isHangul.test(unit)
        ? hangul
        : isHan.test(unit)
          ? hanOrKana
          : isLetter.test(unit)
            ? letter
            : nothing;
  codeKinds[code] = kind;
  return kind;
}

/** The same for any text without characters beyond the first plane; undefined where it has one. */
function scannedWords(text: string): Token[] | undefined {
  const words: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === outside) return undefined;
    if (kind === nothing) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (kindOf(code) === kind) end++;
      else if (kind === letter && holds(code) && kindOf(text.charCodeAt(end + 1)) === letter) end += 2;
      else break;
    }
    const script = kind === letter ? 'alphabetic' : kind === hangul ? 'hangul' : 'han';
    words.push({ text: text.slice(at, end), start: at, end, script });
    at = end;
  }
  return words;
}

/** `-`, `_`, `.` and `'`. */
function holds(code: number): boolean {
  return code === 45 || code === 95 || code === 46 || code === 39;
}

/** What stands between the word at `index` and the one after it. */
export function gapAfter({ folded, words }: Tokens, index: number): string {
  return folded.text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? folded.text.length);
}

/** The words first..last as the text itself writes them. */
export function quote({ folded, words }: Tokens, first: number, last: number): string {
  return originalOf(folded, words[first]?.start ?? 0, words[last]?.end ?? 0);
}
