import { z } from 'zod';
import { listingKey } from './ids';
import { type Listing, listingBounds as most } from './listing';
import { listingSchema } from './listing-schema';
import { httpsAddress } from './notice';
import { productKey } from './own-product';
import { listingNameSchema } from './report';
import {
  inTimeOrder,
  regionSchema,
  regionSources,
  type Sighting,
  sawTheListing,
  sightedListing,
  sightingStateSchema,
} from './sighting';
import { seenPageSchema } from './visit-sighting';

/**
 * A listing that may be the product of a notice under another number: the listing that the notice names was seen not offered,
 * and this one is like it. It is information and a proposal to report, no verdict: it makes no page redder. It stays on this
 * computer, with the timeline of both.
 */

/** What speaks for it. The first ones tie the listing to the notice, the others to the listing that the notice names. */
export const relistingGrounds = [
  'gtin',
  'certificate',
  'brand-model',
  'certificate-in-text',
  'model-and-type',
  'similar-words',
  'same-seller',
  'same-title',
  /** The shop led from the known number to this one. */
  'led-here',
] as const;
export type RelistingGround = (typeof relistingGrounds)[number];

export const relistingBounds = { timeline: 60, grounds: 8 } as const;

const time = z.iso.datetime({ offset: false });
const short = z.string().max(300);
const text = z.string().max(most.textLength);

const momentSchema = z.strictObject({
  at: time,
  region: regionSchema,
  regionFrom: z.enum(regionSources).exactOptional(),
  state: sightingStateSchema,
});
/** What was seen of the known listing at a moment, from a country. */
export type Moment = z.output<typeof momentSchema>;

const groundSchema = z.strictObject({
  kind: z.enum(relistingGrounds),
  /** What this page says. */
  here: text,
  /** What the notice, or the known listing, says. */
  there: text,
});

export const relistingSchema = z.strictObject({
  /** The listing's name, `productKey`. */
  key: short,
  /** When it last changed. */
  at: time,
  state: z.enum(['proposed', 'dismissed']),
  listing: listingSchema,
  /** When this listing was first and last seen, since it was first like the known one. */
  seen: z.strictObject({ first: time, last: time }),
  known: z.strictObject({
    listing: listingNameSchema,
    /** What is remembered of its page. */
    page: seenPageSchema.exactOptional(),
    timeline: z.array(momentSchema).max(relistingBounds.timeline),
  }),
  notice: z.strictObject({
    feed: short,
    id: short,
    /** Of the notice as it stands: `updated`, else `published`. */
    dated: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    name: short.exactOptional(),
    page: httpsAddress.exactOptional(),
  }),
  /** What the listing's own verdict was for that notice; absent where it had none. */
  level: z.enum(['flagged', 'possible']).exactOptional(),
  grounds: z.array(groundSchema).min(1).max(relistingBounds.grounds),
});
export type Relisting = z.output<typeof relistingSchema>;
export type Ground = Relisting['grounds'][number];

/** How a listing stands by what was last seen of it in each region. */
export type Standing =
  /** Not offered, or led elsewhere, in every region that counts; when that was last seen. */
  | { kind: 'gone'; last: Moment }
  /** Seen on sale or sold out at last, somewhere that counts. */
  | { kind: 'offered'; last: Moment }
  /** Nothing was seen of it: nobody looked, or a captcha stood there. */
  | { kind: 'nothing-seen' };

/**
 * Where the listing was seen in this region, only that region counts: what is said is of one region. Elsewhere, and where
 * the region is not known, it is gone only where no region showed it at last.
 */
export function standingOf(moments: readonly Moment[], region: string | undefined): Standing {
  const last = new Map<string, Moment>();
  for (const each of moments.filter(showsTheListing).sort(byTime)) last.set(each.region, each);
  const here = region === undefined ? undefined : last.get(region);
  const counted = here ? [here] : [...last.values()].sort(byTime);
  const offered = counted.filter(({ state }) => state.kind === 'on-sale' || state.kind === 'sold-out').at(-1);
  if (offered) return { kind: 'offered', last: offered };
  const gone = counted.at(-1);
  return gone ? { kind: 'gone', last: gone } : { kind: 'nothing-seen' };
}

