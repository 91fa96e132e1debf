import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import {
  aliExpressAddress,
  aliExpressPage,
  aliExpressSpa,
  temuAddress,
  temuSpa,
} from '../browser/shop-pages';
import { toldAbout, untilTold } from '../browser/told-listing';
import { untilWarning } from '../browser/warning-on';

const a = {
  id: '1005000000000901',
  title: 'Wooden rattle, one',
  attributes: [
    { name: 'Material', value: 'Beech' },
    { name: 'Origin', value: 'Nowhere' },
  ],
};
const b = {
  id: '1005000000000902',
  title: 'Enamel teapot, two litres',
  attributes: [
    { name: 'Material', value: 'Steel' },
    { name: 'Origin', value: 'Nowhere' },
  ],
};

/** Real pages that are no part of the project; without them these tests are skipped. */
const saved = '../shared/data/pages';
const savedPages: { file: string; address: string; expected: object }[] = [
  {
    file: 'aliexpress/product-modules-us-2022-12.html',
    address: 'https://www.aliexpress.us/item/3256804198842751.html',
    expected: { kind: 'listing', listing: { ids: ['3256804198842751', '1005004385157503'] } },
  },
  {
    file: 'aliexpress/product-csr-rendered-us-2026-02.html',
    address: 'https://www.aliexpress.com/item/1005010306183068.html',
    expected: { kind: 'listing', listing: { ids: expect.arrayContaining(['1005010306183068']) } },
  },
  {
    file: 'aliexpress/product-components-he-2023-12.html',
    address: 'https://he.aliexpress.com/item/32995535623.html',
    expected: { kind: 'listing', listing: { ids: ['32995535623'], seller: { id: '3828002' } } },
  },
  {
    file: 'temu/product-kr-2026-07.html',
    address: 'https://www.temu.com/kr/made-g-606532611704451.html',
    expected: { kind: 'listing', listing: { ids: ['606532611704451'], region: 'kr' } },
  },
  {
    file: 'aliexpress/not-found-de-2026-01.html',
    address: 'https://de.aliexpress.com/item/1005006000000000.html',
    expected: { kind: 'wall', wall: 'gone' },
  },
];

describe('the listing that is read belongs to the address', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchChromium({ extension: await buildExtension() });
  });
  afterEach(async () => {
    for (const page of browser.context.pages()) if (/^https:/.test(page.url())) await page.close();
  });
  afterAll(() => browser?.close());

  const titles = async (address: string) => {
    const told = await untilTold(browser, address);
    return told.kind === 'listing' ? told.listing.titles : told;
  };

  it('when its content comes late', async () => {
    browser.shop({ [aliExpressAddress(a)]: aliExpressPage(a, { after: 2000 }) });
    await browser.open(aliExpressAddress(a));
    expect(await titles(aliExpressAddress(a))).toContain(a.title);
  });

  it('when its content comes after the page had come to rest and was not understood', async () => {
    const late = { ...a, id: '1005000000000903' };
    browser.shop({ [aliExpressAddress(late)]: aliExpressPage(late, { after: 9000 }) });
    const page = await browser.open(aliExpressAddress(late));
    const opened = Date.now();
    const popup = await browser.popup(page);
    expect(await popup.locator('main').textContent()).toContain('Checking this product');
    await popup.close();
    expect(await untilTold(browser, aliExpressAddress(late))).toMatchObject({ kind: 'unreadable' });
    expect(Date.now() - opened).toBeLessThan(9000);
    expect(await browser.untilBadge(page, '?')).toMatchObject({
      title: expect.stringContaining('could not be read'),
    });
    await expect.poll(() => titles(aliExpressAddress(late)), { timeout: 20_000 }).toContain(late.title);
  });

  it.each([
    ['AliExpress', aliExpressAddress, aliExpressSpa, a, b],
    ['Temu', temuAddress, temuSpa, { ...a, id: '601000000000901' }, { ...b, id: '601000000000902' }],
  ] as const)(
    'after in-app navigation A → B → A on %s, with the old product still shown at first',
    async (_shop, address, spa, first, second) => {
      browser.shop({ [address(first)]: spa([first, second], { after: 1200 }) });
      const page = await browser.open(address(first));
      expect(await titles(address(first))).toContain(first.title);
      await page.locator(`a[data-go="${second.id}"]`).click();
      const told = await titles(page.url());
      expect(page.url()).toContain(second.id);
      expect(told).toContain(second.title);
      expect(told).not.toContain(first.title);
      await page.goBack();
      await expect.poll(() => titles(address(first)), { timeout: 20_000 }).toContain(first.title);
      expect(await titles(address(first))).not.toContain(second.title);
    },
  );

  it('after the browser’s own back', async () => {
    browser.shop({
      [aliExpressAddress(a)]: aliExpressPage(a),
      [aliExpressAddress(b)]: aliExpressPage(b),
    });
    const page = await browser.open(aliExpressAddress(a));
    expect(await titles(aliExpressAddress(a))).toContain(a.title);
    await page.goto(aliExpressAddress(b));
    expect(await titles(aliExpressAddress(b))).toContain(b.title);
    await page.goBack();
    await expect.poll(() => titles(aliExpressAddress(a)), { timeout: 20_000 }).toContain(a.title);
    expect(await titles(aliExpressAddress(a))).not.toContain(b.title);
  });

  it('never says “listing” of an address before the page has shown that listing', async () => {
    browser.shop({ [aliExpressAddress(b)]: aliExpressPage(b, { after: 4000 }) });
    await browser.open(aliExpressAddress(b));
    await expect.poll(() => toldAbout(browser, aliExpressAddress(b))).toBeDefined();
    const early = await toldAbout(browser, aliExpressAddress(b));
    expect(early?.kind === 'listing' && early.settled).toBe(false);
  });

  it.for(['running', 'blocked'] as const)(
    'on saved pages, their own scripts %s',
    // Each of five large pages may take its whole time to be read.
    { timeout: 300_000 },
    async (scripts, { skip }) => {
      skip(!existsSync(saved), 'without ../shared/data there are no saved pages');
      // A blocked script stands for every other: a content security policy of the page's own.
      const headers =
        scripts === 'blocked' ? { 'content-security-policy': "script-src 'none'; connect-src 'none'" } : {};
      for (const { file, address, expected } of savedPages) {
        const body = readFileSync(join(saved, file), 'utf8');
        browser.shop({ [address]: { body, headers } });
        const page = await browser.open(address);
        expect(await untilTold(browser, address), `${file}, scripts ${scripts}`).toMatchObject(expected);
        await page.close();
      }
    },
  );
});

it('a listing that comes back from the back/forward cache is warned of again', async () => {
  const browser = await launchChromium({ extension: await buildExtension(), backForwardCache: true });
  try {
    // Named by a starter notice, as a fact: EU Safety Gate SR/01740/26.
    const listed = { ...a, id: '1005009068266464' };
    browser.shop({
      [aliExpressAddress(listed)]: aliExpressPage(listed),
      [aliExpressAddress(b)]: aliExpressPage(b),
    });
    const page = await browser.open(aliExpressAddress(listed));
    await untilWarning(page, 'dialog');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await page.goto(aliExpressAddress(b));
    await untilTold(browser, aliExpressAddress(b));
    await browser.untilBadge(page, '?');
    // Not goBack: the driver waits for a load that a page from this cache does not have.
    await page.evaluate(() => history.back());
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.persisted), { timeout: 15_000 })
      .toBe('true');
    await browser.untilBadge(page, '!');
    await untilWarning(page, 'dialog');
  } finally {
    await browser.close();
  }
});
