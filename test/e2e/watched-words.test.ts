import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../lib/core/notice';
import { violationsOfPage } from '../browser/accessibility';
import { type BuiltExtension, buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { publishNotices } from '../browser/publish-notices';
import { launchSynced } from './spine';

function notice(record: string, text: string, over: Partial<NoticeInput> = {}): NoticeInput {
  return {
    ...{ id: `test-office:${record}`, source: 'test-office', kind: 'recall', published: '2026-11-10' },
    names: [{ lang: /[가-힣]/.test(text) ? 'ko' : 'en', text }],
    page: `https://office.example/${record}`,
    ...over,
  };
}
const toys = Array.from({ length: 201 }, (_, at) => notice(`toy-${at}`, 'Toy'));
const old = notice('old', 'Magnetic balls', { published: '2024-01-10' });
const late = notice('late', '자석구슬 (magnetic balls, 216 pcs)', { published: '2023-05-01' });
const other = notice('other', 'Magnetic blocks');
const cot = notice('cot', 'Wooden baby bed');
const crib = notice('crib', 'Kinderbett', { names: [{ lang: 'de', text: 'Kinderbett' }] });
const mattress = notice('mattress', 'Crib mattress');

/** The shipped extension, with the notifications allowed that no driver can allow by a press. */
function withNotifications({ browser, folder }: BuiltExtension): BuiltExtension {
  const copy = mkdtempSync(join(tmpdir(), 'ansim-notifying-'));
  cpSync(folder, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const permissions = [...manifest.permissions, 'notifications'];
  writeFileSync(
    join(copy, 'manifest.json'),
    JSON.stringify({ ...manifest, permissions, optional_permissions: [] }),
  );
  return { browser, folder: copy };
}

function lastOf(all: unknown): unknown {
  return Array.isArray(all) ? all.at(-1) : undefined;
}

describe('watched words', () => {
  let lab: FeedLab;
  let extension: BuiltExtension;
  let browser: TestBrowser;
  let page: Page;

  const publish = (notices: NoticeInput[]) => publishNotices(lab, notices);

  beforeAll(async () => {
    lab = await openFeedLab();
    await publish([...toys, old, other]);
    extension = withNotifications(await buildExtension({ feedsFile: lab.feedsFile }));
    browser = await launchSynced(extension);
    page = await browser.dashboard('products');
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
    if (extension) rmSync(extension.folder, { recursive: true, force: true });
  });

  const cards = () => page.locator('.product[data-state="words"]');
  const add = async (words: string) => {
    await page.getByLabel('What is it?').fill(words);
    await page.getByLabel('What is it?').press('Enter');
  };
  const icon = () =>
    browser.inOwnPage(
      'Promise.all([chrome.action.getBadgeText({}), chrome.action.getBadgeBackgroundColor({}), chrome.action.getTitle({})])',
    );
  /** What the browser is asked to notify of from now on. */
  const listen = async () =>
    (await browser.worker()).evaluate(`{
      const { create } = chrome.notifications;
      globalThis.notified = [];
      chrome.notifications.create = (name, options) => {
        globalThis.notified.push(options.title + '\\n' + options.message);
        return create.call(chrome.notifications, name, options);
      };
    }`);
  const notified = async () => (await browser.worker()).evaluate('globalThis.notified');

  it('that too many notices name are refused, with what to do; narrower ones are kept, and what names them counted', async () => {
    await add('toys');
    await page.getByText(/More than 200 notices name these words: .* Add a brand/).waitFor();
    // They stand there to be changed.
    expect(await page.getByLabel('What is it?').inputValue()).toBe('toys');
    await add('x 9');
    await page.getByText('These words are too short', { exact: false }).waitFor();
    expect(await cards().count()).toBe(0);
    await add('magnetic balls');
    await page.getByText('From now on you are told when a new notice names these words.').waitFor();
    await add('자석 구슬');
    await expect.poll(() => cards().count()).toBe(2);
    const text = (await cards().allTextContents()).join('\n');
    expect(text).toMatch(/1 notice names all of these words \(lists of /);
    expect(text).toMatch(/No notice names all of these words \(lists of /);
    expect(text).not.toMatch(/[Ll]isted|[Ff]lagged|[Ss]afe/);
  });

  it('open the search that shows what names them', async () => {
    const opened = browser.context.waitForEvent('page');
    await cards().getByRole('button', { name: 'Search for these words' }).click();
    const search = await opened;
    await search.locator('.results .notice').first().waitFor();
    expect(await search.locator('.results .notice').allTextContents()).toEqual([
      expect.stringContaining('Magnetic balls'),
    ]);
    // Looking for words shows no news, and so takes none away.
    await search.getByRole('button', { name: 'Tell me of new notices with these words' }).click();
    await search.getByText('These words are watched already.').waitFor();
    expect(await violationsOfPage(search)).toEqual([]);
    await search.close();
  });

  it('are told of by icon, notification and page when a later edition names them, whatever date that notice has', async () => {
    await listen();
    await publish([...toys, old, other, late]);
    await browser.syncNow();
    const told = 'Ansim: News about 2 sets of words you watch';
    // Grey: it is of no product.
    await expect.poll(icon).toEqual(['2', [74, 90, 104, 255], told]);
    const lines = [
      '1 new notice found for words you watch',
      '“자석 구슬”: 1 notice',
      '“magnetic balls”: 1 notice',
    ];
    await expect.poll(notified).toEqual([lines.join('\n')]);
    await page.reload();
    await expect.poll(() => cards().count()).toBe(2);
    const text = (await cards().allTextContents()).join('\n');
    expect(text).toContain('2 notices name all of these words');
    expect(text.match(/Notices that came since/g)).toHaveLength(2);
    expect(text).toContain('1 May 2023');
    expect(
      await page.locator('.product[data-state="flagged"], .product[data-state="possible"]').count(),
    ).toBe(0);
    expect(await violationsOfPage(page)).toEqual([]);
    await expect.poll(icon).toEqual(['', [74, 90, 104, 255], 'Ansim']);
  });

  it('are told of when that notice is withdrawn, and not of one that was there before', async () => {
    const withdrawn = '2026-11-20';
    await publish([...toys, { ...old, withdrawn }, other, { ...late, withdrawn }]);
    await browser.syncNow();
    const lines = [
      '1 notice found for words you watch: withdrawn',
      '“자석 구슬”: 1 notice',
      '“magnetic balls”: 1 notice',
    ];
    await expect.poll(async () => lastOf(await notified())).toBe(lines.join('\n'));
    await page.reload();
    const told = page.getByText('Taken back by the authority on 20 November 2026');
    await expect.poll(() => told.count()).toBe(2);
    expect((await cards().allTextContents()).join('\n').match(/No notice names all/g)).toHaveLength(2);
  });

  it('are one line with a count where an edition brings a flood of them', async () => {
    const flood = Array.from({ length: 30 }, (_, at) => notice(`flood-${at}`, `Magnetic balls ${at}00 pcs`));
    await publish([...toys, other, ...flood]);
    await browser.syncNow();
    // The Korean words name the same kind of product.
    const lines = [
      '30 new notices found for words you watch',
      '“자석 구슬”: 30 notices',
      '“magnetic balls”: 30 notices',
    ];
    await expect.poll(async () => lastOf(await notified())).toBe(lines.join('\n'));
    await page.reload();
    await expect.poll(() => page.getByText('And 25 more notices.').count()).toBe(2);
  });

  it('find what they name in another language, say so, and search for how it is written', async () => {
    await publish([...toys, other, cot]);
    await browser.syncNow();
    await page.reload();
    await add('유아 침대');
    const card = cards().filter({ hasText: '유아 침대' });
    await card
      .getByText('1 notice names “유아 침대” in other words or another language', { exact: false })
      .waitFor();
    await card.getByText('No notice names all of these words', { exact: false }).waitFor();
    // What it holds already is no news.
    expect(await card.getByText('Notices that came since').count()).toBe(0);
    await publish([...toys, other, cot, crib, mattress]);
    await browser.syncNow();
    const lines = ['1 new notice found for words you watch', '“유아 침대”: 1 notice'];
    await expect.poll(async () => lastOf(await notified())).toBe(lines.join('\n'));
    await page.reload();
    await card.getByText('Found by the kind of product: “유아 침대” is “Kinderbett” here.').waitFor();
    expect(await card.textContent()).not.toContain('mattress');
    expect(await violationsOfPage(page)).toEqual([]);
    const opened = browser.context.waitForEvent('page');
    await card.getByRole('button', { name: 'Search for “baby bed”' }).click();
    const search = await opened;
    await search.locator('.results .notice').first().waitFor();
    expect(await search.locator('.results .notice').allTextContents()).toEqual([
      expect.stringContaining('Wooden baby bed'),
      expect.stringContaining('“baby bed” is “Kinderbett” here'),
    ]);
    await search.close();
    await page.getByRole('button', { name: 'Delete 유아 침대' }).click();
    await expect.poll(() => card.count()).toBe(0);
  });

  it('are followed by a worker that was killed', async () => {
    await browser.killWorker();
    await publish([...toys, other, notice('after', 'Magnetic balls for adults')]);
    await browser.syncNow();
    await expect.poll(async () => Object(await icon())[0]).toBe('2');
    await page.reload();
    await expect.poll(() => page.getByText('Magnetic balls for adults').count()).toBe(2);
  });

  it('go with everything that is deleted', async () => {
    await page.getByRole('button', { name: 'Delete 자석 구슬' }).click();
    await expect.poll(() => cards().count()).toBe(1);
    await page.getByRole('button', { name: 'Delete all products and words' }).click();
    await page.getByRole('button', { name: 'Really delete all of them' }).click();
    await expect.poll(() => cards().count()).toBe(0);
    expect(browser.faults).toEqual([]);
  });
});
