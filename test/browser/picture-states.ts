import type { Page } from 'playwright';
import type { TestBrowser } from './chromium';
import {
  aliExpressAddress,
  aliExpressCaptcha,
  aliExpressGone,
  aliExpressPage,
  type MadeListing,
  temuAddress,
  temuLogin,
  temuNotHere,
  temuPage,
  unreadablePage,
} from './shop-pages';
import { limitedListing, listedListing } from './starter-listings';
import { pressOnWarning, untilWarning } from './warning-on';

type Language = 'ko' | 'en';

/** One state, and how to bring it about on a page of its own. */
export interface PictureState {
  name: string;
  /** What the worker must say of the page, or the picture is of something else. */
  kind: string;
  /** Part of the popup's words that must be there too, where the kind has several reasons; English. */
  reason?: RegExp;
  /** Whether something stands on the shop's page. */
  onPage: boolean;
  /** Whether a picture at 1920 pixels tells more than one at 1440. */
  broad?: boolean;
  open(browser: TestBrowser, language: Language): Promise<Page>;
  /** Whether the page cannot be opened again. */
  keepsPage?: boolean;
  /** Before the picture of the page, where the state needs a hand. */
  arrange?(page: Page, browser: TestBrowser): Promise<void>;
}

const missed: MadeListing = {
  id: '1005000000001002',
  title: 'Made-up wooden spoon',
  attributes: [{ name: 'Material', value: 'Beech' }],
};

export async function openMade(browser: TestBrowser, address: string, body: string): Promise<Page> {
  browser.shop({ [address]: body });
  return browser.open(address);
}

export function openMissed(browser: TestBrowser, language: Language): Promise<Page> {
  const listing = { ...missed, language };
  return openMade(browser, aliExpressAddress(listing), aliExpressPage(listing));
}

export function openFlagged(browser: TestBrowser, language: Language): Promise<Page> {
  const listing = listedListing('aliexpress', language);
  return openMade(browser, aliExpressAddress(listing), aliExpressPage(listing));
}

function openTemu(browser: TestBrowser, language: Language): Promise<Page> {
  const listing = listedListing('temu', language);
  return openMade(browser, temuAddress(listing), temuPage(listing));
}

function openPossible(browser: TestBrowser, language: Language): Promise<Page> {
  const listing = limitedListing('1005000000001001', language);
  return openMade(browser, aliExpressAddress(listing), aliExpressPage(listing));
}

const plush: MadeListing = {
  id: '1005000000001011',
  title: 'Made-up plush toy bear with rattle, soft toy for baby',
  attributes: [
    { name: 'Recommended age', value: '3 years and up' },
    { name: 'Certification', value: 'KC CB061R123-4567' },
  ],
};

/** A toy that no notice is about, with a certificate number; and one without. */
function openToy(browser: TestBrowser, language: Language, certified: boolean): Promise<Page> {
  const listing = certified
    ? { ...plush, language }
    : { ...plush, language, id: '1005000000001012', attributes: [] };
  return openMade(browser, aliExpressAddress(listing), aliExpressPage(listing));
}

/** Where the ages of children have been chosen. */
export const withChildren: PictureState[] = [
  { name: 'children-flagged', kind: 'flagged', onPage: true, open: openFlagged },
  {
    name: 'children-toy',
    kind: 'not-listed',
    onPage: false,
    open: (browser, language) => openToy(browser, language, false),
  },
];

/** Both languages, by the place of the button: first "leave", then the one in the middle, then "continue". */
async function pressControl(page: Page, place: number): Promise<void> {
  const { controls } = await untilWarning(page);
  const buttons = controls.filter(({ role }) => role === 'button');
  const button = buttons.at(place);
  if (!button) throw new Error(`The warning has no button at ${place}.`);
  await pressOnWarning(page, button.name);
}

/** To the end of what the dialog says. */
export async function scrollDialog(page: Page): Promise<void> {
  await untilWarning(page, 'dialog');
  const { width, height } = page.viewportSize() ?? { width: 360, height: 800 };
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel(0, 20_000);
  await page.waitForTimeout(300);
}

