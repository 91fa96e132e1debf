import type { Page } from 'playwright';
import type { TestBrowser } from './chromium';
import type { DashboardPicture } from './picture-sections';
import { openMade } from './picture-states';
import { unknownLayout } from './unknown-layout';

/** The structure of a page that could not be read, as it is shown before it is saved; and when it is no longer kept. */
export const skeletonPictures: DashboardPicture[] = [
  { name: 'skeleton', page: openSkeleton },
  {
    name: 'skeleton-gone',
    async page({ context, extensionId }) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/skeleton.html?of=999999`);
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
];

async function openSkeleton(browser: TestBrowser): Promise<Page> {
  const unread = await openMade(
    browser,
    'https://fr.aliexpress.com/item/1005000000001030.html',
    unknownLayout,
  );
  await browser.untilBadge(unread, '?');
  const popup = await browser.popup(unread);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: /structure|구조/ }).click();
  const shown = await opened;
  await shown.locator('pre').waitFor();
  await popup.close();
  return shown;
}
