import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../browser/chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { harmless, known, launchSynced, openSpine } from './spine';

/** Runs in a page of the extension's own: deletes its database, under whoever has it open. */
const deleteDatabase = `new Promise((resolve, reject) => {
  const asked = indexedDB.deleteDatabase('ansim');
  asked.onsuccess = () => resolve(true);
  asked.onerror = () => reject(asked.error);
})`;

/** The same, and another of that name and version with one table at once, before anybody comes between; kept open if told to. */
const replaceDatabase = (version: number, { held = false } = {}) => `new Promise((resolve, reject) => {
  indexedDB.deleteDatabase('ansim');
  const asked = indexedDB.open('ansim', ${version});
  asked.onupgradeneeded = () => asked.result.createObjectStore('dismissals', { keyPath: 'key' });
  asked.onsuccess = () => {
    if (${held}) globalThis.heldOpen = asked.result;
    else asked.result.close();
    resolve(true);
  };
  asked.onerror = () => reject(asked.error);
})`;

const databases = "indexedDB.databases().then((all) => all.map(({ name, version }) => name + ' ' + version))";

const letGo = 'globalThis.heldOpen.close()';

/** Puts something else in the place of every row of a table; \`row\` is an expression over each. */
const spoil = (table: string, row: string) => `new Promise((resolve, reject) => {
  const asked = indexedDB.open('ansim');
  asked.onerror = () => reject(asked.error);
  asked.onsuccess = () => {
    const writing = asked.result.transaction('${table}', 'readwrite');
    const rows = writing.objectStore('${table}');
    rows.getAll().onsuccess = ({ target }) => {
      for (const each of target.result) rows.put(${row});
    };
    writing.oncomplete = () => { asked.result.close(); resolve(true); };
    writing.onerror = () => reject(writing.error);
  };
})`;

describe('the extension’s database', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let browser: TestBrowser;
  let hit: Page;
  let miss: Page;

  beforeAll(async () => {
    spine = await openSpine();
    browser = await launchSynced(spine.extension);
    const [listed, unlisted] = [known.aliExpress, known.unlistedAliExpress].map((id) => ({
      id,
      ...harmless,
    }));
    for (const each of [listed, unlisted])
      if (each) browser.shop({ [aliExpressAddress(each)]: aliExpressPage(each) });
    hit = await browser.open(aliExpressAddress({ id: known.aliExpress, ...harmless }));
    miss = await browser.open(aliExpressAddress({ id: known.unlistedAliExpress, ...harmless }));
    await told('!', '0');
  });
  afterAll(async () => {
    await browser?.close();
    await spine?.close();
  });

  /** Waits until the toolbar says so of the listed and of the unlisted listing, checked anew. */
  const told = async (ofHit: string, ofMiss: string) => {
    await Promise.all([hit, miss].map((page) => page.reload()));
    await browser.untilBadge(hit, ofHit);
    await browser.untilBadge(miss, ofMiss);
  };
  const whyMiss = async () => (await browser.stateOf(miss)).page.detail;
  const healed = async () => {
    const { listLines } = await browser.syncNow();
    expect(listLines.map(({ fault }) => fault).filter(Boolean)).toEqual([]);
    await told('!', '0');
  };

  it('deleted under the worker: nothing is reassured of from what is gone, and the next sync brings it back', async () => {
    await browser.inOwnPage(deleteDatabase);
    await browser.killWorker();
    await told('?', '?');
    expect(await whyMiss()).toMatch(/starter/);
    await healed();
  });

  it('of a later version: could not check, it says to update, and not a byte of it is touched', async () => {
    await browser.inOwnPage(replaceDatabase(9990));
    await browser.killWorker();
    await told('?', '?');
    expect(await whyMiss()).toMatch(/Update Ansim/);
    await browser.syncNow();
    expect(await browser.inOwnPage(databases)).toEqual(['ansim 9990']);
    await browser.inOwnPage(deleteDatabase);
    await healed();
  });

  it('held open in an older version by another window: could not check, it says so, and goes on once it is let go', async () => {
    await browser.inOwnPage(replaceDatabase(10, { held: true }));
    await browser.killWorker();
    await told('?', '?');
    expect(await whyMiss()).toMatch(/Close the other windows/);
    await browser.inOwnPage(letGo);
    // Open pages are checked again by themselves; what was stored is gone, the starter list has come instead.
    await waitUntil('the open page is told anew', whyMiss, (why) => /starter/.test(why), { within: 30_000 });
    await healed();
  });

  it('with packs that rotted: a listing that may be listed could not be checked, and the next sync fetches them again', async () => {
    await browser.inOwnPage(spoil('packs', "{ ...each, raw: new Blob(['x'.repeat(each.raw.size)]) }"));
    await browser.killWorker();
    await hit.reload();
    await browser.untilBadge(hit, '?');
    expect((await browser.stateOf(hit)).page.detail).toMatch(/cannot be read/);
    await healed();
  });

  it('with an index that rotted: it is built anew before anybody is told anything', async () => {
    await browser.inOwnPage(spoil('indexes', "{ ...each, index: new Blob(['rot']) }"));
    await browser.killWorker();
    await told('!', '0');
  });

  it('with rows that are nonsense: they count as absent, and the next sync brings them back', async () => {
    await browser.inOwnPage(spoil('editions', "{ feed: each.feed, manifest: 'nonsense' }"));
    await browser.inOwnPage(spoil('memories', '{ feed: each.feed, highestSequence: -1 }'));
    await browser.killWorker();
    await told('?', '?');
    await healed();
  });

  it('synced from two windows at once: each pack is fetched once, and the edition is whole', async () => {
    await spine.publish({ now: new Date(Date.now() + 60_000).toISOString().replace(/\.\d+Z$/, 'Z') });
    const before = spine.lab.requests.length;
    const both = `Promise.all([1, 2].map(() => chrome.runtime.sendMessage({ type: 'check-now', tab: -1 })))`;
    expect(await browser.inOwnPage(both)).toHaveLength(2);
    const packs = spine.lab.requests
      .slice(before)
      .map(({ path }) => path)
      .filter((path) => path.includes('packs/'));
    expect(new Set(packs).size).toBe(packs.length);
    await told('!', '0');
  });
});
