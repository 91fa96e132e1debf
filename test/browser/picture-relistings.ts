import type { Page } from 'playwright';
import type { TestBrowser } from './chromium';
import type { DashboardPicture } from './picture-sections';
import { temuAddress, temuNotHere, temuPage } from './shop-pages';
import { listedListing } from './starter-listings';
import { waitUntil } from './wait-until';
import { untilWarning } from './warning-on';

const listed = { ...listedListing('temu', 'ko'), region: 'kr', language: 'en' as const };
const again = { ...listed, id: '601000000000999', price: '₩11,400' };

/** The relisting radar before anything is kept, with a listing that may be another one put up again, and its popup. */
export const relistingPictures: DashboardPicture[] = [
  { name: 'relistings-off', section: 'relistings' },
  {
    name: 'relistings',
    section: 'relistings',
    arrange: putUpAgain,
    async open(page) {
      await page.locator('.relisting details summary').first().click();
    },
  },
  { name: 'relisting-popup', page: openPopup },
  {
    name: 'relistings-dismissed',
    section: 'relistings',
    async arrange(browser) {
      await browser.setLanguage('en');
      const page = await browser.dashboard('relistings');
      await page.getByRole('button', { name: /^Not the same/ }).click();
      await page.locator('.relistings-dismissed').waitFor();
      await page.close();
    },
    async open(page) {
      await page.locator('.relistings-dismissed summary').click();
      await page.locator('.confirmed > button').first().click();
    },
  },
];

async function putUpAgain(browser: TestBrowser): Promise<void> {
  await browser.setLanguage('en');
  const dashboard = await browser.dashboard('relistings');
  await dashboard.getByRole('switch').click();
  await dashboard.getByText('Keeping', { exact: true }).waitFor();
  for (const body of [temuPage(listed), temuNotHere(listed)]) {
    browser.shop({ [temuAddress(listed)]: body });
    const page = await browser.open(temuAddress(listed));
    await untilWarning(page);
    // It is kept beside the verdict, once the page has settled.
    await page.waitForTimeout(3000);
    await page.close();
  }
  await (await openAgain(browser)).close();
  await dashboard.close();
}

async function openAgain(browser: TestBrowser): Promise<Page> {
  browser.shop({ [temuAddress(again)]: temuPage(again) });
  const page = await browser.open(temuAddress(again));
  await waitUntil(
    'it is proposed',
    () => browser.stateOf(page),
    ({ relisting }) => relisting !== undefined,
    { within: 20_000, every: 300 },
  );
  return page;
}

async function openPopup(browser: TestBrowser): Promise<Page> {
  return browser.popup(await openAgain(browser));
}
