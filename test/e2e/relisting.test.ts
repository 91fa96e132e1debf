import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../lib/core/notice';
import type { Relisting } from '../../lib/core/relisting';
import { readSightingLine } from '../../lib/core/sightings-file';
import { dayAndTimeIn } from '../../lib/language/words';
import type { SightingRow } from '../../lib/store/rows';
import { violationsOfPage } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { untilCounted } from '../browser/made-days';
import { publishNotices } from '../browser/publish-notices';
import { temuAddress, temuCaptcha, temuNotHere, temuPage } from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { untilWarning } from '../browser/warning-on';
import { brandAndModel, harmless, known, launchSynced } from './spine';

const listed = { id: known.temu, region: 'kr', ...brandAndModel, price: '₩9,900' };
const again = { ...listed, id: known.unlistedTemu, title: `${brandAndModel.title} 2026 new` };
const other = { id: '601000000000998', region: 'kr', ...harmless };
const notice: NoticeInput = {
  id: 'test-office:1',
  source: 'test-office',
  kind: 'recall',
  published: '2026-11-10',
  names: [{ lang: 'en', text: 'Mini heater' }],
  brands: ['Voltara'],
  models: ['VT-9041'],
  listings: [{ marketplace: 'temu', id: listed.id, basis: 'authority' }],
};

