import { canonicalJson } from '../../lib/core/canonical-json';
import { isByName } from '../../lib/core/judge-asked';
import type { ListState } from '../../lib/core/lists';
import { type KnownNotice, type OwnProduct, unreadOf } from '../../lib/core/own-product';
import { afterComparison, editionsOf, goneNotices, refOf } from '../../lib/core/product-news';
import { isToldOtherwise, withSeen } from '../../lib/core/seen-news';
import type { Match } from '../../lib/core/verdict';
import { isOfOldRule } from '../../lib/core/word-watch';
import type { OpenedLists } from './lists';
import type { Parts } from './parts';
import { tellProductNews } from './product-news';
import { type Fates, fatesOf, type WithdrawnParts } from './withdrawn-notices';
import { followWords, type WordParts } from './word-watches';

/** Milliseconds. Comparing two thousand products takes seconds; a worker must not be held by it for ever. */
const comparingAtMost = 4 * 60_000;
/** Products that are compared in one go: tens of milliseconds. */
const comparedAtOnce = 25;

/** The lists, as far as products are compared with them. */
export type Comparing = Pick<OpenedLists, 'matchEach' | 'states'>;
/** What of the parts comparing needs. */
export type CompareParts = Pick<Parts, 'now'> & WithdrawnParts;

/** Products as they are after a comparison with the lists, in their order. */
export async function compareProducts(
  products: readonly OwnProduct[],
  opened: Comparing,
  parts: CompareParts,
  how: { tell: boolean },
): Promise<OwnProduct[]> {
  const found = await opened.matchEach(products.map(({ listing }) => listing));
  const compared = products.map((product, at) => ({ product, matches: counted(product, found[at] ?? []) }));
  const gone = compared.flatMap(({ product, matches }) => goneNotices(product, matches));
  const { listOf, ...fates } = await fatesInLists(gone, opened.states, parts);
  const comparedWith = editionsOf(opened.states);
  const now = parts.now();
  return compared.map(({ product, matches }) =>
    afterComparison(underLists(product, listOf), { matches, ...fates, comparedWith, now }, how),
  );
}

/**
 * What the lists of today say of notices that match no more. Where the list of one is followed no longer, as the starter list is
 * not once an edition has come, an authority's list that holds it is its list from now on.
 */
async function fatesInLists(
  gone: readonly KnownNotice[],
  lists: readonly ListState[],
  parts: CompareParts,
): Promise<Fates & { listOf: ReadonlyMap<string, string> }> {
  const followed = new Set(lists.map(({ feed }) => feed));
  const others = lists.filter(({ byAuthority }) => byAuthority);
  const placesOf = ({ feed, id }: KnownNotice) =>
    followed.has(feed) ? [{ feed, id }] : others.map((list) => ({ feed: list.feed, id }));
  const fates = await fatesOf(gone.flatMap(placesOf), parts, AbortSignal.timeout(comparingAtMost));
  const listOf = new Map<string, string>();
  for (const known of gone) {
    const places = placesOf(known);
    const place =
      places.find((each) => fates.standing.has(refOf(each))) ??
      places.find((each) => fates.withdrawn.has(refOf(each)));
    if (place) listOf.set(refOf(known), place.feed);
  }
  return { ...fates, listOf };
}

function underLists(product: OwnProduct, listOf: ReadonlyMap<string, string>): OwnProduct {
  const feedOf = (feed: string, id: string) => listOf.get(refOf({ feed, id })) ?? feed;
  return {
    ...product,
    notices: product.notices.map((known) => ({ ...known, feed: feedOf(known.feed, known.id) })),
    news: product.news.map((each) => ({ ...each, feed: feedOf(each.feed, each.notice) })),
  };
}

/** Who gives a brand and a model, or a number, asks for no other product of that brand. */
function counted(product: OwnProduct, matches: Match[]): Match[] {
  const isGivenWhole = !product.isListing && unreadOf(product) === undefined;
  return isGivenWhole ? matches.filter(isByName) : matches;
}

/**
 * Compares every watched product, and all watched words, with the lists as they are now, and tells what is new. One that cannot
 * be compared keeps what it had and counts as not compared; the next edition tries again.
 */
export async function followProducts(parts: Parts): Promise<void> {
  await navigator.locks.request('products', async () => {
    const { lookBack } = await parts.settings.get();
    await parts.products.forgetViewed(new Date(parts.now().getTime() - lookBack.days * 86_400_000));
    const [products, watches] = await Promise.all([parts.products.list(), parts.wordWatches.list()]);
    if (products.length + watches.length === 0) return;
    const opened = await parts.lists.open();
    const editions = editionsOf(opened.states);
    const until = Date.now() + comparingAtMost;
    await followWords(opened, parts, until);
    const behind = products.filter(({ comparedWith }) => comparedWith !== editions);
    for (let at = 0; at < behind.length && Date.now() < until; at += comparedAtOnce) {
      await followSome(behind.slice(at, at + comparedAtOnce), opened, parts);
      await parts.sync.pause();
    }
  });
  await tellProductNews(parts);
}

/**
 * Compares watched words whose meaning was widened since, with the lists as they still are: what those hold is known from then
 * on, and only what a later edition brings is new.
 */
export async function followWidenedWords(parts: WordParts): Promise<void> {
  if (!(await parts.wordWatches.list()).some(isOfOldRule)) return;
  await navigator.locks.request('products', async () => {
    await followWords(await parts.lists.open(), parts, Date.now() + comparingAtMost);
  });
}

/**
 * Compares some products with the lists as they are now. Where several cannot be compared together, each is by itself, so that one
 * of them keeps no other back.
 */
export async function followSome(
  products: readonly OwnProduct[],
  opened: Comparing,
  parts: CompareParts & Pick<Parts, 'products'>,
): Promise<void> {
  try {
    const compared = await compareProducts(products, opened, parts, { tell: true });
    const changes = products.flatMap((product, at) => {
      const next = compared[at];
      return next ? [[product.key, (now: OwnProduct) => withComparison(now, product, next)] as const] : [];
    });
    await parts.products.changeAll(new Map(changes));
  } catch (fault) {
    if (products.length > 1) for (const product of products) await followSome([product], opened, parts);
    else
      console.warn('Ansim could not compare one of your products with the new list; it tries again.', fault);
  }
}

/**
 * What was seen meanwhile stays seen. What was read or compared by a press meanwhile, or joined with the same out of a file, stays
 * as it is.
 */
function withComparison(now: OwnProduct, before: OwnProduct, next: OwnProduct): OwnProduct {
  if (canonicalJson(now.listing) !== canonicalJson(before.listing) || isToldOtherwise(before, now))
    return now;
  const { notices, news, comparedWith } = next;
  return {
    ...now,
    ...(comparedWith !== undefined && { comparedWith }),
    ...{ notices, news: withSeen(news, now.news) },
  };
}
