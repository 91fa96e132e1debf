import { rawMarketplaces } from '../../../lib/marketplaces/raw-registry';
import { readShopAddress } from '../../../lib/marketplaces/shop-addresses';
import { followListingName } from '../../../lib/page/follow-listing';
import { startListing } from '../../../lib/page/start-listing';

/** Runs in the place of the listing's script; marks when it reads and what it tells. */
export function followMarked(): void {
  for (const marketplace of rawMarketplaces) {
    const { readPage, needsGlobals } = marketplace;
    marketplace.readPage = (page) => marked('reading', () => readPage(page));
    marketplace.needsGlobals = (document) => marked('reading', () => needsGlobals(document));
  }
  const follow = startListing(window);
  Reflect.set(globalThis, followListingName, (visit: Parameters<typeof follow>[0]) =>
    follow({
      ...visit,
      onReading(reading) {
        if (reading.kind === 'wall' || (reading.kind === 'listing' && reading.settled))
          performance.mark('told');
        return visit.onReading(reading);
      },
    }),
  );
}

/** Reads the page as it stands, as often as it is told to. */
export function readOften(times: number): void {
  const address = readShopAddress(location.href);
  if (address.kind !== 'product' && address.kind !== 'wall') return;
  const marketplace = rawMarketplaces.find(({ id }) => id === address.marketplace);
  for (let time = 0; time < times; time++)
    marked('reading', () => marketplace?.readPage({ document, address }));
}

function marked<T>(name: string, step: () => T): T {
  performance.mark(`${name} from`);
  try {
    return step();
  } finally {
    performance.mark(`${name} to`);
  }
}
