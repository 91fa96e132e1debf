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

/** Whether the index can find a notice by a word: by a lone letter or syllable, or a number of two digits, it cannot. */
export function isSearchable({ text, script }: WatchedWord): boolean {
  if (script !== 'alphabetic') return text.length >= 2;
  return text.length >= 3 || (text.length === 2 && !/^\d+$/.test(text));
}
