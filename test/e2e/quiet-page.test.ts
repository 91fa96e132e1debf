import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { aliExpressGrid, aliExpressGridAddress } from '../browser/grid-pages';
import { aliExpressAddress, aliExpressPage, temuAddress, temuPage } from '../browser/shop-pages';
import { warningOn } from '../browser/warning-on';
import { harmless, known, launchSynced, openSpine } from './spine';

/**
 * Notes, from the page's first script on, all that a page can notice of a guest: every event that reaches its window, every
 * listener, timer, observer, message and history call made through its own globals, and reads of its globals by accessor.
 */
const watcher = `
  const noted = []; Object.defineProperty(window, 'noted', { value: noted, enumerable: false });
  for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'toggle', 'beforetoggle',
    'focusin', 'focusout', 'blur', 'focus', 'visibilitychange', 'selectionchange', 'copy', 'resize', 'scroll'])
    window.addEventListener(type, (event) => noted.push('event ' + event.type), true);
  const wrap = (owner, name) => { const own = owner[name]; owner[name] = function (...rest) {
    if (/chrome-extension:|shop-page|listing\\.js|badges|cards|warning\\.js/.test(new Error().stack)) noted.push('call ' + name);
    return own.apply(this, rest); }; };
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) wrap(EventTarget.prototype, name);
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'getElementById']) wrap(Document.prototype, name);
  for (const name of ['postMessage', 'setTimeout', 'setInterval', 'getComputedStyle', 'fetch']) wrap(window, name);
  for (const name of ['pushState', 'replaceState']) wrap(history, name);
  for (const name of ['attachShadow', 'append', 'remove', 'getAttribute']) wrap(Element.prototype, name);
  for (const name of ['parse', 'stringify']) wrap(JSON, name);
  for (const name of ['_init_data_', '__INIT_PROPS__', 'rawData', 'ansim', 'ansimWarningPainter', 'ansimCardPainter'])
    Object.defineProperty(window, name, { get() { noted.push('read ' + name); return undefined; }, configurable: true, enumerable: false });
`;

interface Noticed {
  html: string;
  globals: string[];
  documentKeys: string[];
  noted: string[];
  timings: string[];
  /** Scripts that the browser names as the cause of a long frame. */
  blamed: string[];
  sheets: number;
  active: string | undefined;
  history: number;
  animations: number;
}

const listings = {
  AliExpress: { id: known.unlistedAliExpress, ...harmless },
  Temu: { id: known.unlistedTemu, ...harmless },
};

describe('a page without a warning cannot tell that the extension is there', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let bare: TestBrowser;
  let guarded: TestBrowser;

  beforeAll(async () => {
    spine = await openSpine();
    bare = await launchChromium();
    guarded = await launchSynced(spine.extension);
  });
  afterAll(async () => {
    await bare?.close();
    await guarded?.close();
    await spine?.close();
  });

  const open = async (browser: TestBrowser, address: string, body: string): Promise<Page> => {
    browser.shop({ [address]: body.replace('<head>', `<head><script>${watcher}</script>`) });
    return browser.open(address);
  };

  it.each([
    ['AliExpress', aliExpressAddress(listings.AliExpress), aliExpressPage(listings.AliExpress)],
    ['Temu', temuAddress(listings.Temu), temuPage(listings.Temu)],
  ])('on %s', async (_shop, address, body) => {
    const quiet = await open(bare, address, body);
    const watched = await open(guarded, address, body);
    await guarded.untilBadge(watched, '0');
    await watched.waitForTimeout(4000);
    expect((await guarded.stateOf(watched)).page.kind).toBe('not-listed');
    expect(await warningOn(watched)).toBeUndefined();
    await quiet.waitForTimeout(200);
    const [without, withIt] = [await noticed(quiet), await noticed(watched)];
    expect(without.html).toContain(harmless.title);
    expect(withIt).toEqual(without);
  });

  it('on a grid whose cards were checked, and not one of them is listed', async () => {
    const cards = Array.from({ length: 30 }, (_, at) => ({
      id: `10050000007000${at + 10}`,
      title: harmless.title,
    }));
    const body = aliExpressGrid({ cards });
    const quiet = await open(bare, aliExpressGridAddress, body);
    const watched = await open(guarded, aliExpressGridAddress, body);
    await watched.evaluate('scrollTo(0, 500)');
    await quiet.evaluate('scrollTo(0, 500)');
    await guarded.inContentScript(watched, untilQuiet);
    const [without, withIt] = [await noticed(quiet), await noticed(watched)];
    expect(without.html).toContain(harmless.title);
    expect(withIt).toEqual(without);
  });

  it('nor by asking for its files', async () => {
    const watched = await guarded.open(aliExpressAddress(listings.AliExpress));
    const base = `chrome-extension://${guarded.extensionId}`;
    const reached = await watched.evaluate(async (folder) => {
      const files = [
        'manifest.json',
        'warning.js',
        'listing.js',
        'read-further.js',
        'badges.js',
        'cards.js',
        'shop-page.js',
        'popup.html',
        'icon/48.png',
        'starter/manifest.json',
      ];
      const answers = files.map((file) =>
        fetch(`${folder}/${file}`).then(
          () => file,
          () => '',
        ),
      );
      const frames = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.startsWith('chrome-extension:'));
      return [...(await Promise.all(answers)).filter(Boolean), ...frames.map(({ name }) => name)];
    }, base);
    expect(reached).toEqual([]);
  });
});

/** Long enough for the cards to have been asked about. */
const untilQuiet = 'new Promise((resolve) => setTimeout(resolve, 2500))';

function noticed(page: Page): Promise<Noticed> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    documentKeys: Object.keys(document).sort(),
    noted: (window as unknown as { noted: string[] }).noted,
    timings: performance
      .getEntries()
      .map(({ entryType, name }) => `${entryType} ${name}`)
      // How long frames take is the machine's own doing; who made them long is not, see `blamed`.
      .filter((entry) => !/^(?:navigation|visibility-state|paint|largest-contentful-paint|long)/.test(entry))
      .sort(),
    blamed: performance
      .getEntriesByType('long-animation-frame')
      .flatMap((entry) => (entry as unknown as { scripts: { sourceURL: string }[] }).scripts)
      .map(({ sourceURL }) => sourceURL)
      .filter((url) => !url.startsWith('https:')),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    active: document.activeElement?.localName,
    history: history.length,
    animations: document.getAnimations().length,
  }));
}
