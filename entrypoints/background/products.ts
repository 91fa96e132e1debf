import { browser } from 'wxt/browser';
import { askedLabel } from '../../lib/core/asked-listing';
import { askedProduct, type GivenProduct } from '../../lib/core/asked-product';
import { keptAgain } from '../../lib/core/join-rows';
import { whyUnanswered } from '../../lib/core/judge-asked';
import type { Listing } from '../../lib/core/listing';
import {
  type OwnProduct,
  ownProductBounds,
  type ProductOrigin,
  productKey,
  unreadOf,
} from '../../lib/core/own-product';
import type { AddOutcome, ProductKept, ProductsPage, ToldOfAdding } from '../../lib/core/products-page';
import type { Asked } from '../../lib/core/question';
import { afterShowing, withSeen } from '../../lib/core/seen-news';
import { composeAdded } from '../../lib/language/compose-added';
import { composeProducts } from '../../lib/language/compose-products';
import { shortText } from '../../lib/language/plain-text';
import { readQuestion } from '../../lib/marketplaces/read-question';
import { namesBrandAndModel } from '../../lib/matching/names-brand-and-model';
import { type CompareParts, type Comparing, compareProducts } from './compare-products';
import type { Parts } from './parts';
import { notificationState, tellProductNews } from './product-news';
import { keepWords, seeWordNews, type WordParts } from './word-watches';

/** What of the parts keeping a product needs. */
type KeepParts = Pick<Parts, 'products'> & CompareParts & { lists: { open(): Promise<Comparing> } };

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
  const [next] = await compareProducts([before ? keptAgain(before, fresh) : fresh], opened, parts, how);
  if (!before) return parts.products.keep(next ?? fresh);
  const { notices, news, comparedWith } = next ?? before;
  await parts.products.change(fresh.key, (now) => ({
    ...keptAgain(now, fresh),
    ...{ notices, news: withSeen(news, now.news) },
    ...(comparedWith !== undefined && { comparedWith }),
  }));
  // What was merely looked at would have been forgotten.
  return before.origin === 'viewed' ? 'kept' : 'watched-before';
}

/** What the products page shows. News shown there has been seen. */
export async function productsPage(parts: Parts, told?: ToldOfAdding): Promise<ProductsPage> {
  const [products, watches, language, { lookBack, children: ages }, notifications, lists] = await Promise.all(
    [
      parts.products.list(),
      parts.wordWatches.list(),
      parts.language(),
      parts.settings.get(),
      notificationState(browser),
      parts.lists.open().then(
        ({ states }) => states,
        () => [],
      ),
    ],
  );
  const page = composeProducts({
    ...{ products, watches, lists, language, ages, lookBack, notifications, now: parts.now() },
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
  const unseen = products.filter(({ news }) => news.some(({ seen }) => !seen));
  const changes = unseen.map(
    ({ key, news }) => [key, (now: OwnProduct) => ({ ...now, news: afterShowing(now.news, news) })] as const,
  );
  await parts.products.changeAll(new Map(changes));
}

/** Watches the product a tab shows. */
export async function keepTabProduct(
  tab: number,
  origin: Exclude<ProductOrigin, 'viewed'>,
  parts: KeepParts & Pick<Parts, 'tabStates'>,
): Promise<void> {
  const state = await parts.tabStates.shown(tab);
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
