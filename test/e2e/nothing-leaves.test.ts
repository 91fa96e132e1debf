import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestBrowser } from '../browser/chromium';
import {
  aliExpressAddress,
  aliExpressCaptcha,
  aliExpressGone,
  aliExpressPage,
  temuAddress,
  temuCaptcha,
  temuPage,
  unreadablePage,
} from '../browser/shop-pages';
import { brandAndModel, harmless, known, launchSynced, limited, openSpine } from './spine';

const grid = (links: string[]) =>
  `<!doctype html><html><body><h1>Search</h1>${links.map((link) => `<a href="${link}">A thing</a>`).join('')}</body></html>`;

/** Fifty addresses of both shops: hits, misses, walls, grids, pages that cannot be read. */
function fiftyPages(): [string, string][] {
  const goods = [harmless, brandAndModel, limited];
  const pages: [string, string][] = [];
  for (let at = 0; at < 17; at++) {
    const what = goods[at % goods.length] ?? harmless;
    const item = {
      id: at === 0 ? known.aliExpress : `10050000000010${String(at).padStart(2, '0')}`,
      ...what,
    };
    const thing = { id: at === 0 ? known.temu : `6010000000010${String(at).padStart(2, '0')}`, ...what };
    pages.push([
      aliExpressAddress(item),
      at === 5 ? aliExpressCaptcha() : at === 6 ? aliExpressGone(item) : aliExpressPage(item),
    ]);
    pages.push([
      temuAddress(thing),
      at === 5 ? temuCaptcha(thing) : at === 6 ? unreadablePage : temuPage(thing),
    ]);
  }
  const links = pages.map(([address]) => address);
  for (let at = 0; pages.length < 50; at++)
    pages.push([
      `https://www.${at % 2 ? 'temu' : 'aliexpress'}.com/w/wholesale-thing-${at}.html`,
      grid(links),
    ]);
  return pages;
}

let spine: Awaited<ReturnType<typeof openSpine>>;
let browser: TestBrowser;
beforeAll(async () => {
  spine = await openSpine();
  browser = await launchSynced(spine.extension);
});
afterAll(async () => {
  await browser?.close();
  await spine?.close();
});

it('fifty pages are browsed, the list is synced again, and nothing was asked for but the feed’s files', async () => {
  const pages = fiftyPages();
  expect(pages).toHaveLength(50);
  for (const [address, body] of pages) browser.shop({ [`${address}`]: body });
  const queue = pages.map(([address]) => `${address}?spm=private-words-${'x'.repeat(8)}`);
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      const tab = await browser.context.newPage();
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await tab.goto(next, { waitUntil: 'load' });
        await tab.waitForTimeout(900);
      }
    }),
  );
  await browser.syncNow();

  const asked = browser.requests.filter(({ url }) => /^(?:https?|wss?):/.test(url));
  // The shops' own pages ask only for themselves; nothing of ours is among it.
  const others = asked.filter(({ outcome }) => outcome !== 'answered');
  expect(others.length).toBeGreaterThan(2);
  for (const { url, by, method, headers, body } of others) {
    expect(by, url).toBe('worker');
    expect(url).toMatch(
      new RegExp(`^${spine.lab.url}(?:manifest\\.json|manifest\\.sig|packs/[0-9a-f]{64}\\.ndjson\\.gz)$`),
    );
    expect(method).toBe('GET');
    expect(body).toBe('');
    expect(
      Object.keys(headers).filter((name) => /^(?:cookie|referer|authorization|origin|x-)/.test(name)),
    ).toEqual([]);
    expect(JSON.stringify(headers)).not.toMatch(/private-words|aliexpress|temu|10050000|6010000/);
  }
  expect(asked.filter(({ by, outcome }) => by !== 'page' && outcome === 'answered')).toEqual([]);
  // The server saw the same: no name for this browser in any header.
  const seen = spine.lab.requests.map(({ headers }) => JSON.stringify(headers ?? {}));
  expect(new Set(seen.map((each) => each.replace(/"if-none-match":"[^"]*",?/, ''))).size).toBeLessThan(6);
});
