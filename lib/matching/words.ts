import { bareHangul } from './hangul';
import { hash32 } from './hash';
import type { Token, Tokens } from './tokens';

/** Gives the words that texts are found by, each with its weight: pieces of a run weigh half. */
export type TakeWord = (word: string, weight: number) => void;

/** Most words taken of one text: a title has a hundred, a hostile page may have thousands. */
const mostTokens = 120;
const mostPieces = 24;

/**
 * The words a text is found by. Alphabetic words come without their plural; of a hyphenated word, its parts and the whole.
 * Korean runs come with and without their particle, and as pairs of syllables, because people set blanks as they like
 * (자전거 헬멧, 자전거헬멧); Han and kana, which set none, as pairs of characters only.
 */
export function takeWords({ words }: Tokens, take: TakeWord): void {
  const most = Math.min(words.length, mostTokens);
  for (let at = 0; at < most; at++) {
    const word = words[at];
    if (word) takeToken(word, take);
  }
}

function takeToken({ text, script }: Token, take: TakeWord): void {
  switch (script) {
    case 'alphabetic':
      takeAlphabetic(text, take);
      return;
    case 'hangul': {
      const bare = bareHangul(text);
      if (text.length > 2) take(text, 1);
      if (bare !== text && bare.length > 2) take(bare, 1);
      takePairs(text, take);
      return;
    }
    case 'han':
      if (text.length === 1) take(text, 0.5);
      takePairs(text, take);
      return;
  }
}

function takeAlphabetic(text: string, take: TakeWord): void {
  const joined = joinedBy.test(text);
  if (joined) for (const part of text.split(joinedBy)) if (tells(part)) take(singular(part), 1);
  const whole = joined ? text.replaceAll(joinedByAll, '') : text;
  if (tells(whole)) take(singular(whole), 1);
}

const joinedBy = /[-_.']/;
const joinedByAll = /[-_.']/g;

/** One letter, or one or two digits, tell nothing. */
function tells(word: string): boolean {
  if (word.length >= 3) return true;
  return word.length === 2 && (word.charCodeAt(0) > 57 || word.charCodeAt(1) > 57);
}

/** `toys` and `toy` are one word. */
export function singular(word: string): string {
  const last = word.length - 1;
  if (last < 3 || word.charCodeAt(last) !== 115) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function takePairs(run: string, take: TakeWord): void {
  const most = Math.min(run.length - 1, mostPieces);
  for (let at = 0; at < most; at++) take(run.slice(at, at + 2), run.length === 2 ? 1 : 0.5);
}

/** The hashes of a text's words, each once. */
export function wordHashes(tokens: Tokens): Set<number> {
  const hashes = new Set<number>();
  takeWords(tokens, (word) => hashes.add(hash32(word)));
  return hashes;
}
