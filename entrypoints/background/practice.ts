import { type Browser, browser } from 'wxt/browser';
import type { WarningView } from '../../lib/core/warning-view';
import { composePractice } from '../../lib/language/compose-practice';
import { shopPatterns } from '../../lib/page/shop-patterns';
import { injectWarning } from './inject-script';
import type { Parts } from './parts';
import { tellTab } from './tabs';

const practiceItem = 'practice';

/** Shows the practice warning on a shop's page; anywhere else `shown` is false and the popup shows the view itself. */
export async function practise(
  level: 'flagged' | 'possible',
  tab: number,
  parts: Parts,
): Promise<{ shown: boolean; view: WarningView }> {
  const view = composePractice({ language: await parts.language(), level, now: parts.now() });
  await injectWarning({ tab, document: undefined });
  return { shown: (await tellTab(tab, { type: 'practice', warning: view })) === true, view };
}

/** An entry in the toolbar icon's own menu, so that a warning can be practised without opening the popup. */
export function offerPractice(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: practiceItem,
      title: browser.i18n.getMessage('practiceMenu'),
      contexts: ['action'],
      documentUrlPatterns: [...shopPatterns],
    });
  });
}

export async function practiceMenu(
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
  parts: Parts,
): Promise<void> {
  if (info.menuItemId !== practiceItem || tab?.id === undefined) return;
  await practise('flagged', tab.id, parts);
}
