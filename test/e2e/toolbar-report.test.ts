import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as wxtBrowser } from 'wxt/browser';
import { readReportFile } from '../../lib/reports/report-file';
import { buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { temuAddress, temuPage } from '../browser/shop-pages';
import { untilRead } from '../browser/until-read';
import { waitUntil } from '../browser/wait-until';
import { harmless, known } from './spine';

/** What stands on the page and concerns nobody else: a magenta field, with which the shop greets its customer. */
const field = { x: 40, y: 30, width: 300, height: 120 };
const listing = { id: known.unlistedTemu, ...harmless };
const page = temuPage(listing).replace(
  '<body>',
  `<body><div style="position:fixed;z-index:9;left:${field.x}px;top:${field.y}px;width:${field.width}px;height:${field.height}px;background:#ff00ff">Sold to Mallory Example</div>`,
);

/** Only inside the functions that run in the browser. */
declare const chrome: typeof wxtBrowser;

interface Seen {
  width: number;
  height: number;
  /** How many pixels are magenta, and how many black, of all. */
  magenta: number;
  black: number;
}

/** What a picture shows, by its pixels, as the browser itself decodes it. */
async function seenIn(within: Page, picture: string): Promise<Seen> {
  return JSON.parse(
    String(
      await within.evaluate(`(async () => {
        const bitmap = await createImageBitmap(
          new Blob([Uint8Array.from(atob(${JSON.stringify(picture.split(',')[1])}), (each) => each.charCodeAt(0))]),
        );
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        let magenta = 0;
        let black = 0;
        for (let at = 0; at < data.length; at += 4) {
          const [r, g, b] = [data[at], data[at + 1], data[at + 2]];
          if (r > 150 && g < 90 && b > 150) magenta++;
          if (r < 30 && g < 30 && b < 30) black++;
        }
        return JSON.stringify({ width: bitmap.width, height: bitmap.height, magenta, black });
      })()`),
    ),
  );
}

describe('a report from the toolbar', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchChromium({ extension: await buildExtension() });
    browser.shop({ [temuAddress(listing)]: page });
  });
  afterAll(() => browser?.close());

  it('takes a picture in the true popup, shows it where it is written, and keeps it cut and with what was covered burnt in', async () => {
    const shop = await browser.open(temuAddress(listing));
    await untilRead(browser, shop);
    const popup = await browser.truePopup(shop);
    const opened = browser.context.waitForEvent('page');
    await popup.press('document.querySelector(".report-part input[type=checkbox]")');
    await popup.press('document.querySelector(".report-part button")');
    const report = await opened;
    await report.getByRole('heading', { level: 1 }).waitFor();
    const canvas = report.locator('canvas');
    await canvas.waitFor();
    const source = String(await report.locator('.picture img').getAttribute('src'));
    expect(source).toMatch(/^data:image\/jpeg;base64,/);
    const whole = await seenIn(report, source);
    // Of the shop's page, and of nothing else: the popup itself is not in it.
    expect(whole.magenta).toBeGreaterThan(field.width * field.height * 0.8);

    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the picture has no place');
    const scale = box.width / whole.width;
    const [left, top] = [box.x + field.x * scale, box.y + field.y * scale];
    const draw = async (from: [number, number], to: [number, number]) => {
      await report.mouse.move(...from);
      await report.mouse.down();
      await report.mouse.move(...to, { steps: 4 });
      await report.mouse.up();
    };
    await draw([left - 6, top - 6], [left + field.width * scale + 6, top + field.height * scale + 6]);
    await report.getByText('1 place is covered.').waitFor();
    await report.getByLabel('Keep only this part').check();
    await draw([box.x + 2, box.y + 2], [box.x + box.width / 2, box.y + box.height / 2]);
    const download = report.waitForEvent('download');
    await report.getByRole('button', { name: 'Save report file (JSON)' }).click();
    const read = await readReportFile(await readFile(await (await download).path()));
    if (read.kind === 'refused') throw new Error(read.why);
    const [saved] = read.attachments;
    if (!saved) throw new Error('no picture was saved');
    expect(read.reports[0]?.attachments).toEqual([
      { sha256: saved.sha256, type: 'image/jpeg', bytes: saved.bytes },
    ]);
    const kept = await seenIn(report, `data:image/jpeg;base64,${Buffer.from(saved.data).toString('base64')}`);
    expect(kept.width).toBeLessThan(whole.width * 0.6);
    expect(kept.height).toBeLessThan(whole.height * 0.6);
    expect(kept.magenta).toBe(0);
    expect(kept.black).toBeGreaterThan(field.width * field.height * 0.9);
    // Nor is the first picture kept anywhere, once the report is.
    const held = await browser.inOwnPage('chrome.storage.session.get().then(JSON.stringify)');
    expect(held).not.toContain('data:image');
    await report.close();
    await shop.close();
  });

  it('is written from the icon’s own menu as well, and where there is no listing the popup says so instead', async () => {
    const shop = await browser.open(temuAddress(listing));
    await untilRead(browser, shop);
    const tab = await browser.tabOf(shop);
    const opened = browser.context.waitForEvent('page');
    await (await browser.worker()).evaluate(pressMenu, tab);
    const report = await opened;
    await report.getByRole('heading', { level: 1, name: 'Report' }).waitFor();
    expect(await report.getByLabel('Title', { exact: true }).inputValue()).toBe(harmless.title);
    expect(await report.locator('canvas').count()).toBe(0);
    await report.close();
    await shop.goto('https://www.temu.com/bgt_orders.html');
    await shop.bringToFront();
    await (await browser.worker()).evaluate(pressMenu, tab);
    await waitUntil(
      'the popup opens',
      () =>
        browser.inOwnPage(
          'chrome.runtime.getContexts({ contextTypes: ["POPUP"] }).then((all) => all.length)',
        ),
      (count) => count === 1,
    );
    expect(browser.context.pages().filter((each) => each.url().includes('report.html'))).toEqual([]);
    await shop.close();
  });
});

/** What the browser does when the entry is pressed in the icon's menu, which no driver can open. */
function pressMenu(tab: number): void {
  const { onClicked } = chrome.contextMenus as unknown as {
    onClicked: { dispatch(info: object, tab: object): void };
  };
  onClicked.dispatch(
    { menuItemId: 'report', editable: false, pageUrl: 'https://www.temu.com/' },
    { id: tab },
  );
}
