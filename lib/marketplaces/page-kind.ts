import type { PageKind } from '../core/cards';
import type { MarketplaceId } from '../core/ids';
import { isAliExpressBackRoom } from './aliexpress/address';
import { readShopAddress } from './shop-addresses';
import { isTemuBackRoom } from './temu/address';

interface Pages {
  isBackRoom(url: URL): boolean;
  /** By path, the first that fits: routes of 2024 to 2026. Everything else shows goods. */
  kinds: readonly [path: RegExp, kind: PageKind][];
}

const pages: Record<MarketplaceId, Pages> = {
  aliexpress: {
    isBackRoom: isAliExpressBackRoom,
    kinds: [
      [/^\/p\/shoppingcart\//, 'cart'],
      [/^\/p\/trade\//, 'checkout'],
      // Any address that may be of orders counts as one: what is bought is not read unasked.
      [/^\/(?!(?:w|wholesale|category|store|ssr|gcp)\b).*order/i, 'orders'],
    ],
  },
  temu: {
    isBackRoom: isTemuBackRoom,
    kinds: [
      [/\/shopping_cart\.html$/, 'cart'],
      [/\/[a-z_]*checkout[a-z_]*\.html$/, 'checkout'],
      [/\/[a-z_]*order[a-z_]*\.html$/, 'orders'],
    ],
  },
};

/** What the page at an address is for. A product's own page shows goods too: rows of recommendations. */
export function pageKind(address: string): PageKind {
  const named = readShopAddress(address);
  if (named.kind === 'not-a-shop' || named.kind === 'wall') return 'none';
  if (named.kind === 'product') return 'goods';
  const url = new URL(address);
  const { isBackRoom, kinds } = pages[named.marketplace];
  if (isBackRoom(url)) return 'none';
  return kinds.find(([path]) => path.test(url.pathname))?.[1] ?? 'goods';
}
