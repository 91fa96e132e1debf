import { type Listing, listingBounds, type Reading } from '../core/listing';
import { productKey } from '../core/own-product';
import {
  type Ground,
  type Moment,
  momentsOf,
  type Relisting,
  type RelistingGround,
  relistingBounds,
  relistingGrounds,
  type Standing,
  standingOf,
} from '../core/relisting';
import type { ListingName } from '../core/report';
import { countryOfShopRegion } from '../core/shop-region';
import { sightedListing } from '../core/sighting';
import type { Match } from '../core/verdict';
import { isSameSeller, type KeptSighting, offersSeveral, type SeenPage } from '../core/visit-sighting';
import { alikeTitles } from './alike-titles';
import { rankOf } from './ladder';
import { isAnotherProduct, listingIdKey } from './listing-id-evidence';

/**
 * Whether a listing may be the product of a notice under another number. It needs two things: that a listing which the
 * notice names was seen not offered, or leading elsewhere, and not on sale since; and that this listing is like it, by the
 * verdict's own evidence (an accessory, another variant and another make have none), or because the same seller gives it the
 * same title. One's seller alone says nothing: a seller has many products.
 */

/** A listing that a notice names, with what was seen of it here. */
export interface KnownListing {
  listing: ListingName;
  /** The notices it was looked at for. */
  notices: string[];
  timeline: Moment[];
  page?: SeenPage;
}

export const noRelistings = [
  /** Nothing on sale was read to its end, or several listings at once. */
  'not-a-listing',
  /** A notice names this very listing: it is known, and no other. */
  'named-itself',
  /** Nothing ties it to a notice of an authority. */
  'no-match',
  /** The notice names no listing of this shop. */
  'no-known-listing',
  /** Nobody saw anything of the known listing here; perhaps only a captcha. */
  'nothing-seen',
  /** The known listing was still there when it was last seen. */
  'still-offered',
] as const;
export type NoRelisting = (typeof noRelistings)[number];

export type RelistingProposal =
  | { kind: 'proposed'; relisting: Relisting }
  | { kind: 'none'; why: NoRelisting };

/** Each listing that was seen, by its one name, with all that was seen of it. */
export function knownListings(kept: readonly KeptSighting[]): Map<string, KnownListing> {
  const byListing = new Map<string, KeptSighting[]>();
  for (const each of kept) {
    const key = sightedListing(each.sighting);
    byListing.set(key, [...(byListing.get(key) ?? []), each]);
  }
  return new Map(
    [...byListing].map(([key, all]) => {
      const page = pageOf(all);
      const sightings = all.map(({ sighting }) => sighting);
      const known = {
        listing: nameOf(key, all),
        notices: [...new Set(sightings.flatMap(({ notice }) => notice ?? []))],
        timeline: momentsOf(sightings),
      };
      return [key, page ? { ...known, page } : known];
    }),
  );
}

function nameOf(key: string, [first]: readonly KeptSighting[]): ListingName {
  const id = key.slice(key.indexOf(':') + 1);
  return { marketplace: first?.sighting.listing.marketplace ?? 'aliexpress', id };
}

/** The fullest that is remembered: a page that shows no product any more tells its title at most. */
function pageOf(all: readonly KeptSighting[]): SeenPage | undefined {
  const pages = [...all]
    .sort((a, b) => Date.parse(a.sighting.at) - Date.parse(b.sighting.at))
    .flatMap(({ page }) => page ?? []);
  if (pages.length === 0) return undefined;
  return Object.assign({}, ...pages);
}

/**
 * Those of the known listings that this seller had, under the same title, and that have gone. What notice names them is
 * still to be asked.
 */
export function goneOfSameSeller(listing: Listing, known: ReadonlyMap<string, KnownListing>): KnownListing[] {
  const own = ownKeys(listing);
  return [...known]
    .filter(
      ([key, each]) =>
        !own.has(key) &&
        each.listing.marketplace === listing.marketplace &&
        sameSeller(listing, each) !== undefined &&
        sameTitle(listing, each) !== undefined &&
        standing(each, listing).kind === 'gone',
    )
    .map(([, each]) => each);
}

export interface RelistingInput {
  reading: Reading;
  /** What ties the listing to notices. */
  matches: readonly Match[];
  known: ReadonlyMap<string, KnownListing>;
  /** The gone ones of the same seller and title, each with what names it. */
  ofSameSeller: readonly { known: KnownListing; matches: readonly Match[] }[];
  /** When the page was opened. */
  at: Date;
}

interface Candidate {
  match: Match;
  known: KnownListing;
  standing: Standing;
  grounds: Ground[];
  /** Whether the listing itself matches the notice. */
  isOwn: boolean;
}

