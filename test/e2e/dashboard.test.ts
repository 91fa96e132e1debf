import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../entrypoints/dashboard/sections';
import type { RequestRecord } from '../../lib/core/request-record';
import { violationsOfPage } from '../browser/accessibility';
import type { TestBrowser } from '../browser/chromium';
import { untilCounted } from '../browser/made-days';
import {
  aliExpressAddress,
  aliExpressCaptcha,
  aliExpressPage,
  temuAddress,
  temuPage,
  unreadablePage,
} from '../browser/shop-pages';
import { pressOnWarning, untilWarning } from '../browser/warning-on';
import { madeRound, madeSeen, madeTarget } from '../unit/core/made-rounds';
import { harmless, known, launchSynced, openSpine } from './spine';

const listed = { id: known.aliExpress, ...harmless };
const walled = { id: '1005000000004711', ...harmless };
const unlisted = { id: known.unlistedTemu, ...harmless };
const odd = { id: '601000000004711', ...harmless };

let spine: Awaited<ReturnType<typeof openSpine>>;
let browser: TestBrowser;
beforeAll(async () => {
  spine = await openSpine();
  browser = await launchSynced(spine.extension);
  browser.shop({
    [aliExpressAddress(listed)]: aliExpressPage(listed),
    [aliExpressAddress(walled)]: aliExpressCaptcha(),
    [temuAddress(unlisted)]: temuPage(unlisted),
    [temuAddress(odd)]: unreadablePage,
  });
});
afterAll(async () => {
  await browser?.close();
  await spine?.close();
});

/** All that the ledger holds, oldest first. */
async function recorded(): Promise<RequestRecord[]> {
  const { tables } = (await browser.stored()) as { tables: { requests: RequestRecord[] } };
  return tables.requests.sort((a, b) => (a.at < b.at ? -1 : 1));
}

async function bodyOf(page: Page): Promise<string> {
  return (await page.locator('main').textContent()) ?? '';
}

/** Follows a link of the navigation by keyboard alone; where it is folded, unfolds it. */
async function goTo(page: Page, name: string): Promise<void> {
  const menu = page.locator('nav button[aria-expanded="false"]');
  if (await menu.isVisible()) {
    await menu.focus();
    await page.keyboard.press('Enter');
  }
  const link = page.getByRole('navigation').getByRole('link', { name });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.locator('nav a[aria-current="page"]', { hasText: name }).waitFor({ state: 'attached' });
  await page.locator('.dashboard-section[aria-busy="false"]').waitFor();
}

