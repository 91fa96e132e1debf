import { existsSync, readFileSync } from 'node:fs';
import { conceptRows } from '../lexicon/lexicon-tables';
import { cpscFile, readCsv, starterNotices } from '../real-data';

/** What made-up sentences are made of: which word follows which in real ones, or, where none are at hand, words alone. */
export interface Prose {
  /** About so many characters, ended at a word. */
  sentence(next: () => number, characters: number): string;
}

/**
 * How often a word is followed by any other word of the corpus instead of one that followed it. A chain over 450 texts
 * repeats its few phrases; with this share what is made up compresses no better than the real texts, which the bench
 * measures and prints.
 */
const jumps = 0.12;

/** Sentences of real texts' words in an order they might have. */
export function chainOf(texts: readonly string[]): Prose {
  const words = texts.map((text) => text.split(/\s+/).filter((word) => word !== ''));
  const all = words.flat();
  const after = new Map<string, string[]>();
  for (const text of words) {
    for (const [at, word] of text.entries()) {
      const following = text[at + 1];
      if (following === undefined) continue;
      const list = after.get(word);
      if (list) list.push(following);
      else after.set(word, [following]);
    }
  }
  return {
    sentence(next, characters) {
      const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
      let word = pick(pick2(words, next));
      let text = word;
      while (text.length < characters) {
        const following = after.get(word);
        word = following && next() >= jumps ? pick(following) : pick(all);
        text += ` ${word}`;
      }
      return text;
    },
  };
}

function pick2<T>(lists: readonly T[][], next: () => number): T[] {
  return lists[Math.floor(next() * lists.length)] ?? [];
}

/** Words of a language's lexicon, few of them common and most rare, one after another: less alike than any real text. */
export function wordsOf(lang: string): Prose {
  const words = [
    ...new Set(conceptRows().flatMap(({ names }) => names.filter((name) => name.lang === lang))),
  ].flatMap(({ text }) => text.split(' '));
  return {
    sentence(next, characters) {
      let text = '';
      while (text.length < characters) {
        const word = words[Math.floor(words.length ** next()) - 1] ?? '';
        text += text === '' ? word : ` ${word}`;
      }
      return text;
    },
  };
}

/** Real sentences of a column of the CPSC's export; the starter notices' own few words where it is not at hand. */
export function realTexts(column: string): string[] {
  if (!existsSync(cpscFile)) return starterNotices().flatMap(({ gist }) => gist.map(({ text }) => text));
  const [head = [], ...rows] = readCsv(readFileSync(cpscFile, 'utf8'));
  const at = head.indexOf(column);
  return rows.map((row) => row[at]?.trim() ?? '').filter((text) => text.length > 20);
}
