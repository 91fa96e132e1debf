import { brandForms } from './brand';
import { particles } from './brand-forms';
import { compact } from './normalise';
import { forPrefixesInHan, forSuffixWords } from './stop-phrases';
import { gapAfter, type Token, type Tokens, type WordSpan } from './tokens';

/** The most words a brand that is written in one may be spread over in a title. */
const mostWords = 4;
/** Below this, letters run together by chance: `a mi go`. */
const leastJoined = 6;

/** Everywhere a brand stands in a text as whole words, in any of its scripts; `babyborn` and `Baby Born` are one. */
export function brandSpans(key: string, tokens: Tokens): WordSpan[] {
  const letters = lettersOf(tokens);
  const spans: WordSpan[] = [];
  // What has not even the letters in a row has not the words.
  for (const form of brandForms(key))
    if (letters.includes(compact(form))) spans.push(...spansOf(form, tokens), ...joinedSpans(form, tokens));
  return spans;
}

const lettersKnown = new WeakMap<Tokens, string>();

function lettersOf(tokens: Tokens): string {
  const known = lettersKnown.get(tokens);
  if (known !== undefined) return known;
  const letters = compact(tokens.folded.text);
  lettersKnown.set(tokens, letters);
  return letters;
}

function spansOf(key: string, tokens: Tokens): WordSpan[] {
  const { words, folded } = tokens;
  const wanted = key.split(' ');
  const spans: WordSpan[] = [];
  for (let first = 0; first + wanted.length <= words.length; first++) {
    if (!isBrandWord(words[first], wanted[0] ?? '')) continue;
    if (!wanted.every((word, index) => isBrandWord(words[first + index], word))) continue;
    const last = first + wanted.length - 1;
    const written = folded.text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0);
    // Two letters are a brand only when written in one piece: `Y&H`, `LG`, never the words "y h".
    if (compact(key).length >= 3 || /^\S+$/.test(written)) spans.push({ first, last });
  }
  return spans;
}

function joinedSpans(key: string, tokens: Tokens): WordSpan[] {
  const wanted = compact(key);
  if (wanted.length < leastJoined || !/^\p{Script=Latin}+$/u.test(wanted)) return [];
  const { words } = tokens;
  const spans: WordSpan[] = [];
  for (let first = 0; first < words.length; first++) {
    let joined = '';
    for (let last = first; last < Math.min(words.length, first + mostWords); last++) {
      if (last > first && !/^[\s&+]{1,3}$/.test(gapAfter(tokens, last - 1))) break;
      joined += compact(words[last]?.text ?? '');
      if (!wanted.startsWith(joined)) break;
      if (joined === wanted && last - first + 1 !== key.split(' ').length) spans.push({ first, last });
    }
  }
  return spans;
}

function isBrandWord(token: Token | undefined, word: string): boolean {
  if (!token) return false;
  if (token.text === word) return true;
  switch (token.script) {
    case 'alphabetic': {
      // "voltara-vt-9041", "voltara's": the brand is the first part of the word; in "voltara-style" it is not meant.
      if (!/^\p{L}{3,}$/u.test(word)) return false;
      if (token.text === `${word}'s`) return true;
      return beginsOrEnds(token.text, word);
    }
    case 'hangul':
      return particles.some((particle) => token.text === `${word}${particle}`);
    case 'han': {
      // Chinese sets no blanks: the name stands somewhere in the run, unless the run says "for" before it.
      const at = word.length >= 2 ? token.text.indexOf(word) : -1;
      return at >= 0 && !forPrefixesInHan.some((phrase) => token.text.slice(0, at).includes(phrase));
    }
  }
}

/** `voltara_vt-9041` and `vt9041-voltara`, but not `voltara-style` or `non-voltara`. */
function beginsOrEnds(text: string, word: string): boolean {
  if (text.startsWith(word) && joint.test(text.charAt(word.length)))
    return !forSuffixWords.has(text.slice(word.length + 1));
  const before = text.slice(0, -word.length - 1);
  return text.endsWith(word) && joint.test(text.charAt(before.length)) && /\d/.test(before);
}

const joint = /^[-_.]$/;
