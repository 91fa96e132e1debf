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
  eachWord(folded.text, (start, end, script) => {
    words.push({ text: folded.text.slice(start, end), start, end, script });
  });
  return { folded, words };
}

const beyondFirstPlane = /[\ud800-\udfff]/;

/** Sees where a word stands; `joined`: whether a hyphen, dot or the like stands within it. */
export type SeeWord = (start: number, end: number, script: Token['script'], joined: boolean) => void;

/** Shows where each word of a folded text stands, one after the other. It allocates nothing for a text of common letters. */
export function eachWord(folded: string, see: SeeWord): void {
  if (!beyondFirstPlane.test(folded)) {
    scan(folded, see);
    return;
  }
  for (const found of folded.matchAll(shapes)) {
    const script = found.groups?.hangul ? 'hangul' : found.groups?.han ? 'han' : 'alphabetic';
    see(found.index, found.index + found[0].length, script, /[-_.']/.test(found[0]));
  }
}

/** Of each unit what it is; 0 where nobody has asked yet. */
const codeKinds = new Uint8Array(0x10000);
const nothing = 1;
const letter = 2;
const hangul = 3;
const hanOrKana = 4;
const isLetter = /^[\p{L}\p{N}\p{M}]$/u;
const isHangul = /^\p{Script=Hangul}$/u;
const isHan = new RegExp(`^[${han}]$`, 'u');

function kindOf(code: number): number {
  return codeKinds[code] || findKind(code);
}

function findKind(code: number): number {
  if (Number.isNaN(code)) return nothing;
  const unit = String.fromCharCode(code);
  const kind = isHangul.test(unit)
    ? hangul
    : isHan.test(unit)
      ? hanOrKana
      : isLetter.test(unit)
        ? letter
        : nothing;
  codeKinds[code] = kind;
  return kind;
}

/** What `shapes` finds, unit by unit, in a text without characters beyond the first plane: in a twentieth of the time. */
function scan(text: string, see: SeeWord): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === nothing) {
      at++;
      continue;
    }
    let end = at + 1;
    let joined = false;
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (kindOf(code) === kind) end++;
      else if (kind === letter && holds(code) && kindOf(text.charCodeAt(end + 1)) === letter) {
        joined = true;
        end += 2;
      } else break;
    }
    see(at, end, kind === letter ? 'alphabetic' : kind === hangul ? 'hangul' : 'han', joined);
    at = end;
  }
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
