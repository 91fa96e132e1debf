import { z } from 'zod';
import type { MarketplaceId } from './ids';
import { type Listing, listingBounds as most, type Reading } from './listing';
import { globalAliExpressId } from './marketplace-ids';
import type { Notice } from './notice';
import { countryOfShopRegion } from './shop-region';
import type { Sighting } from './sighting';
import type { Match, Verdict } from './verdict';

/**
 * The sighting that arises where somebody visits a flagged listing. Only of a listing that a notice names by its number, and
 * that is flagged for it: of a listing that is like a notice's product nobody has established that it is the notice's, so that
 * when it goes nothing of the notice has gone. Where only volunteers name it, or a list that is no authority's, it is possible
 * at most, and nothing arises for the same reason.
 */

export const noVisitSightings = [
  /** The page has not shown its product yet, or offers none. */
  'not-settled',
  /** No notice names this listing, or it is not flagged for the one that does. */
  'not-named',
  /** The page offers several listings: what it shows may be of any of them. */
  'several-listings',
  /** The page does not tell which country it is for, and nobody stated one. A sighting without one would say more than was seen. */
  'region-unknown',
  /** A captcha or a login stood in front of it, or it could not be read: nothing was seen. */
  'nothing-seen',
] as const;
export type NoVisitSighting = (typeof noVisitSightings)[number];

export type VisitSighting =
  | { kind: 'sighting'; sighting: Sighting; page: SeenPage }
  | { kind: 'none'; why: NoVisitSighting };

const text = z.string().min(1).max(most.textLength);

/** What of the page is remembered beside a sighting, on this computer only: a sighting that is shared does not carry it. */
export const seenPageSchema = z.strictObject({
  title: text.exactOptional(),
  price: text.exactOptional(),
  seller: z.strictObject({ id: text.exactOptional(), name: text.exactOptional() }).exactOptional(),
  /** Stable keys, not addresses. */
  pictures: z.array(z.string().min(1).max(300)).max(6).exactOptional(),
});
export type SeenPage = z.output<typeof seenPageSchema>;

/**
 * What a visit saw of the listing that a notice names, or why it saw nothing that could be told. `stated`: the country the
 * user says they shop from, heard only where the page tells none.
 */
export function visitSighting(
  reading: Reading,
  verdict: Verdict | undefined,
  now: Date,
  stated?: string,
): VisitSighting {
  const none = (why: NoVisitSighting) => ({ kind: 'none', why }) as const;
  if (reading.kind === 'not-a-product-page') return none('not-settled');
  const { listing } = reading;
  const named = namedFor(listing, verdict);
  if (!named) return none('not-named');
  const state = stateOf(reading);
  if (state === 'not-settled' || state === 'nothing-seen') return none(state);
  if (offersSeveral(listing)) return none('several-listings');
  const told = countryOfShopRegion(listing.region);
  const region = told ?? stated;
  if (region === undefined) return none('region-unknown');
  return {
    kind: 'sighting',
    sighting: {
      format: 1,
      listing: named.listing,
      notice: named.notice,
      at: now.toISOString(),
      region,
      regionFrom: told === undefined ? 'volunteer' : 'page',
      state: { kind: state },
      basis: 'visit',
    },
    page: seenPage(listing),
  };
}

type SeenState = 'on-sale' | 'sold-out' | 'not-offered' | 'not-settled' | 'nothing-seen';

function stateOf(reading: Exclude<Reading, { kind: 'not-a-product-page' }>): SeenState {
  switch (reading.kind) {
    case 'not-ready':
      return 'not-settled';
    case 'unreadable':
      return 'nothing-seen';
    case 'wall':
      return reading.wall === 'gone' || reading.wall === 'region' ? 'not-offered' : 'nothing-seen';
    case 'listing': {
      if (!reading.settled) return 'not-settled';
      const { availability } = reading.listing;
      return availability === 'unknown' ? 'nothing-seen' : availability;
    }
  }
}

