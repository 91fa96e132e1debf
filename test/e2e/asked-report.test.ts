import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../lib/core/notice';
import { writeReportFile } from '../../lib/reports/report-file';
import { violationsOfPage } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { createIntakeServer } from '../browser/intake-server';
import { publishNotices } from '../browser/publish-notices';
import { temuAddress, temuPage } from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { pressOnWarning, untilWarning } from '../browser/warning-on';
import { known, launchSynced, limited } from './spine';

const relisted = { id: known.unlistedTemu, ...limited };
const notice: NoticeInput = {
  ...{ id: 'test-office:1', source: 'test-office', kind: 'recall', published: '2026-11-10' },
  names: [{ lang: 'en', text: 'String lights' }],
  brands: ['Lumiko'],
  models: ['LK-2207'],
  limits: { batches: ['B-77'] },
};
/** A picture of one colour, as a file of the volunteer's. */
const label = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

describe('a report about which a steward asks', () => {
  const intake = createIntakeServer();
  let lab: FeedLab;
  let volunteer: TestBrowser;
  let steward: TestBrowser;
  let outbox: Page;
  let desk: Page;
  let folder: string;

  const publish = (args: string[] = []) => publishNotices(lab, [notice], { intake: 'the desk', args });
  const openOnDesk = async () => {
    const chosen = desk.waitForEvent('filechooser');
    await desk.getByRole('button', { name: 'Open files of reports' }).click();
    const text = writeReportFile([...intake.received.values()], []);
    await (await chosen).setFiles({
      ...{ name: 'reports.json', mimeType: 'application/json', buffer: Buffer.from(text) },
    });
  };
  const decide = async (choice: string, words: string, number: number) => {
    const group = desk.locator('.desk-group', { hasText: 'Lumiko' });
    if (!(await group.evaluate((each) => each instanceof HTMLDetailsElement && each.open)))
      await group.locator('> summary').click();
    await group.getByRole('radio', { name: choice }).check();
    await group.getByRole('textbox').fill(words);
    await group.getByRole('button', { name: 'Sign the decision' }).click();
    await desk.getByText(`Entry ${number} was signed`).waitFor();
    const key = await desk.getByLabel('Public key, for --steward-key').inputValue();
    const download = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Save the log' }).click();
    const log = join(folder, 'decisions.ndjson');
    await writeFile(log, await readFile(await (await download).path()));
    await publish(['--decisions', log, '--steward-key', key]);
    await volunteer.syncNow();
    await outbox.reload();
  };
  const card = (text: string) => outbox.locator('.outbox-card').filter({ hasText: text });

  beforeAll(async () => {
    lab = await openFeedLab();
    folder = dirname(lab.feedsFile);
    lab.mount('/intake', intake.answer);
    await publish();
    const extension = await buildExtension({ feedsFile: lab.feedsFile });
    volunteer = await launchSynced(extension);
    steward = await launchSynced(extension);
    volunteer.shop({ [temuAddress(relisted)]: temuPage(relisted) });
  });
  afterAll(async () => {
    await volunteer?.close();
    await steward?.close();
    await lab?.close();
  });

  it('comes back to its writer as a question, with the way to answer it', async () => {
    const page = await volunteer.open(temuAddress(relisted));
    await untilWarning(page, 'banner');
    await pressOnWarning(page, 'Details');
    const opened = volunteer.context.waitForEvent('page');
    await pressOnWarning(page, 'Report this listing');
    const report = await opened;
    await report.getByRole('button', { name: 'Send to the desk' }).click();
    await report.getByText('Kept, and on its way', { exact: false }).waitFor();
    outbox = await volunteer.dashboard('reports');
    await card('Received').waitFor();
    desk = await steward.dashboard('desk');
    await desk.getByRole('button', { name: 'Make a key' }).click();
    await desk.getByLabel('Public key, for --steward-key').waitFor();
    await openOnDesk();
    await desk.getByText('1 report new').last().waitFor();
    await decide('Ask for more', 'What stands on the label?', 1);
    await card('A question for you').getByText('The stewards ask: What stands on the label?').waitFor();
  });

  it('is answered on a page of its own, with a picture, and goes as the same report a second time', async () => {
    const opened = volunteer.context.waitForEvent('page');
    await card('A question for you').getByRole('button', { name: 'Answer' }).click();
    const answer = await opened;
    await answer.getByRole('heading', { name: 'Answer the stewards' }).waitFor();
    await answer.getByLabel('Your answer').fill('Batch B-77, in small print.');
    const chosen = answer.waitForEvent('filechooser');
    await answer.getByRole('button', { name: 'Add a picture from this computer' }).click();
    await (await chosen).setFiles({ name: 'label.png', mimeType: 'image/png', buffer: label });
    await answer.locator('canvas').waitFor();
    expect(await violationsOfPage(answer)).toEqual([]);
    await answer.getByRole('button', { name: /^Send the answer to 127/ }).click();
    await answer.getByText('Kept, and on its way', { exact: false }).waitFor();
    const [id = '', ...others] = intake.received.keys();
    expect(others).toEqual([]);
    await waitUntil(
      'the answer arrives',
      async () => intake.deliveries,
      (keys) => keys.length === 2,
    );
    expect(intake.deliveries).toEqual([id, `${id}-1`]);
    expect(intake.received.get(id)).toMatchObject({
      answers: [{ words: 'Batch B-77, in small print.' }],
      attachments: [{ type: 'image/jpeg' }],
    });
    await outbox.reload();
    await card('Received').getByText('You answered: Batch B-77, in small print.').waitFor();
    expect(await outbox.locator('.outbox-card').count()).toBe(1);
    // The edition held still tells the question; it is answered.
    await volunteer.syncNow();
    await outbox.reload();
    await card('Received').waitFor();
  });

  it('lies open on the desk again as one report of one person, is decided, and its writer hears of that', async () => {
    await openOnDesk();
    await desk.getByText('1 report here came again with an answer.').waitFor();
    const group = desk.locator('.desk-group', { hasText: 'Lumiko' });
    await group.getByText('Batch B-77, in small print.').waitFor({ state: 'attached' });
    await decide('Accept: it is the product', 'That settles it.', 2);
    await card('Accepted').getByText('A steward has compared the two and agrees', { exact: false }).waitFor();
    await card('Accepted').getByText('In the steward’s words: That settles it.').waitFor();
    expect(await outbox.locator('.outbox-card').count()).toBe(1);
    expect(await untilWarning(await volunteer.open(temuAddress(relisted)), 'dialog')).toMatchObject({
      level: 'flagged',
    });
  });
});
