import { rawMarketplaces, readShopAddress } from '../../lib/marketplaces/raw-registry';

/** Runs in the page: reads it several times and returns what each took, in milliseconds. */
export function timeReadings(times: number): number[] {
  const address = readShopAddress(location.href);
  if (address.kind !== 'product' && address.kind !== 'wall') return [];
  const marketplace = rawMarketplaces.find(({ id }) => id === address.marketplace);
  return Array.from({ length: times }, () => {
    const from = performance.now();
    marketplace?.readPage({ document, address });
    return performance.now() - from;
  });
}
