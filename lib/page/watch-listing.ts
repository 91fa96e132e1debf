import type { PageGlobals, Reading } from '../core/listing';
import { enterVisit } from '../marketplaces/late-headings';
import type { FillRefreshed, ListingAddress } from '../marketplaces/marketplace';
import { rawMarketplaces } from '../marketplaces/raw-registry';
import { lastSeen } from '../marketplaces/seen-headings';
import { concludeReading } from './conclude-reading';
import type { ListingVisit } from './follow-listing';
import type { PageChanges } from './page-changes';
import { addressReading, noProduct } from './visited-listing';

/**
 * Milliseconds between looks at a page that is still filling. After the last one, 7.9 seconds from the start, it counts as
 * settled, or as not understood, whatever still moves on it.
 */
export const lookPauses = [0, 150, 250, 400, 600, 800, 1000, 1200, 1500, 2000] as const;
/** A complete document that nothing has changed for so long, in milliseconds, and that cannot be read, is not understood. */
export const quietTime = 3000;
/** Looks in a row at which a page that shows title and rows has shown the same: it is taken to have settled. */
const sameLooks = 4;
/** Looks after a listing settled. */
const laterPauses = [1500, 4000] as const;
/** Looks that the shopper's presses may cause in one visit (rows unfolded, a variant chosen), and changes of an unread page. */
const mostLaterLooks = 60;
/** Milliseconds from a cause to the look, the first so many times and later. */
const [firstTimes, soon, late] = [20, 600, 3000];

export interface ListingWatch extends ListingVisit {
  document: Document;
  changes: PageChanges;
  /** Waits; rejects or never resolves once the signal is aborted. */
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Follows one visit to a settled listing: the page as it fills, then again after the shopper's presses. What its address
 * alone tells was told. A page that does not show its product is told as `unreadable`, not passed over in silence;
 * it is looked at again whenever it changes, and what it then shows corrects that; so does what a feed sent for such pages.
 *
 * Where a document leaves its product's address for one that names none, it is still that product's page until it shows the
 * product's heading no more: a page could otherwise take its verdict away by its address alone.
 */
export async function watchListing(watch: ListingWatch): Promise<void> {
  const { document, visited, entered, signal, changes, pause, readGlobals, onReading } = watch;
  const { named, isKept } = visited;
  const atFirst = addressReading(named);
  let told = isKept ? '' : JSON.stringify(atFirst);
  let fillRefreshed: FillRefreshed | undefined;
  const tell = async (reading: Reading) => {
    const print = JSON.stringify(reading);
    if (isOver() || print === told) return;
    told = print;
    fillRefreshed = (await onReading(reading)) ?? fillRefreshed;
  };

  let isLeft = false;
  const isOver = () => isLeft || signal.aborted;
  const leave = async () => {
    changes.stop();
    await tell({ kind: 'not-a-product-page' });
    isLeft = true;
  };

  for (const ids of entered) enterVisit(document, ids);
  const marketplace = rawMarketplaces.find(({ id }) => id === named.marketplace);
  if (!marketplace) return;
  /** Of a page that left its address: the product's heading, once it was seen. */
  let heading = isKept ? headingOf(document, named) : undefined;
  if (heading === undefined) await tell(atFirst);
  // Who really goes elsewhere mostly has it on the screen by then, and sees no warning of the page before again.
  else await pause(soon, signal);

  let globals: PageGlobals | undefined;
  const look = async (): Promise<Reading> => {
    const before = lastSeen(document);
    const reading = await read();
    const seen = lastSeen(document);
    const now = seen === before ? undefined : seen?.heading;
    if (isKept && heading !== undefined && now !== heading) await leave();
    heading ??= now;
    return reading;
  };
  const read = async (): Promise<Reading> => {
    const page = { document, address: named, ...(fillRefreshed && { fillRefreshed }) };
    const first = marketplace.readPage({ ...page, ...(globals && { globals }) });
    if (isSettled(first) || !marketplace.needsGlobals(document)) return first;
    const brought = await readGlobals(named.ids);
    // Before the page has its answer it keeps nothing of the listing, and is not read twice for it.
    if (signal.aborted || !brought || Object.keys(brought).length === 0) return first;
    globals = brought;
    return marketplace.readPage({ ...page, globals });
  };

  let isUnderstood = false;
  const tellTheEnd = async (reading: Reading) => {
    if (isKept && heading === undefined) return leave();
    const last = atTheEnd(reading, named);
    isUnderstood = last.kind === 'listing';
    if (isUnderstood && !isKept) changes.stop();
    await tell(last);
  };
  /** After the end a page that shows less than before takes nothing back. */
  const tellIfMore = async (reading: Reading) => {
    const { kind } = concludeReading(reading);
    if (kind === 'listing' || (!isUnderstood && kind === 'wall')) await tellTheEnd(reading);
  };

  let last = '';
  let same = 0;
  for (const [index, milliseconds] of lookPauses.entries()) {
    await pause(milliseconds, signal);
    if (isOver()) return;
    const reading = await look();
    const print = JSON.stringify(reading);
    same = print === last ? same + 1 : 1;
    last = print;
    const isListing = concludeReading(reading).kind === 'listing';
    const isEnd =
      isSettled(reading) ||
      (isListing ? same >= sameLooks && index > sameLooks : changes.quietFor() >= quietTime);
    const mayEnd = !isKept || heading !== undefined;
    if ((isEnd && mayEnd && document.readyState !== 'loading') || index === lookPauses.length - 1) {
      await tellTheEnd(reading);
      if (fillRefreshed && !isOver()) await tellTheEnd(await look());
      break;
    }
    if (reading.kind !== 'unreadable' && reading.kind !== 'not-a-product-page') await tell(reading);
  }
  // Rows and pictures that arrive after the title: later evidence checks again.
  for (const milliseconds of isUnderstood ? laterPauses : []) {
    await pause(milliseconds, signal);
    if (!isOver()) await tellIfMore(await look());
  }

  for (let looks = 0; looks < mostLaterLooks && !isOver(); looks++) {
    await nextCause(document, signal, isUnderstood && !isKept ? undefined : changes);
    await pause(looks < firstTimes ? soon : late, signal);
    if (isOver()) return;
    await tellIfMore(await look());
  }
}

/** The heading that was last believed in a document, where that was of the listing. */
function headingOf(document: Document, { ids }: ListingAddress): string | undefined {
  const seen = lastSeen(document);
  return seen?.ids.some((id) => ids.includes(id)) ? seen.heading : undefined;
}

/** A product address whose page turns out to be something else was not understood. */
function atTheEnd(reading: Reading, named: ListingAddress): Reading {
  return reading.kind === 'not-a-product-page' ? noProduct(named) : concludeReading(reading);
}

function isSettled(reading: Reading): boolean {
  return reading.kind === 'listing' && reading.settled;
}

/** The shopper's next press, or, where they are given, the page's next change. */
async function nextCause(
  document: Document,
  signal: AbortSignal,
  changes: PageChanges | undefined,
): Promise<void> {
  let pressed = () => {};
  const press = new Promise<void>((resolve) => {
    pressed = resolve;
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  document.addEventListener('click', pressed, { capture: true, passive: true });
  await Promise.race(changes ? [press, changes.next(signal)] : [press]);
  document.removeEventListener('click', pressed, { capture: true });
}
