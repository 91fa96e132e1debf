import { JSDOM } from 'jsdom';
import type { MarketplaceId } from '../../core/ids';
import type { PageGlobals, Reading } from '../../core/listing';
import { pageFields, type ShopSelectors } from '../../core/shop-selectors';
import { refreshedFiller } from '../../marketplaces/fill-refreshed';
import { ListingDraft } from '../../marketplaces/listing-draft';
import { marketplaces, readShopAddress } from '../../marketplaces/registry';
import { concludeReading } from '../../page/conclude-reading';
import { readPageGlobals } from '../../page/read-page-globals';

export type SavedPage =
  | {
      kind: 'read';
      reading: Exclude<Reading, { kind: 'not-a-product-page' }>;
      /** How many elements each selector finds, where they were tried. */
      found?: Record<string, number>;
    }
  /** The address names no listing. */
  | { kind: 'no-listing'; why: 'not-a-shop' | 'other-shop-page' };

/**
 * Reads a saved page by the extension's own adapter, as a page that has had its time: no script runs, nothing is fetched.
 * `globals` is what the page's own globals hold, or what the on-demand page reader brought of them; `selectorsOf` what a feed
 * sends for pages of a shop that cannot be read.
 */
export async function readSavedPage(
  html: Uint8Array,
  address: string,
  globals?: PageGlobals,
  selectorsOf: (shop: MarketplaceId) => ShopSelectors | undefined = () => undefined,
): Promise<SavedPage> {
  const named = readShopAddress(address);
  if (named.kind === 'not-a-shop' || named.kind === 'other-shop-page') {
    return { kind: 'no-listing', why: named.kind };
  }
  const marketplace = marketplaces.find(({ id }) => id === named.marketplace);
  if (!marketplace) return { kind: 'no-listing', why: 'not-a-shop' };
  const { window } = new JSDOM(textOf(html), { url: address });
  try {
    const { document } = window;
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
    }
    const brought = globals && (readByReader(globals, named.ids) ?? globals);
    const page = { document, address: named, ...(brought && { globals: brought }) };
    const own = concludeReading(marketplace.readPage(page));
    const selectors = own.kind === 'unreadable' ? selectorsOf(named.marketplace) : undefined;
    // How long this DOM takes says nothing of a browser's: the clock stands still.
    const fillRefreshed = selectors && refreshedFiller(selectors, () => 0);
    const reading = fillRefreshed ? concludeReading(marketplace.readPage({ ...page, fillRefreshed })) : own;
    const found = selectors && countFound(document, selectors);
    if (reading.kind !== 'not-a-product-page') return { kind: 'read', reading, ...(found && { found }) };
    // A product address whose page is something else: the address still counts.
    const { listing } = new ListingDraft(named);
    return { kind: 'read', reading: { kind: 'unreadable', missing: ['product'], listing } };
  } finally {
    window.close();
  }
}

/** Shops send UTF-8 and say so in a header that a saved page has lost; anything else says so in the page. */
function textOf(html: Uint8Array): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(html);
  } catch {
    return Buffer.from(html);
  }
}

/** The page reader stands alone and knows its page as `window`. */
function readByReader(globals: PageGlobals, ids: string[]): PageGlobals | undefined {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'window');
  Object.defineProperty(globalThis, 'window', { value: globals, configurable: true });
  try {
    const read = readPageGlobals(ids);
    return read && Object.keys(read).length > 0 ? read : undefined;
  } finally {
    if (before) Object.defineProperty(globalThis, 'window', before);
    else Reflect.deleteProperty(globalThis, 'window');
  }
}

function countFound(document: Document, { rows = [], ...of }: ShopSelectors): Record<string, number> {
  const all = [...pageFields.flatMap((field) => of[field] ?? []), ...rows.map(({ row }) => row)];
  return Object.fromEntries(
    all.map((selector) => [selector, document.querySelectorAll(selector).length] as const),
  );
}
