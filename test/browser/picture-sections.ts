import type { Page } from 'playwright';
import type { SectionName } from '../../lib/language/dashboard-sentences';
import type { TestBrowser } from './chromium';
import { makeDays } from './made-days';
import { switchOn } from './picture-lists';

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
];

async function untilCounted(page: Page): Promise<void> {
  await page.locator('.bars').first().waitFor();
}
