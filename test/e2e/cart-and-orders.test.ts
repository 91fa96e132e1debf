import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOfWarning } from '../browser/accessibility';
import { cardsOn, pressOnCards, untilCards, untilNoCards } from '../browser/badges-on';
import type { TestBrowser } from '../browser/chromium';
import {
  aliExpressCart,
  aliExpressCartAddress,
  aliExpressGrid,
  aliExpressGridAddress,
  type MadeCard,
  temuCart,
  temuCartAddress,
  withClassesRenamed,
} from '../browser/grid-pages';
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
    [
      'AliExpress with every class renamed',
      aliExpressCartAddress,
      withClassesRenamed(aliExpressCart({ rows, recommended })),
    ],
    ['Temu', temuCartAddress, temuCart(temu)],
    ['Temu with every class renamed', temuCartAddress, withClassesRenamed(temuCart(temu))],
  ];
  it.each(carts)(
    'a listed item in the cart of %s is told before payment, and the shop’s own buttons work',
    async (_what, address, body) => {
      const page = await open(address, body);
      const before = await page.evaluate('document.body.innerHTML');
      const seen = await untilCards(page, 'strip and badges', ({ strip, badges }) =>
        Boolean(strip && badges.length === 2),
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

  it('the strip can be folded, leads to the item, and goes when the item goes', async () => {
    const page = await open(
      aliExpressCartAddress,
      aliExpressCart({ rows: [...Array(12).fill(spoon), listed] }),
    );
    await untilCards(page, 'the strip', ({ strip }) => strip !== undefined);
    expect(await violationsOfWarning(page, browser.extensionId)).toEqual([]);
    await page.waitForTimeout(600);
    await pressOnCards(page, 'Show it');
    await untilCards(page, 'the row is in view', ({ badges }) => badges[0]?.isShown === true);
    await page.keyboard.press('Enter');
    await untilCards(page, 'the explanation', ({ explanation }) =>
      Boolean(explanation?.includes('SR/90001/26')),
    );
    await page.keyboard.press('Escape');
    await untilCards(page, 'no explanation', ({ explanation }) => explanation === undefined);
    await pressOnCards(page, 'Fold');
    await untilCards(page, 'the folded strip', ({ strip }) => strip === 'Unfold');
    await page.evaluate("[...document.querySelectorAll('.cart-product-wrap-group-new')].at(-1).remove()");
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
});
