import { browser } from 'wxt/browser';
import { askedLabel } from '../../lib/core/asked-listing';
import { askedProduct, type GivenProduct } from '../../lib/core/asked-product';
import { keptAgain } from '../../lib/core/join-rows';
import { isByName, whyUnanswered } from '../../lib/core/judge-asked';
import type { Listing } from '../../lib/core/listing';
import {
  type OwnProduct,
  ownProductBounds,
  type ProductOrigin,
  productKey,
  unreadOf,
} from '../../lib/core/own-product';
import { afterComparison, editionsOf, goneNotices } from '../../lib/core/product-news';
import type { AddOutcome, ProductKept, ProductsPage, ToldOfAdding } from '../../lib/core/products-page';
import type { Asked } from '../../lib/core/question';
import { afterShowing, isToldOtherwise, withSeen } from '../../lib/core/seen-news';
import { isOfOldRule } from '../../lib/core/word-watch';
import { composeAdded } from '../../lib/language/compose-added';
import { composeProducts } from '../../lib/language/compose-products';
import { shortText } from '../../lib/language/plain-text';
import { readQuestion } from '../../lib/marketplaces/read-question';
import { namesBrandAndModel } from '../../lib/matching/names-brand-and-model';
import type { OpenedLists } from './lists';
import type { Parts } from './parts';
import { tellProductNews } from './product-news';
import { withdrawnAmong } from './withdrawn-notices';
import { followWords, keepWords, seeWordNews, type WordParts } from './word-watches';

/** Milliseconds. Comparing two thousand products takes seconds; a worker must not be held by it for ever. */
const comparingAtMost = 4 * 60_000;

/** What of the parts keeping a product needs. */
type KeepParts = Pick<Parts, 'products' | 'store' | 'now'> & {
  lists: { open(): Promise<Pick<OpenedLists, 'match' | 'states'>> };
  sync: Pick<Parts['sync'], 'pause'>;
};

/**
 * Remembers a product page that was read, where the user has switched that on. One that somebody asked to have watched by its
 * link is read whole at last, whether visits are remembered or not.
 */
export async function rememberViewed(
  listing: Listing,
  parts: KeepParts & { settings: Pick<Parts['settings'], 'get'> },
): Promise<void> {
  const { lookBack } = await parts.settings.get();
  const before = lookBack.on ? undefined : await parts.products.get(productKey(listing));
  if (!lookBack.on && !(before && unreadOf(before))) return;
  await keep({ ...ofPage(listing), origin: before?.origin ?? 'viewed' }, parts, { tell: false });
}

function ofPage(listing: Listing): GivenProduct {
  const label = shortText(listing.titles[0] ?? listing.address, 300);
  return { key: productKey(listing), isListing: true, listing, label };
}

/** Compares a product with the lists and keeps it, with all that is known of it where it is kept already. What its page or its maker was just told is no news. */
async function keep(
  product: GivenProduct & Pick<OwnProduct, 'origin'>,
  parts: KeepParts,
  how: { tell: boolean },
): Promise<ProductKept> {
  const fresh: OwnProduct = {
    ...product,
    at: parts.now().toISOString(),
    notices: [],
    news: [],
  };
  const opened = await parts.lists.open();
  const before = await parts.products.get(fresh.key);
  if (!before) return parts.products.keep(await compared(fresh, opened, parts, how));
  const { notices, news, comparedWith } = await compared(keptAgain(before, fresh), opened, parts, how);
  await parts.products.change(fresh.key, (now) => ({
    ...keptAgain(now, fresh),
    ...{ notices, news: withSeen(news, now.news) },
    ...(comparedWith !== undefined && { comparedWith }),
  }));
  // What was merely looked at would have been forgotten.
  return before.origin === 'viewed' ? 'kept' : 'watched-before';
}

async function compared(
  product: OwnProduct,
  opened: Pick<OpenedLists, 'match' | 'states'>,
  parts: Pick<KeepParts, 'store' | 'sync' | 'now'>,
  how: { tell: boolean },
): Promise<OwnProduct> {
  const found = await opened.match(product.listing);
  // Who gives a brand and a model, or a number, asks for no other product of that brand.
  const isWhole = !product.isListing && unreadOf(product) === undefined;
  const matches = isWhole ? found.filter(isByName) : found;
  const gone = goneNotices(product, matches);
  const withdrawn = await withdrawnAmong(gone, parts, AbortSignal.timeout(comparingAtMost));
  return afterComparison(
    product,
    { matches, withdrawn, comparedWith: editionsOf(opened.states), now: parts.now() },
    how,
  );
}

