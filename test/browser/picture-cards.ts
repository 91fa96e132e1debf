import type { Page } from 'playwright';
import { cardsOn, pressOnCards, untilCards } from './badges-on';
import type { TestBrowser } from './chromium';
import {
  aliExpressCart,
  aliExpressCartAddress,
  aliExpressCheckoutAddress,
  aliExpressGrid,
  aliExpressGridAddress,
  type MadeCard,
} from './grid-pages';
import { aliExpressOrders, aliExpressOrdersAddress } from './order-pages';
import { openMade, type PictureState } from './picture-states';
import { limitedListing, listedListing } from './starter-listings';

type Language = 'ko' | 'en';

const plain = (language: Language): MadeCard[] =>
  Array.from({ length: 16 }, (_, at) => ({
    id: `10050000003000${10 + at}`,
    title:
      language === 'ko'
        ? `지어낸 나무 숟가락 ${at + 2}개 묶음, 긴 손잡이`
        : `Made-up wooden spoons, set of ${at + 2}, long handle`,
  }));

function cardsIn(language: Language): { listed: MadeCard; possible: MadeCard; others: MadeCard[] } {
  const [listed, possible] = [
    listedListing('aliexpress', language),
    limitedListing('1005000000001001', language),
  ];
  return { listed, possible, others: plain(language) };
}

function openGrid(browser: TestBrowser, language: Language): Promise<Page> {
  const { listed, possible, others } = cardsIn(language);
  const cards = [...others.slice(0, 1), listed, ...others.slice(1, 4), possible, ...others.slice(4)];
  return openMade(browser, aliExpressGridAddress, aliExpressGrid({ cards, language }));
}

async function untilBadges(page: Page, count = 2): Promise<void> {
  await untilCards(
    page,
    'the badges',
    ({ badges }) => badges.filter(({ isShown }) => isShown).length >= count,
  );
}

async function openOrders(browser: TestBrowser, language: Language): Promise<Page> {
  const { listed, possible, others } = cardsIn(language);
  const orders = [[others[0]], [listed], [possible], [others[1], others[2]]].map((items, at) => ({
    number: `810000000000000${at}`,
    items: items.filter((item) => item !== undefined),
  }));
  const page = await openMade(
    browser,
    aliExpressOrdersAddress,
    aliExpressOrders({ orders, recommended: others.slice(5, 9), language }),
  );
  const popup = await browser.popup(page);
  await popup.locator('.orders button').click();
  await popup.close();
  await untilCards(page, 'the strip', ({ strip }) => /2|1/.test(strip ?? ''));
  return page;
}

/** From a cart with listed items to a checkout that names no product. */
async function openUnreadCheckout(browser: TestBrowser, language: Language): Promise<Page> {
  const { listed, possible, others } = cardsIn(language);
  const cart = aliExpressCart({ rows: [...others.slice(0, 1), listed, possible], language });
  const page = await openMade(browser, aliExpressCartAddress, cart);
  await untilBadges(page);
  const address = aliExpressCheckoutAddress.replace(/\?.*/, '');
  browser.shop({ [address]: unreadCheckout });
  await page.goto(address);
  await untilCards(page, 'the strip', ({ strip }) => strip !== undefined);
  return page;
}

const unreadCheckout =
  '<!doctype html><meta name="viewport" content="width=device-width"><title>Checkout</title><body style="font: 16px sans-serif"><main style="margin: 120px auto; max-width: 640px"><h1>Checkout</h1><p>3 items</p><button>Place order</button></main>';

/** Cards, carts and orders, with a current list. */
export const cardPictures: PictureState[] = [
  {
    name: 'grid',
    kind: 'not-a-product-page',
    onPage: true,
    broad: true,
    open: openGrid,
    arrange: (page) => untilBadges(page),
  },
  {
    name: 'grid-explained',
    kind: 'not-a-product-page',
    onPage: true,
    broad: true,
    open: openGrid,
    async arrange(page) {
      await untilBadges(page);
      if ((await cardsOn(page))?.explanation !== undefined) await page.keyboard.press('Escape');
      const seen = await untilCards(page, 'no explanation', ({ explanation }) => explanation === undefined);
      await pressOnCards(page, seen.badges[0]?.name ?? '');
      await untilCards(page, 'the explanation', ({ explanation }) => explanation !== undefined);
    },
  },
  {
    name: 'cart',
    kind: 'not-a-product-page',
    onPage: true,
    broad: true,
    open: (browser, language) => {
      const { listed, possible, others } = cardsIn(language);
      const rows = [...others.slice(0, 1), listed, possible];
      const body = aliExpressCart({ rows, recommended: others.slice(4, 10), language });
      return openMade(browser, aliExpressCartAddress, body);
    },
    arrange: (page) => untilBadges(page),
  },
  {
    name: 'checkout-unread',
    kind: 'could-not-check',
    reason: /as last read on/,
    onPage: true,
    open: openUnreadCheckout,
    arrange: async (page) => void (await untilCards(page, 'the strip', ({ strip }) => strip !== undefined)),
  },
  {
    name: 'orders-offer',
    kind: 'not-a-product-page',
    onPage: false,
    open: (browser, language) =>
      openMade(browser, aliExpressOrdersAddress, aliExpressOrders({ orders: [], language })),
  },
  {
    name: 'orders',
    kind: 'not-a-product-page',
    onPage: true,
    broad: true,
    open: openOrders,
    arrange: (page) => untilBadges(page, 1),
  },
  {
    name: 'orders-result',
    kind: 'not-a-shop',
    onPage: true,
    broad: true,
    async open(browser, language) {
      const orders = await openOrders(browser, language);
      const tab = await browser.tabOf(orders);
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/orders.html?of=${tab}`);
      await page.locator('main[aria-busy="false"] h1').waitFor();
      await page.locator('.letter summary').first().click();
      return page;
    },
    arrange: async () => undefined,
  },
];
