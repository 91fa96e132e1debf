import type { Page } from 'playwright';
import type { SectionName } from '../../lib/language/dashboard-sentences';
import type { TestBrowser } from './chromium';
import { makeDays } from './made-days';
import { switchOn } from './picture-lists';
import { openFlagged } from './picture-states';
import { pressOnWarning, untilWarning } from './warning-on';

/** One state of a page of the extension's own, brought about once and pictured in every language, width and colour. */
export interface DashboardPicture {
  name: string;
  /** The lists where it is left out. */
  section?: SectionName;
  /** Another large page of the extension's own, in place of the dashboard. */
  page?(browser: TestBrowser): Promise<Page>;
  arrange?(browser: TestBrowser): Promise<void>;
  /** What is unfolded or pressed before the picture is taken. */
  open?(page: Page): Promise<void>;
}

/** In this order: each begins where the one before ended. */
export const sectionPictures: DashboardPicture[] = [
  { name: 'overview-new', section: 'overview', open: untilCounted },
  { name: 'overview', section: 'overview', arrange: makeDays, open: untilCounted },
  {
    name: 'ledger',
    section: 'ledger',
    async arrange(browser) {
      await browser.setLanguage('en');
      await switchOn(browser, 'eu-safety-gate', 'EU Safety Gate');
      await browser.untilLists('the Safety Gate has come', (lines) =>
        lines.some(({ detail }) => detail.includes('notices since')),
      );
      await browser.syncNow();
    },
    async open(page) {
      await page.locator('.ledger-day summary').first().click();
      await page.locator('.confirmed > button').first().click();
    },
  },
  {
    name: 'products',
    section: 'products',
    async arrange(browser) {
      await browser.setLanguage('en');
      const page = await browser.dashboard('products');
      for (const what of [
        'https://www.aliexpress.com/item/1005008988603892.html',
        'flood light',
        'magnetic beads',
      ]) {
        await page.getByLabel('What is it?').fill(what);
        await page.getByLabel('What is it?').press('Enter');
        await page.locator('.dashboard-section[aria-busy="false"] [role="status"]').first().waitFor();
        await page.waitForFunction(
          () => document.querySelector<HTMLInputElement>('input:not([type="checkbox"])')?.value === '',
        );
      }
      await page.close();
    },
  },
  {
    name: 'dismissed',
    section: 'dismissed',
    async arrange(browser) {
      await browser.setLanguage('en');
      const page = await openFlagged(browser, 'en');
      await untilWarning(page, 'dialog');
      await pressOnWarning(page, 'I understand, continue');
      await untilWarning(page, 'strip');
      await page.close();
    },
  },
  { name: 'dismissed-none', section: 'dismissed', arrange: undoAll },
  {
    name: 'settings',
    section: 'settings',
    async open(page) {
      const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.locator('.outcome[data-refused="true"]').waitFor();
      await page.locator('.kept-data .confirmed > button').first().click();
    },
  },
  { name: 'rounds-first', section: 'rounds' },
  {
    name: 'rounds',
    section: 'rounds',
    async open(page) {
      await page.locator('#before-rounds ~ p .button').click();
      await page.locator('.round-choice summary').last().click();
    },
  },
  { name: 'report', page: openReport },
  {
    name: 'reports',
    section: 'reports',
    async arrange(browser) {
      const report = await openReport(browser);
      await report.locator('.sending .ways button').last().waitFor();
      await report.locator('section[aria-labelledby="stewards"] .ways button').last().click();
      await report.locator('.done').waitFor();
      await report.close();
      const file = await openReport(browser);
      await file.locator('section[aria-labelledby="file"] button').first().click();
      await file.locator('.done').waitFor();
      await file.close();
    },
  },
];

async function undoAll(browser: TestBrowser): Promise<void> {
  const page = await browser.dashboard('dismissed');
  await page.locator('.dismissals .link-button').first().click();
  await page.locator('.dismissals').waitFor({ state: 'detached' });
  await page.close();
}

async function untilCounted(page: Page): Promise<void> {
  await page.locator('.bars').first().waitFor();
}

/** The page on which a report is written, about a listed product, with a picture of its page. */
async function openReport(browser: TestBrowser): Promise<Page> {
  const shop = await openFlagged(browser, 'en');
  await untilWarning(shop);
  const picture = `data:image/jpeg;base64,${(await shop.screenshot({ type: 'jpeg' })).toString('base64')}`;
  const request = { type: 'open-report', tab: await browser.tabOf(shop), picture };
  const opened = browser.context.waitForEvent('page');
  await browser.inOwnPage(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
  const page = await opened;
  await page.locator('canvas').waitFor();
  await shop.close();
  return page;
}
