import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOfPage, violationsOfWarning } from '../browser/accessibility';
import type { TestBrowser } from '../browser/chromium';
import {
  aliExpressAddress,
  aliExpressCaptcha,
  aliExpressGone,
  aliExpressPage,
  aliExpressSpa,
  temuAddress,
  temuLogin,
  temuPage,
  unreadablePage,
} from '../browser/shop-pages';
import { pressOnWarning, untilNoWarning, untilWarning, warningOn } from '../browser/warning-on';
import { brandAndModel, harmless, known, launchSynced, limited, openSpine } from './spine';

describe('from the authorities’ own formats to the warning on the page', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let browser: TestBrowser;

  beforeAll(async () => {
    spine = await openSpine();
    browser = await launchSynced(spine.extension);
  });
  afterEach(async () => {
    for (const page of browser.context.pages()) if (/^https:/.test(page.url())) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await spine?.close();
  });

  const openListing = async (listing: Parameters<typeof aliExpressPage>[0]) => {
    const address = aliExpressAddress(listing);
    browser.shop({ [address]: aliExpressPage(listing) });
    return browser.open(address);
  };

  it('flags the very listing a notice names, in a dialog that quotes the authority, with the way out first', async () => {
    const page = await openListing({ id: known.aliExpress, ...harmless });
    const warning = await untilWarning(page, 'dialog');
    expect(warning).toMatchObject({ level: 'flagged', role: 'alertdialog', modal: true, language: 'en' });
    expect(warning.text).toContain('EU Safety Gate');
    expect(warning.text).toContain('SR/90001/26');
    expect(warning.text).toContain(known.aliExpress);
    expect(warning.controls[0]?.name).not.toBe('I understand, continue');
    expect(warning.controls.find(({ focused }) => focused)?.name).toBe('Leave this page');
    expect(warning.controls.some(({ address }) => address?.startsWith('https://ec.europa.eu/'))).toBe(true);
    expect(await browser.untilBadge(page, '!')).toMatchObject({
      title: expect.stringContaining('listed this product as harmful'),
    });
    expect((await browser.stateOf(page)).page.kind).toBe('flagged');
    expect(await violationsOfWarning(page, browser.extensionId)).toEqual([]);
    const popup = await browser.popup(page);
    expect(await popup.locator('main').textContent()).toContain('SR/90001/26');
    expect(await violationsOfPage(popup)).toEqual([]);
    await popup.close();
  });

  it('flags the US twin of a listing the notice names by its global number', async () => {
    const listing = { id: known.aliExpressUs, globalId: known.aliExpress, region: 'us', ...harmless };
    const page = await openListing(listing);
    expect(new URL(page.url()).hostname).toBe('www.aliexpress.us');
    expect(await untilWarning(page, 'dialog')).toMatchObject({ level: 'flagged' });
  });

  it('flags a Temu listing on the Korean site', async () => {
    const listing = { id: known.temu, language: 'ko', ...harmless } as const;
    const address = temuAddress(listing);
    expect(address).toMatch(/^https:\/\/www\.temu\.com\/kr\//);
    browser.shop({ [address]: temuPage(listing) });
    const page = await browser.open(address);
    expect((await untilWarning(page, 'dialog')).text).toContain('SR/90002/26');
    await browser.untilBadge(page, '!');
  });

  it('flags brand and model of a notice without limits, on a listing nobody named', async () => {
    const page = await openListing({ id: known.unlistedAliExpress, ...brandAndModel });
    const warning = await untilWarning(page, 'dialog');
    expect(warning.text).toContain('SR/90003/26');
    expect(warning.text).toContain('VT-9041');
  });

  it('shows brand and model of a notice limited to batches as possible, in a banner with the limit', async () => {
    const page = await openListing({ id: known.unlistedAliExpress, ...limited });
    const warning = await untilWarning(page, 'banner');
    expect(warning).toMatchObject({ level: 'possible', modal: false });
    expect(warning.text).toContain('batches only');
    expect(await browser.untilBadge(page, '!?')).toMatchObject({ title: expect.stringContaining('may be') });
    expect((await browser.stateOf(page)).page.kind).toBe('possible');
    expect(await violationsOfWarning(page, browser.extensionId)).toEqual([]);
  });

  it('says “not on the lists of” a date, nothing on the page, where nothing matches', async () => {
    const page = await openListing({ id: known.unlistedAliExpress, ...harmless });
    const badge = await browser.untilBadge(page, '0');
    expect(badge.title).toMatch(/Not on the lists of \d/);
    expect(await warningOn(page)).toBeUndefined();
    const state = await browser.stateOf(page);
    expect(state.page).toMatchObject({ kind: 'not-listed' });
    expect(`${state.page.heading} ${state.page.detail}`).not.toMatch(/\bsafe\b/i);
  });

  it('reads “checking” until the page has shown its product', async () => {
    const listing = { id: known.unlistedAliExpress, ...harmless };
    const address = aliExpressAddress(listing);
    browser.shop({ [address]: aliExpressPage(listing, { after: 2500 }) });
    const page = await browser.open(address);
    expect(await browser.untilBadge(page, '…')).toMatchObject({ title: expect.stringContaining('Checking') });
    await browser.untilBadge(page, '0');
  });

  it('flags by the address alone behind a captcha, a login, on a removed and on an unreadable page', async () => {
    const login = temuLogin({ id: known.temu, ...harmless });
    const pages: [string, string][] = [
      [`https://ko.aliexpress.com/item/${known.aliExpress}.html`, aliExpressCaptcha()],
      [
        `https://www.aliexpress.com/i/${known.aliExpress}.html`,
        aliExpressGone({ id: known.aliExpress, ...harmless }),
      ],
      [`https://de.aliexpress.com/item/${known.aliExpress}.html`, unreadablePage],
      [login.address, login.body],
    ];
    for (const [address, body] of pages) {
      browser.shop({ [address]: body });
      const page = await browser.open(address);
      expect(await untilWarning(page, 'dialog'), address).toMatchObject({ level: 'flagged' });
      await page.close();
    }
  });

  it('says “could not check” with the reason for an unknown listing behind a captcha', async () => {
    const address = `https://ko.aliexpress.com/item/${known.unlistedAliExpress}.html`;
    browser.shop({ [address]: aliExpressCaptcha() });
    const page = await browser.open(address);
    expect(await browser.untilBadge(page, '?')).toMatchObject({ title: expect.stringContaining('captcha') });
    expect((await browser.stateOf(page)).page.kind).toBe('could-not-check');
    expect(await warningOn(page)).toBeUndefined();
  });

  it('says “could not check” for a page that shows nothing it knows to read', async () => {
    const address = `https://fr.aliexpress.com/item/${known.unlistedAliExpress}.html`;
    browser.shop({ [address]: unreadablePage });
    const page = await browser.open(address);
    expect(await browser.untilBadge(page, '?')).toMatchObject({
      title: expect.stringContaining('could not be read'),
    });
  });

  it('follows in-app navigation A → B → A: each verdict belongs to the address', async () => {
    const a = { id: known.aliExpress, ...harmless, title: 'Bath duck' };
    const b = { id: known.unlistedAliExpress, ...harmless };
    browser.shop({ [aliExpressAddress(a)]: aliExpressSpa([a, b]) });
    const page = await browser.open(aliExpressAddress(a));
    await untilWarning(page, 'dialog');
    await pressOnWarning(page, 'I understand, continue');
    await untilWarning(page, 'strip');

    await page.locator(`a[data-go="${b.id}"]`).click();
    await untilNoWarning(page);
    await browser.untilBadge(page, '0');
    expect((await browser.stateOf(page)).page.kind).toBe('not-listed');

    await page.goBack();
    expect((await untilWarning(page, 'strip')).text).not.toBe('');
    await browser.untilBadge(page, '!');
    const { dismissals } = await browser.stateOf(page);
    expect(dismissals).toHaveLength(1);
  });

  it('remembers “continue” for this listing, keeps a strip and the badge, and lets the popup undo it', async () => {
    const listing = { id: known.temu, ...harmless };
    const address = temuAddress(listing);
    browser.shop({ [address]: temuPage(listing) });
    const page = await browser.open(address);
    await untilWarning(page, 'dialog');
    await pressOnWarning(page, 'I understand, continue');
    await untilWarning(page, 'strip');
    await page.reload();
    await untilWarning(page, 'strip');
    await browser.untilBadge(page, '!');

    const popup = await browser.popup(page);
    await popup
      .getByRole('button', { name: /^Warn again/ })
      .first()
      .click();
    await untilWarning(page, 'dialog');
    await popup.close();
  });

  it('leaves the listing by the first button', async () => {
    const before = 'https://www.temu.com/kr/';
    const listing = { id: known.temu, region: 'kr', ...harmless };
    browser.shop({
      [before]: '<!doctype html><title>Home</title><p>Home',
      [temuAddress(listing)]: temuPage(listing),
    });
    const page = await browser.open(before);
    await page.goto(temuAddress(listing));
    await untilWarning(page, 'dialog');
    await pressOnWarning(page, 'Leave this page');
    await page.waitForURL(before);
    await untilNoWarning(page);
  });

  it('checks with a worker that had been killed, and remembers what it must', async () => {
    await browser.killWorker();
    const page = await openListing({ id: known.unlistedAliExpress, ...brandAndModel });
    await untilWarning(page, 'dialog');
    await browser.killWorker();
    expect((await browser.stateOf(page)).page.kind).toBe('flagged');
  });

  it('shows a practice warning that says so, and brings back what stood there', async () => {
    const page = await openListing({ id: known.unlistedAliExpress, ...harmless });
    await browser.untilBadge(page, '0');
    const popup = await browser.popup(page);
    await popup.getByRole('button', { name: 'Flagged' }).first().click();
    const warning = await untilWarning(page, 'dialog');
    expect(warning.text).toContain('Practice');
    await popup.close();
    await pressOnWarning(page, 'I understand, continue');
    await untilNoWarning(page);
    await browser.untilBadge(page, '0');
  });

  it('speaks Korean when the setting says so, whatever the browser speaks', async () => {
    const page = await openListing({ id: known.unlistedAliExpress, ...brandAndModel });
    await untilWarning(page, 'dialog');
    const popup = await browser.popup(page);
    await popup.getByRole('combobox').selectOption('ko');
    await popup.locator('main[aria-busy="false"]').waitFor();
    await expect.poll(async () => (await warningOn(page))?.language).toBe('ko');
    expect((await warningOn(page))?.text).toContain('SR/90003/26');
    expect((await warningOn(page))?.controls.find(({ focused }) => focused)?.name).toBe(
      '이 페이지에서 나가기',
    );
    await popup.getByRole('combobox').selectOption('browser');
    await expect.poll(async () => (await warningOn(page))?.language).toBe('en');
    await popup.close();
  });

  it('has asked nobody for anything but the feed’s files, without query, cookie or referrer', () => {
    const left = browser.requests.filter(({ outcome }) => outcome === 'refused');
    expect(left).toEqual([]);
    const toFeed = browser.requests.filter(({ by, url }) => by === 'worker' && url.startsWith('http'));
    expect(toFeed.length).toBeGreaterThan(0);
    for (const { url, method, headers } of toFeed) {
      expect(url.startsWith(spine.lab.url), url).toBe(true);
      expect(new URL(url).search).toBe('');
      expect(method).toBe('GET');
      expect(Object.keys(headers)).not.toContain('cookie');
      expect(Object.keys(headers)).not.toContain('referer');
    }
  });
});
