import { browser } from 'wxt/browser';
import type { TabRequest } from '../../lib/messages';
import { shopPatterns } from '../../lib/page/shop-patterns';

/** What the tab's script answers; undefined where no script of this version listens in the tab. */
export async function tellTab(tab: number, request: TabRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => undefined);
}

/** The lists, a dismissal or the language changed: every open shop page checks again. */
export async function checkAllTabsAgain(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...shopPatterns] });
  await Promise.all(
    tabs.map((tab) => (tab.id === undefined ? undefined : tellTab(tab.id, { type: 'check-again' }))),
  );
}
