import { browser } from 'wxt/browser';
import type { PageStateView } from '../../lib/core/warning-view';
import { composeBadge } from '../../lib/language/compose-badge';
import type { Language } from '../../lib/language/language';

/** Paints a tab's badge. The tab may be gone by now, and Firefox for Android has no badge: neither is a fault. */
export async function paintBadge(tab: number, state: PageStateView, language: Language): Promise<void> {
  const badge = composeBadge(state, language);
  // The text last: whoever sees it finds the title that belongs to it.
  await Promise.allSettled([
    browser.action.setTitle({ tabId: tab, title: badge.title }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.colour }),
  ]);
  await browser.action.setBadgeText({ tabId: tab, text: badge.text }).catch(() => undefined);
}
