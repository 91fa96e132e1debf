import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../lib/core/notice';
import { violationsOfPage } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { publishNotices } from '../browser/publish-notices';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { harmless, known, launchSynced } from './spine';

const viewed = { id: known.unlistedAliExpress, ...harmless };

const linked = { id: '1005000000000998', title: 'Linen tea towels, set of five' };

function notice(record: string, over: Partial<NoticeInput> = {}): NoticeInput {
  return {
    id: `test-office:${record}`,
    source: 'test-office',
    kind: 'recall',
    published: '2026-11-10',
    names: [{ lang: 'en', text: `Thing ${record}` }],
    ...over,
  };
}
const listing = { marketplace: 'aliexpress', id: known.unlistedAliExpress, basis: 'authority' } as const;
const other = notice('1');
const later = notice('2', { listings: [listing], page: 'https://office.example/2' });
const charger = notice('3', { brands: ['Voltara'], models: ['VT-9041'] });

describe('one’s own products', () => {
  let lab: FeedLab;
  let browser: TestBrowser;
  let page: Page;

  const publish = (notices: NoticeInput[]) => publishNotices(lab, notices);

  beforeAll(async () => {
    lab = await openFeedLab();
    await publish([other]);
    browser = await launchSynced(await buildExtension({ feedsFile: lab.feedsFile }));
    const address = aliExpressAddress(viewed);
    browser.shop({
      [address]: aliExpressPage(viewed),
      [aliExpressAddress(linked)]: aliExpressPage(linked),
    });
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
  });

  const cards = () => page.locator('.product');

  it('are none while nobody asked for it, whatever is looked at', async () => {
    const shop = await browser.open(aliExpressAddress(viewed));
    await browser.untilBadge(shop, '0');
    page = await browser.dashboard('products');
    await page.getByText('No product is watched yet.').waitFor();
    await shop.close();
  });

  it('are those that are looked at, once that is switched on, and those that are added by hand', async () => {
    await page.getByRole('switch', { name: 'Remember what I look at' }).click();
    await page.getByText('Remembering', { exact: true }).waitFor();
    const shop = await browser.open(aliExpressAddress(viewed));
    await browser.untilBadge(shop, '0');
    const field = page.getByLabel('What is it?');
    await field.fill('https://other.example/rattle');
    await field.press('Enter');
    await page.getByText('Ansim reads links to AliExpress and Temu only.', { exact: false }).waitFor();
    await field.fill('Voltara VT-9041');
    await field.press('Enter');
    await expect.poll(() => cards().count()).toBe(2);
    expect(await cards().allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringContaining(harmless.title),
        expect.stringContaining('Voltara VT-9041'),
      ]),
    );
    await shop.close();
  });

  it('are one product each, and one added by its link is “could not check” until its page is read', async () => {
    const field = page.getByLabel('What is it?');
    await field.fill('voltara vt9041');
    await field.press('Enter');
    await page.getByText('It is watched already.').waitFor();
    await field.fill(aliExpressAddress(linked));
    await field.press('Enter');
    await expect.poll(() => cards().count()).toBe(3);
    const card = () => page.locator('.product').filter({ hasText: linked.id });
    expect(await card().textContent()).toContain('Only the listing’s number was compared');
    const shop = await browser.open(aliExpressAddress(linked));
    await browser.untilBadge(shop, '0');
    await shop.close();
    await expect
      .poll(async () => {
        await page.reload();
        return page.locator('.product', { hasText: linked.title }).getAttribute('data-state');
      })
      .toBe('not-listed');
    await page.getByRole('button', { name: `Delete ${linked.title}` }).click();
    await expect.poll(() => cards().count()).toBe(2);
  });

  it('are told of by the icon and the page when a later edition lists them', async () => {
    await publish([other, later, charger]);
    await browser.syncNow();
    const defaultBadge = () => browser.inOwnPage(`chrome.action.getBadgeText({})`);
    await expect.poll(defaultBadge).toBe('2');
    await page.reload();
    await expect.poll(() => page.locator('.product[data-state="flagged"]').count()).toBe(2);
    const text = (await cards().allTextContents()).join('\n');
    expect(text).toContain('New');
    expect(text).toContain('10 November 2026');
    expect(await violationsOfPage(page)).toEqual([]);
    // What has been shown has been seen.
    await expect.poll(defaultBadge).toBe('');
  });

  it('are told of when the authority takes its notice back, also after the worker was killed', async () => {
    await browser.killWorker();
    await publish([other, { ...later, withdrawn: '2026-11-20' }, charger]);
    await browser.syncNow();
    const icon = () =>
      browser.inOwnPage(
        'Promise.all([chrome.action.getBadgeText({}), chrome.action.getBadgeBackgroundColor({}), chrome.action.getTitle({})])',
      );
    // Grey: no news is as red as a product that is listed.
    await expect.poll(icon).toEqual(['1', [74, 90, 104, 255], 'Ansim: News about 1 product of yours']);
    await page.reload();
    await page.getByText('Taken back by the authority on 20 November 2026').waitFor();
    expect(await page.locator('.product[data-state="flagged"]').count()).toBe(1);
  });

  it('are deleted one by one and all at once, and forgotten when remembering is switched off', async () => {
    await page.getByRole('switch', { name: 'Remember what I look at' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.poll(() => cards().count()).toBe(1);
    await page.getByRole('button', { name: 'Delete all products' }).click();
    await page.getByRole('button', { name: 'Really delete all of them' }).click();
    await page.getByText('No product is watched yet.').waitFor();
  });
});
