import { refOf } from '../core/product-news';
import type { WordNews, WordWatch } from '../core/word-watch';
import { shortText } from './plain-text';
import type { Sentences } from './sentences';

/** Watches named in a notification; the page has them all. */
const mostNamed = 3;

export interface WordNewsView {
  /** How many watches there is unseen news of. */
  watches: number;
  /** One line for each kind of it, with a count, however many notices an edition brought. */
  titles: string[];
  /** Which words, and how many notices each. */
  details: string[];
}

/** What is told of unseen news about watched words; of the news after a time only. */
export function composeWordNews(watches: readonly WordWatch[], say: Sentences, after = ''): WordNewsView {
  const words = say.dashboard.products.notification;
  const fresh = watches
    .map(({ words: typed, news }) => ({ typed, news: news.filter(({ seen, at }) => !seen && at > after) }))
    .filter(({ news }) => news.length > 0);
  const all = fresh.flatMap(({ news }) => news);
  const named = distinct(all, 'named');
  const withdrawn = distinct(all, 'withdrawn');
  return {
    watches: fresh.length,
    titles: [
      ...(named > 0 ? [words.words(named)] : []),
      ...(all.some(({ kind }) => kind === 'too-many') ? [words.wordsTooMany] : []),
      ...(withdrawn > 0 ? [words.wordsWithdrawn(withdrawn)] : []),
    ],
    details: fresh.slice(0, mostNamed).map(({ typed, news }) => {
      const label = shortText(typed, 60);
      const count = distinct(news, named > 0 ? 'named' : 'withdrawn');
      return count > 0 ? words.ofWords(label, count) : label;
    }),
  };
}

/** Notices, each once: one may hold the words of several watches. */
function distinct(news: readonly WordNews[], kind: 'named' | 'withdrawn'): number {
  return new Set(
    news.flatMap((each) => (each.kind === kind ? refOf({ feed: each.feed, id: each.notice }) : [])),
  ).size;
}
