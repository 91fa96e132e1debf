import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { visitBounds } from '../../lib/page/visit-pace';
import type { TestBrowser } from '../browser/chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { untilWarning, warningBox, warningOn } from '../browser/warning-on';
import { harmless, known, launchSynced, limited, openSpine } from './spine';

/** Shop's pages that lie to the reader or wear it out; what they can do to the warning itself is in page-attacks.ts. */
describe('a hostile page', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let browser: TestBrowser;

  beforeAll(async () => {
    spine = await openSpine();
    browser = await launchSynced(spine.extension);
  });
  afterEach(async () => {
    for (const page of browser.context.pages()) if (/^https:/.test(page.url())) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await spine?.close();
  });

  const listed = { id: known.aliExpress, ...harmless };
  const address = aliExpressAddress(listed);

  const stillTold = (page: Page) => browser.untilBadge(page, '!');
  /** Counts from now on what the worker is asked to check; how many it was. */
  const countChecks = async (): Promise<() => Promise<number>> => {
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const counted = globalThis as unknown as {
        asked: number;
        chrome: {
          runtime: { onMessage: { addListener(listen: (message: { type?: string }) => void): void } };
        };
      };
      counted.asked = 0;
      counted.chrome.runtime.onMessage.addListener((message) => {
        if (message.type === 'check') counted.asked++;
      });
    });
    return () => worker.evaluate(() => (globalThis as unknown as { asked: number }).asked);
  };

  describe('lies about what it sells', () => {
    it('names a listed listing in its data on another listing’s address: nobody is warned', async () => {
      const other = { id: known.unlistedAliExpress, ...harmless };
      const at = aliExpressAddress(other);
      browser.shop({ [at]: aliExpressPage(other).replaceAll(other.id, known.aliExpress) });
      const page = await browser.open(at);
      await browser.untilBadge(page, '?');
      expect(await warningOn(page)).toBeUndefined();
      expect((await browser.stateOf(page)).page.kind).toBe('could-not-check');
    });

    it('answers the page reader with getters that throw, cycles and endless strings: could not check, and no fault', async () => {
      const other = { id: known.unlistedAliExpress, ...harmless };
      const at = aliExpressAddress(other);
      const body = `<!doctype html><html><head><script>
        const cycle = {}; cycle.self = cycle; cycle.list = [cycle];
        Object.defineProperty(cycle, 'result', { get() { throw new Error('no'); }, enumerable: true });
        window._d_c_ = { lifeCycleEventList: [{ data: { data: { result: cycle } } }, cycle, 'x'.repeat(5e6)] };
        window.runParams = new Proxy({}, { get() { throw new Error('no'); }, ownKeys() { throw new Error('no'); } });
      </script></head><body><p>${'x'.repeat(200_000)}</p></body></html>`;
      browser.shop({ [at]: body });
      const page = await browser.open(at);
      await browser.untilBadge(page, '?');
      expect((await browser.stateOf(page)).page.kind).toBe('could-not-check');
      expect(await page.evaluate('1 + 1')).toBe(2);
    });

    it('fills title and rows with mark-up, direction marks and a hundred thousand characters: shown as text, bounded', async () => {
      const bait = '<img src=x onerror="window.owned=1">\u202Egnihton\u0000';
      const shouted = {
        ...listed,
        title: `${bait}${'A'.repeat(100_000)}`,
        attributes: [{ name: bait, value: bait }, ...harmless.attributes],
      };
      browser.shop({ [address]: aliExpressPage(shouted) });
      const page = await browser.open(address);
      const warning = await untilWarning(page, 'dialog');
      expect(warning.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/u);
      expect(warning.text.length).toBeLessThan(20_000);
      const popup = await browser.popup(page);
      expect(await popup.evaluate('window.owned')).toBeUndefined();
      expect((await popup.locator('main').textContent())?.length).toBeLessThan(20_000);
      await popup.close();
    });
  });

  it('floods the page with mutations and addresses: the worker is asked a bounded number of times', async () => {
    browser.shop({ [address]: aliExpressPage(listed) });
    const page = await browser.open(address);
    await untilWarning(page, 'dialog');
    const checks = await countChecks();
    await page.evaluate(async (base) => {
      for (let round = 0; round < 300; round++) {
        for (let node = 0; node < 50; node++) {
          const row = document.createElement('p');
          row.textContent = `${round}.${node}`;
          document.body.append(row);
          if (node % 2) row.remove();
        }
        history.replaceState(undefined, '', `${base}?round=${round}`);
        await new Promise((go) => setTimeout(go, 5));
      }
    }, address);
    await page.waitForTimeout(1500);
    expect(await checks()).toBeLessThanOrEqual(20);
    await stillTold(page);
    expect(await warningOn(page)).toMatchObject({ level: 'flagged' });
  });

  it('goes through one listing’s address after another: the worker is asked a bounded number of times', async () => {
    browser.shop({ [address]: aliExpressPage(listed) });
    const page = await browser.open(address);
    await untilWarning(page, 'dialog');
    const checks = await countChecks();
    const lasted = await page.evaluate(async (base) => {
      const began = performance.now();
      for (let round = 0; round < 300; round++) {
        const other = base.replace(/\d+\.html$/, `${1005007100000000 + round}.html`);
        history.replaceState(undefined, '', other);
        await new Promise((go) => setTimeout(go, 5));
      }
      history.replaceState(undefined, '', base);
      return performance.now() - began;
    }, address);
    await stillTold(page);
    await untilWarning(page, 'dialog');
    // A visit tells its address, what it has read by then, and how it ends.
    const visits = visitBounds.burst + lasted / visitBounds.every + 2;
    expect(await checks()).toBeLessThanOrEqual(4 * visits);
  });

  it('lets nothing else run on itself: the badge tells before it is done, and the warning stands after', async () => {
    let release = () => {};
    const released = new Promise<void>((go) => {
      release = go;
    });
    // A request that is waited for where nothing else can run meanwhile.
    const hold = "const hold = new XMLHttpRequest(); hold.open('GET', '/hold', false); hold.send();";
    browser.shop({ [address]: aliExpressPage(listed).replace('<head>', `<head><script>${hold}</script>`) });
    const page = await browser.context.newPage();
    await page.route('**/hold', async (route) => {
      await released;
      await route.fulfill({ body: '' });
    });
    await page.goto(address, { waitUntil: 'commit' });
    await stillTold(page);
    release();
    await untilWarning(page, 'dialog');
  });

  it('covers a banner: it comes back above a popover; above the page’s own modal it cannot, and the badge tells', async () => {
    const possible = { id: known.unlistedAliExpress, ...limited };
    browser.shop({ [aliExpressAddress(possible)]: aliExpressPage(possible) });
    const page = await browser.open(aliExpressAddress(possible));
    await untilWarning(page, 'banner');
    const isMet = async () => {
      const box = await warningBox(page);
      return page.evaluate(
        ([x, y]) => {
          const met = document.elementFromPoint(x ?? 0, y ?? 0);
          return met?.parentElement === document.documentElement && met !== document.body;
        },
        box ? [box.left + box.width / 2, box.top + box.height / 2] : [-1, -1],
      );
    };
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;background:lime';
      document.body.append(cover);
    });
    // The second time it is one that was known before.
    for (let times = 0; times < 2; times++) {
      await page.evaluate(() => document.querySelector<HTMLElement>('#cover')?.showPopover());
      await waitUntil('the banner is above it', isMet, Boolean);
      await page.evaluate(() => document.querySelector<HTMLElement>('#cover')?.hidePopover());
    }
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.showModal();
    });
    await waitUntil('the banner cannot be reached', isMet, (met) => !met);
    expect(await browser.untilBadge(page, '!?')).toMatchObject({
      title: expect.stringContaining('may be a product'),
    });
  });
});
