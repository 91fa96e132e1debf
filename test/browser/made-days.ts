import { type ShopDay, sumOfDays } from '../../lib/core/shop-day';
import type { TestBrowser } from './chromium';
import { waitUntil } from './wait-until';

/** Puts counts of a month into the extension's database, as a month of browsing would. */
export async function makeDays(browser: TestBrowser): Promise<void> {
  const days = Array.from({ length: 30 }, (_, ago) =>
    new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10),
  );
  const rows = days.flatMap((day, ago): ShopDay[] => [
    {
      ...{ day, marketplace: 'aliexpress' },
      counts: {
        ...{
          'page:read': 11,
          'verdict:not-listed': 9,
          'verdict:flagged': ago % 9 === 0 ? 1 : 0,
          'verdict:possible': ago % 4,
        },
        ...(ago % 5 === 0 && {
          'page:wall': 1,
          'wall:captcha': 1,
          'reason:wall': 1,
          'verdict:could-not-check': 1,
        }),
      },
    },
    {
      ...{ day, marketplace: 'temu' },
      counts: {
        ...{ 'page:read': ago < 6 ? 3 : 8, 'verdict:not-listed': 7 },
        ...(ago < 6 && {
          ...{ 'page:unreadable': 2, 'missing:title': 2, 'missing:product': 1 },
          ...{ 'verdict:could-not-check': 2, 'reason:page-not-understood': 2 },
        }),
      },
    },
  ]);
  await (await browser.worker()).evaluate(putDays, rows);
}

/** What is counted of the pages that were opened. */
export async function countedDays(browser: TestBrowser): Promise<ShopDay[]> {
  return ((await browser.stored()) as { tables: { days: ShopDay[] } }).tables.days;
}

/** Until so many pages have been read to their end and counted: nothing of what is stored changes by itself after that. */
export async function untilCounted(browser: TestBrowser, pages = 1): Promise<Record<string, number>> {
  const days = await waitUntil(
    'the pages have been counted',
    () => countedDays(browser),
    (all) => {
      const { 'page:read': read = 0, 'page:unreadable': unread = 0, 'page:wall': walls = 0 } = sumOfDays(all);
      return read + unread + walls >= pages;
    },
    { within: 30_000, every: 200 },
  );
  return sumOfDays(days);
}

/** In the worker. */
function putDays(rows: ShopDay[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ansim');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('days', 'readwrite');
      for (const row of rows) change.objectStore('days').put(row);
      change.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      change.onerror = () => reject(change.error);
    };
  });
}
