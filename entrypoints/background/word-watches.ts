import { editionsOf } from '../../lib/core/product-news';
import type { ToldOfAdding, WordsKept } from '../../lib/core/products-page';
import { afterShowing, isToldOtherwise, withSeen } from '../../lib/core/seen-news';
import { afterWordComparison, goneFrom, type Holding } from '../../lib/core/word-news';
import { wordRules } from '../../lib/core/word-rules';
import { isOfOldRule, type WordWatch, wordWatchBounds, wordWatchKey } from '../../lib/core/word-watch';
import { composeAdded } from '../../lib/language/compose-added';
import { lookedFor, watchedWords } from '../../lib/matching/search/watched-words';
import type { OpenedLists } from './lists';
import type { Parts } from './parts';
import { type WithdrawnParts, withdrawnAmong } from './withdrawn-notices';

/** Milliseconds. One watch reads some hundreds of notices at most. */
const watchAtMost = 60_000;

type Opened = Pick<OpenedLists, 'holding' | 'states'>;
/** What of the parts watching words needs. */
export type WordParts = Pick<Parts, 'wordWatches' | 'now'> &
  WithdrawnParts & { lists: { open(): Promise<Opened> } };

/**
 * Watches the words of a text. The notices that hold them today are counted, and are no news; where there are too many of them for
 * anybody to be told what is new, the words are not kept.
 */
export async function keepWords(text: string, parts: WordParts): Promise<WordsKept> {
  const words = watchedWords(text);
  if (lookedFor(words).length === 0) return 'too-short';
  if (words.length > wordWatchBounds.words) return 'too-many-words';
  const key = wordWatchKey(words.map((word) => word.text));
  if (await parts.wordWatches.get(key)) return 'watched-before';
  const opened = await parts.lists.open();
  const holding = await opened.holding(text, {
    most: wordWatchBounds.atKeeping,
    mostOfKind: wordWatchBounds.atKeeping,
  });
  if (holding.kind === 'too-many') return 'too-general';
  const now = parts.now();
  const fresh: WordWatch = {
    ...{ key, origin: 'words', at: now.toISOString(), words: text },
    ...{ known: [], notices: [], news: [], rule: wordRules.kind },
  };
  const comparison = { holding, withdrawn: new Map<string, string>(), lists: opened.states, now };
  return parts.wordWatches.keep(afterWordComparison(fresh, comparison, { tell: false }));
}

/** Watches words that were searched for, and says what came of it. Nothing else of what is watched is shown for it. */
export async function watchWords(
  text: string,
  parts: WordParts & Pick<Parts, 'language'>,
): Promise<ToldOfAdding> {
  const kept = await keepWords(text, parts);
  return composeAdded([{ kind: 'words', kept }], await parts.language());
}

/**
 * Looks for the words of every watch in the lists as they are now. What cannot be compared keeps what it had; the next edition
 * tries again.
 */
export async function followWords(
  opened: Opened,
  parts: Omit<WordParts, 'lists'>,
  until: number,
): Promise<void> {
  const editions = editionsOf(opened.states);
  for (const watch of await parts.wordWatches.list()) {
    if (watch.comparedWith === editions && !isOfOldRule(watch)) continue;
    if (Date.now() > until) return;
    try {
      const next = await compared(watch, opened, parts);
      await parts.wordWatches.change(watch.key, (now) => afterFollowing({ before: watch, next, now }));
    } catch (fault) {
      console.warn('Ansim could not look for words you watch in the new list; it tries again.', fault);
    }
    await parts.sync.pause();
  }
}

/**
 * A watch as it is kept after a comparison. What was seen while it was compared stays seen; one that was joined with another
 * from a file meanwhile stays as it is, and is compared again.
 */
function afterFollowing({ before, next, now }: Record<'before' | 'next' | 'now', WordWatch>): WordWatch {
  if (isToldOtherwise(before, now)) return now;
  return { ...next, news: withSeen(next.news, now.news) };
}

/** What words name is looked for where it is narrow enough the first time; what was left out then, stays so. */
function mostOfKind({ kind }: WordWatch): number {
  if (!kind) return wordWatchBounds.atKeeping;
  return kind.naming === 'too-many' ? 0 : wordWatchBounds.naming;
}

async function compared(
  watch: WordWatch,
  opened: Opened,
  parts: Omit<WordParts, 'lists'>,
): Promise<WordWatch> {
  const holding: Holding = await opened.holding(watch.words, {
    most: wordWatchBounds.naming,
    mostOfKind: mostOfKind(watch),
  });
  const withdrawn = await withdrawnAmong(goneFrom(watch, holding), parts, AbortSignal.timeout(watchAtMost));
  return afterWordComparison(watch, { holding, withdrawn, lists: opened.states, now: parts.now() });
}

/** What has been shown has been seen; what came since has not. */
export async function seeWordNews(
  watches: readonly WordWatch[],
  parts: Pick<Parts, 'wordWatches'>,
): Promise<void> {
  for (const { key, news } of watches) {
    if (news.every(({ seen }) => seen)) continue;
    await parts.wordWatches.change(key, (watch) => ({ ...watch, news: afterShowing(watch.news, news) }));
  }
}
