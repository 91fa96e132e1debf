import { type ListFinds, mergeFound } from '../core/merge-found';
import type { KindFinds, NamingOtherwise, WordFinds } from '../core/word-finds';
import { type HoldingNotice, nameOfNotice } from '../core/word-news';
import type { Lexicon } from '../matching/lexicon/lexicon';
import type { MatchIndex } from '../matching/match-index';
import { type WatchedThing, watchedThing } from '../matching/search/watched-thing';
import { type WatchedWord, watchedWords } from '../matching/search/watched-words';
import { heldNotices, type ReadNotices } from './held-notices';

/** A list that is searched by words. */
export interface WordList {
  index: Pick<MatchIndex, 'search' | 'holdingBeside'>;
  read: ReadNotices;
}

/** So many notices of a list are read, the newest first, of those that may name what the words name. */
const mostRead = 600;

/**
 * The notices with the words of a text, and those that name what the words name in other words or another language, as
 * watched words find them. Nothing of it says anything of a product.
 */
export async function searchWords(
  lists: readonly WordList[],
  text: string,
  most: number,
  lexicon: Lexicon | undefined,
): Promise<WordFinds> {
  const words = watchedWords(text);
  const thing = lexicon && watchedThing(text, lexicon);
  const watched = { words, ...(thing && { named: { thing, lexicon } }) };
  const finds = await Promise.all(
    lists.map(async ({ index, read }) => {
      const { refs, all } = index.holdingBeside(text, words, mostRead, thing);
      const beside = await heldNotices(read, refs, watched);
      const found = index.search(
        text,
        most,
        beside.map(({ ref }) => ref),
      );
      return {
        beyond: all > refs.length,
        beside: beside.map((each) => each.found),
        literal: { ...found, found: await read(found.refs) },
      };
    }),
  );
  const beyond = finds.some((each) => each.beyond);
  const beside = distinct(finds.flatMap((each) => each.beside));
  const told = new Set(beside.map(nameOfNotice));
  const literal = mergeFound(
    finds.map((each) => without(told, each.literal)),
    most,
  );
  return {
    ...withParted(literal, beside, most),
    ...(thing && { kind: kindFinds(thing, words, beside, { most, beyond }) }),
  };
}

/** One list may have an authority’s notice as it was before it was reworded, and find it in another way. */
function without(told: ReadonlySet<string>, finds: ListFinds): ListFinds {
  const found = finds.found.filter((each) => !told.has(nameOfNotice(each)));
  const all = finds.all - (finds.found.length - found.length);
  return { found, all, whole: finds.whole && all > 0 };
}

/** A notice that has the words in another spelling, in two or in one, has them all. */
function withParted(literal: ListFinds, beside: readonly HoldingNotice[], most: number): ListFinds {
  const parted = beside.filter(({ held }) => held.by === 'words').map(withoutHeld);
  if (parted.length === 0) return literal;
  const whole = literal.whole ? literal : { found: [], all: 0 };
  return {
    found: [...whole.found, ...parted].slice(0, most),
    all: whole.all + parted.length,
    whole: true,
  };
}

function withoutHeld({ held: _, ...found }: HoldingNotice) {
  return found;
}

function kindFinds(
  thing: WatchedThing,
  words: readonly WatchedWord[],
  beside: readonly HoldingNotice[],
  { most, beyond }: { most: number; beyond: boolean },
): KindFinds {
  const found = beside.flatMap(({ held, ...each }): NamingOtherwise[] =>
    held.by === 'kind' ? [{ ...each, written: held.written }] : [],
  );
  return {
    words: thing.typed,
    others: words.some(({ text }) => !thing.words.has(text)),
    found: found.slice(0, most),
    all: found.length,
    ...(beyond && { beyond }),
  };
}

/** An authority’s notice once, however many lists bring it; the newest first. */
function distinct(found: readonly HoldingNotice[]): HoldingNotice[] {
  const byName = new Map(found.map((each) => [nameOfNotice(each), each]));
  return [...byName.values()].sort((a, b) => (a.notice.published < b.notice.published ? 1 : -1));
}
