import type { PageGlobals, Reading } from '../core/listing';
import { withRowFacts } from '../core/row-facts';
import type { Marketplace } from './marketplace';
import { rawMarketplaces } from './raw-registry';
import { readShopAddress } from './shop-addresses';

export { readShopAddress };

/** Every shop Ansim reads, the rows of its listings understood. */
export const marketplaces: readonly Marketplace[] = rawMarketplaces.map((marketplace) => ({
  ...marketplace,
  readPage: (page) => withFacts(marketplace.readPage(page)),
}));

/**
 * Reads the page at an address. The address is passed in because the document may be a saved one; `globals` is what the
 * on-demand page reader brought, if it was asked. Never throws.
 */
export function readShopPage(document: Document, address: string, globals?: PageGlobals): Reading {
  const named = readShopAddress(address);
  if (named.kind !== 'product' && named.kind !== 'wall') return { kind: 'not-a-product-page' };
  const marketplace = marketplaces.find(({ id }) => id === named.marketplace);
  return (
    marketplace?.readPage({ document, address: named, ...(globals && { globals }) }) ?? {
      kind: 'not-a-product-page',
    }
  );
}

function withFacts(reading: Reading): Reading {
  return reading.kind === 'not-a-product-page'
    ? reading
    : { ...reading, listing: withRowFacts(reading.listing) };
}