/** The banner's details. */
export async function unfoldBanner(page: Page): Promise<void> {
  const { controls } = await untilWarning(page, 'banner');
  const closed = controls.filter(({ role }) => role === 'button').length === 3;
  if (closed) await pressControl(page, 1);
  await page.waitForTimeout(300);
}

/** With a current list. */
export const current: PictureState[] = [
  { name: 'flagged', kind: 'flagged', onPage: true, open: openFlagged },
  {
    name: 'flagged-end',
    kind: 'flagged',
    onPage: true,
    open: openFlagged,
    arrange: scrollDialog,
  },
  { name: 'possible', kind: 'possible', onPage: true, open: openPossible },
  {
    name: 'possible-open',
    kind: 'possible',
    onPage: true,
    open: openPossible,
    arrange: unfoldBanner,
  },
  {
    name: 'continued',
    kind: 'flagged',
    onPage: true,
    open: openTemu,
    async arrange(page) {
      const { shape } = await untilWarning(page);
      if (shape !== 'strip') await pressControl(page, -1);
      await untilWarning(page, 'strip');
    },
  },
  {
    name: 'practice-flagged',
    kind: 'not-listed',
    onPage: true,
    open: openMissed,
    async arrange(page, browser) {
      await browser.untilBadge(page, '0');
      await browser.practise(page, 'flagged');
      await untilWarning(page, 'dialog');
    },
  },
  {
    name: 'practice-possible',
    kind: 'not-listed',
    onPage: true,
    open: openMissed,
    async arrange(page, browser) {
      await browser.untilBadge(page, '0');
      await browser.practise(page, 'possible');
      await untilWarning(page, 'banner');
    },
  },
  { name: 'not-listed', kind: 'not-listed', onPage: false, open: openMissed },
  {
    name: 'not-listed-toy',
    kind: 'not-listed',
    onPage: false,
    open: (browser, language) => openToy(browser, language, true),
  },
  {
    name: 'checking',
    kind: 'checking',
    onPage: false,
    open: (browser, language) => {
      const listing = { ...missed, id: '1005000000001004', language };
      // A page that never comes to rest is being checked for as long as any page may be.
      const restless = "<script>setInterval(() => document.body.append(' '), 300)</script>";
      const page = aliExpressPage(listing, { after: 600_000 });
      return openMade(browser, aliExpressAddress(listing), page.replace('</body>', `${restless}</body>`));
    },
  },
  {
    name: 'not-understood',
    kind: 'could-not-check',
    reason: /could not be read/,
    onPage: false,
    open: (browser) =>
      openMade(browser, 'https://www.aliexpress.com/item/1005000000001003.html', unreadablePage),
  },
  {
    name: 'wall-captcha',
    kind: 'could-not-check',
    reason: /captcha/,
    onPage: false,
    open: (browser) =>
      openMade(browser, 'https://www.aliexpress.com/item/1005000000001005.html', aliExpressCaptcha()),
  },
  {
    name: 'wall-gone',
    kind: 'could-not-check',
    reason: /taken down, or it is not offered/,
    onPage: false,
    open: (browser, language) => {
      const listing = { ...missed, id: '1005000000001006', language };
      return openMade(browser, aliExpressAddress(listing), aliExpressGone(listing));
    },
  },
  {
    name: 'wall-region',
    kind: 'could-not-check',
    reason: /does not offer this product in this region \(/,
    onPage: false,
    open: (browser, language) => {
      const listing = { ...missed, id: '601000000001003', language };
      return openMade(browser, temuAddress(listing), temuNotHere(listing));
    },
  },
  {
    name: 'wall-login',
    kind: 'could-not-check',
    reason: /sign in/,
    onPage: false,
    open: (browser) => {
      const { address, body } = temuLogin({ ...missed, id: '601000000001001' });
      return openMade(browser, address, body);
    },
  },
  {
    name: 'not-a-product-page',
    kind: 'not-a-product-page',
    onPage: false,
    open: (browser) =>
      openMade(
        browser,
        'https://www.aliexpress.com/',
        '<!doctype html><title>Front page</title><p>Front page',
      ),
  },
  { name: 'not-a-shop', kind: 'not-a-shop', onPage: false, open: (browser) => browser.open('about:blank') },
];
