import { listsOfAMiss, whyAMissMeansNothing } from '../core/decide-verdict';
import type { ListState } from '../core/lists';
import { editionsOf, refOf } from '../core/product-news';
import type { WordsCard, WordsNotice } from '../core/products-page';
import { type NamingNotice, type WordWatch, wordWatchBounds } from '../core/word-watch';
import { composeKnownNotice } from './compose-known-notice';
import { reasonOf } from './compose-page-state';
import type { Language } from './language';
import { inOneLine, shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { dayIn } from './words';

/** Notices shown of one watch; a bulk edition may bring hundreds, and the search shows them all. */
const mostShown = 5;

/** Watched words as the products page shows them: those with news first, then the newest. */
export function composeWatchedWords(
  watches: readonly WordWatch[],
  lists: ListState[],
  language: Language,
): WordsCard[] {
  const cards = watches.map((watch) => cardOf(watch, lists, language, sentencesIn(language)));
  return cards.sort((a, b) => Number(b.hasNews) - Number(a.hasNews));
}

function cardOf(watch: WordWatch, lists: ListState[], language: Language, say: Sentences): WordsCard {
  const words = say.dashboard.products.words;
  const unseen = new Set(
    watch.news.flatMap((news) =>
      news.seen || news.kind === 'too-many' ? [] : [refOf({ feed: news.feed, id: news.notice })],
    ),
  );
  const followed = new Set(lists.map(({ feed }) => feed));
  // Lists that could not be opened are not lists that were left.
  const isUnknown = lists.length === 0;
  const told = watch.notices
    .filter(({ feed, withdrawn }) => withdrawn !== undefined || isUnknown || followed.has(feed))
    .map((each) => ({ each, isNew: unseen.has(refOf(each)) }))
    .sort((a, b) => Number(b.isNew) - Number(a.isNew));
  const left = told.slice(mostShown).filter(({ each }) => each.withdrawn === undefined).length;
  return {
    key: watch.key,
    words: shortText(watch.words, 160),
    keptTold: words.since(dayIn(language, watch.at)),
    ...{ stateTold: stateOf(watch, lists, language, say), ...kindOf(watch, lists, say) },
    isFound: watch.naming !== undefined && watch.naming !== 0,
    ways: (watch.kind?.written ?? []).map((each) => {
      const written = shortText(each, 80);
      return { written, search: words.kind.searchFor(written) };
    }),
    notices: told
      .slice(0, mostShown)
      .map(({ each, isNew }) => wordsNotice(each, { isNew, kind: watch.kind }, lists, language, say)),
    ...(left > 0 && { more: words.more(left) }),
    hasNews: watch.news.some(({ seen }) => !seen),
  };
}

/** How many notices hold the words. None is told as none only where every list in force was searched. */
function stateOf(
  { naming, comparedWith }: WordWatch,
  lists: ListState[],
  language: Language,
  say: Sentences,
): string {
  const { words, notCompared } = say.dashboard.products;
  if (naming === 'too-many') return words.tooMany(wordWatchBounds.naming);
  const reason = whyAMissMeansNothing(lists);
  const isOfToday = comparedWith === editionsOf(lists);
  if (naming !== undefined && naming > 0) {
    const told = words.naming(naming, dayOfLists(lists, language));
    return reason || !isOfToday ? `${told} ${words.notAllLists}` : told;
  }
  if (reason) return inOneLine(say.page.headings['could-not-check'], reasonOf(reason, language, say));
  return isOfToday ? words.none(dayOfLists(lists, language)) : notCompared;
}

/** What is told of notices that name the same kind of product otherwise; that there is none, only where all were searched. */
function kindOf(
  { words, kind, naming, comparedWith }: WordWatch,
  lists: ListState[],
  say: Sentences,
): Pick<WordsCard, 'kindTold'> {
  if (!kind || naming === 'too-many') return {};
  const told = say.dashboard.products.words.kind;
  const label = shortText(kind.words, 80);
  if (kind.naming === 'too-many') return { kindTold: told.leftOut(label) };
  if (kind.naming > 0) return { kindTold: told.naming(kind.naming, label, words !== kind.words) };
  const isSearched = whyAMissMeansNothing(lists) === undefined && comparedWith === editionsOf(lists);
  return { kindTold: isSearched ? told.none(label) : told.sought(label) };
}

/** Of the oldest list in force; empty where none has a date. */
function dayOfLists(lists: ListState[], language: Language): string {
  const [oldest] = listsOfAMiss(lists)
    .flatMap(({ generated }) => generated ?? [])
    .sort();
  return oldest === undefined ? '' : dayIn(language, oldest);
}

function wordsNotice(
  told: NamingNotice,
  { isNew, kind }: { isNew: boolean; kind: WordWatch['kind'] },
  lists: ListState[],
  language: Language,
  say: Sentences,
): WordsNotice {
  const { level, words } = say.dashboard.products;
  const { written } = told;
  return {
    ...composeKnownNotice(told, lists, language, say),
    ...(told.withdrawn !== undefined && { withdrawn: level.withdrawn }),
    ...(written !== undefined &&
      kind && { foundAs: words.kind.foundAs(shortText(kind.words, 80), shortText(written, 80)) }),
    isNew,
  };
}
