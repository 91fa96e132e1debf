import type { Dismissal } from './dismissal';
import type { Listing } from './listing';
import { type OwnProduct, ownProductBounds, unreadOf } from './own-product';
import { refOf } from './product-news';
import type { RequestRecord } from './request-record';
import { atRest, positionOf, type Round } from './round';
import { newsKey } from './seen-news';
import type { ShopDay } from './shop-day';
import type { Subscription } from './subscription';
import { isWordWatch, type Watched, type WordWatch, wordWatchBounds } from './word-watch';

/**
 * How a row that is here and the same row out of a file become one, so that nothing either of them knows is lost. Each must
 * give what is here where the file knows no more.
 */

/** The later "continue" stands. */
export function joinDismissals(here: Dismissal, other: Dismissal): Dismissal {
  return other.at > here.at ? other : here;
}

/** The one that knows how the request ended. */
export function joinRequests(here: RequestRecord, other: RequestRecord): RequestRecord {
  return here.end ? here : other;
}

/** Of each count the larger: a file saved here before holds the same visits, and they must not be counted twice. */
export function joinDays(here: ShopDay, other: ShopDay): ShopDay {
  const counts = { ...here.counts };
  for (const [key, count] of Object.entries(other.counts)) counts[key] = Math.max(counts[key] ?? 0, count);
  return { ...here, counts };
}

const originsByWeight = ['viewed', 'added', 'bought'] as const;

/** One product with the notices and news of both; compared with the lists again. */
export function joinProducts(here: OwnProduct, other: OwnProduct): OwnProduct {
  const weight = (product: OwnProduct) => originsByWeight.indexOf(product.origin);
  const notices = new Map([...other.notices, ...here.notices].map((known) => [refOf(known), known]));
  const news = new Map([...other.news, ...here.news].map((each) => [newsKey(each), each]));
  const [later, earlier] = other.at > here.at ? [other, here] : [here, other];
  const fuller = fullerOf(later, earlier);
  const joined = {
    ...withReadingOf(fuller, later),
    origin: weight(other) > weight(here) ? other.origin : here.origin,
    notices: [...notices.values()].slice(0, ownProductBounds.notices),
    news: [...news.values()].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(-ownProductBounds.news),
  };
  const { comparedWith: _, ...compareAgain } = joined;
  const knowsMore = notices.size > here.notices.length || news.size > here.news.length;
  const isNew = knowsMore || other.at > here.at || joined.origin !== here.origin;
  return isNew || (fuller === other && fuller !== later) ? compareAgain : here;
}

/** Two of one name are of one kind, unless the file was made by somebody else: then what is here stays. */
export function joinWatched(here: Watched, other: Watched): Watched {
  if (isWordWatch(here)) return isWordWatch(other) ? joinWordWatches(here, other) : here;
  return isWordWatch(other) ? here : joinProducts(here, other);
}

/** One watch that knows every notice either of them knew, so that none is told as new again; compared with the lists again. */
export function joinWordWatches(here: WordWatch, other: WordWatch): WordWatch {
  const known = new Set([...here.known, ...other.known]);
  const notices = new Map([...other.notices, ...here.notices].map((told) => [refOf(told), told]));
  const news = new Map([...other.news, ...here.news].map((each) => [newsKey(each), each]));
  const knowsMore =
    known.size > here.known.length || notices.size > here.notices.length || news.size > here.news.length;
  if (!knowsMore) return here;
  const { comparedWith: _, ...compareAgain } = here;
  return {
    ...compareAgain,
    known: [...known].slice(0, wordWatchBounds.known),
    notices: [...notices.values()].slice(0, wordWatchBounds.naming),
    news: [...news.values()].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, wordWatchBounds.naming),
  };
}

/**
 * A product that is asked for once more: nothing that was told of it is forgotten, what was bought does not become merely
 * added, and what an unread page tells of it does not replace what was read.
 */
export function keptAgain(here: OwnProduct, again: OwnProduct): OwnProduct {
  const joined = joinProducts(here, again);
  // What was only looked at is kept for days from the last look.
  const at = joined.origin === 'viewed' || joined.origin !== here.origin ? again.at : here.at;
  return { ...withReadingOf(fullerOf(again, here), joined), at };
}

/** What was read of one product, in place of what was of the other. */
function withReadingOf({ listing, label, unread }: OwnProduct, product: OwnProduct): OwnProduct {
  const { unread: _, ...rest } = product;
  return { ...rest, listing, label, ...(unread !== undefined && { unread }) };
}

/** The one that was read, or more of it; the first where neither tells more. */
function fullerOf(first: OwnProduct, second: OwnProduct): OwnProduct {
  const isRead = (product: OwnProduct) => unreadOf(product) === undefined;
  if (isRead(first) !== isRead(second)) return isRead(first) ? first : second;
  return fullness(first.listing) >= fullness(second.listing) ? first : second;
}

/** How many of the things that may be known of a listing are. */
function fullness(listing: Listing): number {
  const known = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined);
  return Object.values(listing).filter(known).length;
}

/** The round that got further; one that has ended is not taken up again. Nothing goes on by itself. */
export function joinRounds(here: Round, other: Round): Round {
  const further = (round: Round) => (round.state.kind === 'ended' ? Infinity : positionOf(round));
  return further(other) > further(here) ? atRest(other) : here;
}

/** What was seen at a moment does not change. */
export function joinSightings<Row>(here: Row, _other: Row): Row {
  return here;
}

/** What was confirmed here, or waits to be, stays as it is: no file changes whom a list is taken from. */
export function joinSubscriptions(here: Subscription): Subscription {
  return here;
}
