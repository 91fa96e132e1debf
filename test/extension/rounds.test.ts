import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parts } from '../../entrypoints/background/parts';
import { createRoundTabMemory } from '../../entrypoints/background/round-tab';
import { pressRound, roundView, stepRound } from '../../entrypoints/background/rounds';
import { createTabStates } from '../../entrypoints/background/tab-states';
import { createRoundLeader, type RoundLeader } from '../../entrypoints/dashboard/round-leader';
import { emptyListing, type Reading } from '../../lib/core/listing';
import { targetKey } from '../../lib/core/round';
import type { RoundView } from '../../lib/core/rounds-page';
import { readShopAddress } from '../../lib/marketplaces/registry';
import type { OwnPageRequest } from '../../lib/messages';
import { createRoundOpenings } from '../../lib/store/round-openings';
import { createRounds } from '../../lib/store/rounds';
import { createSightings } from '../../lib/store/sightings';
import { madeRound } from '../unit/core/made-rounds';
import { makeDatabase } from '../unit/store/make-database';

/** No tab's address is asked for here. */
const nowhere = async () => undefined;

/** The browser's tabs, as far as a round knows them. */
const tabs = vi.hoisted(() => ({
  open: new Map<number, string>(),
  last: 0,
  opened: [] as string[],
  shows: (_tab: number, _url: string): Promise<void> => Promise.resolve(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      async get(id: number) {
        const url = tabs.open.get(id);
        if (url === undefined) throw new Error('No tab with that id.');
        return { id, url, status: 'complete', windowId: 1 };
      },
      async create({ url }: { url: string }) {
        tabs.open.set(++tabs.last, url);
        return { id: tabs.last };
      },
      async update(id: number, { url }: { url?: string }) {
        if (!tabs.open.has(id)) throw new Error('No tab with that id.');
        if (url === undefined) return { id, windowId: 1 };
        tabs.open.set(id, url);
        tabs.opened.push(url);
        await tabs.shows(id, url);
        return { id, windowId: 1 };
      },
    },
    windows: { update: async () => undefined },
  },
}));

function session() {
  const kept = new Map<string, unknown>();
  const area = {
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [...kept].filter(([key]) => [keys].flat().includes(key)).map((each) => structuredClone(each)),
      ),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (key: string) => void kept.delete(key),
  };
  return { area: area as never, kept };
}

/** A worker, the page that leads, and a clock that jumps to whatever is waited for. */
function makeAll(inADay = 200, visitSightings = false) {
  const { database } = makeDatabase();
  const { area, kept } = session();
  const stored = session();
  const tabStates = createTabStates(area, nowhere);
  let time = Date.parse('2026-11-20T10:00:00Z');
  const parts = {
    ...{ rounds: createRounds(database), sightings: createSightings(database) },
    ...{ tabStates, roundTab: createRoundTabMemory(area) },
    roundOpenings: createRoundOpenings(stored.area),
    roundPace: { apart: 20_000, inADay },
    lists: { open: async () => ({ states: [] }) },
    language: async () => 'en',
    settings: { get: async () => ({ visitSightings }) },
    now: () => new Date(time),
  } as unknown as Parts;
  let documents = 0;
  let isHeld = false;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  /** What a page says of itself once it is open. */
  const says = async (tab: number, reading: Reading) => {
    await tabStates.keep(tab, {
      ...{
        address: tabs.open.get(tab) ?? '',
        visit: 1,
        document: `doc-${++documents}`,
        reading,
        since: time,
      },
    });
  };
  let end = new AbortController();
  const leader = () =>
    createRoundLeader({
      ask: async (request: OwnPageRequest) => {
        if (request.type === 'step-round') return stepRound(request, parts);
        if (request.type === 'press-round') return pressRound(request, parts);
        if (request.type === 'round') return roundView(request.id, parts);
        return undefined;
      },
      async alone(within, work) {
        for (let looks = 0; isHeld && looks < within / 100; looks++)
          await new Promise((go) => setTimeout(go, 0));
        if (isHeld) return undefined;
        isHeld = true;
        return work().finally(() => {
          isHeld = false;
        });
      },
      now: () => time,
      async pause(milliseconds) {
        time += milliseconds;
        await new Promise((resolve) => setTimeout(resolve, 0));
      },
      signal: end.signal,
    });
  return {
    ...{ parts, says, leader },
    end: { abort: () => end.abort() },
    view: async () => (await roundView(madeRound().id, parts)) as RoundView,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    /** Its tabs, its session, and the page that led. */
    closeBrowser() {
      end.abort();
      tabs.open.clear();
      kept.clear();
    },
    reopen() {
      end = new AbortController();
      isHeld = false;
      return leader();
    },
  };
}

