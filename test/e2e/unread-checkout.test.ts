import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOfWarning } from '../browser/accessibility';
import { cardsOn, pressOnCards, untilCards, untilNoCards } from '../browser/badges-on';
import type { TestBrowser } from '../browser/chromium';
import {
  aliExpressCart,
  aliExpressCartAddress,
  aliExpressCheckoutAddress,
  type MadeCard,
} from '../browser/grid-pages';
import { known, launchSynced, openSpine } from './spine';

const spoon: MadeCard = { id: '1005000000700001', title: 'Made-up wooden spoon with a long handle' };
const listed: MadeCard = { id: known.aliExpress, title: 'A toy that an authority named by its number' };
const heater: MadeCard = { id: '1005000000800001', title: 'Voltara mini heater VT-9041, plug in' };

/** A checkout of AliExpress from the cart: pictures and prices, and no number of any product. */
const unreadable = (more = '') =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Checkout</title><main class="pl-summary"><img alt="" width="80" height="80"><span>2 items</span><button>Place order</button></main>${more}`;
const readable = (rows: MadeCard[]) => aliExpressCart({ rows });
const recommended = ({ id, title }: MadeCard) =>
  `<div class="card-out-wrapper"><a href="//www.aliexpress.com/item/${id}.html"><img alt="" width="150" height="150"><h3>${title}</h3></a></div>`;
const checkout = aliExpressCheckoutAddress.replace(/\?.*/, '');

describe('a checkout that does not say what it sells', () => {
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

  const keptCart = async () =>
    JSON.stringify(await browser.inOwnPage('chrome.storage.session.get("cart:aliexpress")'));
  const readCart = async (page: Page, rows: MadeCard[], isKept: boolean) => {
    browser.shop({ [aliExpressCartAddress]: readable(rows), [checkout]: unreadable() });
    await page.goto(aliExpressCartAddress);
    await expect.poll(async () => (await keptCart()).includes(known.aliExpress)).toBe(isKept);
    await page.goto(aliExpressCheckoutAddress);
  };

  it('is told as not checked, with what the cart held, and no longer once the cart was read without it', async () => {
    const page = await browser.context.newPage();
    await readCart(page, [listed, spoon, heater], true);
    const seen = await untilCards(page, 'what the cart held', ({ strip }) => strip !== undefined);
    expect(seen.strip).toMatch(/^2 items in your cart are on official lists, as last read on /);
    expect(seen.strip).toContain('does not show what it sells');
    expect(await violationsOfWarning(page, browser.extensionId)).toEqual([]);
    expect(await browser.untilBadge(page, '2')).toMatchObject({
      title: expect.stringContaining('Could not check this checkout'),
    });
    expect((await browser.stateOf(page)).page.kind).toBe('could-not-check');

    await page.waitForTimeout(600);
    await pressOnCards(page, `Listed as harmful: ${listed.title}`);
    const opened = await untilCards(page, 'who says so', ({ explanation }) => explanation !== undefined);
    expect(opened.explanation).toContain('SR/90001/26');
    expect(opened.explanation).toContain('In your cart');
    expect(opened.explanation).not.toContain('On this page');
    await page.keyboard.press('Escape');
    await page.evaluate(
      "document.querySelector('button').addEventListener('click', () => { document.title = 'ordered' })",
    );
    await page.getByRole('button', { name: 'Place order' }).click();
    expect(await page.title()).toBe('ordered');

    await readCart(page, [spoon], false);
    await browser.untilBadge(page, '?');
    expect(await cardsOn(page)).toBeUndefined();
    expect((await browser.stateOf(page)).page.detail).toContain('Open the cart');
  });

  it('is forgotten of an item that is taken out of the cart while one looks at it', async () => {
    const page = await browser.context.newPage();
    await readCart(page, [listed, spoon], true);
    await page.goto(aliExpressCartAddress);
    await untilCards(page, 'the strip of the cart', ({ strip }) => strip !== undefined);
    await page.evaluate("document.querySelector('.cart-product-wrap-group-new').remove()");
    await expect.poll(keptCart).toBe('{}');
  });

  it('is like a cart of which nothing can be read: that is no silence, and takes nothing out of memory', async () => {
    const page = await browser.context.newPage();
    await readCart(page, [listed], true);
    browser.shop({ [aliExpressCartAddress]: '<!doctype html><title>Cart</title><p>2 items' });
    await page.goto(aliExpressCartAddress);
    await browser.untilBadge(page, '?');
    expect((await browser.stateOf(page)).page).toMatchObject({
      kind: 'could-not-check',
      heading: 'Could not check this cart',
    });
    expect(await keptCart()).toContain(known.aliExpress);
    await page.evaluate(
      (html) => {
        document.body.innerHTML = html;
      },
      readable([spoon]),
    );
    await browser.untilBadge(page, '');
    expect(await keptCart()).toBe('{}');
  });

  it('is read after all once its rows come, and is not taken for read by recommendations beside it', async () => {
    const page = await browser.context.newPage();
    await readCart(page, [listed], true);
    await untilCards(page, 'what the cart held', ({ strip }) => strip !== undefined);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), recommended(heater));
    const beside = await untilCards(page, 'the badge beside', ({ badges }) => badges[0]?.isShown === true);
    expect(beside.strip).toContain('1 item in your cart is on an official list, as last read');
    await page.evaluate(
      (html) => {
        document.body.innerHTML = html;
      },
      readable([spoon]),
    );
    await untilNoCards(page);
    await browser.untilBadge(page, '');
  });
});
