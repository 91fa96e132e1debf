import type { BrowserContext, Page } from 'playwright';
import type { browser } from 'wxt/browser';
import type { PopupState } from '../../lib/core/popup-state';
import type { OwnPageRequest } from '../../lib/messages';

/** Only inside the functions that run in the browser. */
declare const chrome: typeof browser;

/** What the toolbar shows for a tab. */
export interface BadgeSeen {
  text: string;
  title: string;
  /** `#b3191f` */
  colour: string;
}

/** A request that is not about the page in a tab. */
type OwnRequest =
  | { type: 'popup-state' | 'check-now' }
  | { type: 'set-language'; language: 'browser' | 'ko' | 'en' };

/**
 * A quiet page of the extension's own origin (its manifest, shown as text) from which its browser APIs are asked, so that
 * reading a badge neither wakes the worker nor opens the popup.
 */
export interface ExtensionConsole {
  page(): Promise<Page>;
  tabOf(page: Page): Promise<number>;
  badge(tab: number): Promise<BadgeSeen>;
  /** Sends a request as the popup would. `popup-state` and `check-now` paint the badge again. */
  ask(request: OwnPageRequest): Promise<PopupState | undefined>;
  /** The same about the quiet page itself: what the worker tells of lists and dismissals where there is no shop. */
  askOfNoShop(request: OwnRequest): Promise<PopupState | undefined>;
}

export function createExtensionConsole(context: BrowserContext, extensionId: () => string): ExtensionConsole {
  let opened: Page | undefined;
  const page = async () => {
    const address = `chrome-extension://${extensionId()}/manifest.json`;
    if (opened?.isClosed() === false && opened.url() === address) return opened;
    await opened?.close();
    opened = await context.newPage();
    await opened.goto(address);
    return opened;
  };

  return {
    page,
    async tabOf(shopPage) {
      const inside = await page();
      const address = shopPage.url();
      const named = await inside.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        return tabs.filter((tab) => tab.url === url).map((tab) => tab.id);
      }, address);
      const [only, ...others] = named;
      if (only !== undefined && others.length === 0) return only;
      // Two tabs of one address, or an address the extension may not read: the one in front is meant.
      await shopPage.bringToFront();
      const active = await inside.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id;
      });
      if (active === undefined) throw new Error(`No tab was found for ${address}.`);
      return active;
    },
    async badge(tab) {
      const inside = await page();
      return inside.evaluate(async (tabId) => {
        // The text first: it is painted last.
        const text = await chrome.action.getBadgeText({ tabId });
        const [title, colour] = await Promise.all([
          chrome.action.getTitle({ tabId }),
          chrome.action.getBadgeBackgroundColor({ tabId }),
        ]);
        const hex = [...colour].slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'));
        return { text, title, colour: `#${hex.join('')}` };
      }, tab);
    },
    async ask(request) {
      const inside = await page();
      return inside.evaluate((message) => chrome.runtime.sendMessage(message), request);
    },
    async askOfNoShop(request) {
      const inside = await page();
      return inside.evaluate(async (asked) => {
        const own = await chrome.tabs.getCurrent();
        return chrome.runtime.sendMessage({ ...asked, tab: own?.id });
      }, request);
    },
  };
}