function showsTheListing({ state }: Moment): boolean {
  return state.kind !== 'captcha' && state.kind !== 'unreadable';
}

function byTime(a: Moment, b: Moment): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

/** Sightings of one listing as moments, oldest first, without those at which nothing was seen. */
export function momentsOf(sightings: readonly Sighting[]): Moment[] {
  return inTimeOrder(sightings)
    .filter(sawTheListing)
    .map(({ at, region, regionFrom, state }) => ({
      ...{ at, region, state },
      ...(regionFrom !== undefined && { regionFrom }),
    }));
}

/** Two timelines of one listing as one, oldest first. Of too many the first stays, and the last ones. */
export function joinTimelines(one: readonly Moment[], other: readonly Moment[]): Moment[] {
  const all = new Map([...one, ...other].map((each) => [`${each.at} ${each.region}`, each]));
  const inOrder = [...all.values()].sort(byTime);
  return inOrder.length <= relistingBounds.timeline
    ? inOrder
    : [...inOrder.slice(0, 1), ...inOrder.slice(1 - relistingBounds.timeline)];
}

/** The known listing by its one name, as sightings have it. */
export function knownKey({ known }: Pick<Relisting, 'known'>): string {
  const { marketplace, id } = known.listing;
  return listingKey(marketplace, id);
}

/** The sightings of the known listing among many. */
export function sightingsOfKnown(relisting: Relisting, sightings: readonly Sighting[]): Sighting[] {
  const key = knownKey(relisting);
  return sightings.filter((each) => sightedListing(each) === key);
}

/**
 * What is kept where a listing is proposed again. A dismissal holds for the notice it was about; the first time it was seen stays.
 */
export function afterProposal(before: Relisting | undefined, fresh: Relisting): Relisting {
  if (!before) return fresh;
  const sameNotice = before.notice.id === fresh.notice.id && before.notice.feed === fresh.notice.feed;
  if (before.state === 'dismissed' && sameNotice) return before;
  const sameKnown = knownKey(before) === knownKey(fresh);
  const page = fresh.known.page ?? (sameKnown ? before.known.page : undefined);
  return {
    ...fresh,
    seen: { first: before.seen.first, last: later(before.seen.last, fresh.seen.last) },
    known: {
      listing: fresh.known.listing,
      ...(page && { page }),
      timeline: sameKnown ? joinTimelines(before.known.timeline, fresh.known.timeline) : fresh.known.timeline,
    },
  };
}

/** A proposed listing that was visited again, whether it would be proposed anew or not. */
export function seenAgain(before: Relisting, listing: Listing, at: string): Relisting {
  if (before.state === 'dismissed' || productKey(listing) !== before.key) return before;
  return {
    ...before,
    listing,
    at: later(before.at, at),
    seen: { ...before.seen, last: later(before.seen.last, at) },
  };
}

function later(a: string, b: string): string {
  return Date.parse(b) > Date.parse(a) ? b : a;
}

/** One relisting out of two of the same listing: the later word on it, with the timeline of both. */
export function joinRelistings(here: Relisting, other: Relisting): Relisting {
  const [word, rest] = Date.parse(other.at) > Date.parse(here.at) ? [other, here] : [here, other];
  const first = Date.parse(rest.seen.first) < Date.parse(word.seen.first) ? rest.seen.first : word.seen.first;
  const timeline =
    knownKey(word) === knownKey(rest)
      ? joinTimelines(rest.known.timeline, word.known.timeline)
      : word.known.timeline;
  return {
    ...word,
    seen: { first, last: later(word.seen.last, rest.seen.last) },
    known: { ...word.known, timeline },
  };
}