describe('the dashboard', () => {
  it('counts each page once by what came of it, and says what could not be read', async () => {
    const shop = await browser.open(aliExpressAddress(listed));
    await untilWarning(shop, 'dialog');
    for (const address of [aliExpressAddress(walled), temuAddress(unlisted), temuAddress(odd)])
      await (await browser.open(address)).waitForLoadState();
    const counts = await untilCounted(browser, 4);
    expect(counts).toMatchObject({
      ...{ 'page:read': 2, 'page:unreadable': 1, 'page:wall': 1, 'wall:captcha': 1 },
      ...{ 'verdict:flagged': 1, 'verdict:not-listed': 1, 'verdict:could-not-check': 2 },
    });
    const page = await browser.dashboard('overview');
    const text = await bodyOf(page);
    expect(text).toContain('1 of 2 Temu product pages could not be read');
    expect(text).toContain('all 1 AliExpress product pages could be read');
    expect(text).toContain('1 more showed a captcha');
    await page.locator('.bars tbody tr').first().waitFor();
    expect(await page.locator('[aria-labelledby="warned-of"]').textContent()).toContain('EU Safety Gate');
    for (const other of browser.context.pages()) if (other !== page && other !== shop) await other.close();
    await page.close();
  });

  it('has in its ledger the very requests the extension made, and no other', async () => {
    await browser.syncNow();
    const page = await browser.dashboard('ledger');
    const seen = browser.requests
      .filter(({ by, url }) => by !== 'page' && /^https?:/.test(url))
      .map(({ method, url }) => `${method} ${url}`)
      .sort();
    const kept = await recorded();
    // Parts of a list are asked for several at once.
    expect(kept.map(({ method, host, path }) => `${method} http://${host}${path}`).sort()).toEqual(seen);
    expect(kept.length).toBeGreaterThanOrEqual(4);
    for (const { path, end } of kept) expect(end, path).toMatchObject({ kind: 'answered' });
    expect(await bodyOf(page)).toContain(`${kept.length} requests since`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const lines = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\r\n');
    expect(lines).toHaveLength(kept.length + 1);
    await page.close();
  });

  it('gives a dismissed warning back', async () => {
    const shop = await browser.open(aliExpressAddress(listed));
    await untilWarning(shop, 'dialog');
    await pressOnWarning(shop, 'I understand, continue');
    await untilWarning(shop, 'strip');
    const page = await browser.dashboard('dismissed');
    await page.locator('.dismissals button').click();
    await page.getByText('You have dismissed no warning.').waitFor();
    await shop.bringToFront();
    await untilWarning(shop, 'dialog');
    await pressOnWarning(shop, 'I understand, continue');
    await untilWarning(shop, 'strip');
    await page.close();
  });

  it('saves everything as one file, deletes it while a page is open, and takes it in again', async () => {
    const page = await browser.dashboard('settings');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything as a file' }).click();
    const file = await (await download).path();
    const before = JSON.parse(readFileSync(file, 'utf8')).tables;
    expect(before.dismissals).toHaveLength(1);

    await page.getByRole('button', { name: 'Delete everything of mine' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).last().click();
    await page.getByText('Everything of yours was deleted.').waitFor();
    const { tables } = (await browser.stored()) as { tables: Record<string, unknown[]> };
    expect([tables.dismissals, tables.days, tables.requests]).toEqual([[], [], []]);
    expect(tables.editions).toContainEqual(expect.objectContaining({ feed: 'main' }));

    const broken = { name: 'a.json', mimeType: 'application/json' };
    const choose = page.locator('input[type="file"]');
    await choose.setInputFiles({
      ...broken,
      buffer: Buffer.from('{"format":"ansim-user-data","version":9}'),
    });
    await page.getByText('It was saved by a later version of Ansim.').waitFor();
    await choose.setInputFiles(file);
    await page.getByText('The file was taken in.').waitFor();
    const after = ((await browser.stored()) as { tables: Record<string, { key?: string }[]> }).tables;
    expect(after.dismissals?.map(({ key }) => key)).toEqual(
      before.dismissals.map(({ key }: { key: string }) => key),
    );
    expect(after.requests?.length).toBeGreaterThanOrEqual(before.requests.length);
    await page.close();
  });

  it('is reached section by section with the keyboard, in both languages, from 360 to 1920 pixels', async () => {
    const page = await browser.dashboard('settings');
    for (const language of ['ko', 'en'] as const) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.locator('nav a[href="#settings"]').click();
      await page.locator('.language select').selectOption(language);
      await page.locator(`html[lang="${language}"]`).waitFor();
      const names = await page.locator('nav a').allTextContents();
      expect(names).toHaveLength(sections.length);
      for (const [at, name] of names.entries()) {
        await goTo(page, name);
        for (const width of at % 2 === 0 ? [360, 1920] : [360]) {
          await page.setViewportSize({ width, height: 900 });
          // The driver resolves before the page is laid out at its new width.
          await expect
            .poll(async () => ({ name, width, wide: await page.evaluate(widerThanWindow) }))
            .toEqual({ name, width, wide: 0 });
        }
        if (language === 'ko')
          expect({ name, violations: await violationsOfPage(page) }).toEqual({ name, violations: [] });
      }
    }
    await page.close();
  });

  it('folds its navigation behind one button on a phone, and says which section is open', async () => {
    await browser.setLanguage('en');
    const page = await browser.dashboard('settings');
    await page.setViewportSize({ width: 360, height: 740 });
    const menu = page.getByRole('navigation').getByRole('button', { name: 'Menu Settings' });
    const link = page.getByRole('link', { name: 'Network ledger' });
    await menu.waitFor();
    expect(await link.isVisible()).toBe(false);
    const header = await page.locator('.dashboard-header').boundingBox();
    expect(header?.height).toBeLessThan(80);
    await menu.click();
    expect(await page.locator('nav a:visible').count()).toBe(sections.length);
    expect(await violationsOfPage(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const last = await page.locator('nav a').last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(740);
    await link.focus();
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await link.focus();
    await page.keyboard.press('Enter');
    const renamed = page.getByRole('button', { name: 'Menu Network ledger' });
    await renamed.waitFor();
    expect(await link.isVisible()).toBe(false);
    expect(await renamed.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });
});

/** By how many pixels a page is wider than its window; in the page. */
function widerThanWindow(): number {
  return Math.max(0, document.documentElement.scrollWidth - innerWidth);
}

describe('a round’s report on paper', () => {
  it('is the report alone, with its charts, and no press or header', async () => {
    const page = await browser.dashboard('overview');
    const seen = (number: number, kind: 'on-sale' | 'not-offered') =>
      madeTarget(number, { opened: [madeSeen.at], seen: { ...madeSeen, state: { kind } } });
    const targets = [seen(1, 'on-sale'), seen(2, 'not-offered'), seen(3, 'on-sale')];
    const round = madeRound(3, { targets, state: { kind: 'ended', how: 'done' } });
    await page.evaluate(putRound, round);
    await page.evaluate(`location.hash = '#rounds/${round.id}'`);
    await page.locator('.round-report').waitFor();
    await page.emulateMedia({ media: 'print' });
    const shown = async (selector: string) =>
      (await page.locator(selector).all()).length > 0 && page.locator(selector).first().isVisible();
    expect(await shown('.round-report h2')).toBe(true);
    const charts = page.locator('.round-report .charts .chart');
    expect(await charts.count()).toBeGreaterThan(2);
    for (const chart of await charts.all()) expect(await chart.isVisible()).toBe(true);
    expect(await shown('.round-line')).toBe(true);
    for (const hidden of ['.dashboard-header', '.round-report .presses', '.save-about'])
      for (const each of await page.locator(hidden).all()) expect(await each.isVisible(), hidden).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.close();
  });
});

/** Runs in a page of the extension: the round as its own database keeps it. */
function putRound(round: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ansim');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('rounds', 'readwrite');
      writing.objectStore('rounds').put(round);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
