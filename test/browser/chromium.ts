/**
 * Real Chromium with the extension as it ships, on made pages at the shops' real addresses.
 *
 *     const lab = await openFeedLab();                        // a key, a server, a feeds file
 *     await lab.publish({ notices: [starterNotices] });
 *     const extension = await buildExtension({ feedsFile: lab.feedsFile });
 *     const browser = await launchChromium({ extension, language: 'ko' });
 *     browser.shop({ [address]: aliExpressPage({ id: '1005007174486522', title: 'Mini floodlight' }) });
 *     await browser.untilList('main', (line) => line.state === 'current');
 *     const page = await browser.open(address);
 *     const warning = await untilWarning(page);               // through the closed root, as assistive technology sees it
 *     expect(warning).toMatchObject({ shape: 'dialog', role: 'alertdialog', modal: true });
 *     expect(await browser.badge(page)).toMatchObject({ text: '!' });
 *     await pressOnWarning(page, '확인했으며 계속');            // a trusted click, after the deaf time
 *     expect(browser.requests.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
 *     await browser.close();
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import type { PopupState } from '../../lib/core/popup-state';
import type { SectionName } from '../../lib/language/dashboard-sentences';
import type { Serve } from '../fixtures/sources/served';
import type { BuiltExtension } from './build-extension';
import { type BadgeSeen, createExtensionConsole } from './extension-console';
import { findBrowser } from './find-browser';
import { evaluateInContentScript, everythingStored } from './inside-extension';
import { killWorker } from './kill-worker';
import { keepFaults, type Offices, routeRequests } from './seen-traffic';
import { createMadeShops, type SeenRequest, type ShopPages } from './shop-routes';
import { openTruePopup, pressToolbar, type TruePopup } from './toolbar';
import { waitUntil } from './wait-until';

export interface ChromiumOptions {
  /** Without one the browser starts bare; `install` adds it later, as a shopper would. */
  extension?: BuiltExtension;
  /** The browser's own language. */
  language?: 'ko' | 'en';
  colorScheme?: 'light' | 'dark';
  /** `null`: as large as the window, for a person. */
  viewport?: { width: number; height: number } | null;
  /** Shoppers have it; the driver does not see the end of a navigation into it, so only a test of it wants it. */
  backForwardCache?: boolean;
  /** A profile that outlives the browser, by `makeProfile`; who made it deletes it. */
  profile?: string;
  headless?: boolean;
}

export interface TestBrowser {
  context: BrowserContext;
  readonly extensionId: string;
  /** Installs or updates the extension while pages are open. Resolves when its worker runs. */
  install(extension: BuiltExtension): Promise<void>;
  /** Adds pages to the made shops. */
  shop(pages: ShopPages): void;
  /** Puts a server in an authority's place, at its real origin. */
  office(origin: string, serve: Serve): void;
  /**
   * Answers the browser's own question for a host beforehand: a press that asks for it is granted without the dialog, which
   * no driver can reach. Without it the question stays open.
   */
  grantWhenAsked(permission: string): Promise<void>;
  /** Takes a host away that was granted, as the browser's settings do. */
  takeHost(permission: string): Promise<void>;
  /** The extension's large page. Resolves when it has been told the state. */
  dashboard(section?: SectionName): Promise<Page>;
  /** Opens an address in a new tab. Resolves when its document is parsed, not when Ansim has finished. */
  open(address: string): Promise<Page>;
  tabOf(page: Page): Promise<number>;
  /** Runs an expression where the always-on script runs, as a page that took it over would; resolves with its value. */
  inContentScript(page: Page, expression: string): Promise<unknown>;
  /** The same in a page of the extension's own. */
  inOwnPage(expression: string): Promise<unknown>;
  /** All that the extension keeps that outlives the worker: settings and the database, without what opening pages changes. */
  stored(): Promise<unknown>;
  badge(page: Page): Promise<BadgeSeen>;
  /** Waits until the toolbar shows this text for the page; empty means nothing. */
  untilBadge(page: Page, text: string): Promise<BadgeSeen>;
  /** What the worker tells the popup for this page; paints the badge again. */
  stateOf(page: Page): Promise<PopupState>;
  /** The popup of a page's tab, as a page of its own. Resolves when it has been told the state. */
  popup(page: Page): Promise<Page>;
  /** Presses the toolbar icon over a page and returns what the true popup says. */
  pressToolbar(page: Page): Promise<{ text: string; width: number }>;
  /** Presses the toolbar icon over a page as a person does, and leaves the true popup open to be pressed in. */
  truePopup(page: Page): Promise<TruePopup>;
  /** The worker, started if it sleeps. */
  worker(): Promise<Worker>;
  /** Ends the worker as the browser does after thirty idle seconds. The next message starts another. */
  killWorker(): Promise<void>;
  /** Syncs the lists as "check now" does. */
  syncNow(): Promise<PopupState>;
  /** Waits until the lists, as the popup words them, will do. */
  untilLists(what: string, isEnough: (lines: PopupState['listLines']) => boolean): Promise<PopupState>;
  /** Shows the practice warning on a page, as the popup's buttons do. */
  practise(page: Page, level: 'flagged' | 'possible'): Promise<void>;
  /** Takes away, or gives back, the extension's access to every host, as a shopper does in the browser's settings. */
  allowHosts(allowed: boolean): Promise<void>;
  /** Sets the language as the popup's own setting does; open shop pages are checked again. */
  setLanguage(language: 'browser' | 'ko' | 'en'): Promise<void>;
  /** Every request over the network since the start, of pages, popup and worker. */
  requests: SeenRequest[];
  /** Errors and warnings of the extension and of the pages, to be empty at the end of a test or explained. */
  faults: string[];
  close(): Promise<void>;
}

