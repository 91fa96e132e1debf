/**
 * Real Firefox with the extension as a temporary add-on, over WebDriver BiDi.
 *
 *     const firefox = await launchFirefox({ extension: await buildExtension({ browser: 'firefox', feedsFile }) });
 *     firefox.shop({ [address]: temuPage(listing) });
 *     const page = await firefox.open(address);
 *     expect(await firefox.untilBadge(address, '!')).toMatchObject({ text: '!' });
 *     await firefox.close();
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { browser as BrowserApi } from 'wxt/browser';
import type { PopupState } from '../../lib/core/popup-state';
import type { SectionName } from '../../lib/language/dashboard-sentences';
import type { BuiltExtension } from './build-extension';
import type { BadgeSeen } from './extension-console';
import { findBrowser } from './find-browser';
import { createMadeShops, type ShopPages } from './shop-routes';
import { waitUntil } from './wait-until';

/** Only inside the functions that run in the browser. */
declare const browser: typeof BrowserApi;

/** Any will do: it makes the add-on's own addresses known beforehand. */
const uuid = '8c9ffb3e-0d2f-4a55-9c5b-2f0f5f1d7a11';

export interface TestFirefox {
  shop(pages: ShopPages): void;
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  badge(address: string): Promise<BadgeSeen>;
  /** Waits until the toolbar shows this text for the tab of an address. */
  untilBadge(address: string, text: string): Promise<BadgeSeen>;
  /** Runs a function where the always-on script runs, on the page of an address; it sees nothing of what is around it here. */
  inContentScript<Told>(address: string, run: () => Told): Promise<Told>;
  /** What the background page tells the popup for the tab of an address. */
  stateOf(address: string): Promise<PopupState>;
  /** Asks for the structure of the page in the tab of an address, as the popup's button does; what its own page then shows. */
  structureOf(address: string): Promise<StructureSeen>;
  /** Waits until the lists, as the popup words them, will do. */
  untilLists(what: string, isEnough: (lines: PopupState['listLines']) => boolean): Promise<PopupState>;
  /** Sets the language as the popup's own setting does. Stock Firefox speaks English only, and its language decides else. */
  setLanguage(language: 'browser' | 'ko' | 'en'): Promise<void>;
  /** The extension's large page, in a tab of its own. */
  dashboard(section: SectionName): Promise<Page>;
  /** Runs an expression in a page of the extension's own. */
  inOwnPage(expression: string): Promise<unknown>;
  /** Requests of the pages that would have left this machine; those of the background page cannot be seen here. */
  refused: string[];
  close(): Promise<void>;
}

/** What the page that shows a structure holds. */
export interface StructureSeen {
  heading: string;
  /** Line by line; empty where nothing is shown. */
  text: string;
  /** Of the link that saves it. */
  file: { name: string; scheme: string };
}

