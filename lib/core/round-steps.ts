import type { Listing, Reading } from './listing';
import { globalAliExpressId } from './marketplace-ids';
import { type PauseReason, positionOf, type Round, type RoundTarget, roundBounds } from './round';
import { countryOfShopRegion } from './shop-region';
import type { SightingState } from './sighting';

/** How fast a round goes. Shops are asked for no more than a person in no hurry would look at. */
export interface RoundPace {
  /** Milliseconds between two openings, at the least. */
  apart: number;
  /** Openings in twenty-four hours, at the most, of all rounds together. */
  inADay: number;
}
export const politePace: RoundPace = { apart: 20_000, inADay: 200 };

/** What a page that fills slowly is given in any case, in milliseconds. */
const leastGiven = 15_000;

/** A page is believed once it has had half the pace to fill; after two paces and a quarter it could not be read. */
export function readingTimes({ apart }: RoundPace): { believed: number; given: number } {
  return { believed: apart / 2, given: Math.max(apart * 2.25, leastGiven) };
}

/** Where so many could not be read, and the next page says nothing at all, it is asked what is wrong. */
const silentBefore = 2;

/** What is known of the tab a round looks through. */
export type RoundTab =
  /** None was opened since the browser started. */
  | { kind: 'none' }
  /** Closed, or taken for something else. */
  | { kind: 'closed' }
  | {
      kind: 'open';
      /** The target it was last led to, by its place. */
      at: number;
      /** What its page told since then. */
      reading?: Reading;
      /** It was opened again already, because it did not show once the shop had what it asked for. */
      again?: true;
    };

/** What comes next in a round. */
export type RoundStep =
  /** Nothing for now; ask again after so many milliseconds. `for`: what is waited for. */
  | { kind: 'wait'; for: 'pace' | 'page' | 'captcha'; milliseconds: number }
  | { kind: 'open'; at: number }
  | { kind: 'see'; at: number; state: SightingState; region?: string }
  | { kind: 'pause'; why: PauseReason }
  /** What the shop asked for was done: the round goes on by itself. `again`: by opening the listing again. */
  | { kind: 'go-on'; again?: true }
  | { kind: 'end' }
  /** The round waits for its volunteer, or has ended. */
  | { kind: 'rest' };

/**
 * The next step of a round. `quiet`: milliseconds for which whoever leads it knows that nothing was opened, by a clock that
 * only goes forward and begins anew with each leader; a wall clock may be set, and is not asked. `isFirst`: nothing was ever
 * opened here.
 */
export function nextStep(
  round: Round,
  tab: RoundTab,
  { quiet, isFirst, pace }: { quiet: number; isFirst: boolean; pace: RoundPace },
): RoundStep {
  const waitsForShop = round.state.kind === 'paused' && isShops(round.state.why);
  if (round.state.kind !== 'running' && !waitsForShop) return { kind: 'rest' };
  const at = positionOf(round);
  const target = round.targets[at];
  if (!target) return { kind: 'end' };
  if (tab.kind === 'closed') return waitsForShop ? { kind: 'rest' } : { kind: 'pause', why: 'tab-closed' };
  if (tab.kind === 'open' && tab.at === at && target.opened.length > 0) {
    const step = ofOpenPage(target, at, tab, { quiet, pace, waitsForShop });
    const isSilent = step.kind === 'see' && tab.reading === undefined;
    return isSilent && areUnread(round, at) ? { kind: 'pause', why: 'no-answer' } : step;
  }
  if (waitsForShop) return { kind: 'rest' };
  if (!isFirst && quiet < pace.apart) return wait('pace', pace.apart - quiet);
  return { kind: 'open', at };
}

/** Whether the listings just before could not be read either. */
function areUnread({ targets }: Round, at: number): boolean {
  const before = targets.slice(Math.max(0, at - silentBefore), at);
  return before.length === silentBefore && before.every(({ seen }) => seen?.state.kind === 'unreadable');
}

/** Whether it is what a shop asks of a person. */
export function isShops(why: PauseReason): boolean {
  return why === 'captcha' || why === 'login';
}

function wait(what: Extract<RoundStep, { kind: 'wait' }>['for'], milliseconds: number): RoundStep {
  return { kind: 'wait', for: what, milliseconds: Math.max(1, Math.ceil(milliseconds)) };
}

function ofOpenPage(
  target: RoundTarget,
  at: number,
  { reading, again }: Extract<RoundTab, { kind: 'open' }>,
  { quiet, pace, waitsForShop }: { quiet: number; pace: RoundPace; waitsForShop: boolean },
): RoundStep {
  const { believed, given } = readingTimes(pace);
  const made = madeOf(target, reading);
  if (waitsForShop) {
    if (made.kind === 'ask' || reading === undefined) return wait('captcha', pace.apart / 10);
    // A solved captcha may lead to a front page, and a volunteer to another listing: neither tells anything of this one.
    return again || isOwnPage(target, reading) ? { kind: 'go-on' } : { kind: 'go-on', again: true };
  }
  if (quiet < believed) return wait('page', believed - quiet);
  const region = regionTold(reading);
  const see = (state: SightingState): RoundStep => ({
    ...{ kind: 'see', at, state },
    ...(region !== undefined && { region }),
  });
  switch (made.kind) {
    case 'ask':
      return { kind: 'pause', why: made.why };
    case 'seen':
      return see(made.state);
    case 'not-yet':
      return quiet < given ? wait('page', Math.min(given - quiet, pace.apart / 10)) : see(made.atTheEnd);
  }
}