/**
 * Compares every watched product, and all watched words, with the lists as they are now, and tells what is new. One that cannot be compared keeps what it
 * had and counts as not compared; the next edition tries again.
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
    for (const product of products) {
      if (product.comparedWith === editions) continue;
      if (Date.now() > until) break;
      await followOne(product, opened, parts);
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
 * Compares one product with the lists as they are now. What was seen while that runs stays seen; a product that a press
 * compared meanwhile, or that was joined with the same out of a file, stays as it is.
 */
export async function followOne(
  product: OwnProduct,
  opened: Pick<OpenedLists, 'match' | 'states'>,
  parts: Pick<Parts, 'products' | 'store' | 'now'> & Pick<KeepParts, 'sync'>,
): Promise<void> {
  try {
    const next = await compared(product, opened, parts, { tell: true });
    await parts.products.change(product.key, (now) =>
      isToldOtherwise(product, now)
        ? now
        : {
            ...now,
            comparedWith: next.comparedWith,
            ...{ notices: next.notices, news: withSeen(next.news, now.news) },
          },
    );
  } catch (fault) {
    console.warn('Ansim could not compare one of your products with the new list; it tries again.', fault);
  }
}

/** What the products page shows. News shown there has been seen. */
export async function productsPage(parts: Parts, told?: ToldOfAdding): Promise<ProductsPage> {
  const [products, watches, language, { lookBack }, mayNotify, lists] = await Promise.all([
    parts.products.list(),
    parts.wordWatches.list(),
    parts.language(),
    parts.settings.get(),
    browser.permissions.contains({ permissions: ['notifications'] }),
    parts.lists.open().then(
      ({ states }) => states,
      () => [],
    ),
  ]);
  const page = composeProducts({
    ...{ products, watches, lists, language, lookBack, mayNotify, now: parts.now() },
    isFull: products.length + watches.length >= ownProductBounds.products,
    ...(told !== undefined && { told }),
  });
  await seeProductNews(products, parts);
  await seeWordNews(watches, parts);
  await tellProductNews(parts);
  return page;
}

/** What has been shown has been seen; what came since has not. */
export async function seeProductNews(
  products: readonly OwnProduct[],
  parts: Pick<Parts, 'products'>,
): Promise<void> {
  for (const { key, news } of products) {
    if (news.every(({ seen }) => seen)) continue;
    await parts.products.change(key, (product) => ({ ...product, news: afterShowing(product.news, news) }));
  }
}

/** Watches the product a tab shows. */
export async function keepTabProduct(
  tab: number,
  origin: Exclude<ProductOrigin, 'viewed'>,
  parts: KeepParts & Pick<Parts, 'tabStates'>,
): Promise<void> {
  const state = await parts.tabStates.get(tab);
  if (!state || state.reading.kind === 'not-a-product-page') return;
  const { kind, listing } = state.reading;
  const unread = kind === 'listing' ? {} : ({ unread: 'number-only' } as const);
  await keep({ ...ofPage(listing), ...unread, origin }, parts, { tell: false });
}

/** Watches whatever of a text can be compared with notices, and its words where it is nothing but words. */
export async function addProducts(text: string, parts: Parts): Promise<ProductsPage> {
  const language = await parts.language();
  const { asked, left } = readQuestion(text, { namesBrandAndModel });
  const outcomes: AddOutcome[] = [];
  for (const each of asked) outcomes.push(await add(each, parts));
  return productsPage(parts, composeAdded(outcomes, language, left));
}

async function add(asked: Asked, parts: KeepParts & WordParts): Promise<AddOutcome> {
  if (asked.kind === 'words') return { kind: 'words', kept: await keepWords(asked.text, parts) };
  const given = askedProduct(asked);
  if (!given) return { kind: 'nothing', what: askedLabel(asked), why: whyUnanswered(asked) ?? 'no-listing' };
  const label = shortText(given.label, 300);
  return { kind: 'product', kept: await keep({ ...given, origin: 'added', label }, parts, { tell: false }) };
}

/** Switching it off forgets what was looked at. */
export async function setLookBack(
  lookBack: { on: boolean; days: number },
  parts: Parts,
): Promise<ProductsPage> {
  await parts.settings.put({ lookBack });
  const now = parts.now().getTime();
  await parts.products.forgetViewed(new Date(lookBack.on ? now - lookBack.days * 86_400_000 : now + 1));
  return productsPage(parts);
}
