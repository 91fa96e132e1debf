import { browser } from 'wxt/browser';
import { askedLabel, askedListing } from '../../lib/core/asked-listing';
import { keptAgain } from '../../lib/core/join-rows';
import type { Listing } from '../../lib/core/listing';
import {
  type OwnProduct,
  ownProductBounds,
  type ProductOrigin,
  productKey,
} from '../../lib/core/own-product';
import { afterComparison, editionsOf, goneNotices, isChanged, refOf } from '../../lib/core/product-news';
import type { ProductsPage } from '../../lib/core/products-page';
import type { Match } from '../../lib/core/verdict';
import { composeProducts } from '../../lib/language/compose-products';
import { shortText } from '../../lib/language/plain-text';
import { sentencesIn } from '../../lib/language/sentences';
import { readQuestion } from '../../lib/marketplaces/read-question';
import { namesBrandAndModel } from '../../lib/matching/names-brand-and-model';
import { findWithdrawn } from '../../lib/store/find-withdrawn';
import type { OpenedLists } from './lists';
import type { Parts } from './parts';
import { tellProductNews } from './product-news';

/** Milliseconds. Comparing two thousand products takes seconds; a worker must not be held by it for ever. */
const comparingAtMost = 4 * 60_000;

/** What of the parts keeping a product needs. */
type KeepParts = Pick<Parts, 'products' | 'store' | 'now'> & {
  lists: { open(): Promise<Pick<OpenedLists, 'match' | 'states'>> };
  sync: Pick<Parts['sync'], 'pause'>;
};

/** Remembers a product page that was read, where the user has switched that on. */
export async function rememberViewed(listing: Listing, parts: Parts): Promise<void> {
  const { lookBack } = await parts.settings.get();
  if (!lookBack.on) return;
  const key = productKey(listing);
  const before = await parts.products.get(key);
  const at = parts.now().toISOString();
  if (before) {
    await parts.products.change(key, (product) => ({
      ...product,
      at: product.origin === 'viewed' ? at : product.at,
      listing,
    }));
    return;
  }
  await keep({ listing, isListing: true, origin: 'viewed', label: labelOf(listing) }, parts, { tell: false });
}

function labelOf(listing: Listing): string {
  return shortText(listing.titles[0] ?? listing.address, 300);
}

/** Compares a product with the lists and keeps it, with all that is known of it where it is kept already. What its page or its maker was just told is no news. */
async function keep(
  product: Pick<OwnProduct, 'listing' | 'isListing' | 'origin' | 'label'> & { key?: string },
  parts: KeepParts,
  how: { tell: boolean },
): Promise<'kept' | 'full'> {
  const fresh: OwnProduct = {
    key: product.isListing ? productKey(product.listing) : (product.key ?? `own:${crypto.randomUUID()}`),
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
    ...{ notices, news },
    ...(comparedWith !== undefined && { comparedWith }),
  }));
  return 'kept';
}

async function compared(
  product: OwnProduct,
  opened: Pick<OpenedLists, 'match' | 'states'>,
  parts: Pick<KeepParts, 'store' | 'sync' | 'now'>,
  how: { tell: boolean },
): Promise<OwnProduct> {
  const matches = await opened.match(product.listing);
  const withdrawn = await withdrawnOf(product, matches, parts);
  return afterComparison(
    product,
    { matches, withdrawn, comparedWith: editionsOf(opened.states), now: parts.now() },
    how,
  );
}

async function withdrawnOf(
  product: OwnProduct,
  matches: Match[],
  parts: Pick<KeepParts, 'store' | 'sync'>,
): Promise<Map<string, string>> {
  const byFeed = new Map<string, Set<string>>();
  for (const { feed, id } of goneNotices(product, matches))
    byFeed.set(feed, (byFeed.get(feed) ?? new Set()).add(id));
  const found = new Map<string, string>();
  const ports = { pause: parts.sync.pause, signal: AbortSignal.timeout(comparingAtMost) };
  for (const [feed, ids] of byFeed) {
    for (const [id, day] of await findWithdrawn(parts.store, feed, ids, ports))
      found.set(refOf({ feed, id }), day);
  }
  return found;
}

/**
 * Compares every watched product with the lists as they are now, and tells what is new. One that cannot be compared keeps what it
 * had and counts as not compared; the next edition tries again.
 */
export async function followProducts(parts: Parts): Promise<void> {
  await navigator.locks.request('products', async () => {
    const { lookBack } = await parts.settings.get();
    await parts.products.forgetViewed(new Date(parts.now().getTime() - lookBack.days * 86_400_000));
    const products = await parts.products.list();
    if (products.length === 0) return;
    const opened = await parts.lists.open();
    const editions = editionsOf(opened.states);
    const started = Date.now();
    for (const product of products) {
      if (product.comparedWith === editions) continue;
      if (Date.now() - started > comparingAtMost) break;
      await followOne(product, opened, parts);
      await parts.sync.pause();
    }
  });
  await tellProductNews(parts);
}

async function followOne(product: OwnProduct, opened: OpenedLists, parts: Parts): Promise<void> {
  try {
    const next = await compared(product, opened, parts, { tell: true });
    await parts.products.change(product.key, (now) => ({
      ...now,
      comparedWith: next.comparedWith,
      ...(isChanged(product, next) && { notices: next.notices, news: next.news }),
    }));
  } catch (fault) {
    console.warn('Ansim could not compare one of your products with the new list; it tries again.', fault);
  }
}

/** What the products page shows. News shown there has been seen. */
export async function productsPage(parts: Parts, told?: string): Promise<ProductsPage> {
  const [products, language, { lookBack }, mayNotify, lists] = await Promise.all([
    parts.products.list(),
    parts.language(),
    parts.settings.get(),
    browser.permissions.contains({ permissions: ['notifications'] }),
    parts.lists.open().then(
      ({ states }) => states,
      () => [],
    ),
  ]);
  const page = composeProducts({
    ...{ products, lists, language, lookBack, mayNotify, now: parts.now() },
    isFull: products.length >= ownProductBounds.products,
    ...(told !== undefined && { told }),
  });
  for (const { key, news } of products) {
    if (news.every(({ seen }) => seen)) continue;
    await parts.products.change(key, (product) => ({
      ...product,
      news: product.news.map((each) => ({ ...each, seen: true })),
    }));
  }
  await tellProductNews(parts);
  return page;
}

/** Watches the product a tab shows. */
export async function keepTabProduct(
  tab: number,
  origin: Exclude<ProductOrigin, 'viewed'>,
  parts: KeepParts & Pick<Parts, 'tabStates'>,
): Promise<void> {
  const state = await parts.tabStates.get(tab);
  if (!state || state.reading.kind === 'not-a-product-page') return;
  const { listing } = state.reading;
  await keep({ listing, isListing: true, origin, label: labelOf(listing) }, parts, { tell: false });
}

/** Watches whatever of a text can be compared with notices. */
export async function addProducts(text: string, parts: Parts): Promise<ProductsPage> {
  const words = sentencesIn(await parts.language()).dashboard.products;
  const { asked } = readQuestion(text, { namesBrandAndModel });
  let outcome: 'kept' | 'full' | undefined;
  for (const each of asked) {
    const read = askedListing(each);
    if (!read) continue;
    outcome = await keep({ ...read, origin: 'added', label: shortText(askedLabel(each), 300) }, parts, {
      tell: false,
    });
  }
  const told = outcome === undefined ? words.cannotKeep : outcome === 'full' ? words.full : words.kept;
  return productsPage(parts, told);
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
