import type { Page } from 'playwright';
import type { browser as BrowserApi } from 'wxt/browser';
import type { Reading } from '../../lib/core/listing';
import type { TestBrowser } from './chromium';
import { waitUntil } from './wait-until';

/** Only inside the functions that run in the browser. */
declare const chrome: typeof BrowserApi;

/** What the worker was last told of one address, by the page that shows it. */
export async function toldAbout(browser: TestBrowser, address: string): Promise<Reading | undefined> {
  const inside = await extensionPage(browser);
  const states: { address: string; turn: number; reading: Reading }[] = await inside.evaluate(
    async () =>
      Object.values(await chrome.storage.session.get()).filter(
        (state) => typeof state === 'object' && state !== null && 'reading' in state,
      ) as never,
  );
  return states.filter((state) => state.address === address).sort((a, b) => b.turn - a.turn)[0]?.reading;
}

/** Waits until the page of an address has told what it amounts to: a settled listing, or why there is none. */
export async function untilTold(browser: TestBrowser, address: string): Promise<Reading> {
  const reading = await waitUntil(
    `the page at ${address} has been read`,
    () => toldAbout(browser, address),
    (told) => told !== undefined && told.kind !== 'not-ready' && (told.kind !== 'listing' || told.settled),
    { within: 40_000, every: 200 },
  );
  if (!reading) throw new Error(`Nothing was told of ${address}.`);
  return reading;
}

const extensionPages = new WeakMap<TestBrowser, Promise<Page>>();

function extensionPage(browser: TestBrowser): Promise<Page> {
  const opened =
    extensionPages.get(browser) ??
    browser.context.newPage().then(async (page) => {
      await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
      return page;
    });
  extensionPages.set(browser, opened);
  return opened;
}
