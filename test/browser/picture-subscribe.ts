import type { Page } from 'playwright';
import type { TestBrowser } from './chromium';
import { type ClubList, clubRow, openClub } from './club-list';
import type { DashboardPicture } from './picture-sections';

let club: ClubList | undefined;

/** In this order: each begins where the one before ended. */
export const subscribePictures: DashboardPicture[] = [
  {
    name: 'subscribe-refused',
    async arrange(browser) {
      await meetClub(browser);
      if (club) club.meddle = () => ({ type: 'text/html', body: '<!doctype html>' });
    },
    open: async (page) => {
      await lookAt(page);
      await page.locator('.subscribe-told .list-fault').waitFor();
    },
  },
  {
    name: 'subscribe-preview',
    async arrange(browser) {
      if (club) club.meddle = undefined;
      await browser.grantWhenAsked('https://club.example/*');
    },
    open: async (page) => {
      await lookAt(page);
      await page.locator('.preview').waitFor();
    },
  },
  {
    name: 'subscribe-added',
    arrange: async (browser) => {
      await browser.setLanguage('en');
      const page = await browser.dashboard();
      await lookAt(page);
      await page.locator('.preview .primary').click();
      await browser.untilLists('the club’s list has come', (lines) =>
        lines.some(({ name, detail }) => name === 'Our club' && detail.includes('notices')),
      );
      await page.close();
    },
    open: async (page) => {
      await page.locator('.added-list .confirmed > button').click();
    },
  },
  {
    name: 'subscribe-other-key',
    async arrange(browser) {
      await club?.publish({ rows: [clubRow('2026-009', { name: 'Made-up' })], key: 'stranger', anew: true });
      await browser.syncNow();
      await browser.untilLists('it is refused', (lines) =>
        lines.some(({ name, fault }) => name === 'Our club' && fault !== undefined),
      );
      const text = await browser.inOwnPage(
        "chrome.runtime.sendMessage({ type: 'save-data' }).then(({ text }) => text)",
      );
      const waiting = String(text)
        .replaceAll('added-', 'added-0000')
        .replace(/added-0000([0-9a-f]{12})[0-9a-f]{4}/g, 'added-0000$1')
        .replaceAll('Our club', 'Toy testers');
      await browser.inOwnPage(
        `chrome.runtime.sendMessage(${JSON.stringify({ type: 'take-in-data', text: waiting })})`,
      );
    },
  },
];

async function meetClub(browser: TestBrowser): Promise<void> {
  club = await openClub();
  await club.publish({
    rows: [
      clubRow('2026-001', { name: 'Made-up towels', listing: '1005000000001022' }),
      clubRow('2026-002', { name: 'Made-up heater', brand: 'Voltara', model: 'VT-9041' }),
    ],
  });
  browser.office(club.origin, club.serve);
  await browser.grantWhenAsked('https://club.example/*');
}

async function lookAt(page: Page): Promise<void> {
  await page.locator('#list-address').fill('https://club.example/list/');
  await page.locator('.subscribe-form button').click();
}
