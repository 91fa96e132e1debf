import type { AgeBand } from '../core/age-bands';
import { hazardsForAges } from '../core/concerns';
import { whyAMissMeansNothing } from '../core/decide-verdict';
import type { ListState } from '../core/lists';
import { type KnownNotice, type OwnProduct, type Unread, unreadOf } from '../core/own-product';
import { editionsOf } from '../core/product-news';
import type { ProductCard, ProductsPage, ToldOfAdding } from '../core/products-page';
import type { WordWatch } from '../core/word-watch';
import { composeKnownNotice } from './compose-known-notice';
import { composePageState } from './compose-page-state';
import { composeWatchedWords } from './compose-watched-words';
import type { Language } from './language';
import { productLabel } from './product-label';
import { type Sentences, sentencesIn } from './sentences';
import { dayIn } from './words';

export interface ProductsInput extends Pick<ProductsPage, 'lookBack' | 'notifications' | 'isFull'> {
  products: readonly OwnProduct[];
  watches: readonly WordWatch[];
  lists: ListState[];
  language: Language;
  /** Of the children in the household: what matters most at them comes first. */
  ages?: readonly AgeBand[];
  now: Date;
  told?: ToldOfAdding;
}

/** The products page in words. A product with news comes first, then one with a notice, then the newest. */
export function composeProducts({
  products,
  watches,
  lists,
  language,
  ages = [],
  now,
  ...rest
}: ProductsInput): ProductsPage {
  const say = sentencesIn(language);
  const missed = missOf(lists, language, now);
  const cards = products.map((product) => cardOf(product, missed, { lists, language, ages, say }));
  return {
    ...rest,
    products: cards.sort((a, b) => urgency(b) - urgency(a)),
    words: composeWatchedWords(watches, lists, language),
  };
}

function urgency({ hasNews, state }: ProductCard): number {
  return (hasNews ? 4 : 0) + (state === 'flagged' ? 2 : state === 'possible' ? 1 : 0);
}

/** What a card is put in words with. */
interface Told {
  lists: ListState[];
  language: Language;
  ages: readonly AgeBand[];
  say: Sentences;
}

function dangerOf(
  { hazards = [] }: KnownNotice,
  ages: readonly AgeBand[],
  say: Sentences,
): { danger?: string } {
  const first = hazardsForAges(
    hazards.map((hazard) => ({ hazard })),
    ages,
  );
  if (first.length === 0) return {};
  const names = first.map(({ hazard }) => say.inSentence(say.hazards[hazard]));
  return { danger: say.prefixed(say.dashboard.products.danger, names.join(', ')) };
}

function cardOf(product: OwnProduct, missed: Missed, { lists, language, ages, say }: Told): ProductCard {
  const words = say.dashboard.products;
  const state = stateOf(product, missed, say);
  return {
    key: product.key,
    origin: product.origin,
    originTold: words.origins[product.origin](dayIn(language, product.at)),
    label: productLabel(product, 160, say),
    ...(product.listing.address !== '' && { address: product.listing.address }),
    ...state,
    notices: product.notices.map((known) => ({
      ...composeKnownNotice(known, lists, language, say),
      ...dangerOf(known, ages, say),
      level: known.withdrawn === undefined ? known.level : 'withdrawn',
    })),
    hasNews: product.news.some(({ seen }) => !seen),
  };
}

/** What a miss on the lists of today tells, the same for every product. */
interface Missed {
  editions: string;
  told: Pick<ProductCard, 'state' | 'stateTold'>;
}

function missOf(lists: ListState[], language: Language, now: Date): Missed {
  const reason = whyAMissMeansNothing(lists);
  const verdict = reason
    ? ({ kind: 'could-not-check', reason, lists } as const)
    : ({ kind: 'not-listed', lists } as const);
  const { kind, heading, detail } = composePageState(
    { kind: 'verdict', verdict, dismissed: false },
    language,
    now,
  );
  return { editions: editionsOf(lists), told: { state: kind, stateTold: inOneLine(heading, detail) } };
}

/**
 * The four states of a page hold here too: what was not compared with every list in force is never "not listed", nor is what
 * was never read whole.
 */
function stateOf(
  product: OwnProduct,
  { editions, told }: Missed,
  say: Sentences,
): Pick<ProductCard, 'state' | 'stateTold'> {
  const words = say.dashboard.products;
  const standing = product.notices.filter(({ withdrawn }) => withdrawn === undefined);
  const level = standing.some((known) => known.level === 'flagged')
    ? 'flagged'
    : standing.length > 0
      ? 'possible'
      : undefined;
  if (level) return { state: level, stateTold: words.level[level] };
  const unread = unreadOf(product);
  const notRead = (why: Unread): Pick<ProductCard, 'state' | 'stateTold'> => ({
    state: 'could-not-check',
    stateTold: inOneLine(say.page.headings['could-not-check'], say.dashboard.check.reasons[why]),
  });
  if (unread === 'short-link') return notRead(unread);
  if (told.state !== 'not-listed') return told;
  if (product.comparedWith !== editions) return { state: 'could-not-check', stateTold: words.notCompared };
  return unread ? notRead(unread) : told;
}

/** A heading stands without a full stop; here a sentence follows it. */
function inOneLine(heading: string, detail: string): string {
  return detail === '' ? heading : `${heading}. ${detail}`;
}
