/** A text in its one form, with the way back: where each of its code units stood in the original. */
export interface Folded {
  text: string;
  original: string;
  /** Start and end in the original, per code unit; absent where nothing moved. */
  places?: { starts: number[]; ends: number[] };
}

/** What composes with its neighbour is folded together: conjoining and half-width Hangul, letters with their marks. */
const clusters = /[\u1100-\u11ff\u3130-\u318f\uffa0-\uffdc]+|\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu;
const ascii = /^[\0-\x7f]*$/;
const unmarked = /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff®™©℠]|[\ufe00-\ufe0f]/gu;
const plain: readonly [RegExp, string][] = [
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/ø/g, 'o'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/[\u2010-\u2013\u2212]/g, '-'],
  [/[\u2018\u2019\u02bc]/g, "'"],
];

/**
 * One form for texts that people write in many: compatibility forms unified (NFKC), lower case, Latin diacritics, trade
 * mark signs and invisible characters gone, every hyphen the plain one. Hangul syllables, Han and kana stay whole.
 */
export function foldWithPlaces(original: string): Folded {
  if (ascii.test(original)) return { text: original.toLowerCase(), original };
  const same = foldInPlace(original);
  if (same !== undefined) return { text: same, original };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const found of original.matchAll(clusters)) {
    const part = foldCluster(found[0]);
    text += part;
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(found.index);
      ends.push(found.index + found[0].length);
    }
  }
  return { text, original, places: { starts, ends } };
}

/** The folded text where each unit has one and none moves, as in most Korean and Chinese titles; otherwise undefined. */
function foldInPlace(original: string): string | undefined {
  let text = '';
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const unit =
      code < 0x80
        ? plainUnit(code)
        : isSettled(code)
          ? original.charAt(at)
          : simpleUnit(original.charAt(at), code);
    if (unit === undefined) return undefined;
    text += unit;
  }
  return text;
}

const plainUnits = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code).toLowerCase());

function plainUnit(code: number): string | undefined {
  return plainUnits[code];
}

/** Hangul syllables, Han and kana have no other form; kana that a mark follows are left to the slow way by that mark. */
function isSettled(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3094) ||
    (code >= 0x30a1 && code <= 0x30fa)
  );
}

/** Letters of Latin and Cyrillic and the signs about them that fold to one unit by themselves. */
const simpleUnits = new Map<number, string | undefined>();

function simpleUnit(unit: string, code: number): string | undefined {
  if (simpleUnits.has(code)) return simpleUnits.get(code);
  const isSimple =
    (code >= 0xa0 && code < 0x300) ||
    (code >= 0x400 && code < 0x460) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x3000 && code <= 0x3020) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    code === 0x30fc;
  const folded = isSimple ? foldCluster(unit) : '';
  const kept = folded.length === 1 ? folded : undefined;
  simpleUnits.set(code, kept);
  return kept;
}

export function fold(text: string): string {
  return ascii.test(text) ? text.toLowerCase() : foldWithPlaces(text).text;
}

/** The original's own words behind `start` to `end` of the folded text. */
export function originalOf({ original, places }: Folded, start: number, end: number): string {
  if (!places) return original.slice(start, end);
  return original.slice(places.starts[start] ?? 0, places.ends[end - 1] ?? 0);
}

/** One whole character that has no other form: most of any Korean, Chinese or Japanese title. */
const settled = /^[가-힣一-鿿ぁ-ゔァ-ヺ]$/;

function foldCluster(cluster: string): string {
  if (settled.test(cluster)) return cluster;
  let text = cluster
    .replace(unmarked, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(unmarked, '')
    .normalize('NFC');
  for (const [from, to] of plain) text = text.replace(from, to);
  return text;
}

/** Cyrillic letters that look like Latin ones: `МТ-100` is typed either way. */
const lookalikes = new Map([...'авекмнорстух'].map((letter, at) => [letter, 'abekmhopctyx'[at] ?? letter]));

/** A model number in one form: letters and digits only, Cyrillic look-alikes as the Latin letters they stand for. */
export function modelKey(folded: string): string {
  return (
    compactPlain(folded) ??
    compact(folded).replace(/[авекмнорстух]/g, (letter) => lookalikes.get(letter) ?? letter)
  );
}

/** Letters and digits only: `VT-9041`, `VT 9041` and `vt.9041` are one model number. */
export function compact(folded: string): string {
  return compactPlain(folded) ?? folded.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same of a text of ASCII, in a fraction of the time; undefined for any other. */
function compactPlain(text: string): string | undefined {
  let key = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return undefined;
    if (isLetterOrDigit(code)) continue;
    key += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : key + text.slice(from);
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
