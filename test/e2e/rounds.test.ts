import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Round, type RoundTarget, targetKey } from '../../lib/core/round';
import { readSightingLine } from '../../lib/core/sightings-file';
import { violationsOfPage } from '../browser/accessibility';
import { type BuiltExtension, buildExtension } from '../browser/build-extension';
import { deleteProfile, launchChromium, makeProfile, type TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { publishNotices } from '../browser/publish-notices';
import {
  movedTo,
  noticeOf,
  openedAddress,
  type RoundListing,
  roundListings,
  roundPages,
  type Shows,
} from '../browser/round-listings';
import { waitUntil } from '../browser/wait-until';

/** Of a page that leads on to another before its cards were read. */
const ledOn = 'could not read the cards of a page';
/** Milliseconds between two openings in this build; everything else is as it ships. */
const apart = 2000;

const times = (count: number, shows: Shows): Shows[] => Array.from({ length: count }, () => shows);
/** Each shop's listings in their order; the captchas come where the test waits for them. */
const aliExpress: Shows[] = [
  ...([...times(4, 'on-sale'), 'captcha', 'sold-out', 'not-offered', 'unreadable', 'moved'] as Shows[]),
  ...[...times(4, 'on-sale'), ...times(3, 'sold-out'), ...times(2, 'not-offered'), ...times(2, 'on-sale')],
];
const temu: Shows[] = [
  ...([...times(5, 'on-sale'), 'not-offered', 'captcha', 'sold-out', 'moved'] as Shows[]),
  ...[...times(4, 'on-sale'), ...times(3, 'not-offered'), ...times(3, 'sold-out'), 'on-sale'],
] as Shows[];
const listings = roundListings(aliExpress, temu);
const solved = listings.find(
  ({ marketplace, shows }) => marketplace === 'aliexpress' && shows === 'captcha',
)!;

describe('a verification round over forty listings', () => {
  const profile = makeProfile();
  let lab: FeedLab;
  let extension: BuiltExtension;
  let browser: TestBrowser;
  let page: Page;
  /** Addresses that the shops were asked for, over every start of the browser. */
  const asked: string[] = [];

  const launch = async () => {
    browser = await launchChromium({ extension, profile });
    browser.shop(roundPages(listings));
  };
  const note = () => asked.push(...browser.requests.filter(({ by }) => by === 'page').map(({ url }) => url));
  const round = async (): Promise<Round> => {
    const { tables } = (await browser.stored()) as { tables: { rounds: Round[] } };
    return tables.rounds[0]!;
  };
  const seen = async () => (await round()).targets.filter((target) => target.seen).length;
  const untilSeen = (count: number, within = 120_000) =>
    waitUntil(`${count} have been seen`, seen, (now) => now >= count, { within, every: 300 });
  /** What the card of the round says; where it does not in time, what it says instead, and what was seen last. */
  const untilTold = (text: string) =>
    waitUntil(
      `the round says "${text}"`,
      async () => ({
        told: await page.locator('.round-card').textContent({ timeout: 20_000 }),
        last: (await round()).targets.filter(({ seen }) => seen).slice(-2),
      }),
      ({ told }) => told?.includes(text) === true,
      { within: 50_000, every: 300 },
    );
  const press = (name: string) =>
    page.locator('.round-card').getByRole('button', { name, exact: true }).click();
  const shopTab = () => browser.context.pages().find((each) => /temu|aliexpress/.test(each.url()))!;

  beforeAll(async () => {
    expect(listings).toHaveLength(40);
    lab = await openFeedLab();
    await publishNotices(lab, listings.map(noticeOf));
    extension = await buildExtension({ feedsFile: lab.feedsFile, roundApart: apart });
    await launch();
    await browser.syncNow();
    await browser.untilLists('the list has arrived', (lines) =>
      lines.some(({ detail }) => detail.startsWith('Of')),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
    deleteProfile(profile);
  });

  it('is explained before the first one, and counted while it is chosen', async () => {
    page = await browser.dashboard('rounds');
    await page.getByText('the terms of a shop may forbid', { exact: false }).waitFor();
    expect(await violationsOfPage(page)).toEqual([]);
    await page.getByRole('button', { name: 'I understand, go on' }).click();
    await page.getByText('40 listings to look at.').waitFor();
    await page.locator('.round-choice', { hasText: 'Shop' }).locator('summary').click();
    await page.getByRole('checkbox', { name: 'Temu' }).check();
    await page.getByText('20 listings to look at.').waitFor();
    await page.getByRole('checkbox', { name: 'Temu' }).uncheck();
    await page.getByText('40 listings to look at.').waitFor();
    expect(await violationsOfPage(page)).toEqual([]);
  });

  it('starts with a country only, and opens one tab behind this page', async () => {
    await page.getByRole('button', { name: 'Start' }).click();
    expect(await page.locator('.round-card').count()).toBe(0);
    await page.getByLabel('The country your goods are delivered to').selectOption('FR');
    await page.getByRole('button', { name: 'Start' }).click();
    await untilTold('0 of 40 listings looked at');
    // Whichever is open by now: a slow machine comes late.
    await untilTold('Made-up heater');
    expect(await violationsOfPage(page)).toEqual([]);
  });

  it('goes on over a worker that is killed, and shows how it stands above every section', async () => {
    await untilSeen(2);
    await browser.killWorker();
    await page.evaluate(`location.hash = '#ledger'`);
    await page.locator('.round-strip').getByText('of 40', { exact: false }).waitFor();
    await untilSeen(4);
    await page.locator('.round-strip a').click();
    await untilTold('of 40 listings looked at');
  });

  it('is led by one page: another says so, and takes nothing over while that is open', async () => {
    const other = await browser.dashboard('rounds');
    await other.getByText('Another Ansim page is leading this round.').waitFor();
    expect(await other.getByRole('button', { name: 'Pause' }).count()).toBe(0);
    await other.close();
  });

  it('waits and asks where its tab is closed, and goes on in a new one', async () => {
    await untilSeen(5);
    await shopTab().close();
    await untilTold('the tab of this round was closed');
    const before = await seen();
    await page.waitForTimeout(apart * 2);
    expect(await seen()).toBe(before);
    await press('Go on');
    await untilSeen(before + 1);
    expect((await round()).targets[before]?.seen?.state.kind).toBe(listings[before]?.shows);
  });

  it('waits and asks at a captcha, and goes on by itself once it is solved', async () => {
    await untilTold('The shop asks for a captcha.');
    expect(await seen()).toBe(listings.indexOf(solved));
    expect(await violationsOfPage(page)).toEqual([]);
    browser.shop(roundPages([{ ...solved, shows: 'on-sale' }]));
    await shopTab().reload();
    await untilSeen(listings.indexOf(solved) + 1);
  }, 120_000);

  it('can leave out a listing that asks for a captcha', async () => {
    await untilTold('The shop asks for a captcha.');
    await press('Leave this one out');
    await untilTold('14 of 40 listings looked at');
  }, 120_000);

  it('is paused and resumed by its volunteer, and then opens nothing again', async () => {
    await untilSeen(16);
    await press('Pause');
    await untilTold('Nothing is opened until you go on.');
    const [before, opened] = [await seen(), openings(await round())];
    await page.waitForTimeout(apart * 2);
    expect(openings(await round())).toBe(opened);
    await press('Go on');
    await untilSeen(before + 1);
  }, 120_000);

  it('is found paused after the browser was closed, with all that was seen', async () => {
    await untilSeen(20);
    note();
    await browser.close();
    await launch();
    page = await browser.dashboard('rounds');
    await untilTold('the page that led this round was closed');
    const before = await round();
    expect(before.targets.filter((target) => target.seen).length).toBeGreaterThanOrEqual(20);
    await page.waitForTimeout(apart * 2);
    expect(openings(await round())).toBe(openings(before));
    await press('Go on');
  }, 120_000);

  it('ends with a report whose totals are exact', async () => {
    await page.locator('.round-report').waitFor({ timeout: 240_000 });
    note();
    const { targets, state } = await round();
    expect(state).toEqual({ kind: 'ended', how: 'done' });
    const came = targets.map((target) => [targetKey(target), target.seen?.state.kind]);
    expect(came).toEqual(
      listings.map((each) => [`${each.marketplace}:${each.id}`, each === solved ? 'on-sale' : each.shows]),
    );
    expect(targets.filter(({ seen }) => seen?.state.kind === 'moved').map(({ seen }) => seen?.state)).toEqual(
      [
        { kind: 'moved', to: movedTo.temu },
        { kind: 'moved', to: movedTo.aliexpress },
      ].reverse(),
    );
    const text = (await page.locator('.round-report').textContent()) ?? '';
    expect(text).toContain('On sale: 21 of the 38 listings that could be seen. The round was over 40.');
    expect(text).toContain('Could not be seen: 2');
    expect(text).toMatch(/10 of 19.*11 of 19|11 of 19.*10 of 19/s);
    expect(await violationsOfPage(page)).toEqual([]);
  }, 300_000);

  it('told the region that pages named, and the stated one only where they named none', async () => {
    for (const { listing, seen } of (await round()).targets) {
      const isNamed = listing.marketplace === 'temu' || seen?.state.kind === 'not-offered';
      expect(seen).toMatchObject(
        isNamed ? { regionFrom: 'page' } : { region: 'FR', regionFrom: 'volunteer' },
      );
    }
  });

  it('opened every listing once, or again only where that was interrupted, and never two within the pace', async () => {
    const { targets } = await round();
    const again = targets.filter(({ opened }) => opened.length > 1);
    // The tab that was closed, and the browser; a worker is killed between two steps or within one.
    expect(again.length).toBeLessThanOrEqual(3);
    const all = targets.flatMap(({ opened }) => opened.map((each) => Date.parse(each))).sort((a, b) => a - b);
    for (const [at, each] of all.slice(1).entries()) expect(each - all[at]!).toBeGreaterThanOrEqual(apart);
    for (const target of targets)
      expect(timesAsked(target), targetKey(target)).toBeLessThanOrEqual(
        target.opened.length + (target.listing.id === solved.id ? 1 : 0),
      );
  });

  it('is saved as sightings that the public record takes, and as a table', async () => {
    const save = async (name: string) => {
      const button = page.getByRole('button', { name });
      await button.waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    const lines = (await save('Save as sightings for a public record')).trimEnd().split('\n');
    expect(lines).toHaveLength(40);
    for (const line of lines) expect(readSightingLine(line, new Date())).toMatchObject({ kind: 'sighting' });
    expect((await save('Save as a table (CSV)')).trimEnd().split('\r\n')).toHaveLength(41);
    const { tables } = (await browser.stored()) as { tables: { sightings: unknown[] } };
    expect(tables.sightings).toHaveLength(40);
  });

  it('left nothing that anybody complained of', () => {
    expect(browser.requests.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    const others = browser.faults.filter((fault) => fault.includes('Ansim') && !fault.includes(ledOn));
    expect(others).toEqual([]);
  });

  /** Navigations to a listing, whoever asked. */
  function timesAsked({ listing }: RoundTarget): number {
    const { marketplace, id } = listing as RoundListing;
    const address = openedAddress({ marketplace, id });
    return asked.filter((each) => each.split('?')[0] === address).length;
  }
});

function openings({ targets }: Round): number {
  return targets.flatMap(({ opened }) => opened).length;
}
