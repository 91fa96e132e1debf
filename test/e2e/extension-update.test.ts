import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltExtension, breakExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { pressOnWarning, untilWarning, warningOn } from '../browser/warning-on';
import { harmless, known, launchSynced, openSpine } from './spine';

describe('an update of the extension while shop pages are open', () => {
  const listed = { id: known.aliExpress, ...harmless };
  const unlisted = { id: known.unlistedAliExpress, ...harmless };
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let installed: BuiltExtension;
  let browser: TestBrowser;
  let hit: Page;
  let miss: Page;
  const thrown: string[] = [];

  beforeAll(async () => {
    spine = await openSpine();
    // Its own folder: the next version is written into it.
    installed = breakExtension(spine.extension, {});
    browser = await launchSynced(installed);
    browser.shop({
      [aliExpressAddress(listed)]: aliExpressPage(listed),
      [aliExpressAddress(unlisted)]: aliExpressPage(unlisted),
    });
    hit = await browser.open(aliExpressAddress(listed));
    await untilWarning(hit, 'dialog');
    miss = await browser.open(aliExpressAddress(unlisted));
    await browser.untilBadge(miss, '0');
    for (const page of [hit, miss]) page.on('pageerror', (fault) => void thrown.push(fault.message));
    const file = join(installed.folder, 'manifest.json');
    const manifest: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '99.0.0' }));
    await browser.install(installed);
  });
  afterAll(async () => {
    await browser?.close();
    await spine?.close();
  });

  it('takes back what the old version reassured of, and says of every open page that it must be reloaded', async () => {
    expect(await browser.inOwnPage('chrome.runtime.getManifest().version')).toBe('99.0.0');
    for (const page of [miss, hit]) {
      expect(await browser.untilBadge(page, '?')).toMatchObject({
        title: expect.stringContaining('Reload the page'),
      });
      expect((await browser.stateOf(page)).page).toMatchObject({ kind: 'could-not-check', next: 'reload' });
    }
  });

  it('leaves the old version’s warning standing, with a way out, and its script dies without a word', async () => {
    expect(await warningOn(hit)).toMatchObject({ shape: 'dialog', level: 'flagged' });
    await pressOnWarning(hit, 'I understand, continue');
    await untilWarning(hit, 'strip');
    // The old script hears of new addresses still, and has nobody left to ask.
    await hit.evaluate(() => history.pushState(undefined, '', '/item/1005000000000998.html'));
    await miss.evaluate(() => document.body.append('more'));
    await hit.evaluate(() => history.back());
    await browser.untilBadge(hit, '?');
    expect(thrown).toEqual([]);
    expect(browser.faults.filter((fault) => /invalidated|receiving end/i.test(fault))).toEqual([]);
  });

  it('works with the list it finds once the page is reloaded', async () => {
    await hit.reload();
    await browser.untilBadge(hit, '!');
    await untilWarning(hit);
    await miss.reload();
    await browser.untilBadge(miss, '0');
  });
});
