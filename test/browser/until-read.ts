import type { Page } from 'playwright';
import type { TestBrowser } from './chromium';
import { waitUntil } from './wait-until';

/** Waits until a listing's page has been read to its end: before, all that is known of it is its address. */
export async function untilRead(browser: Pick<TestBrowser, 'stateOf'>, page: Page): Promise<void> {
  await waitUntil(
    'the page is read',
    async () => (await browser.stateOf(page)).page.kind,
    (kind) => kind !== 'checking',
    { within: 30_000 },
  );
}