/** The notice that names the listing in the address, strongest first, and its name there. */
function namedFor(
  listing: Listing,
  verdict: Verdict | undefined,
): (Pick<Sighting, 'listing'> & { notice: string }) | undefined {
  if (verdict?.kind !== 'flagged') return undefined;
  const [own = ''] = listing.ids;
  const id = listing.marketplace === 'aliexpress' ? globalAliExpressId(own) : own;
  const match = verdict.matches.find((each) => flagsByNumber(each) && names(each.notice, listing, id));
  return match && { listing: { marketplace: listing.marketplace, id }, notice: match.notice.id };
}

function flagsByNumber({ level, evidence }: Match): boolean {
  return level === 'flagged' && evidence.some(({ kind }) => kind === 'listing-id');
}

function names(notice: Notice, { marketplace }: Listing, id: string): boolean {
  return notice.listings.some(
    (each) =>
      each.marketplace === marketplace &&
      (marketplace === 'aliexpress' ? globalAliExpressId(each.id) : each.id) === id,
  );
}

/** A bundle or a checkout of AliExpress, whose products stand in its query. */
export function offersSeveral({ marketplace, address }: Listing): boolean {
  return marketplace === 'aliexpress' && address.includes('?');
}

/** The names a seller is found by: the shop's number of it, and its name. */
export function sellerKeys(
  marketplace: MarketplaceId,
  seller: { id?: string; name?: string } | undefined,
): string[] {
  const name = seller?.name === undefined ? '' : plainName(seller.name);
  return [
    ...(seller?.id ? [`${marketplace} number ${seller.id}`] : []),
    ...(name.length >= shortestName ? [`${marketplace} name ${name}`] : []),
  ];
}

/** Letters and digits of a shorter name are no name. */
const shortestName = 3;

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 200);
}

/** By the shop's own number; by the name only where either side has no number. */
export function isSameSeller(
  marketplace: MarketplaceId,
  one: SeenPage['seller'],
  other: SeenPage['seller'],
): boolean {
  if (one?.id !== undefined && other?.id !== undefined) return one.id === other.id;
  const names = sellerKeys(marketplace, one?.name === undefined ? undefined : { name: one.name });
  const others = other?.name === undefined ? [] : sellerKeys(marketplace, { name: other.name });
  return names.some((key) => others.includes(key));
}

/** What of a listing's page is remembered. What is absent is left out, so that what was remembered of it before stays. */
export function seenPage({ titles: [title], price, seller, pictures }: Listing): SeenPage {
  const kept = {
    ...(seller?.id && { id: seller.id }),
    ...(seller?.name && { name: seller.name }),
  };
  return {
    ...(title && { title }),
    ...(price && { price }),
    ...(Object.keys(kept).length > 0 && { seller: kept }),
    ...(pictures.length > 0 && { pictures: pictures.filter((each) => each !== '').slice(0, 6) }),
  };
}

/** A sighting as it is kept: with what else of the page is remembered, and the document it was read from. */
export interface KeptSighting {
  sighting: Sighting;
  page?: SeenPage;
  /** The browser's name of the document. */
  document?: string;
}

/**
 * What a visit changes among the sightings of its listing. A day has a visit from a region for every change of what was
 * seen, whoever saw it before: what is back on sale is told as such, what is seen as it last was is not told again. What a
 * document shows at last takes the place of what it showed first.
 */
export function afterVisit(
  before: readonly KeptSighting[],
  seen: KeptSighting,
): { keep: KeptSighting | undefined; remove: KeptSighting[] } {
  const day = (each: KeptSighting) => each.sighting.at.slice(0, 10);
  const isSame = (each: KeptSighting) => each.sighting.state.kind === seen.sighting.state.kind;
  const ofDay = before.filter(
    (each) => day(each) === day(seen) && each.sighting.region === seen.sighting.region,
  );
  const remove = ofDay.filter(
    (each) =>
      each.sighting.basis === 'visit' &&
      seen.document !== undefined &&
      each.document === seen.document &&
      !isSame(each),
  );
  const [last] = ofDay
    .filter((each) => !remove.includes(each) && momentOf(each) <= momentOf(seen))
    .sort((a, b) => momentOf(b) - momentOf(a));
  const isKnown = last?.sighting.basis === 'visit' && isSame(last);
  return { keep: isKnown ? undefined : seen, remove };
}

function momentOf({ sighting }: KeptSighting): number {
  return Date.parse(sighting.at);
}
