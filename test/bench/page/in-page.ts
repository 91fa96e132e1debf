import { rawMarketplaces, readShopAddress } from '../../../lib/marketplaces/raw-registry';
import { startShopPage } from '../../../lib/page/start-shop-page';

/** Runs in a world of its own from the document's start, as the always-on script does; marks when it reads and what it tells. */
export function followVisit(): void {
  for (const marketplace of rawMarketplaces) {
    const { readPage, needsGlobals } = marketplace;
    marketplace.readPage = (page) => marked('reading', () => readPage(page));
    marketplace.needsGlobals = (document) => marked('reading', () => needsGlobals(document));
  }
  startShopPage({
    view: window,
    mark: crypto.randomUUID(),
    async send(request) {
      const isRead =
        request.type === 'check' && request.reading.kind === 'listing' && request.reading.settled;
      if (isRead || (request.type === 'check' && request.reading.kind === 'wall')) performance.mark('told');
    },
    painter: () => undefined,
    readFurther: () => undefined,
    followCards: () => undefined,
    signal: new AbortController().signal,
  });
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
