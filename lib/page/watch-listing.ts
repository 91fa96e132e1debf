import type { Listing, PageGlobals, Reading } from '../core/listing';
import type { ListingAddress } from '../marketplaces/marketplace';
import { rawMarketplaces, readShopAddress } from '../marketplaces/raw-registry';
import { concludeReading } from './conclude-reading';

/** Milliseconds between looks at a page that is still filling; after the last one it counts as settled. */
export const lookPauses = [0, 150, 250, 400, 600, 800, 1000, 1200, 1500, 2000, 2500, 3000, 3000] as const;
/** Looks in a row at which a page that shows title and rows has shown the same: it is taken to have settled. */
const sameLooks = 4;
/** Looks after a listing settled. */
const laterPauses = [1500, 4000] as const;
/** Looks that presses of the shopper may cause in one visit (rows unfolded, a variant chosen). */
const looksAfterPresses = 40;

export interface ListingWatch {
  document: Document;
  address: string;
  signal: AbortSignal;
  /** Waits; rejects or never resolves once the signal is aborted. */
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Asks for the page's own globals; undefined where they cannot be had. */
  readGlobals: (ids: string[]) => Promise<PageGlobals | undefined>;
  /** Called with each reading that says something new. */
  onReading: (reading: Reading) => Promise<void>;
}

/**
 * Follows one visit from its address to a settled listing: the address alone first, then the page as it fills, then again
 * after the shopper's presses. A page that never shows its product ends as `unreadable`, not as silence.
 */
export async function watchListing(watch: ListingWatch): Promise<void> {
  const { document, address, signal, pause, readGlobals, onReading } = watch;
  let told = '';
  const tell = async (reading: Reading) => {
    const print = JSON.stringify(reading);
    if (signal.aborted || print === told) return;
    told = print;
    await onReading(reading);
  };

  const named = readShopAddress(address);
  if (named.kind === 'not-a-shop' || named.kind === 'other-shop-page')
    return tell({ kind: 'not-a-product-page' });
  const marketplace = rawMarketplaces.find(({ id }) => id === named.marketplace);
  if (!marketplace) return;
  await tell(addressReading(named));

  let globals: PageGlobals | undefined;
  const look = async (): Promise<Reading> => {
    const first = marketplace.readPage({ document, address: named, ...(globals && { globals }) });
    if (isSettled(first) || !marketplace.needsGlobals(document)) return first;
    globals = (await readGlobals(named.ids)) ?? globals;
    return globals && !signal.aborted ? marketplace.readPage({ document, address: named, globals }) : first;
  };

  /** After the end a page that shows less than before takes nothing back. */
  const tellIfListing = async (reading: Reading) => {
    const last = concludeReading(reading);
    if (last.kind === 'listing') await tell(last);
  };

  let settled = false;
  let last = '';
  let same = 0;
  for (const [index, milliseconds] of lookPauses.entries()) {
    await pause(milliseconds, signal);
    if (signal.aborted) return;
    const reading = await look();
    const print = JSON.stringify(reading);
    same = print === last ? same + 1 : 1;
    last = print;
    const concluded = concludeReading(reading);
    settled =
      document.readyState !== 'loading' &&
      (isSettled(reading) || (concluded.kind === 'listing' && same >= sameLooks && index > sameLooks));
    if (settled || index === lookPauses.length - 1) await tell(atTheEnd(reading, named));
    else if (reading.kind !== 'unreadable' && reading.kind !== 'not-a-product-page') await tell(reading);
    if (settled) break;
  }
  // Rows and pictures that arrive after the title: later evidence checks again.
  for (const milliseconds of settled ? laterPauses : []) {
    await pause(milliseconds, signal);
    if (!signal.aborted) await tellIfListing(await look());
  }

  for (let looks = 0; looks < looksAfterPresses && !signal.aborted; looks++) {
    await nextPress(document, signal);
    await pause(600, signal);
    if (signal.aborted) return;
    await tellIfListing(await look());
  }
}

/** A product address whose page turns out to be something else was not understood. */
function atTheEnd(reading: Reading, named: ListingAddress): Reading {
  return reading.kind === 'not-a-product-page'
    ? { kind: 'unreadable', missing: ['product'], listing: emptyListing(named) }
    : concludeReading(reading);
}

/** What the address alone tells, before there is a page. */
function addressReading(named: ListingAddress): Reading {
  const listing = emptyListing(named);
  return named.kind === 'wall' ? { kind: 'wall', wall: named.wall, listing } : { kind: 'not-ready', listing };
}

function isSettled(reading: Reading): boolean {
  return reading.kind === 'listing' && reading.settled;
}

function nextPress(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('click', () => resolve(), { once: true, capture: true, passive: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function emptyListing(named: ListingAddress): Listing {
  return {
    marketplace: named.marketplace,
    ids: named.ids,
    address: named.address,
    ...(named.region !== undefined && { region: named.region }),
    titles: [],
    brands: [],
    models: [],
    attributes: [],
    gtins: [],
    certificates: [],
    pictures: [],
    categories: [],
    options: [],
    availability: 'unknown',
  };
}
