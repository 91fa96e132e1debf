import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { ownPageRequestSchema, pageRequestSchema } from '../../lib/messages';
import { answerPage } from './check';
import { noteDirectAccess, syncDirectLists } from './direct';
import { makeParts } from './make-parts';
import { menuPressed, offerMenus } from './menus';
import { outboxAlarm, sendDueReports } from './outbox';
import { answerOwnPage, type OwnPageParts } from './own-pages';
import { pageSender } from './page-sender';
import { markTabsWithoutScript } from './popup-state';
import { openProductsOf, tellProductNews } from './product-news';
import { forgetSkeleton } from './skeleton';
import { noteSubscribedAccess, syncSubscriptions } from './subscriptions';
import { ensureSyncAlarm, syncAlarm, syncLists } from './sync';

export default defineBackground(() => {
  const parts = makeParts();
  const ownPageParts: OwnPageParts = {
    ...parts,
    async syncNow() {
      // A source is fetched in the time its host is due; nobody waits for that.
      begin(syncDirectLists(parts, { force: true }));
      begin(syncSubscriptions(parts, { force: true }));
      await syncLists(parts, { force: true });
    },
  };

  const route = (message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | undefined => {
    if (isOwnPage(sender)) {
      const asked = ownPageRequestSchema.safeParse(message);
      return asked.success ? answerOwnPage(asked.data, ownPageParts) : undefined;
    }
    const asked = pageRequestSchema.safeParse(message);
    const from = asked.success ? pageSender(sender, asked.data, browser.runtime.id) : undefined;
    return from && asked.success ? answerPage(asked.data, from, parts) : undefined;
  };

  browser.runtime.onMessage.addListener((message, sender, answer) => {
    const work = route(message, sender);
    if (!work) {
      answer({ refused: 'not a request this sender may make' });
      return false;
    }
    work.then(answer, (fault) => {
      console.error('Ansim could not answer a request.', fault);
      answer({ refused: 'fault' });
    });
    return true;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    offerMenus();
    if (reason === 'install' || reason === 'update') void markTabsWithoutScript(parts);
    void syncLists(parts, { force: reason === 'install' });
  });
  browser.runtime.onStartup.addListener(() => {
    void ensureSyncAlarm();
    void sendDueReports(parts);
    void tellProductNews(parts).catch(() => undefined);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === outboxAlarm) void sendDueReports(parts);
    if (name !== syncAlarm) return;
    void syncLists(parts, { force: false });
    begin(syncDirectLists(parts, { force: false }));
    begin(syncSubscriptions(parts, { force: false }));
  });
  browser.tabs.onRemoved.addListener((tab) => {
    void parts.tabStates.forget(tab);
    void parts.foundCards.forget(tab);
    void parts.carts.forgetTab(tab);
    void parts.orders.forget(tab);
    void forgetSkeleton(tab);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void menuPressed(info, tab, parts));
  browser.permissions.onRemoved.addListener(() => {
    void markTabsWithoutScript(parts);
    begin(noteDirectAccess(parts));
    begin(noteSubscribedAccess(parts));
  });
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) hearNotifications();
    begin(noteDirectAccess(parts));
    begin(noteSubscribedAccess(parts));
  });
  hearNotifications();
  void ensureSyncAlarm();
});

/** Work that nobody waits for. Where it fails, what was held stays and the next alarm tries again. */
function begin(work: Promise<unknown>): void {
  work.catch((fault) => console.warn('Ansim could not look after its lists; it tries again.', fault));
}

/** There is nothing to listen to before the user allows notifications. */
function hearNotifications(): void {
  browser.notifications?.onClicked.addListener((id) => void openProductsOf(id));
}

/** Only the extension's own pages may ask for more than a check. The browser says who asks. */
function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
