import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../browser/chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { pressOnWarning, untilNoWarning, untilWarning, warningBox, warningOn } from '../browser/warning-on';
import { harmless, known, launchSynced, openSpine } from './spine';

/**
 * A shop's page against the warning. Whatever the page wins, the badge still tells the truth; each case says which of the
 * two it is.
 */
describe('a page that fights the warning', () => {
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

  const openAttacked = async (before = '', headers: Record<string, string> = {}): Promise<Page> => {
    const body = aliExpressPage(listed).replace('<head>', `<head><script>${before}</script>`);
    browser.shop({ [address]: { body, headers } });
    const page = await browser.open(address);
    await untilWarning(page, 'dialog');
    return page;
  };
  const stillTold = (page: Page) => browser.untilBadge(page, '!');

  describe('loses: the warning stays on top and in reach', () => {
    const attacks: [string, () => void][] = [
      ['takes its host away', () => document.documentElement.lastElementChild?.remove()],
      [
        'hides its host by its own style',
        () =>
          document.documentElement.lastElementChild?.setAttribute(
            'style',
            'display:none!important;opacity:0!important;visibility:hidden!important;transform:translate(-9999px)!important',
          ),
      ],
      [
        'hides every plain element by a style sheet',
        () => {
          const style = document.createElement('style');
          style.textContent =
            'div{display:none!important;opacity:0!important;visibility:hidden!important;clip-path:circle(0)!important}' +
            '*{font-size:90px!important;--paper:transparent!important;--ink:transparent!important;zoom:3}';
          document.head.append(style);
        },
      ],
      ['makes the document inert', () => document.documentElement.setAttribute('inert', '')],
      [
        'clips, moves and fades the document',
        () =>
          document.documentElement.setAttribute(
            'style',
            'clip-path:circle(0);transform:translate(-4000px);opacity:0!important;filter:opacity(0)',
          ),
      ],
      [
        'opens its own modal dialog over everything',
        () => {
          const dialog = document.createElement('dialog');
          dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;background:lime';
          dialog.textContent = 'All is well';
          document.body.append(dialog);
          dialog.showModal();
        },
      ],
      [
        'opens a popover over everything',
        () => {
          const cover = document.createElement('div');
          cover.popover = 'manual';
          cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;background:lime';
          cover.textContent = 'All is well';
          document.body.append(cover);
          cover.showPopover();
        },
      ],
      [
        'writes the document anew',
        () => {
          document.open();
          document.write('<!doctype html><html><body><h1>All is well</h1></body></html>');
          document.close();
        },
      ],
      [
        'closes every dialog it can find and throws events at the host',
        () => {
          const host = document.documentElement.lastElementChild;
          for (const dialog of document.querySelectorAll('dialog')) dialog.close();
          for (const name of [
            'cancel',
            'close',
            'toggle',
            'beforetoggle',
            'click',
            'wxt:content-script-started',
          ])
            host?.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
          host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        },
      ],
    ];

    it.each(attacks)('%s', async (_what, attack) => {
      const page = await openAttacked();
      await page.evaluate(attack);
      await page.waitForTimeout(900);
      expect(await warningOn(page)).toMatchObject({ shape: 'dialog', modal: true });
      expect(await isMetAtItsPlace(page)).toBe(true);
      await pressOnWarning(page, 'Leave this page');
      await untilNoWarning(page);
    });

    it('patches the prototypes it shares before anything else runs', async () => {
      const page = await openAttacked(`
        window.called = [];
        const trap = (owner, name) => { const own = owner[name]; owner[name] = function (...rest) {
          if (/extension:/.test(new Error().stack)) window.called.push(name); return own.apply(this, rest); }; };
        Element.prototype.attachShadow = () => { throw new Error('no'); };
        HTMLDialogElement.prototype.showModal = () => { throw new Error('no'); };
        HTMLElement.prototype.showPopover = () => { throw new Error('no'); };
        JSON.stringify = () => '"no"';
        Array.prototype.map = function () { return []; };
        customElements.define = () => { throw new Error('no'); };
        for (const name of ['addEventListener', 'dispatchEvent']) trap(EventTarget.prototype, name);
        for (const name of ['append', 'querySelector', 'querySelectorAll']) trap(Document.prototype, name);`);
      expect(await warningOn(page)).toMatchObject({ shape: 'dialog', modal: true });
      expect(await page.evaluate('window.called')).toEqual([]);
    });

    it('forbids every style and script by its policy, with Trusted Types', async () => {
      browser.shop({
        [address]: {
          body: '<!doctype html><html lang="en"><head><title>Tea towels</title></head><body><h1>Tea towels</h1></body></html>',
          headers: {
            'content-security-policy':
              "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
          },
        },
      });
      const page = await browser.open(address);
      await untilWarning(page, 'dialog');
      const box = await warningBox(page);
      expect(box?.width).toBeGreaterThan(300);
      expect(await isMetAtItsPlace(page)).toBe(true);
    });

    it('presses our buttons by script, or lures a press the moment it covers them', async () => {
      const page = await openAttacked();
      await page.waitForTimeout(700);
      const box = await warningBox(page);
      if (!box) throw new Error('there is no warning');
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;background:white';
        document.body.append(cover);
        cover.showPopover();
      });
      // Falls on the buttons just lifted: within the deaf time.
      await page.waitForTimeout(320);
      await pressOnWarning(page, 'I understand, continue', { waitForEars: false });
      await page.waitForTimeout(300);
      expect(await warningOn(page)).toMatchObject({ shape: 'dialog' });
      expect((await browser.stateOf(page)).dismissals).toEqual([]);
    });
  });

  describe('wins on the page, and the badge still tells', () => {
    it('takes the host away again and again: after five returns it stays away', async () => {
      const page = await openAttacked();
      await page.evaluate(() => {
        const observer = new MutationObserver(() => {
          const last = document.documentElement.lastElementChild;
          if (last && last !== document.body) last.remove();
        });
        document.documentElement.lastElementChild?.remove();
        observer.observe(document.documentElement, { childList: true });
      });
      await page.waitForTimeout(2800);
      expect(await warningOn(page)).toBeUndefined();
      expect(await stillTold(page)).toMatchObject({
        title: expect.stringContaining('listed this product as harmful'),
      });
      expect((await browser.stateOf(page)).page.warning).toMatchObject({ level: 'flagged' });
    });

    it('hides the whole document, itself with it', async () => {
      const page = await openAttacked();
      await page.evaluate(() => {
        document.documentElement.style.setProperty('display', 'none', 'important');
      });
      await page.waitForTimeout(700);
      await stillTold(page);
      expect((await browser.stateOf(page)).page.kind).toBe('flagged');
    });

    it('draws its own sign of safety, posts messages, and calls for the extension', async () => {
      const page = await openAttacked();
      const reached = await page.evaluate(async () => {
        document.body.insertAdjacentHTML('afterbegin', '<p style="color:green">✔ Ansim: safe product</p>');
        for (const message of [
          { type: 'dismiss', dismissal: 'x' },
          { type: 'set-language', language: 'ko' },
        ])
          window.postMessage(message, '*');
        const { chrome, browser } = window as unknown as Record<string, { runtime?: unknown } | undefined>;
        return Boolean(chrome?.runtime ?? browser?.runtime);
      });
      expect(reached).toBe(false);
      await page.waitForTimeout(500);
      await stillTold(page);
      expect(await browser.stateOf(page)).toMatchObject({ languageSetting: 'browser', dismissals: [] });
    });
  });

  describe('lies about what it sells', () => {
    it('names a listed listing in its data on another listing’s address: nobody is warned', async () => {
      const other = { id: known.unlistedAliExpress, ...harmless };
      const at = aliExpressAddress(other);
      browser.shop({ [at]: aliExpressPage(other).replaceAll(other.id, known.aliExpress) });
      const page = await browser.open(at);
      await page.waitForTimeout(2500);
      expect(await warningOn(page)).toBeUndefined();
      expect((await browser.stateOf(page)).page.kind).not.toBe('flagged');
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
    const page = await openAttacked();
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
    const asked = await worker.evaluate(() => (globalThis as unknown as { asked: number }).asked);
    expect(asked).toBeLessThanOrEqual(20);
    await stillTold(page);
    expect(await warningOn(page)).toMatchObject({ level: 'flagged' });
  });

  it('puts a listed listing into a frame: the frame shows nothing, and the page is not warned for it', async () => {
    const outer = 'https://www.aliexpress.com/p/campaign/index.html';
    browser.shop({
      [address]: aliExpressPage(listed),
      [outer]: `<!doctype html><html><body><h1>Campaign</h1><iframe src="${address}" width="900" height="600"></iframe></body></html>`,
    });
    const page = await browser.open(outer);
    await page.frameLocator('iframe').locator('h1').waitFor();
    await page.waitForTimeout(1200);
    expect(await warningOn(page)).toBeUndefined();
    expect((await browser.stateOf(page)).page.kind).toBe('not-a-product-page');
  });
});

/** Whether a press in the middle of the warning would reach it, by the page's own hit test. */
async function isMetAtItsPlace(page: Page): Promise<boolean> {
  const box = await warningBox(page);
  if (!box) return false;
  return page.evaluate(
    ([x, y]) => {
      const met = document.elementFromPoint(x ?? 0, y ?? 0);
      return met?.parentElement === document.documentElement && met !== document.body;
    },
    [box.left + box.width / 2, box.top + box.height / 2],
  );
}
