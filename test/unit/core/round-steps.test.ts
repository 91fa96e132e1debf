import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyListing, type Listing, type Reading, type WallKind } from '../../../lib/core/listing';
import type { Round, RoundTarget } from '../../../lib/core/round';
import { pressed } from '../../../lib/core/round-presses';
import {
  fullUntil,
  nextStep,
  openingsOf,
  politePace,
  type RoundTab,
  readingTimes,
  withOpened,
  withSeen,
  withState,
} from '../../../lib/core/round-steps';
import { madeRound, madeSeen, madeTarget } from './made-rounds';

const pace = politePace;
const { believed, given } = readingTimes(pace);
const now = new Date('2026-11-20T12:00:00.000Z');
const opened = { opened: ['2026-11-20T11:59:00.000Z'] };
const usTwin = (id: string) => String(BigInt(id) + 2n ** 51n);

/** A round whose first target, of AliExpress, is open. */
const openRound = (over: Partial<Round> = {}) =>
  madeRound(2, { targets: [madeTarget(1, opened), madeTarget(2)], ...over });
const own = madeTarget(1).listing.id;
const listing = (over: Partial<Listing> = {}): Listing => ({
  ...emptyListing({ marketplace: 'aliexpress', ids: [own], address: '' }),
  titles: ['Thing'],
  ...over,
});
const read = (over: Partial<Listing> = {}, settled = true): Reading => ({
  ...{ kind: 'listing', listing: listing(over), layout: 'csr-2024', settled },
});
const wall = (kind: WallKind, over: Partial<Listing> = {}): Reading => ({
  ...{ kind: 'wall', wall: kind, listing: listing(over) },
});
const showing = (reading?: Reading): RoundTab => ({ kind: 'open', at: 0, ...(reading && { reading }) });
const step = (round: Round, tab: RoundTab, quiet: number, isFirst = false) =>
  nextStep(round, tab, { quiet, isFirst, pace });
const seen = (reading: Reading | undefined, quiet = believed) => step(openRound(), showing(reading), quiet);

