import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOfPage, violationsOfWarning } from '../browser/accessibility';
import { cardsOn, pressOnCards, untilCards, untilNoCards } from '../browser/badges-on';
import type { TestBrowser } from '../browser/chromium';
import {
  aliExpressCart,
  aliExpressCartAddress,
  aliExpressCheckoutAddress,
  aliExpressGrid,
  aliExpressGridAddress,
  type MadeCard,
  temuCart,
  temuCartAddress,
  temuCheckoutAddress,
  withClassesRenamed,
} from '../browser/grid-pages';
import {
  aliExpressOrders,
  aliExpressOrdersAddress,
  temuOrders,
  temuOrdersAddress,
} from '../browser/order-pages';
import { untilWarning } from '../browser/warning-on';
import { known, launchSynced, openSpine } from './spine';

const spoon: MadeCard = { id: '1005000000700001', title: 'Made-up wooden spoon with a long handle' };
const towel: MadeCard = { id: '1005000000700002', title: 'Cotton tea towels, set of three, striped' };
const listed: MadeCard = { id: known.aliExpress, title: 'A toy that an authority named by its number' };
const heater: MadeCard = { id: '1005000000800001', title: 'Voltara mini heater VT-9041, plug in' };
const onTemu = ({ id, title }: MadeCard): MadeCard => ({
  id: id === known.aliExpress ? known.temu : `60${id.slice(-13)}`,
  title,
});

