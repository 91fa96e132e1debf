import type { Page } from 'playwright';
import type { SectionName } from '../../lib/language/dashboard-sentences';
import type { TestBrowser } from './chromium';
import { makeDays } from './made-days';
import { switchOn } from './picture-lists';
import { openFlagged } from './picture-states';
import { pressOnWarning, untilWarning } from './warning-on';

/** One state of the extension's large page, brought about once and pictured in every language, width and colour. */
export interface DashboardPicture {
  name: string;
  /** The lists where it is left out. */
  section?: SectionName;
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