describe('a round', () => {
  it('opens one listing after another, twenty seconds apart', () => {
    expect(pace.apart).toBeGreaterThanOrEqual(20_000);
    const round = madeRound(2, { targets: [madeTarget(1, { ...opened, seen: madeSeen }), madeTarget(2)] });
    expect(step(round, showing(), 0)).toEqual({ kind: 'wait', for: 'pace', milliseconds: 20_000 });
    expect(step(round, showing(), 19_999)).toEqual({ kind: 'wait', for: 'pace', milliseconds: 1 });
    expect(step(round, showing(), 20_000)).toEqual({ kind: 'open', at: 1 });
  });

  it('waits at its start too, unless nothing was ever opened: whoever leads it knows of no clock but their own', () => {
    expect(step(madeRound(), { kind: 'none' }, 0)).toMatchObject({ kind: 'wait', for: 'pace' });
    expect(step(madeRound(), { kind: 'none' }, 0, true)).toEqual({ kind: 'open', at: 0 });
  });

  it('opens a listing again whose tab is not known any more: the browser was closed in between', () => {
    expect(step(openRound(), { kind: 'none' }, pace.apart)).toEqual({ kind: 'open', at: 0 });
    expect(step(openRound(), { kind: 'none' }, 0)).toMatchObject({ kind: 'wait', for: 'pace' });
  });

  it('ends after its last listing', () => {
    const all = madeRound(1, { targets: [madeTarget(1, { ...opened, seen: madeSeen })] });
    expect(step(all, showing(), 0)).toEqual({ kind: 'end' });
  });

  it('pauses where its tab was closed, and rests while it is paused or has ended', () => {
    expect(step(openRound(), { kind: 'closed' }, believed)).toEqual({ kind: 'pause', why: 'tab-closed' });
    for (const state of [
      { kind: 'paused', why: 'asked' },
      { kind: 'paused', why: 'left' },
      { kind: 'paused', why: 'tab-closed' },
      { kind: 'paused', why: 'day-full' },
      { kind: 'ended', how: 'stopped' },
    ] as const)
      expect(step(openRound({ state }), showing(read({ availability: 'on-sale' })), given)).toEqual({
        kind: 'rest',
      });
  });

  it('asks about a captcha and a login, and goes on by itself once the page behind it shows', () => {
    for (const why of ['captcha', 'login'] as const) {
      expect(seen(wall(why))).toEqual({ kind: 'pause', why });
      const waiting = openRound({ state: { kind: 'paused', why } });
      expect(step(waiting, showing(wall(why)), given)).toMatchObject({ kind: 'wait', for: 'captcha' });
      expect(step(waiting, showing(undefined), given)).toMatchObject({ kind: 'wait', for: 'captcha' });
      expect(step(waiting, showing(read()), 0)).toEqual({ kind: 'go-on' });
      expect(step(waiting, { kind: 'closed' }, given)).toEqual({ kind: 'rest' });
      expect(step(waiting, { kind: 'none' }, given)).toEqual({ kind: 'rest' });
    }
  });

  it('opens the listing again, once, where anything else shows once the shop has what it asked for', () => {
    const waiting = openRound({ state: { kind: 'paused', why: 'captcha' } });
    const others: Reading[] = [
      read({ ids: ['1005007999999999'], availability: 'on-sale' }),
      { kind: 'not-a-product-page' },
      read({ marketplace: 'temu' }),
    ];
    for (const reading of others) {
      expect(step(waiting, showing(reading), given)).toEqual({ kind: 'go-on', again: true });
      const again: RoundTab = { kind: 'open', at: 0, reading, again: true };
      expect(step(waiting, again, given)).toEqual({ kind: 'go-on' });
    }
    for (const reading of [read({ ids: [usTwin(own)] }), wall('gone')])
      expect(step(waiting, showing(reading), given)).toEqual({ kind: 'go-on' });
  });

  it('never opens two listings less than its pace apart, whatever happens in between', () => {
    const readings = [undefined, read({ availability: 'on-sale' }), wall('gone'), wall('captcha')];
    const event = fc.record({
      /** How long whoever leads it waits, and whether it is somebody new. */
      passes: fc.integer({ min: 0, max: 30_000 }),
      newLeader: fc.boolean(),
      press: fc.constantFrom('none', 'pause', 'resume', 'close-tab'),
      reading: fc.constantFrom(...readings),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let [round, tab, time, quietSince]: [Round, RoundTab, number, number] = [
          madeRound(4),
          { kind: 'none' },
          0,
          0,
        ];
        const openings: number[] = [];
        for (const { passes, newLeader, press, reading } of events) {
          time += passes;
          if (newLeader) quietSince = time;
          if (press === 'pause') round = withState(round, { kind: 'paused', why: 'asked' }, now);
          if (press === 'resume') {
            round = withState(round, { kind: 'running' }, now);
            if (tab.kind === 'closed') tab = { kind: 'none' };
          }
          if (press === 'close-tab' && tab.kind === 'open') tab = { kind: 'closed' };
          if (tab.kind === 'open') tab = { kind: 'open', at: tab.at, ...(reading && { reading }) };
          const next = nextStep(round, tab, {
            quiet: time - quietSince,
            isFirst: openings.length === 0,
            pace,
          });
          if (next.kind === 'open') {
            round = withOpened(round, next.at, now);
            tab = { kind: 'open', at: next.at };
            openings.push(time);
            quietSince = time;
          }
          if (next.kind === 'see') round = withSeen(round, next.at, next, now);
          if (next.kind === 'pause') round = withState(round, { kind: 'paused', why: next.why }, now);
          if (next.kind === 'go-on') round = withState(round, { kind: 'running' }, now);
        }
        for (const [at, each] of openings.slice(1).entries())
          expect(each - (openings[at] ?? 0)).toBeGreaterThanOrEqual(pace.apart);
      }),
    );
  });
});

