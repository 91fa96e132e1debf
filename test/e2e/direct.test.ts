import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directHost, directOrigins } from '../../lib/core/direct-sources';
import type { RequestRecord } from '../../lib/core/request-record';
import { violationsOfPage } from '../browser/accessibility';
import { buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { ageDocuments, keptDocuments, pressSwitch } from '../browser/direct-documents';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { untilWarning, warningOn } from '../browser/warning-on';
import { MadeCommission } from '../fixtures/direct/made-commission';
import { MadeGate, madeReports } from '../fixtures/direct/made-gate';
import { harmless, known } from './spine';

const gateName = 'EU Safety Gate';
const today = new Date().toISOString().slice(0, 10);
/** Named by a report that only ever comes straight from the source. */
const listed = { id: '1005000000004242', ...harmless };
const unlisted = { id: known.unlistedAliExpress, ...harmless };

function openGate(reports: number): MadeGate {
  const gate = new MadeGate(madeReports(today, reports, 2));
  gate.reports[0]?.notifications.push({
    caseNumber: 'SR/70042/26',
    onlineTrader: `Other(${listed.id}) / `,
    product: 'Made-up bath duck',
  });
  return gate;
}

async function launch(gate: MadeGate): Promise<TestBrowser> {
  const browser = await launchChromium({ extension: await buildExtension() });
  browser.office(directOrigins['eu-safety-gate'], gate.serve);
  browser.office(directOrigins['us-cpsc'], new MadeCommission([{ number: '26701', day: today }]).serve);
  for (const listing of [listed, unlisted])
    browser.shop({ [aliExpressAddress(listing)]: aliExpressPage(listing) });
  return browser;
}

const listLine = (browser: TestBrowser, isEnough: (detail: string, fault?: string) => boolean) =>
  browser.untilLists('the list straight from the source', (lines) =>
    lines.some(({ name, detail, fault }) => name === gateName && isEnough(detail, fault)),
  );

describe('official notices straight from the source, with no publisher at all', () => {
  let browser: TestBrowser;
  let gate: MadeGate;
  beforeAll(async () => {
    gate = openGate(6);
    browser = await launch(gate);
  });
  afterAll(() => browser?.close());

  it('is reached from the popup, and nothing in it moves while it opens', async () => {
    const shop = await browser.open(aliExpressAddress(unlisted));
    const popup = await browser.popup(shop);
    const opening = browser.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Lists and sources' }).click();
    const opened = await opening;
    await opened.getByRole('heading', { level: 1, name: 'Lists and sources' }).waitFor();
    for (const width of [360, 1920]) {
      await opened.setViewportSize({ width, height: 900 });
      await opened.reload();
      await opened.locator('.list-card').first().waitFor();
      const { shift, overflows } = await opened.evaluate(movement);
      expect({ width, shift: shift < 0.01, overflows }).toEqual({ width, shift: true, overflows: false });
      expect(await violationsOfPage(opened)).toEqual([]);
    }
    for (const each of [opened, popup, shop]) await each.close();
  });

  it('asks nobody before the switch is pressed and the browser lets the host be reached', async () => {
    const page = await pressSwitch(browser, gateName);
    await page.waitForTimeout(800);
    expect(gate.requests).toEqual([]);
    expect(await page.getByRole('switch', { name: gateName }).getAttribute('aria-checked')).toBe('false');
    await page.close();
  });

  it('fetches after the press, says what it covers, and flags a listing only that list names', async () => {
    await browser.grantWhenAsked(directHost('eu-safety-gate'));
    const page = await pressSwitch(browser, gateName);
    await listLine(browser, (detail) => detail.includes('notices since'));
    expect(await violationsOfPage(page)).toEqual([]);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain('Straight from the source');

    const hit = await browser.open(aliExpressAddress(listed));
    const warning = await untilWarning(hit, 'dialog');
    expect(warning.text).toContain('SR/70042/26');
    expect(warning.text).toContain('fetched straight from EU Safety Gate');
    const miss = await browser.open(aliExpressAddress(unlisted));
    expect(await browser.untilBadge(miss, '0')).toMatchObject({
      title: expect.stringMatching(/Not on the lists of/),
    });
    expect((await browser.stateOf(miss)).page.detail).toMatch(/Of EU Safety Gate, notices since/);
    for (const each of [page, hit, miss]) await each.close();
  });

  it('sent nothing but requests for the official files: no cookie, no referrer, nothing of what was looked at', () => {
    const asked = browser.requests
      .filter(({ by }) => by === 'worker')
      .filter(({ url }) => /^https:/.test(url));
    expect(asked.length).toBeGreaterThanOrEqual(7);
    for (const { url, method, headers, body } of asked) {
      expect(url).toMatch(/^https:\/\/ec\.europa\.eu\/safety-gate-alerts\/api\/download\/weeklyReport\//);
      expect([method, body]).toEqual(['GET', '']);
      expect(Object.keys(headers)).not.toContain('cookie');
      expect(Object.keys(headers)).not.toContain('referer');
    }
    expect(browser.requests.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
  });

  it('names a notice once that the starter list has too', async () => {
    const both = { id: '1005009068266464', ...harmless };
    const trader = { caseNumber: 'SR/01740/26', onlineTrader: `Other(${both.id}) / `, product: 'Both lists' };
    gate.reports = gate.reports.map((report, place) =>
      place === 0 ? { ...report, notifications: [...report.notifications, trader] } : report,
    );
    browser.shop({ [aliExpressAddress(both)]: aliExpressPage(both) });
    await ageDocuments(browser);
    await browser.syncNow();
    const page = await browser.open(aliExpressAddress(both));
    const warning = await waitUntil(
      'the notice is named by the list straight from the source',
      async () => (await warningOn(page))?.text ?? '',
      (text) => text.includes('fetched straight from'),
    );
    expect(warning.match(/SR\/01740\/26/g)).toHaveLength(1);
    await page.close();
  });

  it('keeps the last good list with its date while the source is in need, and says so', async () => {
    gate.meddle = () => ({ status: 503, type: 'text/plain', body: '' });
    await ageDocuments(browser);
    await browser.syncNow();
    await listLine(browser, (_, fault) => /no list/.test(fault ?? ''));
    const hit = await browser.open(aliExpressAddress(listed));
    await untilWarning(hit, 'dialog');
    const page = await browser.dashboard();
    expect(await page.locator('[role="status"] .list-fault').textContent()).toContain('last update failed');
    expect(await violationsOfPage(page)).toEqual([]);
    gate.meddle = () => undefined;
    for (const each of [hit, page]) await each.close();
  });

  it('says that access was taken away, keeps warning, and takes it up again when it is given back', async () => {
    await browser.takeHost(directHost('eu-safety-gate'));
    await listLine(browser, (_, fault) => /access has been turned off/.test(fault ?? ''));
    const page = await browser.dashboard();
    await page.getByText('No access').waitFor();
    expect(await violationsOfPage(page)).toEqual([]);
    const hit = await browser.open(aliExpressAddress(listed));
    await untilWarning(hit, 'dialog');
    await browser.grantWhenAsked(directHost('eu-safety-gate'));
    await page.getByRole('button', { name: 'Allow again' }).click();
    await listLine(browser, (_, fault) => fault === undefined);
    for (const each of [hit, page]) await each.close();
  });

  it('forgets the list and its access when it is switched off', async () => {
    const page = await browser.dashboard();
    await page.getByRole('switch', { name: gateName }).click();
    await browser.untilLists('it is gone', (lines) => lines.every(({ name }) => name !== gateName));
    expect(await keptDocuments(browser)).toBe(0);
    const miss = await browser.open(aliExpressAddress(listed));
    await browser.untilBadge(miss, '?');
    for (const each of [page, miss]) await each.close();
  });
});

describe('a worker that is killed in the middle', () => {
  it('goes on where it was, and asks for nothing twice', async () => {
    const gate = openGate(12);
    const browser = await launch(gate);
    try {
      await browser.grantWhenAsked(directHost('eu-safety-gate'));
      const page = await pressSwitch(browser, gateName);
      await waitUntil(
        'some documents have come',
        async () => gate.requests.length,
        (asked) => asked >= 4,
      );
      await browser.killWorker();
      const before = gate.requests.length;
      expect(before).toBeLessThan(13);
      const miss = await browser.open(aliExpressAddress(unlisted));
      await browser.untilBadge(miss, '?');
      await browser.syncNow();
      await listLine(browser, (detail) => detail.includes('notices since'));
      const paths = gate.requests.map(({ url }) => url.pathname);
      // The answer that was on its way when the worker died may be asked for again, and nothing else.
      expect(paths.length - new Set(paths).size).toBeLessThanOrEqual(1);
      // What was under way when the worker died is in the ledger too, without an end.
      const { tables } = (await browser.stored()) as { tables: { requests: RequestRecord[] } };
      const recorded = tables.requests.filter(({ host }) => host === 'ec.europa.eu');
      for (const path of paths)
        expect(
          recorded.filter((each) => each.path.split('?')[0] === path).length,
          path,
        ).toBeGreaterThanOrEqual(paths.filter((each) => each === path).length);
      for (const { end } of recorded) expect(end?.kind ?? 'answered').toBe('answered');
      const hit = await browser.open(aliExpressAddress(listed));
      await untilWarning(hit, 'dialog');
      await page.close();
    } finally {
      await browser.close();
    }
  });
});

/** In the page: how far its parts have moved since it opened, and whether it is wider than its window. */
function movement(): Promise<{ shift: number; overflows: boolean }> {
  return new Promise((resolve) => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve({ shift, overflows: document.documentElement.scrollWidth > innerWidth }), 300);
  });
}
