import { belongsToDevice, isDeviceName } from './device-names';
import type { Lexicon } from './lexicon/lexicon';
import { determiners, purposeJoins, purposeWords, purposeWordsInYong } from './purpose-words';
import {
  forPhrases,
  forPrefixesInHan,
  forSuffixes,
  forSuffixesInHan,
  forSuffixWords,
  leadingForWords,
  vagueSuffixWords,
} from './stop-phrases';
import { gapAfter, type Tokens, type WordSpan } from './tokens';

/**
 * How many words a "for" reaches over where nothing punctuates, numbers and models not counted, which stand there in lists;
 * and how far behind a product a Korean 용 is looked for.
 */
const reach = 5;
const longestList = 12;
const reachBehind = 4;
const punctuation = /[,;:|()[\]{}!?。，；：、·•/—【】「」]|\s-\s/;

/**
 * Whether the words first..last stand inside a "for …" clause: after one of the phrases, or before one of the suffixes,
 * with no punctuation between but that of a list of models. "For kids" and other purposes make no such clause.
 * `pastDevices`: neither does "for iPhone 15", whatever follows: who sells a charger for it may name the charger behind.
 */
export function insideForClause(
  tokens: Tokens,
  { first, last }: WordSpan,
  lexicon: Lexicon | undefined,
  { pastDevices = false }: { pastDevices?: boolean } = {},
): boolean {
  return afterPhrase(tokens, first, lexicon, pastDevices) || beforeSuffix(tokens, last, lexicon);
}

/** Whether one of the phrases ends with the word at `index`. */
export function endsForPhrase({ words }: Tokens, index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.script === 'han') return forPrefixesInHan.some((phrase) => word.text.includes(phrase));
  return forPhrases.has(word.text) || forPhrases.has(`${words[index - 1]?.text} ${word.text}`);
}

function afterPhrase(
  tokens: Tokens,
  first: number,
  lexicon: Lexicon | undefined,
  pastDevices: boolean,
): boolean {
  let passed = 0;
  for (let at = first - 1; at >= Math.max(0, first - longestList) && passed < reach; at--) {
    if (beginsAsFor(tokens, at)) return true;
    if (endsClause(tokens, at) && !introduces(tokens, at)) return false;
    if (endsForPhrase(tokens, at) && first <= endOfClause(tokens, at, pastDevices))
      return !isInName(tokens, at, lexicon);
    if (!hasDigit(tokens, at) && !determiners.has(tokens.words[at]?.text ?? '')) passed++;
  }
  return false;
}

/** "Compatible with: VT-9041", "(for: VT-9041)": the colon or bracket behind a phrase begins what it speaks of. */
function introduces(tokens: Tokens, at: number): boolean {
  return /^\s*[:：("“「]{1,2}\s*$/.test(gapAfter(tokens, at)) && endsForPhrase(tokens, at);
}

/** `[호환] VT-9041`, `호환 모델: VT-9041`: such a word speaks of what follows only where it begins its clause. */
function beginsAsFor(tokens: Tokens, at: number): boolean {
  const { words } = tokens;
  if (!leadingForWords.has(words[at]?.text ?? '')) return false;
  return at === 0 || endsClause(tokens, at - 1);
}

/** The "for" of `suszarka do włosów` and `fer à repasser` belongs to what a thing is called. */
function isInName(tokens: Tokens, at: number, lexicon: Lexicon | undefined): boolean {
  return lexicon?.conceptsIn(tokens).some(({ first, last }) => first < at && at < last) === true;
}

/** The last word that a "for" at `at` speaks of: no further than its purposes or devices, where it names any. */
function endOfClause(tokens: Tokens, at: number, pastDevices: boolean): number {
  const { words } = tokens;
  let next = forPhrases.has(`${words[at]?.text} ${words[at + 1]?.text}`) ? at + 2 : at + 1;
  while (determiners.has(words[next]?.text ?? '')) next++;
  if (pastDevices && isDeviceName(words[next]?.text ?? '')) {
    while (belongsToDevice(words[next + 1]?.text ?? '')) next++;
    const listGoesOn = purposeJoins.has(words[next + 1]?.text ?? '') || !/^\s*$/.test(gapAfter(tokens, next));
    return listGoesOn ? Number.POSITIVE_INFINITY : next;
  }
  if (!purposeWords.has(words[next]?.text ?? '')) return Number.POSITIVE_INFINITY;
  const belongs = (text: string) =>
    purposeWords.has(text) || purposeJoins.has(text) || /^\d{1,3}$/.test(text);
  while (belongs(words[next + 1]?.text ?? '')) next++;
  return next;
}

function beforeSuffix(tokens: Tokens, last: number, lexicon: Lexicon | undefined): boolean {
  const { words } = tokens;
  const next = words[last + 1]?.text ?? '';
  const gap = gapAfter(tokens, last);
  // "BX-400 compatible" is for it; of "BX-400 compatible with iPhone" the phrase speaks of what follows.
  const opensPhrase = () => gap !== '-' && forPhrases.has(`${next} ${words[last + 2]?.text}`);
  if (/^[\s-]?$/.test(gap) && forSuffixWords.has(next) && !opensPhrase())
    if (gap === '-' || !vagueSuffixWords.has(next) || !hasDigit(tokens, last)) return true;
  for (let at = last + 1; at <= last + reachBehind; at++) {
    const word = words[at];
    if (!word || endsClause(tokens, at - 1)) return false;
    if (word.script === 'han') return forSuffixesInHan.test(word.text);
    if (word.script === 'hangul' && marksPurpose(word.text) && !describesKind(tokens, at, lexicon))
      return true;
  }
  return false;
}

function marksPurpose(word: string): boolean {
  if (forSuffixes.has(word)) return true;
  return (word.endsWith('용') || word.endsWith('호환')) && !purposeWordsInYong.has(word);
}

/** "한바람 BX-400 자전거용 헬멧": a word in 용 right before a kind of product tells which helmet it is. */
function describesKind(tokens: Tokens, at: number, lexicon: Lexicon | undefined): boolean {
  const word = tokens.words[at]?.text ?? '';
  if (!word.endsWith('용') || word.length <= 2 || !/^\s$/.test(gapAfter(tokens, at))) return false;
  return (
    lexicon
      ?.conceptsIn(tokens)
      .some(({ concept, first }) => lexicon.isKind(concept) && first > at && first <= at + 2) === true
  );
}

/** Whether punctuation ends a clause behind the word at `index`. In "for V10/V11, V15" it only lists. */
export function endsClause(tokens: Tokens, index: number): boolean {
  const gap = gapAfter(tokens, index);
  if (!punctuation.test(gap)) return false;
  const lists = /^\s?[,/、，]\s?$/.test(gap);
  return !(lists && hasDigit(tokens, index) && hasDigit(tokens, index + 1));
}

function hasDigit({ words }: Tokens, index: number): boolean {
  return /\d/.test(words[index]?.text ?? '');
}
