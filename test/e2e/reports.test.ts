import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../lib/core/notice';
import { readReportFile, writeReportFile } from '../../lib/reports/report-file';
import { violationsOfPage } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { createIntakeServer, type IntakeServer } from '../browser/intake-server';
import { publishNotices } from '../browser/publish-notices';
import {
  aliExpressAddress,
  aliExpressGone,
  aliExpressPage,
  temuAddress,
  temuPage,
} from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { pressOnWarning, untilWarning } from '../browser/warning-on';
import { known, launchSynced, limited } from './spine';

const hostile = '<img src=x onerror=alert(1)> ‮txet';
const relisted = { id: known.unlistedAliExpress, ...limited, title: `${limited.title} ${hostile}` };
const elsewhere = { id: known.unlistedTemu, ...limited };
/** Limited to a batch: brand and model alone are possible at most. */
const notice: NoticeInput = {
  id: 'test-office:1',
  source: 'test-office',
  kind: 'recall',
  published: '2026-11-10',
  names: [{ lang: 'en', text: 'String lights' }],
  brands: ['Lumiko'],
  models: ['LK-2207'],
  limits: { batches: ['B-77'] },
};

/** On a phone what was read of the page is folded, one press away, and so is where the report goes. */
async function fitsAPhone(report: Page): Promise<void> {
  await report.setViewportSize({ width: 360, height: 740 });
  await report.reload();
  const product = report.locator('[data-part="product"]');
  await product.getByText('4 of 6 filled in').waitFor();
  const title = report.getByLabel('Title', { exact: true });
  expect(await title.isVisible()).toBe(false);
  await product.locator('summary').click();
  expect(await title.isVisible()).toBe(true);
  await product.locator('summary').click();
  expect(await report.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  expect(await violationsOfPage(report)).toEqual([]);
  await report.evaluate('scrollTo(0, 0)');
  await report.getByRole('link', { name: 'Where it goes' }).click();
  await waitUntil(
    'it is in sight',
    () =>
      report
        .getByRole('heading', { name: 'Where it goes' })
        .evaluate((each) => each.getBoundingClientRect().top),
    (top) => top > -1 && top < 740,
  );
  await report.setViewportSize({ width: 1280, height: 800 });
  await report.reload();
}

describe('a report', () => {
  let lab: FeedLab;
  let intake: IntakeServer;
  let volunteer: TestBrowser;
  let other: TestBrowser;
  let outbox: Page;
  let desk: Page;
  let folder: string;
  const sent: string[] = [];

  const publish = (args: string[] = []) =>
    publishNotices(lab, [notice], { intake: 'the stewards of the test list', args });

  const composer = async (press: () => Promise<void>): Promise<Page> => {
    const opened = volunteer.context.waitForEvent('page');
    await press();
    const page = await opened;
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  async function openOnDesk(text: string): Promise<void> {
    const chosen = desk.waitForEvent('filechooser');
    await desk.getByRole('button', { name: 'Open files of reports' }).click();
    await (await chosen).setFiles({
      ...{ name: 'reports.json', mimeType: 'application/json' },
      buffer: Buffer.from(text),
    });
    await desk.getByText('1 report new').last().waitFor();
  }
  async function accept(group: Locator, words?: string): Promise<void> {
    if (!(await group.evaluate((each) => each instanceof HTMLDetailsElement && each.open)))
      await group.locator('> summary').click();
    await group.getByRole('radio', { name: 'Accept: it is the product' }).check();
    if (words !== undefined) await group.getByRole('textbox').fill(words);
    await group.getByRole('button', { name: 'Sign the decision' }).click();
  }
  /** The log as the desk's page gives it away, and its public key as it stands there. */
  async function publishLog(): Promise<void> {
    const key = await desk.getByLabel('Public key, for --steward-key').inputValue();
    const download = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Save the log' }).click();
    const log = join(folder, 'decisions.ndjson');
    await writeFile(log, await readFile(await (await download).path()));
    await publish(['--decisions', log, '--steward-key', key]);
  }
  const card = (text: string | RegExp) => outbox.locator('.outbox-card').filter({ hasText: text });

  beforeAll(async () => {
    lab = await openFeedLab();
    folder = dirname(lab.feedsFile);
    intake = createIntakeServer();
    lab.mount('/intake', intake.answer);
    await publish();
    const extension = await buildExtension({ feedsFile: lab.feedsFile });
    volunteer = await launchSynced(extension);
    other = await launchSynced(extension);
    for (const browser of [volunteer, other])
      browser.shop({
        [aliExpressAddress(relisted)]: aliExpressPage(relisted),
        [temuAddress(elsewhere)]: temuPage(elsewhere),
      });
  });
  afterAll(async () => {
    await volunteer?.close();
    await other?.close();
    await lab?.close();
  });

  it('is written from the warning, outside the shop’s page, with everything shown as text and nothing kept or sent before a press', async () => {
    const page = await volunteer.open(aliExpressAddress(relisted));
    await untilWarning(page, 'banner');
    await pressOnWarning(page, 'Details');
    const report = await composer(() => pressOnWarning(page, 'Report this listing'));
    expect(report.url()).toMatch(/^chrome-extension:\/\/[a-z]+\/report\.html\?of=[0-9a-f]{32}$/);
    expect(await report.getByLabel('Looks identical to a listed product').isChecked()).toBe(true);
    await report.getByLabel('The same product under another listing').check();
    expect(await report.getByLabel('Title', { exact: true }).inputValue()).toContain('<img src=x onerror');
    expect(await report.locator('main img').count()).toBe(0);
    // In words; what the report itself holds is one press away.
    const named = report.getByRole('group', { name: 'Official notice', exact: true });
    expect(await named.textContent()).toContain('1, 10 November 2026');
    expect(await report.getByRole('group', { name: 'What is the same of both' }).textContent()).toMatch(
      /Brand and model.*LK-2207/,
    );
    await named.getByRole('button', { name: 'Change: Official notice' }).click();
    expect(await named.getByLabel('Name of the notice in the lists').inputValue()).toBe('test-office:1');
    await named.getByRole('button', { name: 'Done: Official notice' }).click();
    await report
      .getByLabel('In your own words', { exact: true })
      .fill('The plug on the picture is the same.');
    await report.getByRole('button', { name: 'Leave out: Seller', exact: true }).click();
    await report.getByText('Show exactly what is sent').click();
    const shown = report.locator('.preview pre');
    await waitUntil(
      'the preview shows the report',
      async () => (await shown.textContent()) ?? '',
      (text) => text.includes('relisted') && !text.includes('"name"'),
    );
    expect(await violationsOfPage(report)).toEqual([]);
    expect(intake.deliveries).toEqual([]);
    expect(JSON.stringify(await volunteer.stored())).not.toContain('The plug on the picture');

    intake.behave(
      { kind: 'status', status: 503, takes: false },
      { kind: 'status', status: 500, takes: true },
      { kind: 'held' },
    );
    await report.getByRole('button', { name: 'Send to the stewards of the test list' }).click();
    await report.getByText('Kept, and on its way', { exact: false }).waitFor();
    const told = JSON.parse((await shown.textContent()) ?? '{}');
    sent.push(told.id);
    expect(told).toMatchObject({ kind: 'relisted', notice: { id: 'test-office:1' } });
    await report.close();
    await page.close();
  });

  it('is tried again until it has arrived, first by the alarm that wakes a killed worker, through two faults, and counts once', async () => {
    const deliveries = (count: number, within = 15_000) =>
      waitUntil(
        `${count} deliveries`,
        async () => intake.deliveries.length,
        (length) => length >= count,
        { within },
      );
    await deliveries(1);
    outbox = await volunteer.dashboard('reports');
    await card('1 attempt so far').waitFor();
    expect(await card('On its way').textContent()).toContain('the receiver is busy');
    // No page of Ansim's is open any more: nothing but the alarm, a minute later, can wake the worker.
    await outbox.close();
    await volunteer.killWorker();
    await deliveries(2, 100_000);
    outbox = await volunteer.dashboard('reports');
    await card('2 attempts so far').waitFor();
    // The intake has it by now and could not say so; the third time the worker dies waiting for the answer.
    await card('On its way').getByRole('button', { name: 'Send now' }).click();
    await deliveries(3);
    await volunteer.killWorker();
    intake.release();
    await outbox.reload();
    await card('On its way').getByRole('button', { name: 'Send now' }).click();
    await card('Received').waitFor();
    expect([...intake.received.keys()]).toEqual(sent);
    expect(new Set(intake.deliveries)).toEqual(new Set(sent));
    expect(intake.received.get(sent[0] ?? '')).toMatchObject({
      kind: 'relisted',
      words: 'The plug on the picture is the same.',
      listing: { marketplace: 'aliexpress', id: relisted.id },
    });
    expect(intake.received.get(sent[0] ?? '')?.listing.seller?.name).toBeUndefined();
    expect(await violationsOfPage(outbox)).toEqual([]);
  }, 180_000);

  it('is decided on another person’s desk, and the edition made with that desk’s own log flags the listing and tells its writer', async () => {
    const stranger = await other.open(aliExpressAddress(relisted));
    await untilWarning(stranger, 'banner');
    desk = await other.dashboard('desk');
    await desk.getByRole('button', { name: 'Make a key' }).click();
    await desk.getByLabel('Public key, for --steward-key').waitFor();
    await openOnDesk(writeReportFile([...intake.received.values()], []));
    await accept(desk.locator('.desk-group', { hasText: 'onerror' }), 'The same plug.');
    await desk.getByText('Entry 1 was signed').waitFor();
    await publishLog();
    await other.syncNow();
    expect(await untilWarning(stranger, 'dialog')).toMatchObject({ level: 'flagged' });
    await stranger.close();

    await volunteer.syncNow();
    await outbox.reload();
    await card('Accepted').waitFor();
    expect(await card('Accepted').textContent()).toContain('The same plug.');
    // Nothing was asked for one person: the stranger's browser fetched the same files, and posted nothing.
    expect(other.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(intake.received.size).toBe(1);
  });

  it('goes by a file alone as well, offline, with a picture that was cut and blackened before it was kept, and flags the listing once it is decided', async () => {
    const page = await volunteer.open(temuAddress(elsewhere));
    await untilWarning(page, 'banner');
    await lab.stop();
    // What the popup sends after its press: no driver can press the toolbar's own popup.
    const picture = `data:image/jpeg;base64,${(await page.screenshot({ type: 'jpeg' })).toString('base64')}`;
    const request = { type: 'open-report', tab: await volunteer.tabOf(page), picture };
    const report = await composer(async () => {
      await volunteer.inOwnPage(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
    });
    await fitsAPhone(report);
    const canvas = report.locator('canvas');
    await canvas.waitFor();
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the picture has no place');
    await report.mouse.move(box.x + 10, box.y + 10);
    await report.mouse.down();
    await report.mouse.move(box.x + 110, box.y + 60, { steps: 3 });
    await report.mouse.up();
    await report.getByText('1 place is covered.').waitFor();
    await report.getByLabel('Keep only this part').check();
    await canvas.focus();
    for (const key of ['ArrowLeft', 'Shift+ArrowRight', 'Enter']) await canvas.press(key);
    await report.evaluate('window.print = () => { window.printed = true; }');
    await report.getByRole('button', { name: 'Print' }).click();
    expect(await report.evaluate('window.printed')).toBe(true);
    await report.emulateMedia({ media: 'print' });
    expect(await report.locator('.printed', { hasText: elsewhere.id }).isVisible()).toBe(true);
    expect(await report.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    expect(await report.getByRole('button', { name: 'Keep as a draft' }).isVisible()).toBe(false);
    await report.emulateMedia({ media: 'screen' });
    const download = report.waitForEvent('download');
    await report.getByRole('button', { name: 'Save report file (JSON)' }).click();
    const saved = await readFile(await (await download).path());
    const read = await readReportFile(saved);
    if (read.kind === 'refused') throw new Error(read.why);
    expect(read).toMatchObject({
      refused: [],
      reports: [{ listing: { marketplace: 'temu', id: elsewhere.id }, notice: { id: 'test-office:1' } }],
      attachments: [{ type: 'image/jpeg' }],
    });
    sent.push(read.reports[0]?.id ?? '');
    await report.close();
    await page.close();
    await outbox.reload();
    await card('Handed on').waitFor();

    await openOnDesk(saved.toString('utf8'));
    await accept(desk.locator('.desk-group', { hasText: 'Lumiko' }).filter({ hasNotText: 'onerror' }));
    await desk.getByText('Entry 2 was signed').waitFor();
    await lab.start();
    await publishLog();
    for (const browser of [other, volunteer]) {
      await browser.syncNow();
      expect(await untilWarning(await browser.open(temuAddress(elsewhere)), 'dialog')).toMatchObject({
        level: 'flagged',
      });
    }
    await outbox.reload();
    await waitUntil(
      'both are accepted',
      () => card('Accepted').count(),
      (count) => count === 2,
    );
    expect(intake.received.size).toBe(1);
  }, 120_000);

  it('is told to be gone once its writer has seen that on the page', async () => {
    volunteer.shop({ [aliExpressAddress(relisted)]: aliExpressGone(relisted) });
    await volunteer.open(aliExpressAddress(relisted));
    await waitUntil(
      'it is noted',
      async () => {
        await outbox.reload();
        await card('Accepted').first().waitFor();
        return card('You have seen that the listing is no longer offered').count();
      },
      (count) => count === 1,
    );
  });
});