describe('what a page makes of a listing', () => {
  it('is what it shows, once it has had time to show it', () => {
    expect(seen(read({ availability: 'on-sale' }), believed - 1)).toMatchObject({
      kind: 'wait',
      for: 'page',
    });
    expect(seen(read({ availability: 'on-sale' }))).toEqual({
      kind: 'see',
      at: 0,
      state: { kind: 'on-sale' },
    });
    expect(seen(read({ availability: 'sold-out' }))).toMatchObject({ state: { kind: 'sold-out' } });
    expect(seen(read({ availability: 'not-offered' }))).toMatchObject({ state: { kind: 'not-offered' } });
  });

  it('is that it is not offered where the shop says so, of this region or without saying why', () => {
    for (const each of ['gone', 'region'] as const)
      expect(seen(wall(each))).toMatchObject({ kind: 'see', state: { kind: 'not-offered' } });
  });

  it('is that it moved where the page is of another number; a twin of the same listing is none', () => {
    const other = '1005007999999999';
    expect(seen(read({ ids: [other], availability: 'on-sale' }))).toMatchObject({
      state: { kind: 'moved', to: other },
    });
    expect(seen(read({ ids: [usTwin(other)] }))).toMatchObject({ state: { kind: 'moved', to: other } });
    expect(seen(read({ ids: [usTwin(own), own], availability: 'on-sale' }))).toMatchObject({
      state: { kind: 'on-sale' },
    });
    expect(seen(read({ ids: [other, own], availability: 'on-sale' }))).toMatchObject({
      state: { kind: 'on-sale' },
    });
  });

  it('is unreadable where the page has shown nothing in its time', () => {
    const unread: (Reading | undefined)[] = [
      undefined,
      { kind: 'not-ready', listing: listing() },
      { kind: 'unreadable', missing: ['title'], listing: listing() },
      { kind: 'not-a-product-page' },
      read({ availability: 'unknown' }),
      read({ marketplace: 'temu', availability: 'on-sale' }),
    ];
    for (const each of unread) {
      expect(seen(each, given - 1)).toMatchObject({ kind: 'wait', for: 'page' });
      expect(seen(each, given)).toMatchObject({ kind: 'see', state: { kind: 'unreadable' } });
    }
  });

  it('is asked about where two could not be read before and the page says nothing at all', () => {
    const unread = { ...opened, seen: { ...madeSeen, state: { kind: 'unreadable' } } } as const;
    const third = (second: RoundTarget) =>
      madeRound(3, { targets: [madeTarget(1, unread), second, madeTarget(3, opened)] });
    const at = (round: Round, reading?: Reading) =>
      step(round, { kind: 'open', at: 2, ...(reading && { reading }) }, given);
    expect(at(third(madeTarget(2, unread)))).toEqual({ kind: 'pause', why: 'no-answer' });
    expect(at(third(madeTarget(2, { ...opened, seen: madeSeen })))).toMatchObject({ kind: 'see' });
    const broken: Reading = {
      kind: 'unreadable',
      missing: ['title'],
      listing: listing({ ids: [madeTarget(3).listing.id] }),
    };
    expect(at(third(madeTarget(2, unread)), broken)).toMatchObject({
      kind: 'see',
      state: { kind: 'unreadable' },
    });
    const paused = withState(third(madeTarget(2, unread)), { kind: 'paused', why: 'no-answer' }, now);
    expect(pressed(paused, 'leave-out', { now, tab: undefined }).sighting?.state).toEqual({
      kind: 'unreadable',
    });
  });

  it('is believed at the end of its time where the page never came to rest', () => {
    const moving = read({ availability: 'on-sale' }, false);
    expect(seen(moving, given - 1)).toMatchObject({ kind: 'wait' });
    expect(seen(moving, given)).toMatchObject({ state: { kind: 'on-sale' } });
  });

  it('is of the region the page names, else of the country the volunteer stated; never of another', () => {
    const told = seen(read({ availability: 'on-sale', region: 'kor' }));
    expect(told).toMatchObject({ region: 'KR' });
    expect(seen(read({ availability: 'on-sale', region: 'glo' }))).not.toHaveProperty('region');
    const state = { kind: 'on-sale' } as const;
    const stated: RoundTarget | undefined = withSeen(openRound({ country: 'DE' }), 0, { state }, now)
      .targets[0];
    expect(stated?.seen).toEqual({ at: now.toISOString(), region: 'DE', regionFrom: 'volunteer', state });
    const named = withSeen(openRound({ country: 'DE' }), 0, { state, region: 'KR' }, now).targets[0];
    expect(named?.seen).toMatchObject({ region: 'KR', regionFrom: 'page' });
  });
});

