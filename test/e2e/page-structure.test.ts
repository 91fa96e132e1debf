import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOfPage } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { namedInUnknownLayout, unknownLayout } from '../browser/unknown-layout';
import { harmless, known } from './spine';

const address = `https://fr.aliexpress.com/item/${known.unlistedAliExpress}.html`;

describe('a page that could not be read', () => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium({ extension: await buildExtension() });
    browser.shop({ [address]: unknownLayout });
    page = await browser.open(address);
    await browser.untilBadge(page, '?');
  });
  afterAll(() => browser?.close());

  const look = async (): Promise<Page> => {
    const popup = await browser.popup(page);
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Look at the page’s structure' }).click();
    const shown = await opened;
    await shown.locator('pre').waitFor();
    await popup.close();
    return shown;
  };

  it('lets its structure be looked at, whole, and saves the very text that was shown', async () => {
    const before = browser.requests.length;
    const shown = await look();
    const text = (await shown.locator('pre').textContent()) ?? '';
    for (const line of [
      'not read: ',
      'address https://fr.aliexpress.com/item/0000000000000000.html',
      'meta[property=og:site_name][content=text 4-11 chars]',
      'window.newState = {}',
      'caption: text 12-20 chars',
      'section.buy-box-0000',
      'p#caption-00 "text 21-40 chars"',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toMatch(namedInUnknownLayout);
    expect(await violationsOfPage(shown)).toEqual([]);

    const download = shown.waitForEvent('download');
    await shown.getByRole('link', { name: 'Save the page’s structure' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/^ansim-structure-aliexpress-\d{4}-\d{2}-\d{2}\.txt$/);
    expect(await readFile(await saved.path(), 'utf8')).toBe(text);
    await shown.close();
    expect(browser.requests.slice(before).filter(({ url }) => /^https?:/.test(url))).toEqual([]);
  });

  it('leaves the page as it was', async () => {
    const before = await page.content();
    await (await look()).close();
    expect(await page.content()).toBe(before);
  });

  it('keeps it for its tab alone, and no longer than the tab', async () => {
    const shown = await look();
    const place = shown.url();
    await shown.goto(place.replace(/of=\d+/, 'of=999999'));
    await shown.getByRole('alert').waitFor();
    const other = await browser.open(address);
    await browser.untilBadge(other, '?');
    await page.close();
    await expect
      .poll(async () => {
        await shown.goto(place);
        return shown.locator('main').textContent();
      })
      .toContain('no structure here any more');
    page = other;
    await shown.close();
  });

  it('is not offered where the page was read', async () => {
    const listing = { id: known.unlistedAliExpress, ...harmless };
    browser.shop({ [aliExpressAddress(listing)]: aliExpressPage(listing) });
    const read = await browser.open(aliExpressAddress(listing));
    await expect.poll(async () => (await browser.stateOf(read)).page.detail).toContain('starter');
    const popup = await browser.popup(read);
    expect(await popup.getByRole('button', { name: /structure/ }).count()).toBe(0);
  });
});
