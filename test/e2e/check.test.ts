import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { violationsOfPage } from '../browser/accessibility';
import type { TestBrowser } from '../browser/chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { untilWarning } from '../browser/warning-on';
import { askedCases, askedFacts, statesOf } from './asked-cases';
import { harmless, known, launchSynced, openSpine } from './spine';

/** Only inside the functions that run in the worker. */
declare const chrome: typeof api;

describe('checking anything', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let browser: TestBrowser;
  let page: Page;
  const requestsBefore = () => browser.requests.filter(({ url }) => url.startsWith('http')).length;

  beforeAll(async () => {
    spine = await openSpine();
    browser = await launchSynced(spine.extension);
    page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#check`);
    await page.getByRole('heading', { level: 1, name: 'Check anything' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await spine?.close();
  });

  const field = () => page.getByRole('textbox', { name: /^Link, shared text/ });
  const ask = async (text: string) => {
    await field().fill(text);
    await field().press('Enter');
    await page.locator('.answer').first().waitFor();
    await page.getByRole('button', { name: 'Check', exact: true }).waitFor();
  };
  const states = () => statesOf(page);

  it('answers links, shared texts, numbers and names in the four states, and asks nobody for anything', async () => {
    const before = requestsBefore();
    for (const { text, told, states } of askedCases) {
      await ask(text);
      await page.locator('.answer-what', { hasText: told }).waitFor();
      expect(await statesOf(page), text).toEqual(states);
      expect(await page.locator('.answers').textContent()).toContain(askedFacts[told] ?? '');
      if (told !== 'ExAmPlE1') continue;
      const open = page.getByRole('link', { name: 'Open on Temu' });
      expect(await open.getAttribute('href')).toBe('https://share.temu.com/ExAmPlE1');
      expect(await open.getAttribute('rel')).toContain('noreferrer');
    }
    const text = (await page.locator('.answers').textContent()) ?? '';
    expect(text).toMatch(/This barcode is not on the lists of \d/);
    expect(text).toContain('Search results, not a verdict');
    expect(text).not.toMatch(/\bsafe\b/i);
    expect(await violationsOfPage(page)).toEqual([]);
    expect(requestsBefore()).toBe(before);
  });

  it('shows notices at every keystroke, also with a worker that was just killed, and the one that is picked', async () => {
    await field().fill('');
    await browser.killWorker();
    await field().pressSequentially('volt');
    const option = page.getByRole('option').first();
    await option.waitFor();
    expect(await page.getByRole('listbox').getAttribute('aria-label')).toContain('not a verdict');
    expect(await violationsOfPage(page)).toEqual([]);
    await field().press('ArrowDown');
    await field().press('Enter');
    await page.locator('details[open] .part').first().waitFor();
    expect(await states()).toEqual(['search']);
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('finds what Korean words name in notices of another language, says how, and judges nothing by it', async () => {
    const before = requestsBefore();
    await ask('헤어 드라이어');
    expect(await states()).toEqual(['search']);
    const group = page.locator('.results-group').first();
    expect(await group.getByRole('heading', { level: 3 }).first().textContent()).toBe(
      'Found by the kind of product',
    );
    expect(await group.locator('.notice').first().textContent()).toContain(
      'Found by the kind of product: “헤어 드라이어” is “Hair dryer” here.',
    );
    const text = (await page.locator('.answers').textContent()) ?? '';
    expect(text).toContain('No notice has all of these words; these name “헤어 드라이어” in other words');
    expect(text).not.toMatch(/No notice on the lists|words only|[Ff]lagged|has listed/);
    expect(await page.locator('.answer-verdict').count()).toBe(0);
    expect(await violationsOfPage(page)).toEqual([]);
    // Where there is none either way, it says what was looked for.
    await ask('물총');
    await page
      .getByText('none was found that names “물총” in other words or another language', { exact: false })
      .waitFor();
    expect(requestsBefore()).toBe(before);
  });

  it('takes a question from the popup’s field and from the menu of a link or a selection, by no address', async () => {
    const listing = { id: known.unlistedAliExpress, ...harmless };
    browser.shop({ [aliExpressAddress(listing)]: aliExpressPage(listing) });
    const shop = await browser.open(aliExpressAddress(listing));
    const popup = await browser.popup(shop);
    const opening = browser.context.waitForEvent('page');
    await popup.getByRole('textbox', { name: /^Link, barcode/ }).fill('Voltara VT-9041');
    await popup.getByRole('button', { name: 'Check', exact: true }).click();
    const fromPopup = await opening;
    await fromPopup.locator('.answer[data-state="flagged"]').waitFor();
    expect(fromPopup.url()).toBe(`chrome-extension://${browser.extensionId}/dashboard.html#check`);

    for (const [pressed, state] of [
      [{ linkUrl: `https://www.temu.com/kr/g-${known.temu}.html`, selectionText: 'cheap' }, 'flagged'],
      [{ selectionText: 'wooden rattle' }, 'search'],
      [{ linkUrl: 'https://a.aliexpress.com/_oExAmPlE' }, 'could-not-check'],
    ] as const) {
      const next = browser.context.waitForEvent('page');
      await (await browser.worker()).evaluate(pressMenu, pressed);
      const opened = await next;
      await opened.locator(`.answer[data-state="${state}"]`).waitFor();
      expect(opened.url()).toMatch(/#check$/);
      await opened.close();
    }
    // The entry is there: the browser knows nothing of one that is not.
    await (await browser.worker()).evaluate(() => chrome.contextMenus.update('check', {}));
    // Asked once: who opens the page again finds it empty.
    await fromPopup.reload();
    await fromPopup.getByRole('heading', { level: 1, name: 'Check anything' }).waitFor();
    expect(await fromPopup.locator('.answer').count()).toBe(0);
    for (const each of [fromPopup, popup, shop]) await each.close();
  });

  it('stands at every width without moving or overflowing', async () => {
    for (const width of [360, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await ask(`Voltara VT-9041\nhttps://a.aliexpress.com/_oExAmPlE${'0123456789'.repeat(20)}`);
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
      expect(await violationsOfPage(page)).toEqual([]);
    }
  });

  it('tells parents first what matters at their children’s ages, and of a toy without a notice what toys have drawn', async () => {
    await page.getByRole('link', { name: 'Children' }).click();
    const otherWindow = await browser.dashboard('parents');
    await page.getByLabel('1 to 3 years').check();
    await page.getByText('Kept.').waitFor();
    expect(await violationsOfPage(page)).toEqual([]);
    // A window that was opened before knows nothing of it, and takes nothing of it back.
    await otherWindow.getByLabel('6 to 12 years').check();
    await otherWindow.getByText('Kept.').waitFor();
    expect(await otherWindow.getByLabel('1 to 3 years').isChecked()).toBe(true);
    await otherWindow.close();

    const listed = { id: known.aliExpress, ...harmless };
    const toy = {
      id: known.unlistedAliExpress,
      title: 'Plush toy bear, soft, KC CB061R123-4567',
      attributes: [{ name: 'Age', value: '3 years and up' }],
    };
    for (const each of [listed, toy]) browser.shop({ [aliExpressAddress(each)]: aliExpressPage(each) });
    const flagged = await browser.open(aliExpressAddress(listed));
    expect((await untilWarning(flagged, 'dialog')).text).toContain('What this means for a child');

    const shop = await browser.open(aliExpressAddress(toy));
    await browser.untilBadge(shop, '0');
    const popup = await browser.popup(shop);
    const told = (await popup.locator('main').textContent()) ?? '';
    expect(told).toContain('What authorities found in toys');
    expect(told).toContain('says nothing of this one');
    expect(told).toContain('3 years and up');
    expect(told).not.toContain('shows no KC number');
    const lookUp = popup.getByRole('link', { name: 'Look it up at SafetyKorea' });
    expect(await lookUp.getAttribute('href')).toBe(
      'https://www.safetykorea.kr/search/searchPop?certNum=CB061R123-4567',
    );
    expect(await violationsOfPage(popup)).toEqual([]);
    for (const each of [popup, shop, flagged]) await each.close();
  });

  it('has asked nobody for anything but the feed’s files', () => {
    expect(browser.requests.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    expect(browser.faults).toEqual([]);
  });
});

/** What the browser does when the entry is pressed in its own menu, which no driver can open. */
function pressMenu(info: { linkUrl?: string; selectionText?: string }): void {
  const { onClicked } = chrome.contextMenus as unknown as {
    onClicked: { dispatch(info: object, tab: object): void };
  };
  onClicked.dispatch({ menuItemId: 'check', editable: false, pageUrl: 'https://blog.example/', ...info }, {});
}
