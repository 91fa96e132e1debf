import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../lib/core/notice';
import type { Report, ReportInput } from '../../lib/core/report';
import { writeReportFile } from '../../lib/reports/report-file';
import { violationsOfPage } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { untilWarning } from '../browser/warning-on';
import { hex32, report } from '../unit/reports/made-reports';
import { brandAndModel, harmless, launchSynced } from './spine';

/** Ends of listing numbers that no fixture names. */
const listing = (end: number) => ({ marketplace: 'aliexpress' as const, id: String(1005000000000500 + end) });
const relisted = { id: listing(1).id, ...harmless };
const wronglyWarned = { id: listing(2).id, ...brandAndModel };
const nameless = { id: listing(6).id, ...harmless };
const passedOn = { id: listing(3).id, ...harmless };

function notice(record: string, over: Partial<NoticeInput>): NoticeInput {
  const id = `test-office:${record}`;
  return { id, source: 'test-office', kind: 'recall', published: '2026-11-10', ...over };
}
const notices = [
  notice('1', {
    names: [{ lang: 'en', text: 'Garden lantern' }],
    hazards: [{ official: 'Burns', hazard: 'burns' }],
    page: 'https://office.example/1',
  }),
  notice('2', {
    names: [{ lang: 'en', text: 'Voltara heater' }],
    brands: ['Voltara'],
    models: ['VT-9041'],
  }),
];

const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
const picture = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const attached = {
  sha256: createHash('sha256').update(picture).digest('hex'),
  type: 'image/png' as const,
  bytes: picture.length,
};

let made = 0;
function reported(person: number, over: Partial<ReportInput>): Report {
  made++;
  return report(made, { reporter: hex32(person), notice: { id: 'test-office:1' }, ...over });
}
const bundle = [
  reported(1, {
    listing: { ...listing(1), titles: [`Lantern ${hostile}`], seller: { name: '=HYPERLINK("//x","pay")' } },
    words: `Look ${hostile}`,
    attachments: [attached],
  }),
  reported(2, { listing: { ...listing(1), titles: ['Lantern'] } }),
  reported(1, { kind: 'still-on-sale', listing: { ...listing(4), titles: ['First seen'] } }),
  reported(2, { kind: 'still-on-sale', listing: { ...listing(4), titles: ['First seen'] } }),
  ...[1, 2, 3].map((person) =>
    reported(person, { kind: 'looks-identical', listing: { ...listing(3), titles: ['Twin lantern'] } }),
  ),
  reported(6, {
    kind: 'looks-identical',
    listing: { ...listing(6), titles: ['Nameless lamp'] },
    notice: undefined,
  }),
  reported(9, { listing: { ...listing(5), titles: ['Nonsense'] } }),
  reported(4, {
    kind: 'wrong-warning',
    listing: { ...listing(2), titles: ['A heater of another make'] },
    notice: { id: 'test-office:2' },
  }),
];