describe('a press', () => {
  const captcha = openRound({ state: { kind: 'paused', why: 'captcha' } });

  it('leaves out what asks for something, with the region its page told', () => {
    const tab = showing(wall('captcha', { region: 'de' }));
    const { round, sighting } = pressed(captcha, 'leave-out', { now, tab });
    expect(round.state).toEqual({ kind: 'running' });
    expect(sighting).toMatchObject({ region: 'DE', regionFrom: 'page', state: { kind: 'captcha' } });
    const untold = pressed(captcha, 'leave-out', { now, tab: { kind: 'none' } });
    expect(untold.sighting).toMatchObject({ region: 'KR', regionFrom: 'volunteer' });
    const login = openRound({ state: { kind: 'paused', why: 'login' } });
    expect(pressed(login, 'leave-out', { now, tab }).sighting?.state).toEqual({ kind: 'unreadable' });
  });

  it('leaves out a listing whose page leads away from the shop, and none that was not opened yet', () => {
    const state = { kind: 'paused', why: 'tab-closed' } as const;
    const { round, sighting } = pressed(openRound({ state }), 'leave-out', { now, tab: { kind: 'closed' } });
    expect(round.state).toEqual({ kind: 'running' });
    expect(sighting?.state).toEqual({ kind: 'unreadable' });
    const before = madeRound(2, { state });
    expect(pressed(before, 'leave-out', { now, tab: { kind: 'closed' } })).toEqual({ round: before });
  });

  it('leaves nothing out of a round that waits for nothing', () => {
    const running = openRound();
    expect(pressed(running, 'leave-out', { now, tab: undefined })).toEqual({ round: running });
  });

  it('changes nothing of a round that has ended, and pauses as left only one that runs', () => {
    const ended = openRound({ state: { kind: 'ended', how: 'stopped' } });
    for (const press of ['pause', 'resume', 'left'] as const)
      expect(pressed(ended, press, { now, tab: undefined }).round).toBe(ended);
    expect(pressed(captcha, 'left', { now, tab: undefined }).round).toBe(captcha);
    expect(pressed(openRound(), 'left', { now, tab: undefined }).round.state).toEqual({
      kind: 'paused',
      why: 'left',
    });
  });
});

describe('a day', () => {
  const at = (hour: number) => new Date(now.getTime() - hour * 3_600_000).toISOString();
  const openings = (...hours: number[]) =>
    openingsOf([
      madeRound(1, { targets: [madeTarget(1, { opened: hours.slice(0, 1).map(at) })] }),
      madeRound(1, { targets: [madeTarget(1, { opened: hours.slice(1).map(at) })] }),
    ]);

  it('has so many openings of all rounds together, and room again a day after them', () => {
    const two = { ...pace, inADay: 2 };
    expect(fullUntil(openings(1), two, now)).toBeUndefined();
    expect(fullUntil(openings(1, 25), two, now)).toBeUndefined();
    expect(fullUntil(openings(1, 5), two, now)).toEqual(new Date(now.getTime() + 19 * 3_600_000));
    expect(fullUntil(openings(1, 5, 9), two, now)).toEqual(new Date(now.getTime() + 19 * 3_600_000));
  });

  it('is no longer for a clock that was set back', () => {
    expect(fullUntil(openings(-30, -40), { ...pace, inADay: 2 }, now)).toBeDefined();
  });

  it('counts an opening once that two places remember', () => {
    const two = { ...pace, inADay: 2 };
    expect(fullUntil([...openings(1), at(1)], two, now)).toBeUndefined();
    expect(fullUntil([...openings(1), at(2)], two, now)).toBeDefined();
  });

  it('has no openings where nothing was ever opened', () => {
    expect(openingsOf([madeRound()])).toEqual([]);
  });
});
