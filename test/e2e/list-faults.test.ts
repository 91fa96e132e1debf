import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakExtension, buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { untilWarning, warningOn } from '../browser/warning-on';
import { harmless, known, launchSynced, openSpine, starterListed } from './spine';

const listed = { id: known.aliExpress, ...harmless };
const unlisted = { id: known.unlistedAliExpress, ...harmless };

function makeShop(browser: TestBrowser): void {
  for (const listing of [listed, unlisted, starterListed])
    browser.shop({ [aliExpressAddress(listing)]: aliExpressPage(listing) });
}

describe('when something is wrong with the list', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  beforeAll(async () => {
    spine = await openSpine();
  });
  afterAll(() => spine?.close());

  it('still warns from the starter edition while the feed cannot be reached, and says of a miss why it tells nothing', async () => {
    await spine.lab.stop();
    const browser = await launchChromium({ extension: spine.extension });
    try {
      makeShop(browser);
      await browser.syncNow();
      const hit = await browser.open(aliExpressAddress(starterListed));
      expect(await untilWarning(hit, 'dialog')).toMatchObject({ level: 'flagged' });
      const miss = await browser.open(aliExpressAddress(unlisted));
      expect(await browser.untilBadge(miss, '?')).toMatchObject({
        title: expect.stringMatching(/Only \d+ starter notices/),
      });
      const { listLines } = await browser.stateOf(miss);
      expect(listLines.some(({ fault }) => fault?.includes('could not be reached'))).toBe(true);

      // The server comes back: the list arrives, and the open page is checked again by itself.
      await spine.lab.start();
      await browser.syncNow();
      await browser.untilBadge(miss, '0');
    } finally {
      await browser.close();
      await spine.lab.start().catch(() => undefined);
    }
  });

  it('refuses a next edition whose manifest or signature differs by one byte, and keeps the old one whole', async () => {
    const browser = await launchSynced(spine.extension);
    try {
      makeShop(browser);
      await spine.publish();
      for (const file of ['manifest.json', 'manifest.sig']) {
        spine.lab.tamper(file);
        const { listLines } = await browser.syncNow();
        expect(listLines.map(({ fault }) => fault).join(), file).toMatch(/refused/);
      }
      const hit = await browser.open(aliExpressAddress(listed));
      await untilWarning(hit, 'dialog');
      const miss = await browser.open(aliExpressAddress(unlisted));
      await browser.untilBadge(miss, '0');
      spine.lab.mend();
      const mended = await browser.syncNow();
      expect(mended.listLines.every(({ fault }) => fault === undefined)).toBe(true);
    } finally {
      spine.lab.mend();
      await browser.close();
    }
  });

  it('takes nothing from a feed that was tampered with from the start', async () => {
    spine.lab.tamper('packs');
    const browser = await launchChromium({ extension: spine.extension });
    try {
      makeShop(browser);
      const { listLines } = await browser.syncNow();
      expect(listLines.map(({ fault }) => fault).join()).toMatch(/damaged/);
      const page = await browser.open(aliExpressAddress(listed));
      expect(await browser.untilBadge(page, '?')).toMatchObject({
        title: expect.stringContaining('starter'),
      });
      expect(await warningOn(page)).toBeUndefined();
    } finally {
      spine.lab.mend();
      await browser.close();
    }
  });
});

describe('when the words of the languages cannot be read', () => {
  it('still warns on a hit, and says of a miss that it could not check', async () => {
    const spine = await openSpine();
    try {
      const browser = await launchSynced(breakExtension(spine.extension, { without: ['lexicon'] }));
      try {
        makeShop(browser);
        const hit = await browser.open(aliExpressAddress(listed));
        expect(await untilWarning(hit, 'dialog')).toMatchObject({ level: 'flagged' });
        const miss = await browser.open(aliExpressAddress(unlisted));
        await browser.untilBadge(miss, '?');
        expect((await browser.stateOf(miss)).page.kind).toBe('could-not-check');
      } finally {
        await browser.close();
      }
    } finally {
      await spine.close();
    }
  });
});

describe('when the list has expired', () => {
  it('still warns on a hit, and says of a miss that it could not check', async () => {
    const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
    const spine = await openSpine({ now: twoDaysAgo, validDays: 1 });
    try {
      const browser = await launchSynced(spine.extension);
      try {
        makeShop(browser);
        const hit = await browser.open(aliExpressAddress(listed));
        expect(await untilWarning(hit, 'dialog')).toMatchObject({ level: 'flagged' });
        const miss = await browser.open(aliExpressAddress(unlisted));
        expect(await browser.untilBadge(miss, '?')).toMatchObject({
          title: expect.stringContaining('too old'),
        });
        expect((await browser.stateOf(miss)).page.kind).toBe('could-not-check');
      } finally {
        await browser.close();
      }
    } finally {
      await spine.close();
    }
  });
});

describe('with no feed configured', () => {
  it('works from the starter edition and says so', async () => {
    const browser = await launchChromium({ extension: await buildExtension() });
    try {
      makeShop(browser);
      const hit = await browser.open(aliExpressAddress(starterListed));
      expect((await untilWarning(hit, 'dialog')).text).toContain('SR/01740/26');
      const miss = await browser.open(aliExpressAddress(unlisted));
      expect(await browser.untilBadge(miss, '?')).toMatchObject({
        title: expect.stringMatching(/Only 2\d\d starter notices could be compared/),
      });
      expect(browser.requests.filter(({ by, url }) => by === 'worker' && url.startsWith('http'))).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('a shop tab that was open before installation', () => {
  it('says reload, and is checked once it was', async () => {
    const browser = await launchChromium();
    try {
      makeShop(browser);
      const page = await browser.open(aliExpressAddress(starterListed));
      await browser.install(await buildExtension());
      expect(await browser.untilBadge(page, '?')).toMatchObject({ title: expect.stringContaining('Reload') });
      await page.reload();
      await untilWarning(page, 'dialog');
      await browser.untilBadge(page, '!');
    } finally {
      await browser.close();
    }
  });
});