export async function launchFirefox({
  extension,
  headless = true,
}: {
  extension: BuiltExtension;
  headless?: boolean;
}): Promise<TestFirefox> {
  const { path } = await findBrowser('firefox');
  const profile = mkdtempSync(join(tmpdir(), 'ansim-firefox-'));
  const driven = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 800 },
    timeout: 60_000,
    // Without it no page of the extension's own may be opened by a driver.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [idOf(extension)]: uuid }),
      // Nothing of Firefox's own business: no start page, no updates, no captive-portal questions.
      'browser.startup.page': 0,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      // A permission asked for in a press is granted without the browser's question, which no driver can answer.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const close = async () => {
    await driven.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await driven.installExtension(extension.folder);
    return await prepare(driven, close);
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function prepare(driven: Browser, close: () => Promise<void>): Promise<TestFirefox> {
  const shops = createMadeShops();
  const refused: string[] = [];
  const inside = await ownPage(driven, 'popup.html');

  const badge = (address: string): Promise<BadgeSeen> =>
    inside.evaluate(async (url) => {
      const tab = (await browser.tabs.query({})).find((each) => each.url === url);
      if (tab?.id === undefined) throw new Error(`There is no tab for ${url}.`);
      const tabId = tab.id;
      // The text first: it is painted last.
      const text = await browser.action.getBadgeText({ tabId });
      const [title, colour] = await Promise.all([
        browser.action.getTitle({ tabId }),
        browser.action.getBadgeBackgroundColor({ tabId }),
      ]);
      const hex = [...colour].slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'));
      return { text, title, colour: `#${hex.join('')}` };
    }, address);
  const ask = (address: string | undefined): Promise<PopupState> =>
    inside.evaluate(async (url) => {
      const tabs = await browser.tabs.query({});
      const own = await browser.tabs.getCurrent();
      const tab = url === null ? own : tabs.find((each) => each.url === url);
      return browser.runtime.sendMessage({ type: 'popup-state', tab: tab?.id });
    }, address ?? null);

  return {
    shop: shops.add,
    async open(address) {
      const page = await driven.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, shops.answer(request.url()), refused));
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      return page;
    },
    badge,
    untilBadge: (address, text) =>
      waitUntil(
        `the badge reads "${text}"`,
        () => badge(address),
        (seen) => seen.text === text,
        { within: 30_000, every: 200 },
      ),
    async inContentScript(address, run) {
      const asked = `(async () => {
        const tab = (await browser.tabs.query({})).find(({ url }) => url === ${JSON.stringify(address)});
        if (!tab) throw new Error('There is no tab for ' + ${JSON.stringify(address)});
        const [told] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: ${run} });
        if (told.error) throw new Error(String(told.error.message ?? told.error));
        return told.result;
      })()`;
      return (await inside.evaluate(asked)) as Awaited<ReturnType<typeof run>>;
    },
    stateOf: ask,
    async structureOf(address) {
      await inside.evaluate(async (url) => {
        const tab = (await browser.tabs.query({})).find((each) => each.url === url);
        await browser.runtime.sendMessage({ type: 'take-skeleton', tab: tab?.id });
      }, address);
      const seen = await waitUntil(
        'the structure is shown',
        () => inside.evaluate(shownStructure),
        (shown) => shown !== undefined,
      );
      return seen ?? { heading: '', text: '', file: { name: '', scheme: '' } };
    },
    untilLists: (what, isEnough) =>
      waitUntil(
        what,
        () => ask(undefined),
        (state) => Array.isArray(state?.listLines) && isEnough(state.listLines),
        { within: 30_000, every: 300 },
      ),
    async setLanguage(language) {
      await inside.evaluate(async (chosen) => {
        const own = await browser.tabs.getCurrent();
        await browser.runtime.sendMessage({ type: 'set-language', language: chosen, tab: own?.id });
      }, language);
    },
    dashboard: (section) => ownPage(driven, `dashboard.html#${section}`),
    inOwnPage: (expression) => inside.evaluate(expression),
    refused,
    close,
  };
}

/** Pages of one extension may look at each other. */
function shownStructure(): StructureSeen | undefined {
  const isSkeleton = (view: unknown): view is globalThis.Window =>
    typeof view === 'object' &&
    view !== null &&
    'location' in view &&
    `${view.location}`.includes('/skeleton.html');
  const page = browser.extension.getViews({ type: 'tab' }).find(isSkeleton)?.document;
  const link = page?.querySelector<HTMLAnchorElement>('a[download]');
  if (!page || !link) return undefined;
  return {
    heading: page.querySelector('h1')?.textContent ?? '',
    text: page.querySelector('pre')?.textContent ?? '',
    file: { name: link.download, scheme: new URL(link.href).protocol },
  };
}

async function answer(
  request: HTTPRequest,
  answered: ReturnType<ReturnType<typeof createMadeShops>['answer']>,
  refused: string[],
): Promise<void> {
  if (!/^https?:/.test(request.url()) || answered === 'pass') return request.continue();
  if (answered === 'refuse') {
    refused.push(request.url());
    return request.abort();
  }
  return request.respond(answered);
}

/**
 * A page of the extension's own, to ask its APIs from. The driver loses sight of such a navigation and reports a failure,
 * though the page is there.
 */
async function ownPage(driven: Browser, path: string): Promise<Page> {
  const page = await driven.newPage();
  await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [], timeout: 5000 }).catch(() => undefined);
  await waitUntil(
    'the extension’s own page opens',
    () =>
      page.evaluate(() => typeof browser === 'object' && browser.runtime.id !== undefined).catch(() => false),
    (there) => there,
  );
  return page;
}

function idOf({ folder }: BuiltExtension): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${folder} is no build for Firefox: its manifest names no gecko id.`);
  return id;
}
