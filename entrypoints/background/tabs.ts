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

/** The address of a tab, where the extension may read it. Chrome throws at once for a number that can be no tab's; a tab that is gone rejects. */
export async function addressOf(tab: number): Promise<string | undefined> {
  try {
    const { url, pendingUrl } = await browser.tabs.get(tab);
    return url ?? pendingUrl;
  } catch {
    return undefined;
  }
}
