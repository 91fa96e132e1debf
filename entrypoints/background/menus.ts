import { type Browser, browser } from 'wxt/browser';
import { clickedQuestion } from '../../lib/marketplaces/clicked-question';
import { shopPatterns } from '../../lib/page/shop-patterns';
import { openCheck } from './check-page';
import { openReport } from './compose-report';
import type { Parts } from './parts';
import { practise } from './practice';

const practiceItem = 'practice';
const reportItem = 'report';
const checkItem = 'check';

/**
 * The entries in the browser's own menus: in the toolbar icon's, so that a listing can be reported, and a warning practised, without opening the popup;
 * and on links and selected text of any page, to check what they name.
 */
export function offerMenus(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: reportItem,
      title: browser.i18n.getMessage('reportMenu'),
      contexts: ['action'],
      documentUrlPatterns: [...shopPatterns],
    });
    browser.contextMenus.create({
      id: practiceItem,
      title: browser.i18n.getMessage('practiceMenu'),
      contexts: ['action'],
      documentUrlPatterns: [...shopPatterns],
    });
    browser.contextMenus.create({
      id: checkItem,
      title: browser.i18n.getMessage('checkMenu'),
      contexts: ['link', 'selection'],
    });
  });
}

export async function menuPressed(
  { menuItemId, linkUrl, selectionText }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
  parts: Parts,
): Promise<void> {
  if (menuItemId === checkItem) await openCheck(clickedQuestion({ link: linkUrl, selection: selectionText }));
  if (menuItemId === practiceItem && tab?.id !== undefined) await practise('flagged', tab.id, parts);
  if (menuItemId === reportItem && tab?.id !== undefined) await reportFromIcon(tab.id, parts);
}

/** Where the tab shows nothing that could be reported, the popup says what it is instead. */
async function reportFromIcon(tab: number, parts: Parts): Promise<void> {
  const { shown } = await openReport({ tab }, parts);
  if (!shown) await browser.action.openPopup().catch(() => undefined);
}
