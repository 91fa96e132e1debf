/**
 * Chromium as its own driver protocol must be held for pages to be prerendered at all: attached through tabs, never to a page
 * directly, which the driver of the other tests does. Only for what needs it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import type { browser as BrowserApi } from 'wxt/browser';
import type { PageStateView } from '../../lib/core/warning-view';
import type { BuiltExtension } from './build-extension';
import { findBrowser } from './find-browser';
import { createMadeShops, type ShopPages } from './shop-routes';

/** Only inside the functions that run in the browser. */
declare const chrome: typeof BrowserApi;

export interface PrerenderingChromium {
  shop(pages: ShopPages): void;
  open(address: string): Promise<Page>;
  /** Addresses asked for by pages that nobody sees yet. */
  prerendered: string[];
  /**
   * What toolbar, popup and page say in the one shop tab, which addresses the worker has heard of, and whether the page was
   * prerendered. Asked of the extension: the driver loses sight of a page when another takes its place.
   */
  look(): Promise<{
    text: string;
    page: PageStateView;
    warning: string;
    wasPrerendered: boolean;
    heardOf: string[];
  }>;
  close(): Promise<void>;
}

export async function launchPrerendering(extension: BuiltExtension): Promise<PrerenderingChromium> {
  const { path } = await findBrowser('chromium');
  const profile = mkdtempSync(join(tmpdir(), 'ansim-chromium-'));
  const driven = await puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    userDataDir: profile,
    pipe: true,
    enableExtensions: [extension.folder],
    defaultViewport: { width: 1280, height: 800 },
    timeout: 60_000,
    args: [
      '--lang=en-US',
      // Else the page is fetched ahead by the browser itself, past whatever answers requests here.
      '--disable-features=Prerender2FallbackPrefetchSpecRules',
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const close = async () => {
    await driven.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return await prepare(driven, close);
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function prepare(driven: Browser, close: () => Promise<void>): Promise<PrerenderingChromium> {
  const shops = createMadeShops();
  const prerendered: string[] = [];
  const worker = await driven.waitForTarget((target) => target.type() === 'service_worker');
  const inside = await driven.newPage();
  await inside.goto(new URL('/manifest.json', worker.url()).href);

  const answer = async (request: HTTPRequest): Promise<void> => {
    if (request.headers()['sec-purpose']?.includes('prerender')) prerendered.push(request.url());
    const answered = shops.answer(request.url());
    if (!request.url().startsWith('https:') || answered === 'pass') return request.continue();
    return answered === 'refuse' ? request.abort() : request.respond(answered);
  };

  return {
    shop: shops.add,
    async open(address) {
      const page = await driven.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request));
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      return page;
    },
    prerendered,
    look: () => inside.evaluate(lookAtShopTab),
    close,
  };
}

/** Runs in a page of the extension's own. */
async function lookAtShopTab() {
  const [tab] = await chrome.tabs.query({ url: 'https://*.aliexpress.com/*' });
  if (tab?.id === undefined) throw new Error('There is no shop tab.');
  const text = await chrome.action.getBadgeText({ tabId: tab.id });
  const { page } = await chrome.runtime.sendMessage({ type: 'popup-state', tab: tab.id });
  const [seen] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => {
      const [navigation] = performance.getEntriesByType('navigation');
      const wasPrerendered =
        navigation !== undefined && 'activationStart' in navigation && navigation.activationStart !== 0;
      for (const host of document.documentElement.children) {
        const root = host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
        const shown = root?.querySelector<HTMLElement>('.ansim');
        if (shown) return { warning: shown.dataset.shape ?? '', wasPrerendered };
      }
      return { warning: 'none', wasPrerendered };
    },
  });
  if (!seen?.result) throw new Error('Nothing was seen in the shop tab.');
  const kept: Record<string, { address?: string }> = await chrome.storage.session.get();
  return { text, page, ...seen.result, heardOf: Object.values(kept).flatMap(({ address }) => address ?? []) };
}
