import type { Token, Tokens } from '../tokens';
import { singular } from '../words';

/** A name as it is looked up: alphabetic words without plural and with blanks for hyphens, Hangul and Han run together. */
export function nameKey({ words }: Tokens, first = 0, last = words.length - 1): string {
  let key = '';
  let before: Token['script'] | undefined;
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (!word) break;
    if (before !== undefined && (before === 'alphabetic' || word.script === 'alphabetic')) key += ' ';
    key += word.script === 'alphabetic' ? alphabeticKey(word.text) : word.text;
    before = word.script;
  }
  return key;
}

export function alphabeticKey(text: string): string {
  return /[-_.']/.test(text)
    ? text
        .split(/[-_.']/)
        .map(singular)
        .join(' ')
    : singular(text);
}
