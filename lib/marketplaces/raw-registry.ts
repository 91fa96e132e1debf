import type { MarketplaceId } from '../core/ids';
import { aliexpress } from './aliexpress';
import type { Marketplace } from './marketplace';
import { temu } from './temu';

/**
 * Every shop Ansim reads. Adding one is one file, one fixture folder, one line here and one in `shop-addresses.ts`. For the
 * script that reads listings on a page: they hold their rows as the page words them, and the worker understands them at its
 * door (`listingSchema`).
 */
const byId: Record<MarketplaceId, Marketplace> = { aliexpress, temu };

export const rawMarketplaces: readonly Marketplace[] = Object.values(byId);
