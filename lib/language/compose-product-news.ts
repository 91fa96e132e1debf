import type { ListState } from '../core/lists';
import type { OwnProduct, ProductNews } from '../core/own-product';
import { refOf } from '../core/product-news';
import { isOfAuthority } from './authority';
import { type Badge, badgeColours } from './compose-badge';
import type { Language } from './language';
import { shortText } from './plain-text';
import { sentencesIn } from './sentences';

/** What news of a product tells, strongest first. */
const newsKinds = ['listed', 'possible', 'named', 'withdrawn'] as const;
export type NewsKind = (typeof newsKinds)[number];

export interface ProductNewsInput {
  products: readonly OwnProduct[];
  lists: readonly ListState[];
  language: Language;
  /** News up to this time was told in a notification before. */
  toldUntil: string;
}

export interface ProductNewsView {
  /** Of the icon: how many products there is unseen news of, red only where an authority has listed one of them. */
  badge: Badge;
  /** Present where there is more to tell than last time; `until` is the time of the newest of it. */
  notification?: { title: string; message: string; until: string };
}

/** What is told of news that nobody has seen. Pure. */
export function composeProductNews(input: ProductNewsInput): ProductNewsView {
  const { products, lists, language, toldUntil } = input;
  const say = sentencesIn(language);
  const words = say.dashboard.products;
  const unseen = unseenNews(products, lists);
  const count = newsKinds.reduce((sum, kind) => sum + unseen[kind].length, 0);
  const badge: Badge = {
    text: count > 0 ? String(Math.min(99, count)) : '',
    colour: badgeColours[unseen.listed.length > 0 ? 'flagged' : isPossible(unseen) ? 'possible' : 'plain'],
    title: count > 0 ? say.prefixed(say.name, words.badge(count)) : say.name,
  };
  const untold = unseenNews(products, lists, toldUntil);
  const [first, ...others] = newsKinds.filter((kind) => untold[kind].length > 0);
  const [named] = first ? untold[first] : [];
  if (!first || !named) return { badge };
  const title = (kind: NewsKind) => words.notification[kind](untold[kind].length);
  const times = products.flatMap(({ news }) => news.filter(({ seen }) => !seen).map(({ at }) => at)).sort();
  const message = [shortText(named.label, 160), ...others.map(title)].join('\n');
  return { badge, notification: { title: title(first), message, until: times.at(-1) ?? toldUntil } };
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