/**
 * The last such switch counts: what the driver itself switches off, of it what matters here, and the address bar's pages,
 * which cost every launch a renderer and a second of a core.
 */
const disabledFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

export async function launchChromium(options: ChromiumOptions = {}): Promise<TestBrowser> {
  const { extension, language = 'en', colorScheme = 'light', headless = true } = options;
  const viewport = options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport;
  const { path } = await findBrowser('chromium');
  const profile = options.profile ?? makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless,
    colorScheme,
    viewport,
    locale: language === 'ko' ? 'ko-KR' : 'en-US',
    timeout: 60_000,
    // Who starts a browser ends it, Ctrl-C or not.
    handleSIGINT: false,
    handleSIGTERM: false,
    // Playwright switches extensions off unless they are named on the command line.
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      `--disable-features=${disabledFeatures.join(',')}`,
      `--lang=${language === 'ko' ? 'ko' : 'en-US'}`,
      '--enable-unsafe-extension-debugging',
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const close = async () => {
    await context.close().catch(() => undefined);
    if (options.profile === undefined) deleteProfile(profile);
  };
  try {
    const browser = await prepare(context, close);
    if (extension) await browser.install(extension);
    return browser;
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function prepare(context: BrowserContext, close: () => Promise<void>): Promise<TestBrowser> {
  const shops = createMadeShops();
  const offices: Offices = new Map();
  const requests: SeenRequest[] = [];
  const faults: string[] = [];
  let extensionId = '';
  const inside = createExtensionConsole(context, () => extensionId);
  const control = await controlOf(context);
  keepFaults(context, faults);

  await routeRequests(context, { shops, offices }, requests);

  const worker = async (): Promise<Worker> => {
    const own = () => context.serviceWorkers().find((each) => each.url().includes(extensionId));
    if ((await runningWorker(control, extensionId)) !== undefined) {
      const running = own();
      if (running) return running;
    }
    const started = context.waitForEvent('serviceworker', { timeout: 15_000 });
    await inside.askOfNoShop({ type: 'popup-state' });
    return (await started.catch(() => undefined)) ?? own() ?? fail('The worker did not start.');
  };
  const told = async (answer: Promise<PopupState | undefined>): Promise<PopupState> => {
    const state = await answer;
    return state && isState(state) ? state : fail(`The worker answered ${JSON.stringify(state)}.`);
  };

  return {
    context,
    get extensionId() {
      return extensionId;
    },
    async install({ folder }) {
      const installed = await control.send('Extensions.loadUnpacked', { path: folder });
      extensionId = installed.id;
      await waitUntil('the worker answers', () => inside.askOfNoShop({ type: 'popup-state' }), isState).catch(
        (fault: unknown) => fail(`${fault instanceof Error ? fault.message : fault}\n${faults.join('\n')}`),
      );
    },
    shop: shops.add,
    office: (origin, serve) => void offices.set(origin, serve),
    grantWhenAsked: (permission) =>
      inSettings(context, `addHostPermission("${extensionId}", "${permission}")`),
    takeHost: (permission) => inSettings(context, `removeHostPermission("${extensionId}", "${permission}")`),
    async dashboard(section = 'lists') {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/dashboard.html#${section}`);
      await page.locator('.dashboard-section[aria-busy="false"]').waitFor();
      return page;
    },
    async open(address) {
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    tabOf: inside.tabOf,
    async inContentScript(page, expression) {
      const session = await context.newCDPSession(page);
      try {
        return await evaluateInContentScript(session, extensionId, expression);
      } finally {
        await session.detach();
      }
    },
    inOwnPage: async (expression) => (await inside.page()).evaluate(expression),
    stored: async () => (await inside.page()).evaluate(everythingStored),
    badge: async (page) => inside.badge(await inside.tabOf(page)),
    async untilBadge(page, text) {
      const tab = await inside.tabOf(page);
      return waitUntil(
        `the badge reads "${text}"`,
        () => inside.badge(tab),
        (badge) => badge.text === text,
        { within: 30_000 },
      );
    },
    stateOf: async (page) => told(inside.ask({ type: 'popup-state', tab: await inside.tabOf(page) })),
    async popup(page) {
      const tab = await inside.tabOf(page);
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
      await popup.locator('main[aria-busy="false"]').waitFor();
      return popup;
    },
    pressToolbar: async (page) => pressToolbar(page, await inside.page(), control),
    truePopup: (page) => openTruePopup(page, control, extensionId),
    worker,
    killWorker: async () => killWorker(await context.newCDPSession(await inside.page()), extensionId),
    syncNow: () => told(inside.askOfNoShop({ type: 'check-now' })),
    untilLists: (what, isEnough) =>
      waitUntil(
        what,
        () => told(inside.askOfNoShop({ type: 'popup-state' })),
        (state) => isEnough(state.listLines),
        { within: 30_000, every: 200 },
      ),
    async practise(page, level) {
      await inside.ask({ type: 'practice', level, tab: await inside.tabOf(page) });
    },
    allowHosts: (allowed) => allowHosts(context, extensionId, allowed),
    async setLanguage(language) {
      await told(inside.askOfNoShop({ type: 'set-language', language }));
    },
    requests,
    faults,
    close,
  };
}

export function deleteProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Developer mode, without which an update of an unpacked extension disables it. */
export function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'ansim-chromium-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    browser: { has_seen_welcome_page: true },
  };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

/** By the browser's own settings page: an extension cannot give up hosts its manifest requires. */
function allowHosts(context: BrowserContext, extensionId: string, allowed: boolean): Promise<void> {
  const hostAccess = allowed ? 'ON_ALL_SITES' : 'ON_CLICK';
  return inSettings(context, `updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`);
}

/** What a shopper would press in the browser's own settings of its extensions. */
async function inSettings(context: BrowserContext, call: string): Promise<void> {
  const settings = await context.newPage();
  try {
    await settings.goto('chrome://extensions');
    await settings.evaluate(`chrome.developerPrivate.${call}`);
  } finally {
    await settings.close();
  }
}

/** The browser's own debugging session, by which extensions are loaded and the true popup is reached. */
async function controlOf(context: BrowserContext): Promise<CDPSession> {
  const browser =
    context.browser() ?? fail('Playwright gives no browser for a persistent context; update it.');
  return browser.newBrowserCDPSession();
}

/** The target of the extension's worker; undefined where it sleeps. */
async function runningWorker(control: CDPSession, extensionId: string): Promise<string | undefined> {
  const { targetInfos } = await control.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId))
    ?.targetId;
}

function isState(answer: PopupState | undefined): boolean {
  return answer !== undefined && 'page' in answer;
}

function fail(why: string): never {
  throw new Error(why);
}