describe('what is in the cart and what was bought', () => {
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

  const open = (address: string, body: string): Promise<Page> => {
    browser.shop({ [address]: body });
    return browser.open(address);
  };

  const rows = [spoon, listed, towel];
  const recommended = [heater];
  const temu = { rows: rows.map(onTemu), recommended: recommended.map(onTemu) };
  const carts: [what: string, address: string, body: string][] = [
    ['AliExpress', aliExpressCartAddress, aliExpressCart({ rows, recommended })],
    ['Temu with every class renamed', temuCartAddress, withClassesRenamed(temuCart(temu))],
  ];
  it.each(carts)(
    'a listed item in the cart of %s is told before payment, and the shop’s own buttons work',
    async (_what, address, body) => {
      const page = await open(address, body);
      const before = await page.evaluate('document.body.innerHTML');
      const seen = await untilCards(page, 'strip and badges', ({ strip, badges }) =>
        Boolean(strip && badges.length === 2 && badges[0]?.isShown),
      );
      expect(seen.strip).toContain('1 item in your cart is on an official list');
      expect(seen.strip).toContain('not by the shop');
      expect(seen.badges[0]).toMatchObject({ name: `Listed as harmful: ${listed.title}`, isShown: true });
      expect(await page.evaluate('document.body.innerHTML')).toBe(before);
      await browser.untilBadge(page, '2');
      await page.evaluate(
        "document.querySelector('button').addEventListener('click', () => { document.title = 'to checkout' })",
      );
      await page.getByRole('button', { name: 'Checkout' }).click();
      expect(await page.title()).toBe('to checkout');
    },
  );

  it.each<[what: string, address: string, body: string]>([
    ['AliExpress', aliExpressCheckoutAddress, aliExpressCart({ rows })],
    ['Temu', temuCheckoutAddress(), withClassesRenamed(temuCart({ rows: temu.rows }))],
  ])(
    'a listed item at a checkout of %s whose rows are links is told before payment',
    async (_what, address, body) => {
      const page = await open(address, body);
      const seen = await untilCards(page, 'the strip', ({ strip }) => strip !== undefined);
      expect(seen.strip).toContain('1 item you are about to pay for is on an official list');
      await browser.untilBadge(page, '1');
    },
  );

  it('a checkout of Temu that names its goods in its address is warned of before anything of its page is read', async () => {
    const page = await open(
      temuCheckoutAddress(temu.rows),
      '<!doctype html><title>Temu | Checkout</title><main id="main">Loading',
    );
    expect(await untilWarning(page, 'dialog')).toMatchObject({ level: 'flagged' });
    await browser.untilBadge(page, '!');
    const harmless = await open(
      temuCheckoutAddress([onTemu(towel)]),
      '<!doctype html><title>Temu | Checkout</title><main id="main">Loading',
    );
    // Nothing of it could be read but a number: a miss is no "not listed".
    await browser.untilBadge(harmless, '?');
  });

  it('the strip can be folded, leads to the item, and goes when the item goes', async () => {
    const card = `<div class="card-out-wrapper"><a href="/item/${heater.id}.html"><img alt="" width="150" height="150"><h3>${heater.title}</h3></a></div>`;
    const page = await open(
      aliExpressCartAddress,
      aliExpressCart({ rows: [...Array(12).fill(spoon), listed] }).replace('<div id="root">', `${card}$&`),
    );
    await untilCards(page, 'the strip', ({ strip, badges }) => strip !== undefined && badges.length === 2);
    expect(await violationsOfWarning(page, browser.extensionId)).toEqual([]);
    await page.waitForTimeout(600);
    await pressOnCards(page, 'Show it');
    await untilCards(page, 'the row is in view', ({ badges }) => badges[1]?.isShown === true);
    await page.keyboard.press('Enter');
    await untilCards(page, 'the explanation', ({ explanation }) =>
      Boolean(explanation?.includes('SR/90001/26')),
    );
    await page.keyboard.press('Escape');
    await untilCards(page, 'no explanation', ({ explanation }) => explanation === undefined);
    await pressOnCards(page, 'Fold');
    await untilCards(page, 'the folded strip', ({ strip }) => strip === 'Unfold');
    await page.evaluate("[...document.querySelectorAll('.cart-product-wrap-group-new')].at(-1).remove()");
    await untilCards(page, 'no strip', ({ strip }) => strip === undefined);
    await page.evaluate("document.querySelector('.card-out-wrapper').remove()");
    await untilNoCards(page);
    await browser.untilBadge(page, '');
  });

  it('a cart that is opened within the page is a cart, and nothing of it stays when it is left', async () => {
    const page = await open(aliExpressGridAddress, aliExpressGrid({ cards: [spoon, towel] }));
    const cart = aliExpressCart({ rows: [listed], recommended: [towel] }).replace(
      /^.*<body>|<\/body>.*$/gs,
      '',
    );
    await page.evaluate((html) => {
      history.pushState({}, '', '/p/shoppingcart/index.html');
      document.body.innerHTML = html;
    }, cart);
    const seen = await untilCards(page, 'the strip', ({ strip }) => strip !== undefined);
    expect(seen.strip).toContain('1 item in your cart');
    await page.evaluate(() => {
      history.pushState({}, '', '/w/wholesale-made-up.html');
      document.body.innerHTML = '<main>Another page</main>';
    });
    await untilNoCards(page);
    expect(await cardsOn(page)).toBeUndefined();
  });

  const order = (number: string, ...items: MadeCard[]) => ({ number, items });
  const bought = {
    orders: [order('8100000000000001', spoon), order('8100000000000002', listed, towel)],
    recommended: [heater],
  };
  it('orders are read on a press only, and their next pages with them, whatever the shop calls its classes', async () => {
    const next = [order('8100000000000003', heater)];
    const body = withClassesRenamed(aliExpressOrders({ ...bought, next }));
    const address = aliExpressOrdersAddress;
    const page = await open(address, body);
    await page.waitForTimeout(1500);
    expect(await cardsOn(page)).toBeUndefined();
    expect(JSON.stringify(await kept(browser))).not.toContain(spoon.id);
    const popup = await browser.popup(page);
    expect(await popup.locator('.orders').textContent()).toContain('Ansim has read nothing on this page');
    expect(await violationsOfPage(popup)).toEqual([]);
    await popup.getByRole('button', { name: 'Check my orders on this page' }).click();
    await popup.close();

    const first = await untilCards(page, 'one found', ({ strip, badges }) =>
      Boolean(badges.length > 0 && strip?.includes('1 of 3 ordered products is on an official list')),
    );
    expect(first.badges.map(({ name }) => name)).toContain(`Listed as harmful: Bath toy`);
    await page.getByRole('button', { name: 'Next' }).click();
    await untilCards(page, 'two found', ({ strip }) =>
      Boolean(strip?.includes('2 of 4 ordered products are on official lists')),
    );

    const opening = browser.context.waitForEvent('page');
    await pressOnCards(page, 'What to do');
    const result = await opening;
    await result.locator('main[aria-busy="false"] h1').waitFor();
    const text = (await result.locator('main').textContent()) ?? '';
    for (const words of [
      'You own 2 products that authorities have listed',
      '4 ordered products compared',
      'SR/90001/26',
      'SR/90003/26',
      'Stop using it',
      'Keep the evidence',
      'AliExpress: my orders',
    ])
      expect(text).toContain(words);
    expect(await violationsOfPage(result)).toEqual([]);
    await result.getByLabel('Country').selectOption('KR');
    await expect.poll(() => result.locator('.routes').last().textContent()).toContain('1372');
    for (const language of ['Korean', 'English', 'Chinese'] as const) {
      await result.locator('summary', { hasText: language }).click();
      const letter = (await result.locator('.letter[open] pre').last().textContent()) ?? '';
      expect(letter).toContain('SR/90001/26');
      expect(letter).toContain(known.aliExpress);
    }
    await result.close();

    // Elsewhere in the shop nothing more of them is read; what was found stands in memory until the tab closes.
    browser.shop({ [aliExpressGridAddress]: aliExpressGrid({ cards: [towel] }) });
    await page.goto(aliExpressGridAddress);
    await browser.untilBadge(page, '');
    await page.goto(address);
    await page.waitForTimeout(800);
    expect(await cardsOn(page)).toBeUndefined();
    await page.close();
    await expect.poll(async () => JSON.stringify(await kept(browser))).not.toContain(known.aliExpress);
  });

  it('orders of Temu are read from the page’s own state, in Korean, and recommendations do not count', async () => {
    await browser.setLanguage('ko');
    const orders = bought.orders.map(({ number, items }) =>
      order(`PO-185-${number.slice(-8)}`, ...items.map(onTemu)),
    );
    const page = await open(
      temuOrdersAddress,
      temuOrders({ orders, recommended: [onTemu(heater)], language: 'ko' }),
    );
    const popup = await browser.popup(page);
    await popup.getByRole('button', { name: '이 페이지의 내 주문 확인하기' }).click();
    const seen = await untilCards(page, 'one found', ({ strip, badges }) =>
      Boolean(badges.length > 0 && strip?.includes('주문 상품 3개 가운데 1개가 위해제품으로 공표되었습니다')),
    );
    expect(seen.badges.map(({ name }) => name)).toContain(`위해제품: ${listed.title}`);
    await popup.reload();
    await popup.locator('main[aria-busy="false"] .orders').waitFor();
    expect(await popup.locator('.orders').textContent()).toContain('3개 가운데 1개');
    await popup.close();
    const result = await browser.context.newPage();
    await result.goto(
      `chrome-extension://${browser.extensionId}/orders.html?of=${await browser.tabOf(page)}`,
    );
    await result.locator('main[aria-busy="false"] h1').waitFor();
    const text = (await result.locator('main').textContent()) ?? '';
    for (const words of [
      '상품 1개를 갖고 계십니다',
      '1372 소비자상담센터',
      '소비자24',
      '테무 내 주문',
      '주문 페이지에 함께 나온 상품',
    ])
      expect(text).toContain(words);
    await result.close();
    await browser.setLanguage('browser');
  });

  it('a page of orders that cannot be read says so, and a miss is no reassurance', async () => {
    const page = await open(
      aliExpressOrdersAddress,
      '<!doctype html><title>Orders</title><p>Order 8100000000000009',
    );
    const popup = await browser.popup(page);
    await popup.getByRole('button', { name: 'Check my orders on this page' }).click();
    await untilCards(page, 'nothing readable', ({ strip }) =>
      Boolean(strip?.includes('No ordered product could be read')),
    );
    await popup.close();
    const missed = await open(
      aliExpressOrdersAddress,
      aliExpressOrders({ orders: [order('8100000000000001', spoon)] }),
    );
    const other = await browser.popup(missed);
    await other.getByRole('button', { name: 'Check my orders on this page' }).click();
    await untilCards(missed, 'nothing found', ({ strip }) => Boolean(strip?.includes('none of them found')));
    await other.reload();
    await other.locator('.orders a').waitFor();
    const result = await browser.context.newPage();
    await result.goto(
      `chrome-extension://${browser.extensionId}${await other.locator('.orders a').getAttribute('href')}`,
    );
    await result.locator('main[aria-busy="false"] h1').waitFor();
    const text = (await result.locator('main').textContent()) ?? '';
    expect(text).toContain('None of these products was found on the lists');
    expect(text).toContain('does not mean that a product is harmless');
    await other.close();
    await result.close();
  });
});

/** What the extension keeps in memory, but for what a cart held: see `unread-checkout.test.ts`. */
async function kept(browser: TestBrowser): Promise<unknown> {
  const all = await browser.inOwnPage('chrome.storage.session.get()');
  return Object.entries(all as object).filter(([name]) => !name.startsWith('cart:'));
}
