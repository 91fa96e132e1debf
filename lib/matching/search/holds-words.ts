import type { Notice } from '../../core/notice';
import { type Held, wordRules } from '../../core/word-rules';
import { bareHangul } from '../hangul';
import type { Lexicon } from '../lexicon/lexicon';
import { typedModels } from '../notice-keys';
import { gapAfter, type Tokens, tokensOf } from '../tokens';
import { singular, takeWords } from '../words';
import { joinedForms, partings, termsOf } from './watched-query';
import type { WatchedThing } from './watched-thing';
import { joinedHangul, type WatchedWord } from './watched-words';
import { writtenThing } from './written-thing';

/** What is looked for in a notice. */
export interface Watched {
  words: readonly WatchedWord[];
  /** What they name, where it is looked for under its other names as well. */
  named?: { thing: WatchedThing; lexicon: Lexicon };
}

/**
 * How the names, brands and models of a notice hold every one of these words, as they are written before anything else. The
 * index only guesses it.
 */
export function howHeld(notice: Notice, { words, named }: Watched): Held | undefined {
  if (notice.withdrawn !== undefined) return undefined;
  const held = wordsHeldIn(notice);
  const missing = words.filter((word, at) => !held.asWritten(word, words[at - 1], words[at + 1]));
  if (missing.length === 0) return { by: 'words', since: wordRules.asWritten };
  const apart = missing.filter((word) => {
    const at = words.indexOf(word);
    return !held.otherwise(word, words[at - 1], words[at + 1]);
  });
  if (apart.length === 0) return { by: 'words', since: wordRules.parted };
  if (!named || !apart.every(({ text }) => named.thing.words.has(text))) return undefined;
  const written = writtenThing(notice, named.thing.thing, named.lexicon);
  return written === undefined ? undefined : { by: 'kind', since: wordRules.kind, written };
}

/** Whether a word is held that stands between others. */
type IsHeld = (word: WatchedWord, before: WatchedWord | undefined, next: WatchedWord | undefined) => boolean;

interface HeldIn {
  asWritten: IsHeld;
  /** In two words that are one, or with its neighbour in one run where it is a lone syllable: 손 소독제 in 손소독제. */
  otherwise: IsHeld;
}

function wordsHeldIn(notice: Notice): HeldIn {
  const texts = [...notice.names.map(({ text }) => text), ...notice.brands, ...notice.models].map(tokensOf);
  const terms = new Set(typedModels(notice));
  for (const tokens of texts) {
    takeWords(tokens, (term) => terms.add(term));
    for (const { text } of tokens.words) terms.add(text);
  }
  const hasTerm = (forms: readonly string[]) => forms.some((form) => terms.has(form));
  return {
    asWritten(word, before, next) {
      switch (word.script) {
        case 'alphabetic':
          return (
            hasTerm(termsOf(word)) ||
            (before !== undefined && hasTerm(joinedForms(before, word))) ||
            (next !== undefined && hasTerm(joinedForms(word, next)))
          );
        case 'hangul':
          return texts.some((tokens) => holdsHangul(tokens, word));
        case 'han':
          return texts.some(({ words }) => words.some(({ text }) => text.includes(word.text)));
      }
    },
    otherwise(word, before, next) {
      if (word.script === 'alphabetic') return texts.some((tokens) => holdsParted(tokens, word));
      const joined = [joinedHangul(before, word), joinedHangul(word, next)];
      return texts.some(({ words }) =>
        words.some(({ text }) => joined.some((run) => run !== undefined && text.includes(run))),
      );
    },
  };
}

/** Written in two, with a blank or a hyphen between: `night light`, `baby-night light`. */
function holdsParted(tokens: Tokens, word: WatchedWord): boolean {
  const parts = tokens.words.flatMap(({ text, script }, at) => {
    if (script !== 'alphabetic') return [];
    const own = text.split(/[-_.']/);
    const goesOn = tokens.words[at + 1]?.script === 'alphabetic' && gapAfter(tokens, at).trim() === '';
    return own.map((part, place) => ({ part, goesOn: goesOn || place + 1 < own.length }));
  });
  const wanted = partings(word);
  return parts.some(({ part, goesOn }, at) => {
    const next = parts[at + 1]?.part;
    if (!goesOn || next === undefined || !word.text.startsWith(part)) return false;
    return wanted.some(([first, second]) => first === part && singular(second) === singular(next));
  });
}

/** Within a run, as a noun whose particle does not count, or parted by a blank. A lone syllable only where it ends a run. */
function holdsHangul(tokens: Tokens, word: WatchedWord): boolean {
  const bare = bareHangul(word.text);
  return tokens.words.some(({ text, script }, at) => {
    if (script !== 'hangul') return false;
    if (word.text.length === 1) return text.endsWith(word.text);
    if (text.includes(word.text) || bareHangul(text) === bare) return true;
    const next = tokens.words[at + 1];
    if (next?.script !== 'hangul' || gapAfter(tokens, at).trim() !== '') return false;
    return partings(word).some(([first, second]) => text.endsWith(first) && next.text.startsWith(second));
  });
}
