import { type Browser, browser } from 'wxt/browser';
import { clickedQuestion } from '../../lib/marketplaces/clicked-question';
import { shopPatterns } from '../../lib/page/shop-patterns';
import { openCheck } from './check-page';
import type { Parts } from './parts';
import { practise } from './practice';

const practiceItem = 'practice';
const checkItem = 'check';

/**
 * The entries in the browser's own menus: in the toolbar icon's, so that a warning can be practised without opening the popup;
 * and on links and selected text of any page, to check what they name.
 */
export function offerMenus(): void {
  browser.contextMenus.removeAll(() => {
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
}
