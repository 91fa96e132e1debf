import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOfPage, violationsOfWarning } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { aliExpressAddress, aliExpressPage, temuAddress, temuPage } from '../browser/shop-pages';
import { untilWarning, warningOn } from '../browser/warning-on';
import { brandAndModel, harmless, known, launchSynced } from './spine';

const shown = { id: known.aliExpress, ...harmless };

/** A spreadsheet of a consumer group: one listing by its address, one product by brand and model. */
const spreadsheet = `\uFEFFsource;id;kind;published;names:en;names:ko;brands;models;category;type;hazards;danger:en;advice:en;page;listings\r
our-club;2026-001;failed-test;2026-11-02;Made-up towels;지어낸 수건;;;Towels;clothing-and-textiles;chemical;Dye comes off.;Do not use them.;https://our-club.example/1;https://www.aliexpress.com/item/${known.aliExpress}.html\r
our-club;2026-002;warning;2026-11-09;Made-up heater;지어낸 난로;Voltara;VT-9041;Heaters;electrical-appliances;"too hot=burns;fire";It melts.;;;\r
`;

describe('a list of one’s own, made from a spreadsheet', () => {
  let lab: FeedLab;
  let browser: TestBrowser;

  beforeAll(async () => {
    lab = await openFeedLab({ feed: 'mine', name: 'Our club', byAuthority: false });
    const file = join(dirname(lab.feedsFile), 'list.csv');
    writeFileSync(file, spreadsheet);
    await lab.publish({ notices: [file] });
    browser = await launchSynced(await buildExtension({ feedsFile: lab.feedsFile }));
    await browser.untilLists('the own list has arrived', (lines) =>
      lines.some(({ name, detail }) => name === 'Our club' && detail.includes('2 notices')),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
  });

  const ways = [
    ['the very listing it names', { id: known.aliExpress, ...harmless }],
    ['brand and model it names', { id: known.unlistedAliExpress, ...brandAndModel }],
  ] as const;
  it.each(ways)(
    'shows %s as possible, in a banner that says whose list it is and is not',
    async (_what, listing) => {
      const address = aliExpressAddress(listing);
      browser.shop({ [address]: aliExpressPage(listing) });
      const page = await browser.open(address);
      const warning = await untilWarning(page);
      expect(warning).toMatchObject({ shape: 'banner', level: 'possible', modal: false });
      expect(warning.text).toContain('Our club');
      expect(warning.text).toContain('not an authority’s');
      expect(warning.text).toContain('A list you added');
      expect(warning.text.replaceAll('not an authority’s', '')).not.toMatch(/authority|official/i);
      expect(await violationsOfWarning(page, browser.extensionId)).toEqual([]);

      expect(await browser.untilBadge(page, '!?')).toMatchObject({
        title: expect.not.stringMatching(/authority has listed/),
      });
      const popup = await browser.popup(page);
      const text = (await popup.locator('main').textContent()) ?? '';
      expect(text).toContain('Not an authority’s');
      expect(text).toContain('Our club');
      expect(await violationsOfPage(popup)).toEqual([]);
      await popup.close();
      await page.close();
    },
  );

  it('says so in Korean too', async () => {
    await browser.setLanguage('ko');
    const listing = { id: known.aliExpress, language: 'ko', ...harmless } as const;
    const address = aliExpressAddress(listing);
    browser.shop({ [address]: aliExpressPage(listing) });
    const page = await browser.open(address);
    expect((await untilWarning(page, 'banner')).text).toContain('공공기관의 목록이 아닙니다');
    await page.close();
    await browser.setLanguage('browser');
  });

  it('leaves a miss to the authorities’ lists: with the starter list alone it could not be checked', async () => {
    const listing = { id: known.unlistedTemu, ...harmless };
    const address = temuAddress(listing);
    browser.shop({ [address]: temuPage(listing) });
    const page = await browser.open(address);
    expect(await browser.untilBadge(page, '?')).toMatchObject({
      title: expect.stringMatching(/Only \d+ starter notices/),
    });
    expect(await warningOn(page)).toBeUndefined();
    await page.close();
  });
});

describe('a list made from a spreadsheet that comes within an authority’s feed', () => {
  it('is shown as that group’s, by its name, and never as the authority’s', async () => {
    const lab = await openFeedLab({ name: 'Ministry list' });
    try {
      const file = join(dirname(lab.feedsFile), 'list.csv');
      writeFileSync(file, spreadsheet);
      await lab.publish({ notices: [file] });
      const browser = await launchSynced(await buildExtension({ feedsFile: lab.feedsFile }));
      try {
        browser.shop({ [aliExpressAddress(shown)]: aliExpressPage(shown) });
        const page = await browser.open(aliExpressAddress(shown));
        const warning = await untilWarning(page, 'banner');
        expect(warning.level).toBe('possible');
        expect(warning.text).toContain('A list that a group made itself names this product');
        expect(warning.text).toContain('By “our-club”');
        expect(warning.text).toContain('This list is not an authority’s');
        expect(warning.text).not.toContain('Ministry list');
        expect(warning.text).not.toMatch(/A list you added|an authority has listed/i);
        expect(await browser.untilBadge(page, '!?')).toMatchObject({
          title: expect.stringContaining('our-club'),
        });
        const popup = await browser.popup(page);
        await popup
          .locator('.sources')
          .first()
          .evaluate((list) => list.closest('details')?.setAttribute('open', ''));
        expect(await popup.locator('.sources').first().textContent()).toContain('Not an authority’s');
        expect(await violationsOfPage(popup)).toEqual([]);
      } finally {
        await browser.close();
      }
    } finally {
      await lab.close();
    }
  });
});
