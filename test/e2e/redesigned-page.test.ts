import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { whyNotSelector } from '../../lib/core/selector-grammar';
import type { SelectorSet } from '../../lib/core/shop-selectors';
import { buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { toldAbout, untilTold } from '../browser/told-listing';
import { untilWarning, warningOn } from '../browser/warning-on';
import { anySelector, wellMadeSelector } from '../unit/core/made-selectors';
import { launchSynced } from './spine';

const notice = {
  id: 'us-cpsc:99001',
  source: 'us-cpsc',
  kind: 'recall',
  published: '2026-11-01',
  names: [{ lang: 'en', text: 'Voltara VT-9041 heaters' }],
  brands: ['Voltara'],
  models: ['VT-9041'],
  category: { official: 'Heaters', type: 'electrical-appliances' },
};
/** Nothing of the notice is in its title: only its rows can tell. */
const title = 'Little helper for cold evenings';
const redesigned = (id: string, rows: [string, string][]) => {
  const address = aliExpressAddress({ id, title });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - AliExpress</title>
    <meta property="og:title" content="${title} - AliExpress 26"><meta property="og:url" content="${address}">
    <link rel="canonical" href="${address}"></head><body data-spm="new-2027"><div class="pdx-title">${title}</div>
    <dl>${rows.map(([name, value]) => `<div class="pdx-row"><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
    </body></html>`;
};
const listed = '1005000000000951';
const unlisted = '1005000000000952';
const today = new Date().toISOString().slice(0, 10);
const set: SelectorSet = {
  format: 1,
  written: today,
  until: today,
  shops: {
    aliexpress: {
      adapter: 1,
      title: ['.pdx-title'],
      rows: [{ row: '.pdx-row', name: 'dt', value: 'dd' }],
    },
  },
};

let folder: string;
let lab: FeedLab;
let browser: TestBrowser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ansim-selectors-'));
  writeFileSync(join(folder, 'notices.ndjson'), JSON.stringify(notice));
  writeFileSync(join(folder, 'set.json'), JSON.stringify(set));
  lab = await openFeedLab({ selectors: true });
  await publish();
  browser = await launchSynced(await buildExtension({ feedsFile: lab.feedsFile }));
});
afterAll(async () => {
  await browser?.close();
  await lab?.close();
  rmSync(folder, { recursive: true, force: true });
});

const publish = (...args: string[]) => lab.publish({ notices: [join(folder, 'notices.ndjson')], args });
const askedFor = (what: string) => lab.requests.filter(({ path }) => path.includes(what)).length;

it('a page that a redesign made unreadable is read, and warned of, by what the next edition brings', async () => {
  const rows: [string, string][] = [
    ['Brand Name', 'Voltara'],
    ['Model Number', 'VT-9041'],
  ];
  const addresses = {
    listed: aliExpressAddress({ id: listed, title }),
    unlisted: aliExpressAddress({ id: unlisted, title }),
  };
  const healthy = {
    id: '1005000000000953',
    title: 'Enamel teapot',
    attributes: [{ name: 'Material', value: 'Steel' }],
  };
  browser.shop({
    [addresses.listed]: redesigned(listed, rows),
    [addresses.unlisted]: redesigned(unlisted, [['Material', 'Felt']]),
    [aliExpressAddress(healthy)]: aliExpressPage(healthy),
  });

  const page = await browser.open(addresses.listed);
  const miss = await browser.open(addresses.unlisted);
  for (const each of [page, miss]) {
    expect(await browser.untilBadge(each, '?')).toMatchObject({
      title: expect.stringContaining('could not be read'),
    });
    expect(await warningOn(each)).toBeUndefined();
  }
  expect(await untilTold(browser, addresses.listed)).toMatchObject({
    kind: 'unreadable',
    missing: ['attributes'],
  });
  expect(await browser.inContentScript(page, 'typeof globalThis.ansimReadFurther')).toBe('undefined');
  // Asked for with the edition and not there; never again.
  expect(askedFor('/selectors/')).toBe(1);

  await publish('--selectors', join(folder, 'set.json'));
  const { listLines } = await browser.syncNow();
  expect(listLines.every(({ fault }) => fault === undefined)).toBe(true);
  // Both pages are checked again by themselves.
  expect(await untilWarning(page, 'dialog')).toMatchObject({
    level: 'flagged',
    text: expect.stringContaining('VT-9041'),
  });
  await browser.untilBadge(page, '!');
  await browser.untilBadge(miss, '0');
  expect(await toldAbout(browser, addresses.listed)).toMatchObject({
    kind: 'listing',
    listing: { titles: [title], brands: ['Voltara'], models: ['VT-9041'] },
    refreshed: { filled: ['attributes'], passedOver: 0 },
  });
  expect(askedFor('/selectors/')).toBe(2);

  expect(await browser.inContentScript(miss, 'typeof globalThis.ansimReadFurther')).toBe('function');
  // The page cannot tell that it was read further, and a page that is read as ever never meets the script.
  expect(
    await miss.evaluate(() => [typeof Reflect.get(window, 'ansimReadFurther'), document.body.innerHTML]),
  ).toEqual(['undefined', expect.stringContaining('Felt')]);
  const read = await browser.open(aliExpressAddress(healthy));
  await browser.untilBadge(read, '0');
  expect(await browser.inContentScript(read, 'typeof globalThis.ansimReadFurther')).toBe('undefined');

  // Once the steward ends them, the page is what it was: not understood.
  await publish('--selectors', 'none');
  await browser.syncNow();
  await browser.untilBadge(miss, '?');
});

it('no selector that a feed may send throws in this browser', async () => {
  const made = [
    ...fc.sample(wellMadeSelector, 1000),
    ...fc.sample(anySelector, 3000).filter((text) => whyNotSelector(text, 'row') === undefined),
  ];
  const page = await browser.context.newPage();
  const threw = await page.evaluate(
    (selectors) =>
      selectors.filter((selector) => {
        try {
          document.querySelectorAll(selector);
          return false;
        } catch {
          return true;
        }
      }),
    made,
  );
  expect(threw).toEqual([]);
});
