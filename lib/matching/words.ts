import { bareHangul } from './hangul';
import { eachWord, type SeeWord, type Token, type Tokens } from './tokens';

/** Gives the words that texts are found by, each with its weight: pieces of a run weigh half. */
export type TakeWord = (word: string, weight: number) => void;

/** The same without cutting them out: the word stands from `start` to `end` of `text`. */
export type TakeStretch = (text: string, start: number, end: number, weight: number) => void;

/** Most words taken of one text: a title has a hundred, a hostile page may have thousands. */
const mostTokens = 120;
const mostPieces = 24;

/**
 * The words a text is found by. Alphabetic words come without their plural; of a hyphenated word, its parts and the whole.
 * Korean runs come with and without their particle, and as pairs of syllables, because people set blanks as they like
 * (자전거 헬멧, 자전거헬멧); Han and kana, which set none, as pairs of characters only.
 */
export function takeWords({ folded, words }: Tokens, take: TakeWord): void {
  const cut: TakeStretch = (text, start, end, weight) => take(text.slice(start, end), weight);
  const most = Math.min(words.length, mostTokens);
  for (let at = 0; at < most; at++) {
    const word = words[at];
    if (word) takeWord(folded.text, word.start, word.end, word.script, joinedBy.test(word.text), cut);
  }
}

/** The same of a folded text that is read for nothing else: no word is cut out of it. */
export function wordTaker(take: TakeStretch): (folded: string) => void {
  let text = '';
  let left = 0;
  const see: SeeWord = (start, end, script, joined) => {
    if (left-- > 0) takeWord(text, start, end, script, joined, take);
  };
  return (folded) => {
    text = folded;
    left = mostTokens;
    eachWord(folded, see);
  };
}

function takeWord(
  text: string,
  start: number,
  end: number,
  script: Token['script'],
  joined: boolean,
  take: TakeStretch,
): void {
  switch (script) {
    case 'alphabetic':
      if (joined) takeJoined(text, start, end, take);
      else takeSingular(text, start, end, take);
      return;
    case 'hangul': {
      const bare = start + bareHangul(text.slice(start, end)).length;
      if (end - start > 2) take(text, start, end, 1);
      if (bare !== end && bare - start > 2) take(text, start, bare, 1);
      takePairs(text, start, end, take);
      return;
    }
    case 'han':
      if (end - start === 1) take(text, start, end, 0.5);
      takePairs(text, start, end, take);
      return;
  }
}

/** Of a word with hyphens, its parts and the whole. */
function takeJoined(text: string, start: number, end: number, take: TakeStretch): void {
  let from = start;
  for (const part of text.slice(start, end).split(joinedBy)) {
    takeSingular(text, from, from + part.length, take);
    from += part.length + 1;
  }
  const whole = text.slice(start, end).replaceAll(joinedByAll, '');
  takeSingular(whole, 0, whole.length, take);
}

const joinedBy = /[-_.']/;
const joinedByAll = /[-_.']/g;

function takeSingular(text: string, start: number, end: number, take: TakeStretch): void {
  if (!tells(text, start, end)) return;
  const ending = pluralEnding(text, start, end);
  if (ending === 'ies') {
    const word = `${text.slice(start, end - 3)}y`;
    take(word, 0, word.length, 1);
  } else take(text, start, ending === 's' ? end - 1 : end, 1);
}

/** One letter, or one or two digits, tell nothing. */
function tells(text: string, start: number, end: number): boolean {
  if (end - start >= 3) return true;
  return end - start === 2 && (text.charCodeAt(start) > 57 || text.charCodeAt(start + 1) > 57);
}

/** `toys` and `toy` are one word. */
export function singular(word: string): string {
  switch (pluralEnding(word, 0, word.length)) {
    case 'ies':
      return `${word.slice(0, -3)}y`;
    case 's':
      return word.slice(0, -1);
    case undefined:
      return word;
  }
}

const [letterE, letterI, letterS, letterU] = [101, 105, 115, 117];

/** What makes a word of four letters and more a plural; the ends of `glass`, `bonus` and `tennis` do not. */
function pluralEnding(text: string, start: number, end: number): 's' | 'ies' | undefined {
  if (end - start < 4 || text.charCodeAt(end - 1) !== letterS) return undefined;
  const before = text.charCodeAt(end - 2);
  if (before === letterS || before === letterU || before === letterI) return undefined;
  return before === letterE && text.charCodeAt(end - 3) === letterI ? 'ies' : 's';
}

function takePairs(text: string, start: number, end: number, take: TakeStretch): void {
  const most = Math.min(end - start - 1, mostPieces);
  for (let at = start; at < start + most; at++) take(text, at, at + 2, end - start === 2 ? 1 : 0.5);
}
