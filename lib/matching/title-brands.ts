import { aliasedBrands } from './brand';
import type { Tokens } from './tokens';

/** The aliased brands a text may write, by the key of the form found; whether they stand there as words is asked later. */
export function brandsWrittenIn({ words }: Tokens): string[] {
  const found: string[] = [];
  for (const { text, script } of words) {
    if (script === 'alphabetic') {
      if (aliasedBrands.has(text)) found.push(text);
      continue;
    }
    // 샤오미, 샤오미의, 小米电动牙刷: the name begins the run, or stands in it where blanks are not set.
    const starts = script === 'han' ? text.length - 1 : 1;
    for (let at = 0; at < starts; at++)
      for (let length = 2; length <= longest && at + length <= text.length; length++) {
        const part = text.slice(at, at + length);
        if (aliasedBrands.has(part)) found.push(part);
      }
  }
  return found;
}

const longest = 8;