/** The best proposal, or why there is none. */
export function proposeRelisting({
  reading,
  matches,
  known,
  ofSameSeller,
  at,
}: RelistingInput): RelistingProposal {
  const none = (why: NoRelisting): RelistingProposal => ({ kind: 'none', why });
  if (reading.kind !== 'listing' || !reading.settled) return none('not-a-listing');
  const { listing } = reading;
  if (listing.availability === 'not-offered' || offersSeveral(listing)) return none('not-a-listing');
  if (matches.some(({ evidence }) => evidence.some(({ kind }) => kind === 'listing-id')))
    return none('named-itself');

  const own = matches.filter(({ byAuthority }) => byAuthority);
  const named = own.flatMap((match) => namedBy(match, listing, known).map((key) => ({ match, key })));
  const candidates: Candidate[] = [
    ...named.flatMap(({ match, key }) => {
      const each = known.get(key);
      return each ? [candidate(match, each, listing, { isOwn: true, grounds: groundsOf(match) })] : [];
    }),
    ...ofSameSeller.flatMap((each) =>
      each.matches
        .filter(({ byAuthority, notice }) => byAuthority && !isAnotherProduct(listing, notice))
        .map((match) => candidate(match, each.known, listing, { isOwn: false, grounds: [] })),
    ),
  ];
  const [best] = candidates.filter((each) => each.standing.kind === 'gone').sort(likelierFirst);
  if (best) return { kind: 'proposed', relisting: relistingOf(best, listing, at) };
  if (own.length === 0) return none('no-match');
  if (named.length === 0) return none('no-known-listing');
  return none(candidates.some((each) => each.standing.kind === 'offered') ? 'still-offered' : 'nothing-seen');
}

/** The one names of the listings of this shop that a notice names, or one of another authority about the same product. */
function namedBy(
  { notice }: Match,
  { marketplace }: Listing,
  known: ReadonlyMap<string, KnownListing>,
): string[] {
  const ofShop = notice.listings.filter((each) => each.marketplace === marketplace);
  const ofLinked = [...known].filter(
    ([, { listing, notices }]) =>
      listing.marketplace === marketplace && notices.some((id) => notice.linked.includes(id)),
  );
  return [
    ...new Set([...ofShop.map(({ id }) => listingIdKey(marketplace, id)), ...ofLinked.map(([key]) => key)]),
  ];
}

function candidate(
  match: Match,
  known: KnownListing,
  listing: Listing,
  { isOwn, grounds }: Pick<Candidate, 'isOwn' | 'grounds'>,
): Candidate {
  const further = [
    sameSeller(listing, known),
    ...(isOwn ? [] : [sameTitle(listing, known)]),
    ledHere(listing, known),
  ].filter((ground) => ground !== undefined);
  return {
    ...{ match, known, isOwn, standing: standing(known, listing) },
    grounds: [...grounds, ...further].slice(0, relistingBounds.grounds),
  };
}

function standing({ timeline }: KnownListing, { region }: Listing): Standing {
  return standingOf(timeline, countryOfShopRegion(region));
}

function groundsOf({ evidence }: Match): Ground[] {
  return evidence.flatMap(({ kind, listing, notice }) => {
    const ground = relistingGrounds.find((each): each is RelistingGround => each === kind);
    return ground ? [{ kind: ground, here: cut(listing), there: cut(notice) }] : [];
  });
}

function sameSeller({ marketplace, seller }: Listing, { page }: KnownListing): Ground | undefined {
  const other = page?.seller;
  const told = (one: SeenPage['seller']) => one?.name ?? one?.id ?? '';
  return isSameSeller(marketplace, seller, other)
    ? { kind: 'same-seller', here: told(seller), there: told(other) }
    : undefined;
}

function sameTitle({ titles }: Listing, { page }: KnownListing): Ground | undefined {
  const other = page?.title;
  if (other === undefined) return undefined;
  const own = titles.find((title) => alikeTitles(title, other));
  return own === undefined ? undefined : { kind: 'same-title', here: own, there: other };
}

function ledHere(listing: Listing, { timeline, listing: known }: KnownListing): Ground | undefined {
  const own = ownKeys(listing);
  const led = timeline.some(
    ({ state }) => state.kind === 'moved' && own.has(listingIdKey(known.marketplace, state.to)),
  );
  return led ? { kind: 'led-here', here: listing.ids[0] ?? '', there: known.id } : undefined;
}

function ownKeys({ marketplace, ids }: Listing): Set<string> {
  return new Set(ids.map((id) => listingIdKey(marketplace, id)));
}

/** A brand and a model of a notice may together be longer than what a page says. */
function cut(text: string): string {
  return text.slice(0, listingBounds.textLength);
}

/** Its own evidence first, then the same seller's, then the stronger, then what went last. */
function likelierFirst(a: Candidate, b: Candidate): number {
  const seller = ({ grounds }: Candidate) => grounds.some(({ kind }) => kind === 'same-seller');
  return (
    Number(b.isOwn) - Number(a.isOwn) ||
    Number(seller(b)) - Number(seller(a)) ||
    Number(b.match.level === 'flagged') - Number(a.match.level === 'flagged') ||
    rankOf(a.match.evidence) - rankOf(b.match.evidence) ||
    goneAt(b) - goneAt(a)
  );
}

function goneAt({ standing: each }: Candidate): number {
  return each.kind === 'gone' ? Date.parse(each.last.at) : 0;
}

function relistingOf({ match, known, grounds, isOwn }: Candidate, listing: Listing, at: Date): Relisting {
  const { id, published, updated, names, page } = match.notice;
  const now = at.toISOString();
  const name = names[0]?.text.slice(0, 300);
  return {
    ...{ key: productKey(listing), at: now, state: 'proposed', listing, seen: { first: now, last: now } },
    known: {
      listing: known.listing,
      ...(known.page && { page: known.page }),
      timeline: known.timeline.slice(-relistingBounds.timeline),
    },
    notice: {
      ...{ feed: match.feed, id, dated: updated ?? published },
      ...(name !== undefined && { name }),
      ...(page !== undefined && { page }),
    },
    ...(isOwn && { level: match.level }),
    grounds,
  };
}