describe('the steward’s desk', () => {
  let lab: FeedLab;
  let browser: TestBrowser;
  let desk: Page;
  let folder: string;

  const publish = (args: string[] = []) =>
    lab.publish({ notices: [join(folder, 'notices.ndjson')], args: ['--bulk', ...args] });
  const group = (text: string, page = desk) => page.locator('.desk-group', { hasText: text });
  async function unfold(of: Locator): Promise<void> {
    const isOpen = await of.evaluate((each) => each instanceof HTMLDetailsElement && each.open);
    if (!isOpen) await of.locator('> summary').click();
  }
  async function decide(of: Locator, choice: string, reason?: string): Promise<void> {
    await unfold(of);
    await of.getByRole('radio', { name: choice }).check();
    if (reason !== undefined) await of.getByRole('combobox').selectOption({ label: reason });
    await of.getByRole('button', { name: 'Sign the decision' }).click();
  }
  const signed = (number: number) => desk.getByText(`Entry ${number} was signed`).waitFor();
  async function open(name: string, text: string): Promise<void> {
    const chosen = desk.waitForEvent('filechooser');
    await desk.getByRole('button', { name: 'Open files of reports' }).click();
    await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await desk.locator('.desk-opened').getByText(name).waitFor();
  }
  async function saved(button: string): Promise<string> {
    const download = desk.waitForEvent('download');
    await desk.getByRole('button', { name: button }).click();
    return readFileSync(await (await download).path(), 'utf8');
  }

  beforeAll(async () => {
    lab = await openFeedLab();
    folder = dirname(lab.feedsFile);
    writeFileSync(
      join(folder, 'notices.ndjson'),
      notices.map((each) => `${JSON.stringify(each)}\n`).join(''),
    );
    await publish();
    browser = await launchSynced(await buildExtension({ feedsFile: lab.feedsFile }));
    for (const each of [relisted, wronglyWarned, passedOn, nameless])
      browser.shop({ [aliExpressAddress(each)]: aliExpressPage(each) });
    desk = await browser.dashboard('desk');
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
  });

  it('opens what volunteers sent, wrong warnings first, and shows hostile texts as texts', async () => {
    await desk.getByRole('button', { name: 'Make a key' }).click();
    await desk.getByLabel('Public key, for --steward-key').waitFor();
    await open('bundle.json', writeReportFile(bundle, [{ ...attached, data: picture }]));
    await desk.getByText('10 reports new.').waitFor();
    await open('again.json', writeReportFile(bundle.slice(0, 4), []));
    await desk.getByText('0 reports new, 4 reports here already.').waitFor();
    await open('broken.json', '{"format":1,"kind":"ansim-reports","reports":[{"id":"<b>"}]}');
    await desk.getByText('Report 1 was left aside.').waitFor();
    expect(await desk.locator('.desk-group .kind').first().textContent()).toBe('The warning is wrong');
    const first = group('onerror');
    await unfold(first);
    expect(await first.textContent()).toContain(`Look ${hostile}`);
    expect(await first.textContent()).toContain('Garden lantern');
    expect(await first.getByRole('link', { name: 'Open the listing' }).getAttribute('href')).toContain(
      listing(1).id,
    );
    await first.locator('.desk-reports > summary').click();
    await first.getByRole('button', { name: 'Show the picture' }).click();
    await expect
      .poll(() => first.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(1);
    expect(await desk.evaluate('window.hacked')).toBeUndefined();
    expect(await violationsOfPage(desk)).toEqual([]);
  });

  it('signs each decision once, also with two desks open and the worker killed', async () => {
    const other = await browser.dashboard('desk');
    await decide(group('A heater of another make'), 'Take back: it is another product');
    await signed(1);
    await decide(group('Nonsense', other), 'Reject', 'It is invented');
    await other.getByText('Another window of this desk decided meanwhile.').waitFor();
    expect(await group('A heater of another make', other).locator('form').isVisible()).toBe(false);
    await other.close();
    await browser.killWorker();
    await decide(group('Nonsense'), 'Reject', 'It is invented');
    await signed(2);
    await unfold(group('Twin lantern'));
    expect(await group('Twin lantern').getByRole('radio', { name: 'Pass on as possible' }).count()).toBe(0);
    await decide(group('onerror'), 'Accept: it is the product');
    await signed(3);
    await decide(group('First seen'), 'Note');
    await signed(4);
    // Two people whose earlier reports were true, and a third.
    await decide(group('Twin lantern'), 'Pass on as possible');
    await signed(5);
    const unnamed = group('Nameless lamp');
    await unfold(unnamed);
    await unnamed.getByLabel('Find the notice').fill('garden lant');
    await unnamed.getByRole('button', { name: 'Garden lantern' }).click();
    await unnamed.getByText('You named this notice').waitFor();
    expect(await violationsOfPage(desk)).toEqual([]);
    await decide(unnamed, 'Accept: it is the product');
    await signed(6);
    await desk.getByText('Nothing waits for a decision.').waitFor();
  });

  it('makes the next edition say what was decided, by the saved log alone', async () => {
    const warned = await browser.open(aliExpressAddress(wronglyWarned));
    await untilWarning(warned);
    const key = await desk.getByLabel('Public key, for --steward-key').inputValue();
    const log = join(folder, 'decisions.ndjson');
    writeFileSync(log, await saved('Save the log'));
    expect(readFileSync(log, 'utf8').split('\n')).toHaveLength(7);
    await publish(['--decisions', log, '--steward-key', key]);
    await browser.syncNow();
    const now = await browser.open(aliExpressAddress(relisted));
    expect((await untilWarning(now)).level).toBe('flagged');
    const named = await browser.open(aliExpressAddress(nameless));
    expect((await untilWarning(named)).level).toBe('flagged');
    const possible = await browser.open(aliExpressAddress(passedOn));
    expect((await untilWarning(possible)).level).toBe('possible');
    await warned.reload();
    await browser.untilBadge(warned, '0');
  });

  it('gives its reports to a spreadsheet without a cell that computes', async () => {
    const table = await saved('Save as CSV');
    expect(table.split('\r\n')).toHaveLength(bundle.length + 2);
    expect(table).toContain(`"'=HYPERLINK(""//x"",""pay"")"`);
    expect(table).toContain('"not-a-real-report"');
    expect(browser.faults).toEqual([]);
  });
});
