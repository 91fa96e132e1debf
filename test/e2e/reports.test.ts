import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../lib/core/notice';
import { reportName } from '../../lib/reports/decision-log';
import { readReportFile } from '../../lib/reports/report-file';
import { violationsOfPage } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { createIntakeServer, type IntakeServer } from '../browser/intake-server';
import { aliExpressAddress, aliExpressPage, temuAddress, temuPage } from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { pressOnWarning, untilWarning } from '../browser/warning-on';
import { logOf, steward } from '../unit/reports/made-reports';
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

describe('a report', () => {
  let lab: FeedLab;
  let intake: IntakeServer;
  let volunteer: TestBrowser;
  let other: TestBrowser;
  let outbox: Page;
  let folder: string;
  const sent: string[] = [];

  async function publish(args: string[] = []): Promise<void> {
    const notices = join(folder, 'notices.ndjson');
    const intakes = join(folder, 'intakes.json');
    await writeFile(notices, `${JSON.stringify(notice)}\n`);
    await writeFile(
      intakes,
      JSON.stringify([{ kind: 'post', name: 'the stewards of the test list', url: `${lab.url}intake` }]),
    );
    await lab.publish({ notices: [notices], args: ['--bulk', '--intakes', intakes, ...args] });
  }

  const composer = async (press: () => Promise<void>): Promise<Page> => {
    const opened = volunteer.context.waitForEvent('page');
    await press();
    const page = await opened;
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
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
    expect(await report.getByLabel('Official notice', { exact: true }).inputValue()).toContain(
      'test-office:1',
    );
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

  it('is tried again until it has arrived, through two faults and a killed worker, and counts once', async () => {
    outbox = await volunteer.dashboard('reports');
    const deliveries = (count: number) =>
      waitUntil(
        `${count} deliveries`,
        async () => intake.deliveries.length,
        (length) => length >= count,
      );
    await deliveries(1);
    await card('1 attempt so far').waitFor();
    expect(await card('On its way').textContent()).toContain('the receiver is busy');
    await card('On its way').getByRole('button', { name: 'Send now' }).click();
    await deliveries(2);
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
  });

  it('goes by a file as well, offline, with a picture that was cut and blackened before it was kept', async () => {
    const page = await volunteer.open(temuAddress(elsewhere));
    await untilWarning(page, 'banner');
    await lab.stop();
    // What the popup sends after its press: no driver can press the toolbar's own popup.
    const picture = `data:image/jpeg;base64,${(await page.screenshot({ type: 'jpeg' })).toString('base64')}`;
    const request = { type: 'open-report', tab: await volunteer.tabOf(page), picture };
    const report = await composer(async () => {
      await volunteer.inOwnPage(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
    });
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
    await lab.start();
  });

  it('is answered by the next edition: the listing is flagged for another person, and its writer is told', async () => {
    const stranger = await other.open(aliExpressAddress(relisted));
    await untilWarning(stranger, 'banner');
    const signer = await steward();
    const link = { notice: 'test-office:1', basis: 'steward', volunteers: 1 } as const;
    const [first = '', second = ''] = await Promise.all(sent.map(reportName));
    const log = join(folder, 'decisions.ndjson');
    await writeFile(
      log,
      await logOf(signer, [
        {
          kind: 'accept',
          reports: [first],
          listing: { marketplace: 'aliexpress', id: relisted.id },
          ...link,
          words: 'The same plug.',
        },
        { kind: 'reject', reports: [second], reason: 'not-enough-evidence' },
      ]),
    );
    await publish(['--decisions', log, '--steward-key', signer.publicKey]);
    await other.syncNow();
    expect(await untilWarning(stranger, 'dialog')).toMatchObject({ level: 'flagged' });

    await volunteer.syncNow();
    await outbox.reload();
    await card('Accepted').waitFor();
    expect(await card('Accepted').textContent()).toContain('The same plug.');
    expect(await card('Turned down').textContent()).toContain('There is not enough to go by.');
    // Nothing was asked for one person: the stranger's browser fetched the same files, and posted nothing.
    expect(other.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    expect(intake.received.size).toBe(1);
  });
});
