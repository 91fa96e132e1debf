import type { ListState } from '../core/lists';
import type { OwnProduct, ProductNews } from '../core/own-product';
import { refOf } from '../core/product-news';
import type { WordWatch } from '../core/word-watch';
import { isOfAuthority } from './authority';
import { type Badge, badgeColours } from './compose-badge';
import { composeWordNews } from './compose-word-news';
import type { Language } from './language';
import { productLabel } from './product-label';
import { sentencesIn } from './sentences';

/** What news of a product tells, strongest first. */
const newsKinds = ['listed', 'possible', 'named', 'withdrawn'] as const;
export type NewsKind = (typeof newsKinds)[number];

export interface ProductNewsInput {
  products: readonly OwnProduct[];
  watches: readonly WordWatch[];
  lists: readonly ListState[];
  language: Language;
  /** News up to this time was told in a notification before. */
  toldUntil: string;
  now: Date;
}

export interface ProductNewsView {
  /** Of the icon: how many products and watched words there is unseen news of, red only where an authority has listed a product. */
  badge: Badge;
  /** Present where there is more to tell than last time; `until` is the time of the newest of it. */
  notification?: { title: string; message: string; until: string };
}

/** What is told of news that nobody has seen. Pure. */
export function composeProductNews(input: ProductNewsInput): ProductNewsView {
  const { products, watches, lists, language, toldUntil } = input;
  const say = sentencesIn(language);
  const words = say.dashboard.products;
  const unseen = unseenNews(products, lists);
  const ofProducts = newsKinds.reduce((sum, kind) => sum + unseen[kind].length, 0);
  const ofWords = composeWordNews(watches, say).watches;
  const heads = [
    ...(ofProducts > 0 ? [words.badge(ofProducts)] : []),
    ...(ofWords > 0 ? [words.badgeWords(ofWords)] : []),
  ];
  const badge: Badge = {
    text: heads.length > 0 ? String(Math.min(99, ofProducts + ofWords)) : '',
    colour: badgeColours[unseen.listed.length > 0 ? 'flagged' : isPossible(unseen) ? 'possible' : 'plain'],
    title: heads.length > 0 ? say.prefixed(say.name, heads.join(' · ')) : say.name,
  };
  const pastProducts = products.map(untilNow(input.now));
  const pastWatches = watches.map(untilNow(input.now));
  // What was told "in the future" was told by a clock that has been put right since.
  const after = toldUntil > input.now.toISOString() ? '' : toldUntil;
  const untold = unseenNews(pastProducts, lists, after);
  const kinds = newsKinds.filter((kind) => untold[kind].length > 0);
  const untoldWords = composeWordNews(pastWatches, say, after);
  const [title, ...others] = [
    ...kinds.map((kind) => words.notification[kind](untold[kind].length)),
    ...untoldWords.titles,
  ];
  if (title === undefined) return { badge };
  const [first] = kinds;
  const [named] = first ? untold[first] : [];
  const details = named ? [productLabel(named, 160, say)] : untoldWords.details;
  const message = [...details, ...others].join('\n');
  return { badge, notification: { title, message, until: newestOf([...pastProducts, ...pastWatches]) } };
}

/** Without news of times to come: a clock was wrong then. The icon tells it; a notification of it would come again and again. */
function untilNow(now: Date): <Of extends { news: { at: string }[] }>(of: Of) => Of {
  const until = now.toISOString();
  return (of) => ({ ...of, news: of.news.filter(({ at }) => at <= until) });
}

/** The time of the newest news that nobody has seen. */
function newestOf(all: readonly (OwnProduct | WordWatch)[]): string {
  const unseen = all.flatMap(({ news }) => news.flatMap(({ seen, at }) => (seen ? [] : [at])));
  return unseen.sort().at(-1) ?? '';
}

function isPossible({ possible, named }: Record<NewsKind, unknown[]>): boolean {
  return possible.length + named.length > 0;
}

/** The products of which there is news that has not been seen, each once, under the strongest of it. */
export function unseenNews(
  products: readonly OwnProduct[],
  lists: readonly ListState[],
  after = '',
): Record<NewsKind, OwnProduct[]> {
  const of: Record<NewsKind, OwnProduct[]> = { listed: [], possible: [], named: [], withdrawn: [] };
  for (const product of products) {
    const kinds = new Set(
      product.news
        .filter(({ seen, at }) => !seen && at > after)
        .map((news) => newsKind(news, product, lists)),
    );
    const strongest = newsKinds.find((kind) => kinds.has(kind));
    if (strongest) of[strongest].push(product);
  }
  return of;
}

/** Listed by an authority, possibly so, named by others only, or withdrawn. Nothing is certain but what stands as certain. */
function newsKind(
  { kind, feed, notice }: ProductNews,
  { notices }: OwnProduct,
  lists: readonly ListState[],
): NewsKind {
  if (kind === 'withdrawn') return kind;
  if (!isOfAuthority({ feed, id: notice }, lists)) return 'named';
  const ref = refOf({ feed, id: notice });
  return notices.find((known) => refOf(known) === ref)?.level === 'flagged' ? 'listed' : 'possible';
}