type Made =
  | { kind: 'ask'; why: 'captcha' | 'login' }
  | { kind: 'seen'; state: SightingState }
  /** `atTheEnd`: what it comes to when the page has had its time. */
  | { kind: 'not-yet'; atTheEnd: SightingState };

/** What a page's reading makes of the listing that was opened. What was not seen is not told: then it could not be read. */
function madeOf({ listing: { marketplace, id } }: RoundTarget, reading: Reading | undefined): Made {
  const unreadable: SightingState = { kind: 'unreadable' };
  const listing = readListing(reading);
  if (!reading || !listing || listing.marketplace !== marketplace)
    return { kind: 'not-yet', atTheEnd: unreadable };
  if (reading.kind === 'wall' && (reading.wall === 'captcha' || reading.wall === 'login'))
    return { kind: 'ask', why: reading.wall };
  const [other] = listing.ids.map((each) => ownId(marketplace, each));
  if (other !== undefined && !listing.ids.some((each) => ownId(marketplace, each) === id)) {
    const moved: SightingState = { kind: 'moved', to: other };
    return reading.kind === 'listing' && reading.settled
      ? { kind: 'seen', state: moved }
      : { kind: 'not-yet', atTheEnd: moved };
  }
  if (reading.kind === 'wall') return { kind: 'seen', state: { kind: 'not-offered' } };
  if (reading.kind !== 'listing' || listing.availability === 'unknown')
    return { kind: 'not-yet', atTheEnd: unreadable };
  const state: SightingState = { kind: listing.availability };
  return reading.settled ? { kind: 'seen', state } : { kind: 'not-yet', atTheEnd: state };
}

/** The listing whose page the round's tab shows, where it is the one it was led to. */
export function shownListing(round: Round, tab: RoundTab): Listing | undefined {
  if (tab.kind !== 'open' || !tab.reading) return undefined;
  const target = round.targets[tab.at];
  return target && isOwnPage(target, tab.reading) ? readListing(tab.reading) : undefined;
}

/** Whether a page is the target's own, whatever it shows of it. */
function isOwnPage({ listing: { marketplace, id } }: RoundTarget, reading: Reading): boolean {
  const listing = readListing(reading);
  return listing?.marketplace === marketplace && listing.ids.some((each) => ownId(marketplace, each) === id);
}

/** The country that a page told it is for. */
export function regionTold(reading: Reading | undefined): string | undefined {
  return countryOfShopRegion(readListing(reading)?.region);
}

function readListing(reading: Reading | undefined): Listing | undefined {
  return reading && reading.kind !== 'not-a-product-page' ? reading.listing : undefined;
}

function ownId(marketplace: Listing['marketplace'], id: string): string {
  return marketplace === 'aliexpress' ? globalAliExpressId(id) : id;
}

/** The round with a listing opened. */
export function withOpened(round: Round, at: number, now: Date): Round {
  return withTarget(round, at, now, (target) => ({
    ...target,
    opened: [...target.opened, now.toISOString()].slice(-roundBounds.openings),
  }));
}

/** The round with what was seen; the region is the volunteer's own country where the page tells none. */
export function withSeen(
  round: Round,
  at: number,
  { state, region }: { state: SightingState; region?: string },
  now: Date,
): Round {
  const where =
    region === undefined
      ? ({ region: round.country, regionFrom: 'volunteer' } as const)
      : ({ region, regionFrom: 'page' } as const);
  return withTarget(round, at, now, (target) => ({
    ...target,
    seen: { at: now.toISOString(), ...where, state },
  }));
}

/** The round in another state. One that has ended stays so. */
export function withState(round: Round, state: Round['state'], now: Date): Round {
  return round.state.kind === 'ended' ? round : { ...round, state, changed: now.toISOString() };
}

function withTarget(
  round: Round,
  at: number,
  now: Date,
  change: (target: RoundTarget) => RoundTarget,
): Round {
  return {
    ...round,
    changed: now.toISOString(),
    targets: round.targets.map((target, place) => (place === at ? change(target) : target)),
  };
}

const day = 86_400_000;

/** When listings were opened in these rounds. */
export function openingsOf(rounds: readonly Round[]): string[] {
  return rounds.flatMap(({ targets }) => targets.flatMap(({ opened }) => opened));
}

/**
 * From when on another listing may be opened, where as many as a day allows were opened in the last twenty-four hours;
 * undefined where one may be opened now. An opening that lies ahead, by a clock that was set, counts as well.
 */
export function fullUntil(openings: readonly string[], { inADay }: RoundPace, now: Date): Date | undefined {
  const ofTheDay = [...new Set(openings)]
    .map((each) => Date.parse(each))
    .filter((each) => now.getTime() - each < day)
    .sort((a, b) => b - a);
  const oldestThatCounts = ofTheDay[inADay - 1];
  return oldestThatCounts === undefined ? undefined : new Date(oldestThatCounts + day);
}
