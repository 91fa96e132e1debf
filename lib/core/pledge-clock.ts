import { businessDaysAfter } from './business-days';
import type { MarketplaceId } from './ids';
import type { ListingBasis } from './listing-bases';
import { globalListingKey } from './marketplace-ids';
import type { Notice } from './notice';
import { type Pledge, type PledgeId, pledges } from './pledges';
import { inTimeOrder, type Sighting, sawTheListing, sightedListing } from './sighting';

/** Two sightings count together only where so much time lies between them. */
export const leastApart = 24 * 3_600_000;

/**
 * How a listing that an authority named stands with what its shop promised that authority, as seen from one region. It
 * counts from the day of the notice: when the shop itself was told is not public.
 */
export type PledgeClock = {
  pledge: PledgeId;
  /** Absent where nobody has looked from a region of the pledge. */
  region?: string;
  /** Pages did not name the region: whoever looked stated it. */
  isStated?: true;
  /** The last day that the promise allows, whole and in UTC; absent where it names no number of days. */
  due?: string;
} & (
  | { kind: 'not-counted'; why: NotCounted }
  /** On sale at two sightings. */
  | { kind: 'still-offered'; first: string; last: string; judgement: 'not-due' | 'past-due' | 'open' }
  /** Not offered in the region at two sightings, and at none between or since anything else. */
  | {
      kind: 'not-offered';
      first: string;
      last: string;
      /** The last time before that it was seen on sale. */
      lastOnSale?: string;
      judgement: 'in-time' | 'late' | 'open';
    }
);

export const notCountedReasons = ['not-seen', 'one-sighting', 'too-close', 'neither'] as const;
export type NotCounted = (typeof notCountedReasons)[number];

/** What a clock is about. */
export interface Timed {
  notice: Pick<Notice, 'source' | 'published'>;
  listing: { marketplace: MarketplaceId; id: string; basis: ListingBasis };
}

/**
 * The clocks of a listing and a notice: one for every region of a pledge that was looked at. None where no pledge is known of
 * this shop to this authority, and none for a listing that the authority did not name itself.
 */
export function pledgeClocks({ notice, listing }: Timed, sightings: readonly Sighting[]): PledgeClock[] {
  if (listing.basis !== 'authority' && listing.basis !== 'authority-id-shape') return [];
  return pledges
    .filter(
      ({ sources, givenBy }) => sources.includes(notice.source) && givenBy.includes(listing.marketplace),
    )
    .flatMap((pledge) => clocksOf(pledge, { notice, listing }, sightings));
}

function clocksOf(pledge: Pledge, { notice, listing }: Timed, sightings: readonly Sighting[]): PledgeClock[] {
  const due = pledge.days === undefined ? undefined : businessDaysAfter(notice.published, pledge.days);
  const base = { pledge: pledge.id, ...(due !== undefined && { due }) };
  const name = globalListingKey(listing);
  const since = Date.parse(`${notice.published}T00:00:00Z`);
  const seen = inTimeOrder(sightings).filter(
    (each) =>
      sawTheListing(each) &&
      sightedListing(each) === name &&
      pledge.regions.includes(each.region) &&
      Date.parse(each.at) >= since,
  );
  const regions = [...new Set(seen.map(({ region }) => region))].sort();
  if (regions.length === 0) return [{ ...base, kind: 'not-counted', why: 'not-seen' }];
  return regions.map((region) => {
    const there = seen.filter((each) => each.region === region);
    return {
      ...base,
      region,
      ...(there.some(({ regionFrom }) => regionFrom === 'volunteer') && { isStated: true as const }),
      ...judge(there, due),
    };
  });
}

type Judged =
  | Pick<Extract<PledgeClock, { kind: 'not-counted' }>, 'kind' | 'why'>
  | Pick<Extract<PledgeClock, { kind: 'still-offered' }>, 'kind' | 'first' | 'last' | 'judgement'>
  | Pick<
      Extract<PledgeClock, { kind: 'not-offered' }>,
      'kind' | 'first' | 'last' | 'lastOnSale' | 'judgement'
    >;

/** Only what was seen last counts, for as long as nothing else was seen in between. */
function judge(seen: readonly Sighting[], due: string | undefined): Judged {
  const state = seen.at(-1)?.state.kind;
  const other = seen.findLastIndex((each) => each.state.kind !== state);
  const run = seen.slice(other + 1);
  const [first, last] = [run[0]?.at ?? '', run.at(-1)?.at ?? ''];
  if (state !== 'on-sale' && state !== 'not-offered') return { kind: 'not-counted', why: 'neither' };
  if (run.length < 2) return { kind: 'not-counted', why: 'one-sighting' };
  if (!areApart(first, last)) return { kind: 'not-counted', why: 'too-close' };
  if (state === 'on-sale') return offered(run, due);
  const lastOnSale = seen.slice(0, other + 1).findLast((each) => each.state.kind === 'on-sale')?.at;
  return {
    kind: 'not-offered',
    first,
    last,
    ...(lastOnSale !== undefined && { lastOnSale }),
    judgement: ofNotOffered(first, lastOnSale, due),
  };
}

/** Past what was promised only where two sightings are, which are then the ones told: one may be a slip. */
function offered(run: readonly Sighting[], due: string | undefined): Judged {
  const [first, last] = [run[0]?.at ?? '', run.at(-1)?.at ?? ''];
  const told = { kind: 'still-offered', first, last } as const;
  if (due === undefined) return { ...told, judgement: 'open' };
  const late = run.find(({ at }) => isPast(at, due))?.at;
  if (late === undefined) return { ...told, judgement: 'not-due' };
  return areApart(late, last)
    ? { ...told, first: late, judgement: 'past-due' }
    : { ...told, judgement: 'open' };
}

/** When it went is known only to lie before it was first not offered, and after it was last on sale. */
function ofNotOffered(
  first: string,
  lastOnSale: string | undefined,
  due: string | undefined,
): 'in-time' | 'late' | 'open' {
  if (due === undefined) return 'open';
  if (!isPast(first, due)) return 'in-time';
  return lastOnSale !== undefined && isPast(lastOnSale, due) ? 'late' : 'open';
}

function areApart(first: string, last: string): boolean {
  return Date.parse(last) - Date.parse(first) >= leastApart;
}

/** The whole last day counts. */
function isPast(at: string, due: string): boolean {
  return Date.parse(at) >= Date.parse(`${due}T00:00:00Z`) + 86_400_000;
}