const listed = (url: string, kind: 'on-sale' | 'captcha' = 'on-sale'): Reading => {
  const named = readShopAddress(url);
  if (named.kind !== 'product') throw new Error(url);
  const listing = emptyListing(named);
  return kind === 'captcha'
    ? { kind: 'wall', wall: 'captcha', listing }
    : {
        ...{ kind: 'listing', layout: 'csr-2024', settled: true },
        listing: { ...listing, titles: ['Thing'], availability: 'on-sale' },
      };
};

describe('a round between worker, tab and page', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  beforeEach(() => {
    vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
    tabs.open.clear();
    tabs.opened.length = 0;
  });

  const why = (page: RoundLeader) => page.known()?.view.paused?.why;
  const until = (page: RoundLeader, state: string) =>
    expect.poll(() => why(page) ?? page.known()?.view.state, { timeout: 8000, interval: 5 }).toBe(state);
  const begin = async (all: ReturnType<typeof makeAll>, targets = 5) => {
    const round = madeRound(targets);
    await all.parts.rounds.begin(round);
    const page = all.leader();
    page.follow(await all.view());
    await page.press('resume');
    return page;
  };
  const kept = async (all: ReturnType<typeof makeAll>) => (await all.parts.rounds.get(madeRound().id))!;
  /** Every opening is kept with its time; no two lie closer than the pace. */
  const keepsPace = async (all: ReturnType<typeof makeAll>) => {
    const times = (await kept(all)).targets
      .flatMap(({ opened }) => opened.map((each) => Date.parse(each)))
      .sort((a, b) => a - b);
    expect(times).toHaveLength(tabs.opened.length);
    for (const [at, each] of times.slice(1).entries())
      expect(each - times[at]!).toBeGreaterThanOrEqual(20_000);
  };
  const openedAgain = () => tabs.opened.length - new Set(tabs.opened).size;

  it('opens every listing once, keeps what each showed, and ends', async () => {
    const all = makeAll();
    tabs.shows = (tab, url) => all.says(tab, listed(url));
    const page = await begin(all);
    await until(page, 'ended');
    expect((await kept(all)).targets.map(({ seen }) => seen?.state.kind)).toEqual(Array(5).fill('on-sale'));
    expect(await all.parts.sightings.list()).toHaveLength(5);
    expect([tabs.opened.length, openedAgain(), tabs.open.size]).toEqual([5, 0, 1]);
    await keepsPace(all);
    all.end.abort();
  });

  it('remembers whose listing it was, as of a visit, where that is switched on', async () => {
    for (const on of [true, false]) {
      tabs.opened.length = 0;
      const all = makeAll(200, on);
      tabs.shows = (tab, url) => {
        const reading = listed(
          tabs.opened.length === 2 ? 'https://www.temu.com/goods.html?goods_id=601099000000999' : url,
        );
        if (reading.kind === 'listing') reading.listing.seller = { id: '900000001' };
        return all.says(tab, reading);
      };
      const page = await begin(all, 2);
      await until(page, 'ended');
      const keys = madeRound(2).targets.map(targetKey);
      const kept = await all.parts.sightings.about({ listings: keys, notices: [], sellers: [] });
      expect(kept.map(({ sighting, page }) => [sighting.state.kind, page])).toEqual([
        ['on-sale', on ? { title: 'Thing', seller: { id: '900000001' } } : undefined],
        // Of the page it led to nothing is remembered as this one's.
        ['moved', undefined],
      ]);
      const sellers = ['aliexpress number 900000001'];
      expect(await all.parts.sightings.about({ listings: [], notices: [], sellers })).toHaveLength(
        on ? 1 : 0,
      );
      all.end.abort();
    }
  });

  it('asks at a captcha, and goes on by itself once it is solved', async () => {
    const all = makeAll();
    tabs.shows = (tab, url) => all.says(tab, listed(url, tabs.opened.length === 2 ? 'captcha' : 'on-sale'));
    const page = await begin(all);
    await until(page, 'captcha');
    await all.says(tabs.last, listed(tabs.open.get(tabs.last)!));
    await until(page, 'ended');
    expect((await kept(all)).targets[1]?.seen?.state.kind).toBe('on-sale');
    expect(openedAgain()).toBe(0);
    await keepsPace(all);
    all.end.abort();
  });

  it('opens the listing again, once, where a solved captcha or its volunteer leads elsewhere', async () => {
    const all = makeAll();
    const second = '601099000000002';
    let always = false;
    tabs.shows = (tab, url) => {
      const times = tabs.opened.filter((each) => each.includes(second)).length;
      const asks = url.includes(second) && (always || times === 1);
      return all.says(tab, listed(url, asks ? 'captcha' : 'on-sale'));
    };
    const elsewhere = () =>
      all.says(tabs.last, listed('https://www.temu.com/goods.html?goods_id=601099000000999'));
    for (const [again, state] of [
      [false, 'on-sale'],
      [true, 'moved'],
    ] as const) {
      tabs.opened.length = 0;
      always = again;
      const page = await begin(all, 3);
      await until(page, 'captcha');
      await elsewhere();
      await expect.poll(() => tabs.opened.length, { timeout: 8000 }).toBeGreaterThanOrEqual(3);
      if (always) {
        await until(page, 'captcha');
        await elsewhere();
      }
      await until(page, 'ended');
      expect((await kept(all)).targets[1]?.seen?.state.kind).toBe(state);
      expect(openedAgain()).toBe(1);
      await keepsPace(all);
      await all.parts.rounds.remove(madeRound().id);
      all.pass(60_000);
    }
    all.end.abort();
  });

  it('asks where a page leads to the sign-in after it said something', async () => {
    const all = makeAll();
    tabs.shows = async (tab, url) => {
      await all.says(tab, listed(url));
      if (tabs.opened.length !== 2) return;
      tabs.open.set(tab, `https://www.temu.com/login.html?from=${encodeURIComponent(url)}`);
    };
    const page = await begin(all);
    await until(page, 'login');
    expect((await kept(all)).targets[1]?.seen).toBeUndefined();
    all.end.abort();
  });

  it('goes on after a captcha was left out, which is told as such', async () => {
    const all = makeAll();
    tabs.shows = (tab, url) => all.says(tab, listed(url, tabs.opened.length === 2 ? 'captcha' : 'on-sale'));
    const page = await begin(all);
    await until(page, 'captcha');
    await page.press('leave-out');
    await until(page, 'ended');
    expect((await kept(all)).targets[1]?.seen?.state.kind).toBe('captcha');
    expect(await all.parts.sightings.list()).toHaveLength(5);
    all.end.abort();
  });

  it('asks where its tab is closed or used for something else, and opens that listing again in a new one', async () => {
    for (const taken of [undefined, 'https://news.example/']) {
      tabs.open.clear();
      tabs.opened.length = 0;
      const all = makeAll();
      tabs.shows = async (tab, url) => {
        if (tabs.opened.length !== 3) return all.says(tab, listed(url));
        if (taken === undefined) tabs.open.delete(tab);
        else tabs.open.set(tab, taken);
      };
      const page = await begin(all);
      await until(page, 'tab-closed');
      expect(tabs.opened).toHaveLength(3);
      await page.press('resume');
      await until(page, 'ended');
      expect([tabs.opened.length, openedAgain()]).toEqual([6, 1]);
      await keepsPace(all);
      all.end.abort();
    }
  });

  it('goes past a listing that leads away from the shop every time it is opened', async () => {
    const all = makeAll();
    const stuck = '.com/item/1005007000000003';
    tabs.shows = async (tab, url) => {
      if (url.includes(stuck)) tabs.open.set(tab, 'https://aliexpress.ru/item/1.html');
      else await all.says(tab, listed(url));
    };
    const page = await begin(all);
    await until(page, 'tab-closed');
    await page.press('resume');
    await expect.poll(() => tabs.opened.length, { timeout: 8000 }).toBe(4);
    await until(page, 'tab-closed');
    expect(page.known()?.view.paused?.mayLeaveOut).toBe(true);
    await page.press('leave-out');
    await until(page, 'ended');
    expect((await kept(all)).targets.map(({ seen }) => seen?.state.kind)).toEqual([
      ...['on-sale', 'on-sale', 'unreadable', 'on-sale', 'on-sale'],
    ]);
    await keepsPace(all);
    all.end.abort();
  });

  it('is found paused where page and browser were closed, and goes on from what was kept', async () => {
    const all = makeAll();
    tabs.shows = async (tab, url) => {
      if (tabs.opened.length === 3) all.closeBrowser();
      else await all.says(tab, listed(url));
    };
    await begin(all);
    await expect.poll(() => tabs.opened.length, { timeout: 8000 }).toBeGreaterThanOrEqual(3);
    const next = all.reopen();
    next.follow(await all.view());
    await until(next, 'left');
    expect(tabs.opened).toHaveLength(3);
    await next.press('resume');
    await until(next, 'ended');
    expect([tabs.opened.length, openedAgain()]).toEqual([6, 1]);
    expect((await kept(all)).targets.every(({ seen }) => seen?.state.kind === 'on-sale')).toBe(true);
    await keepsPace(all);
    all.end.abort();
  });

  it('stops for the day, and goes on a day later', async () => {
    const all = makeAll(3);
    tabs.shows = (tab, url) => all.says(tab, listed(url));
    const page = await begin(all);
    await until(page, 'day-full');
    expect(tabs.opened).toHaveLength(3);
    await page.press('resume');
    await until(page, 'day-full');
    all.pass(24 * 3_600_000);
    await page.press('resume');
    await until(page, 'ended');
    expect([tabs.opened.length, openedAgain()]).toEqual([5, 0]);
    all.end.abort();
  });

  it('remembers what a day has had when the round is deleted', async () => {
    const all = makeAll(3);
    tabs.shows = (tab, url) => all.says(tab, listed(url));
    const page = await begin(all);
    await until(page, 'day-full');
    await page.press('stop');
    await all.parts.rounds.remove(madeRound().id);
    const next = await begin(all);
    await until(next, 'day-full');
    expect(tabs.opened).toHaveLength(3);
    all.end.abort();
  });

  it('asks where one page after another says nothing, and opens the listing again once that is mended', async () => {
    const all = makeAll();
    let isOnline = false;
    tabs.shows = (tab, url) => (isOnline ? all.says(tab, listed(url)) : Promise.resolve());
    const page = await begin(all);
    await until(page, 'no-answer');
    expect(tabs.opened).toHaveLength(3);
    isOnline = true;
    await page.press('resume');
    await until(page, 'ended');
    expect((await kept(all)).targets.map(({ seen }) => seen?.state.kind)).toEqual([
      ...['unreadable', 'unreadable', 'on-sale', 'on-sale', 'on-sale'],
    ]);
    expect([tabs.opened.length, openedAgain(), tabs.open.size]).toEqual([6, 1, 1]);
    await keepsPace(all);
    all.end.abort();
  });

  it('cannot read a page that says nothing, and goes on', async () => {
    const all = makeAll();
    tabs.shows = (tab, url) => (tabs.opened.length === 2 ? Promise.resolve() : all.says(tab, listed(url)));
    const page = await begin(all);
    await until(page, 'ended');
    expect((await kept(all)).targets[1]?.seen).toMatchObject({
      state: { kind: 'unreadable' },
      regionFrom: 'volunteer',
    });
    all.end.abort();
  });
});
