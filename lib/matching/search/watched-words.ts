import { type Token, tokensOf } from '../tokens';
import { emptyWords } from './empty-words';

/** The words that somebody wants watched, each once, as they are compared. */
export type WatchedWord = Pick<Token, 'text' | 'script'>;

const hyphened = /[-_']/;

/**
 * What of a text is watched for: its words without those that tell nothing by themselves. A hyphen between words is a blank
 * (`night-light`); one within a model number holds it together (`vt-9041`).
 */
export function watchedWords(text: string): WatchedWord[] {
  const all = tokensOf(text).words.flatMap(({ text: word, script }): WatchedWord[] =>
    script === 'alphabetic' && hyphened.test(word) && !/\d/.test(word)
      ? word.split(hyphened).map((part) => ({ text: part, script }))
      : [{ text: word, script }],
  );
  const telling = all.filter((word) => !emptyWords.has(word.text));
  return [...new Map(telling.map((word) => [word.text, word])).values()];
}

/**
 * The words of which the index finds every notice that may hold them all. Where each is a lone syllable, what two of them give
 * in one run: 물 총 is mostly written 물총.
 */
export function lookedFor(words: readonly WatchedWord[]): WatchedWord[] {
  const searchable = words.filter(isSearchable);
  if (searchable.length > 0) return searchable;
  return words.flatMap((word, at) => {
    const joined = joinedHangul(word, words[at + 1]);
    return joined === undefined ? [] : [{ text: joined, script: 'hangul' as const }];
  });
}

/** Two words of Hangul in one run, of which one is a lone syllable; others are found within a run by themselves. */
export function joinedHangul(
  first: WatchedWord | undefined,
  second: WatchedWord | undefined,
): string | undefined {
  if (first?.script !== 'hangul' || second?.script !== 'hangul') return undefined;
  return first.text.length === 1 || second.text.length === 1 ? first.text + second.text : undefined;
}

/** Whether the index can find a notice by a word: by a lone letter or syllable, or a number of two digits, it cannot. */
export function isSearchable({ text, script }: WatchedWord): boolean {
  if (script !== 'alphabetic') return text.length >= 2;
  return text.length >= 3 || (text.length === 2 && !/^\d+$/.test(text));
}
