import { browser } from 'wxt/browser';
import type { NotificationState } from '../../lib/core/products-page';
import { composeProductNews } from '../../lib/language/compose-product-news';
import type { OpenedLists } from './lists';
import type { Parts } from './parts';

/** The name of the one notification; a later one takes its place. */
const notificationId = 'products';
const productsSection = '#products';

/** The parts of the browser that news is told by. Without the permission there are no notifications. */
export interface NewsBrowser {
  action: {
    setBadgeText(details: { text: string }): Promise<void>;
    setBadgeBackgroundColor(details: { color: string }): Promise<void>;
    setTitle(details: { title: string }): Promise<void>;
  };
  permissions: { contains(asked: { permissions: ['notifications'] }): Promise<boolean> };
  storage: {
    local: {
      get(names: string[]): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
  runtime: { getURL(path: '/icons/128.png'): string };
  notifications?: {
    create(
      name: string,
      options: { type: 'basic'; iconUrl: string; title: string; message: string },
    ): Promise<string>;
    clear(name: string): Promise<boolean>;
    /** What the browser's own settings say, where it has such. */
    getPermissionLevel?(): Promise<string>;
  };
}

/** What of the parts the telling needs. */
export type NewsParts = Pick<Parts, 'products' | 'wordWatches' | 'language' | 'now'> & {
  lists: { open(): Promise<Pick<OpenedLists, 'states'>> };
};

/** Whether notifications are shown: with the permission, and not switched off for Ansim on one of them. */
export async function notificationState({
  permissions,
  notifications,
}: Pick<NewsBrowser, 'permissions' | 'notifications'>): Promise<NotificationState> {
  if (!(await permissions.contains({ permissions: ['notifications'] }))) return 'not-allowed';
  const level = await notifications?.getPermissionLevel?.().catch(() => undefined);
  return level === 'denied' ? 'blocked' : 'allowed';
}

/**
 * Tells news about watched products and words that nobody has seen: the icon of every tab without a state of its own, and a
 * notification where the user allowed them and there is more to tell than last time.
 */
export async function tellProductNews(parts: NewsParts, shown: NewsBrowser = browser): Promise<void> {
  const [products, watches] = await Promise.all([parts.products.list(), parts.wordWatches.list()]);
  const language = await parts.language();
  const lists = await parts.lists.open().then(
    ({ states }) => states,
    () => undefined,
  );
  const { toldUntil } = await shown.storage.local.get(['toldUntil']);
  const { badge, notification } = composeProductNews({
    ...{ products, watches, language },
    lists: lists ?? [],
    toldUntil: typeof toldUntil === 'string' ? toldUntil : '',
    now: parts.now(),
  });
  await Promise.allSettled([
    shown.action.setBadgeText({ text: badge.text }),
    shown.action.setBadgeBackgroundColor({ color: badge.colour }),
    shown.action.setTitle({ title: badge.title }),
  ]);
  const { notifications } = shown;
  // What has been seen, or was deleted, does not stay on the screen under its name.
  if (badge.text === '') await notifications?.clear(notificationId).catch(() => false);
  // Without the lists nobody knows whose notice it is: the next time tells.
  if (!notification || !lists || !notifications) return;
  if ((await notificationState(shown)) !== 'allowed') return;
  const { title, message, until } = notification;
  try {
    await notifications.create(notificationId, {
      ...{ type: 'basic', title, message },
      iconUrl: shown.runtime.getURL('/icons/128.png'),
    });
    await shown.storage.local.set({ toldUntil: until });
  } catch (fault) {
    console.warn('Ansim could not show a notification; the icon tells the same.', fault);
  }
}

/** A press on the notification opens the products. */
export async function openProductsOf(notification: string): Promise<void> {
  if (notification !== notificationId) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + productsSection });
  await browser.notifications.clear(notification);
}
