import type { MarketplaceId } from './ids';

/**
 * The version of each shop's reader. Raise it in the release that mends a reader after a redesign: selectors that a feed sent
 * for an earlier version are then passed over, because the release knows better.
 */
export const adapterVersions: Record<MarketplaceId, number> = { aliexpress: 1, temu: 1 };
