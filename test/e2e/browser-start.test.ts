import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltExtension, buildExtension } from '../browser/build-extension';
import { deleteProfile, launchChromium, makeProfile, type TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { createIntakeServer } from '../browser/intake-server';
import { keepExtension } from '../browser/kept-extension';
import { publishNotices } from '../browser/publish-notices';
import { temuAddress, temuPage } from '../browser/shop-pages';
import { untilRead } from '../browser/until-read';
import { waitUntil } from '../browser/wait-until';
import { harmless, known } from './spine';

const listing = { id: known.unlistedTemu, ...harmless };
const notice = {
  id: 'test-office:1',
  source: 'test-office',
  kind: 'recall',
  published: '2026-11-10',
  names: [{ lang: 'en', text: 'Tea towels' }],
};

/** Runs in a page of the extension: what waits for a later hour is due. */
async function hoursPass(): Promise<void> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('ansim');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const change = (table: string, changed: object) =>
    new Promise<void>((resolve) => {
      const transaction = opened.transaction(table, 'readwrite');
      const asked = transaction.objectStore(table).getAll();
      asked.onsuccess = () => {
        for (const row of asked.result) transaction.objectStore(table).put({ ...row, ...changed });
      };
      transaction.oncomplete = () => resolve();
    });
  const past = new Date(Date.now() - 60_000).toISOString();
  await change('outbox', { next: past });
  await change('memories', { nextPoll: past });
  opened.close();
}

/** Pages of the shops or the extension's own. */
function pagesOf({ context }: TestBrowser): string[] {
  return context
    .pages()
    .map((page) => page.url())
    .filter((url) => url !== 'about:blank' && !url.startsWith('chrome://'));
}

describe('a browser that is closed with a report on its way, and started again', () => {
  const profile = makeProfile();
  const intake = createIntakeServer();
  let lab: FeedLab;
  let extension: BuiltExtension;
  let browser: TestBrowser;
  let id = '';

  beforeAll(async () => {
    lab = await openFeedLab();
    lab.mount('/intake', intake.answer);
    await publishNotices(lab, [notice], { intake: 'the desk' });
    extension = await buildExtension({ feedsFile: lab.feedsFile });
    browser = await launchChromium({ extension, profile });
    browser.shop({ [temuAddress(listing)]: temuPage(listing) });
    await browser.syncNow();
    await browser.untilLists('the list has arrived', (lines) =>
      lines.some(({ detail }) => detail.startsWith('Of')),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
    deleteProfile(profile);
  });

  it('keeps a report that the intake could not take', async () => {
    const page = await browser.open(temuAddress(listing));
    await untilRead(browser, page);
    const opened = browser.context.waitForEvent('page');
    await browser.inOwnPage(
      `chrome.runtime.sendMessage(${JSON.stringify({ type: 'open-report', tab: await browser.tabOf(page) })})`,
    );
    const report = await opened;
    await report.getByRole('button', { name: 'Send to the desk' }).waitFor();
    await lab.stop();
    await report.getByRole('button', { name: 'Send to the desk' }).click();
    await report.getByText('Kept, and on its way', { exact: false }).waitFor();
    const outbox = await browser.dashboard('reports');
    await outbox.getByText('1 attempt so far').waitFor();
    expect(intake.deliveries).toEqual([]);
    id = new URL(report.url()).searchParams.get('of') ?? '';
    await browser.inOwnPage(`(${hoursPass})()`);
    // As an update of the browser may leave it: no alarm that would wake the worker.
    await browser.inOwnPage('chrome.alarms.clearAll()');
    await browser.close();
    keepExtension(profile);
  });

  it('sends it once when the browser starts, without a page of Ansim’s or a shop’s being opened', async () => {
    await lab.start();
    // Nothing is installed, nothing is asked: the profile has the extension.
    browser = await launchChromium({ profile });
    await waitUntil(
      'the report arrives',
      async () => [...intake.received.keys()],
      (received) => received.length > 0,
      { within: 30_000 },
    );
    expect([...intake.received.keys()]).toEqual([id]);
    expect(pagesOf(browser)).toEqual([]);
  });

  it('looks after its lists again, by an alarm that is there anew', async () => {
    const [worker] = browser.context.serviceWorkers();
    if (!worker) throw new Error('no worker runs');
    const alarms = async (): Promise<{ name: string; scheduledTime: number }[]> =>
      JSON.parse(String(await worker.evaluate('chrome.alarms.getAll().then(JSON.stringify)')));
    const [alarm, ...others] = await waitUntil('the report has no alarm any more', alarms, (all) =>
      all.every(({ name }) => name !== 'outbox'),
    );
    expect(others).toEqual([]);
    expect(alarm?.name).toBe('sync');
    expect(alarm?.scheduledTime).toBeLessThan(Date.now() + 100_000);
    const before = lab.requests.length;
    // Now instead of within a minute and a half.
    await worker.evaluate('chrome.alarms.create("sync", { when: Date.now() })');
    await waitUntil(
      'the list is asked for',
      async () => lab.requests.slice(before).map(({ path }) => path),
      (paths) => paths.some((path) => path.startsWith('/manifest.json')),
      { within: 45_000 },
    );
    expect(pagesOf(browser)).toEqual([]);
  });

  it('says so where one’s own reports are, and has sent it no second time', async () => {
    await browser.install(extension);
    const outbox = await browser.dashboard('reports');
    await outbox.getByText('It has arrived and waits for a steward.').waitFor();
    expect(intake.deliveries).toEqual([id]);
  });
});
