import { browser } from 'wxt/browser';
import { unseenNews } from '../../lib/language/compose-products';
import { sentencesIn } from '../../lib/language/sentences';
import type { Parts } from './parts';

/** The name of the one notification; a later one takes its place. */
const notificationId = 'products';
/** Colour of a flagged page's badge: the same word on the icon of every tab that says nothing else. */
const colour = '#b3191f';
const productsSection = '#products';

/**
 * Tells news about watched products that nobody has seen: the icon of every tab without a state of its own, and a
 * notification where the user allowed them and there is more to tell than last time.
 */
export async function tellProductNews(parts: Parts): Promise<void> {
  const products = await parts.products.list();
  const language = await parts.language();
  const say = sentencesIn(language);
  const words = say.dashboard.products;
  const lists = await parts.lists.open().then(
    ({ states }) => states,
    () => [],
  );
  const { listed, named, withdrawn } = unseenNews(products, lists);
  const count = listed.length + named.length + withdrawn.length;
  await Promise.allSettled([
    browser.action.setBadgeText({ text: count > 0 ? String(Math.min(99, count)) : '' }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setTitle({ title: count > 0 ? say.prefixed(say.name, words.badge(count)) : say.name }),
  ]);
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const newest = products
    .flatMap(({ news }) => news.filter(({ seen }) => !seen).map(({ at }) => at))
    .sort()
    .at(-1);
  const { toldUntil = '' } = await browser.storage.local.get(['toldUntil']);
  if (newest === undefined || (typeof toldUntil === 'string' && newest <= toldUntil)) return;
  await browser.storage.local.set({ toldUntil: newest });
  const [first] = [...listed, ...named, ...withdrawn];
  const { notification } = words;
  await browser.notifications.create(notificationId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title:
      listed.length > 0
        ? notification.listed(listed.length)
        : named.length > 0
          ? notification.named(named.length)
          : notification.withdrawn(withdrawn.length),
    message: first?.label ?? '',
  });
}

/** A press on the notification opens the products. */
export async function openProductsOf(notification: string): Promise<void> {
  if (notification !== notificationId) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') + productsSection });
  await browser.notifications.clear(notification);
}