describe('a listing that was seen not offered, and another one like it', () => {
  let lab: FeedLab;
  let browser: TestBrowser;
  let radar: Page;
  /** What a page of a listing that nobody looks at twice held, with nothing kept and with all kept. */
  const plainPages: { html: string; globals: string[]; requests: string[] }[] = [];

  beforeAll(async () => {
    lab = await openFeedLab();
    await publishNotices(lab, [notice]);
    browser = await launchSynced(await buildExtension({ feedsFile: lab.feedsFile }));
    browser.shop({ [temuAddress(again)]: temuPage(again), [temuAddress(other)]: temuPage(other) });
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
  });

  const tables = async () =>
    (
      (await browser.stored()) as {
        tables: { sightings: SightingRow[]; relistings: Relisting[]; days: unknown[] };
      }
    ).tables;
  const states = async () => (await tables()).sightings.map(({ sighting }) => sighting.state.kind);
  const visit = async (body: string) => {
    browser.shop({ [temuAddress(listed)]: body });
    const page = await browser.open(temuAddress(listed));
    await untilWarning(page);
    return page;
  };
  /** Once so many pages have been counted, which is done in the same breath as what is tested here. */
  let visits = 0;
  const settled = async (page: Page) => {
    visits++;
    await untilCounted(browser, visits);
    await page.waitForTimeout(500);
  };
  const card = () => radar.locator('li.relisting');
  const plainPage = async () => {
    const before = browser.requests.length;
    const page = await browser.open(temuAddress(other));
    await browser.untilBadge(page, '0');
    await settled(page);
    plainPages.push({
      html: await page.evaluate(() => document.documentElement.outerHTML),
      globals: await page.evaluate(() => Object.getOwnPropertyNames(window).sort()),
      requests: browser.requests.slice(before).map(({ url, by }) => `${by} ${url}`),
    });
    await page.close();
  };

  it('leave nothing behind while that is switched off', async () => {
    for (const body of [temuPage(listed), temuNotHere(listed)]) {
      const page = await visit(body);
      await settled(page);
      await page.close();
    }
    const page = await browser.open(temuAddress(again));
    await untilWarning(page, 'dialog');
    await settled(page);
    const popup = await browser.popup(page);
    expect(await popup.locator('.popup-relisting').count()).toBe(0);
    await popup.close();
    await page.close();
    await plainPage();
    expect(await tables()).toMatchObject({ sightings: [], relistings: [] });
    radar = await browser.dashboard('relistings');
    await radar.getByText('While nothing is kept, nothing can be found here.').waitFor();
    await radar.getByText('Nothing is kept.', { exact: true }).waitFor();
  });

  it('are kept once it is switched on: on sale once a day, and no captcha; the worker may die in between', async () => {
    const settings = await browser.dashboard('settings');
    await settings.getByRole('switch', { name: 'Keep what I see of listed products' }).click();
    await settings.getByText('Keeping', { exact: true }).waitFor();
    expect(await violationsOfPage(settings)).toEqual([]);
    await settings.close();
    for (const body of [temuPage(listed), temuPage(listed), temuCaptcha(listed)]) {
      const page = await visit(body);
      await settled(page);
      await page.close();
      await browser.killWorker();
    }
    const { sightings } = await tables();
    expect(sightings).toEqual([
      expect.objectContaining({
        sighting: {
          format: 1,
          listing: { marketplace: 'temu', id: listed.id },
          notice: 'test-office:1',
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
          region: 'KR',
          regionFrom: 'page',
          state: { kind: 'on-sale' },
          basis: 'visit',
        },
        page: expect.objectContaining({ title: listed.title, price: '₩9,900' }),
      }),
    ]);
    await plainPage();
    expect(plainPages[1]).toEqual(plainPages[0]);
  });

  it('are not put side by side while the known listing is on sale', async () => {
    const page = await browser.open(temuAddress(again));
    await untilWarning(page, 'dialog');
    await settled(page);
    expect((await tables()).relistings).toEqual([]);
    await page.close();
  });

  it('are put side by side once the known listing was seen not offered, in the popup and in the radar, with the exact timeline', async () => {
    const gone = await visit(temuNotHere(listed));
    await settled(gone);
    expect(await states()).toEqual(['on-sale', 'not-offered']);
    await gone.close();
    await browser.killWorker();
    const page = await browser.open(temuAddress(again));
    await untilWarning(page, 'dialog');
    await settled(page);

    const { sightings, relistings } = await tables();
    const [relisting] = relistings;
    const said = (at: string | undefined) => dayAndTimeIn('en', at ?? '');
    const popup = await browser.popup(page);
    const [onSale, notOffered] = sightings.map(({ at }) => said(at));
    expect(await popup.locator('.popup-relisting p').textContent()).toBe(
      `This may be the same product as listing ${listed.id}, under another number. That one was not offered in South Korea on ${notOffered}.`,
    );
    expect(await popup.locator('.verdict').getAttribute('data-state')).toBe('flagged');
    expect(await violationsOfPage(popup)).toEqual([]);
    await popup.close();
    await page.close();

    await radar.reload();
    await card().waitFor();
    expect(await card().locator('.relisting-side').first().locator('ol li').allTextContents()).toEqual([
      `${onSale}On sale in South Korea`,
      `${notOffered}Not offered in South Korea`,
    ]);
    expect(await card().locator('.relisting-side').last().locator('ol li').first().textContent()).toBe(
      `${said(relisting?.seen.first)}First seen`,
    );
    const text = await card().textContent();
    for (const fact of [listed.title, again.title, '₩9,900', 'Voltara VT-9041', '10 November 2026'])
      expect(text).toContain(fact);
    expect(await card().locator('img').count()).toBe(0);
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      await radar.setViewportSize({ width, height: 800 });
      await radar.emulateMedia({ colorScheme });
      await expect
        .poll(() => radar.evaluate('document.documentElement.scrollWidth > innerWidth'))
        .toBe(false);
      expect(await violationsOfPage(radar)).toEqual([]);
    }
  });

  it('are saved as a file that can be shared, with nothing about the seller', async () => {
    const download = radar.waitForEvent('download');
    await radar.getByRole('button', { name: 'Save to share (NDJSON)' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    const read = text
      .trimEnd()
      .split('\n')
      .map((line) => readSightingLine(line, new Date()));
    expect(read.map((each) => (each.kind === 'sighting' ? each.sighting.state.kind : each.why))).toEqual([
      'on-sale',
      'not-offered',
    ]);
    expect(text).not.toMatch(/Store|₩/);
  });

  it('are reported as relisted, for the notice, with what was seen in words; nothing is kept of it before a press', async () => {
    const opened = browser.context.waitForEvent('page');
    await radar.getByRole('button', { name: 'Report as relisted' }).click();
    const report = await opened;
    await report.getByRole('heading', { level: 1 }).waitFor();
    expect(await report.getByLabel('The same product under another listing').isChecked()).toBe(true);
    const named = report.getByRole('group', { name: 'Official notice', exact: true });
    await named.getByRole('button', { name: 'Change: Official notice' }).click();
    expect(await named.getByLabel('Name of the notice in the lists').inputValue()).toBe('test-office:1');
    expect(await report.getByLabel('In your own words', { exact: true }).inputValue()).toContain(
      `Listing ${listed.id} of this notice was not offered in South Korea at `,
    );
    await report.close();
  });

  it('are parted for good once the user found them not to be the same, until that is taken back', async () => {
    await radar.getByRole('button', { name: /^Not the same/ }).click();
    await card().waitFor({ state: 'detached' });
    const page = await browser.open(temuAddress(again));
    await untilWarning(page, 'dialog');
    await settled(page);
    const popup = await browser.popup(page);
    expect(await popup.locator('.popup-relisting').count()).toBe(0);
    await popup.close();
    expect((await tables()).relistings).toMatchObject([{ state: 'dismissed' }]);
    await radar.getByText('Found not to be the same').click();
    await radar.getByRole('button', { name: /^Show again/ }).click();
    await card().waitFor();
    await page.close();
  });

  it('are doubted once the known listing is on sale again, and what was seen is deleted by a press', async () => {
    await browser.inOwnPage(`new Promise((done) => setTimeout(done, 1100))`);
    const page = await visit(temuPage({ ...listed, soldOut: true }));
    await waitUntil('it was seen sold out', states, (all) => all.includes('sold-out'));
    await page.close();
    await radar.reload();
    await radar.getByText('The known listing was seen in South Korea again', { exact: false }).waitFor();
    await radar.getByRole('button', { name: 'Delete all of them' }).click();
    await radar.getByRole('button', { name: 'Delete', exact: true }).click();
    await radar.getByText('Nothing is kept.', { exact: true }).waitFor();
    expect(await tables()).toMatchObject({ sightings: [], relistings: [{ state: 'proposed' }] });
    expect(browser.requests.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
  });
});
