import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyNotice } from '../../lib/core/every-notice';
import type { OwnPageRequest } from '../../lib/messages';
import type { TestBrowser } from '../browser/chromium';
import { untilCounted } from '../browser/made-days';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { pressOnWarning, untilWarning } from '../browser/warning-on';
import { times } from '../profile';
import { harmless, known, launchSynced, openSpine } from './spine';

const random = times('random messages to the worker, from each side', { short: 5_000, long: 50_000 });

/**
 * Sends random messages and returns how many were sent and how the worker answered. Half are shapes of real requests with
 * one thing changed, half are anything. A fixed seed: the same messages in every run.
 */
const flood = (count: number, tab: number) => `(async () => {
  let seed = 20261125;
  const next = (below) => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed % below; };
  const types = ['check', 'read-page-globals', 'dismiss', 'undo-dismissal', 'popup-state', 'check-now', 'take-skeleton',
    'skeleton', 'practice', 'set-language', 'allow', 'forget', 'settings', 'report', '__proto__', 'constructor', ''];
  const anything = (depth) => [
    () => null, () => next(2) === 1, () => next(1e9) - 5e8, () => 1e308, () => 'x'.repeat(next(3000)),
    () => '\\u202e<img onerror=1>', () => [], () => ({}), () => ${tab},
    () => depth > 3 ? 0 : Array.from({ length: next(5) }, () => anything(depth + 1)),
    () => depth > 3 ? 0 : Object.fromEntries(Array.from({ length: next(5) }, () => [types[next(types.length)] || 'k', anything(depth + 1)])),
  ][next(11)]();
  const shapes = [
    () => ({ type: 'set-language', language: next(2) ? 'xx' : ['ko'], tab: ${tab} }),
    () => ({ type: 'dismiss', dismissal: anything(2) }),
    () => ({ type: 'undo-dismissal', dismissal: anything(2), tab: 'no' }),
    () => ({ type: 'check', visit: anything(2), address: location.href, reading: anything(0) }),
    () => ({ type: 'check', visit: 1, address: 'https://evil.example/item/1.html', reading: { kind: 'not-a-product-page' } }),
    () => ({ type: 'check', visit: 1, address: location.href, reading: { kind: 'listing', settled: true, listing: anything(0) } }),
    () => ({ type: 'practice', level: anything(2), tab: ${tab} }),
    () => ({ type: types[next(types.length)], [types[next(types.length)] || 'k']: anything(0) }),
  ];
  const answers = {};
  for (let sent = 0; sent < ${count}; sent += 50) {
    await Promise.all(Array.from({ length: 50 }, async () => {
      const message = next(2) ? shapes[next(shapes.length)]() : anything(0);
      const answer = await chrome.runtime.sendMessage(message ?? 0).catch((fault) => 'fault ' + fault.message);
      const kind = typeof answer === 'string' ? answer : answer?.refused ? 'refused ' + answer.refused : 'answered';
      answers[kind] = (answers[kind] ?? 0) + 1;
    }));
  }
  return answers;
})()`;

const reportId = '0'.repeat(32);
const fileToken = '00000000-0000-4000-8000-000000000000';

/** What a shop's page could ask for if it held the content script: everything only the extension's own pages may. */
const privileged = (
  tab: number,
): { [Type in OwnPageRequest['type']]: Extract<OwnPageRequest, { type: Type }> } => ({
  'popup-state': { type: 'popup-state', tab },
  'check-now': { type: 'check-now', tab },
  'undo-dismissal': { type: 'undo-dismissal', dismissal: 'x', tab },
  'take-skeleton': { type: 'take-skeleton', tab },
  skeleton: { type: 'skeleton', of: tab },
  practice: { type: 'practice', level: 'flagged', tab },
  'set-language': { type: 'set-language', language: 'ko', tab },
  ask: { type: 'ask', text: 'lamp' },
  suggest: { type: 'suggest', text: 'lamp' },
  'open-check': { type: 'open-check', text: 'lamp' },
  'take-question': { type: 'take-question' },
  settings: { type: 'settings' },
  products: { type: 'products' },
  'keep-product': { type: 'keep-product', tab, origin: 'bought' },
  'add-product': { type: 'add-product', text: 'lamp' },
  'remove-product': { type: 'remove-product', key: 'x' },
  'remove-products': { type: 'remove-products' },
  'set-look-back': { type: 'set-look-back', on: true, days: 30 },
  relistings: { type: 'relistings' },
  'set-visit-sightings': { type: 'set-visit-sightings', on: true },
  'dismiss-relisting': { type: 'dismiss-relisting', key: 'x', dismissed: true },
  'report-relisting': { type: 'report-relisting', key: 'x' },
  'export-sightings': { type: 'export-sightings', as: 'ndjson' },
  'delete-sightings': { type: 'delete-sightings' },
  parents: { type: 'parents' },
  'set-children': { type: 'set-children', ages: ['1-3'] },
  'lists-page': { type: 'lists-page' },
  'check-lists': { type: 'check-lists' },
  'switch-direct': { type: 'switch-direct', source: 'us-cpsc', on: true },
  'look-at-list': { type: 'look-at-list', address: 'https://club.example/', fingerprint: '' },
  'forget-look': { type: 'forget-look' },
  subscribe: { type: 'subscribe', address: 'https://club.example/', seen: '0'.repeat(64) },
  unsubscribe: { type: 'unsubscribe', key: 'added-0000000000000000' },
  overview: { type: 'overview' },
  ledger: { type: 'ledger', shown: 10 },
  rounds: { type: 'rounds', filter: everyNotice },
  'begin-round': { type: 'begin-round', filter: everyNotice, country: 'KR' },
  'step-round': { type: 'step-round', id: reportId, quiet: 60_000 },
  round: { type: 'round', id: reportId },
  'press-round': { type: 'press-round', id: reportId, press: 'resume' },
  'round-report': { type: 'round-report', id: reportId },
  'export-round': { type: 'export-round', id: reportId, as: 'csv' },
  'remove-round': { type: 'remove-round', id: reportId, filter: everyNotice },
  'export-requests': { type: 'export-requests', as: 'json' },
  'delete-requests': { type: 'delete-requests' },
  dismissals: { type: 'dismissals' },
  'undo-dismissals': { type: 'undo-dismissals', dismissals: ['x'] },
  'settings-page': { type: 'settings-page' },
  'choose-language': { type: 'choose-language', language: 'ko' },
  'save-data': { type: 'save-data' },
  'take-in-data': { type: 'take-in-data', text: '{}' },
  'delete-data': { type: 'delete-data', what: 'everything' },
  'check-orders': { type: 'check-orders', tab },
  orders: { type: 'orders', of: tab },
  'open-report': { type: 'open-report', tab },
  'report-draft': { type: 'report-draft', id: reportId },
  'report-ways': { type: 'report-ways', kind: 'relisted' },
  'new-reporter': { type: 'new-reporter' },
  'keep-report': { type: 'keep-report', file: '{}', as: { state: 'draft' } },
  outbox: { type: 'outbox' },
  'resume-report': { type: 'resume-report', id: reportId },
  'send-report-now': { type: 'send-report-now', id: reportId },
  'remove-report': { type: 'remove-report', id: reportId },
  'export-reports': { type: 'export-reports', as: 'json' },
  desk: { type: 'desk', shown: 1 },
  'desk-make-key': { type: 'desk-make-key', shown: 1 },
  'desk-piece': { type: 'desk-piece', file: fileToken, at: 0, data: '' },
  'desk-open-reports': { type: 'desk-open-reports', file: fileToken, name: 'x' },
  'desk-open-log': { type: 'desk-open-log', file: fileToken, name: 'x', shown: 1 },
  'desk-attachment': { type: 'desk-attachment', sha256: '0'.repeat(64) },
  'desk-compare': { type: 'desk-compare', group: 'x', notice: 'eu-safety-gate:1' },
  'desk-decide': { type: 'desk-decide', group: 'x', choice: { kind: 'note' }, after: 0, shown: 1 },
  'desk-save-log': { type: 'desk-save-log' },
  'desk-save-table': { type: 'desk-save-table' },
  'desk-save-reports': { type: 'desk-save-reports', part: 0 },
  'desk-forget-reports': { type: 'desk-forget-reports', shown: 1 },
});

describe('messages to the worker', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let browser: TestBrowser;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    spine = await openSpine();
    browser = await launchSynced(spine.extension);
    const listing = { id: known.aliExpress, ...harmless };
    browser.shop({ [aliExpressAddress(listing)]: aliExpressPage(listing) });
    page = await browser.open(aliExpressAddress(listing));
    await untilWarning(page, 'dialog');
    await pressOnWarning(page, 'I understand, continue');
    await untilWarning(page, 'strip');
    tab = await browser.tabOf(page);
    await untilCounted(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await spine?.close();
  });

  it('that only the extension’s own pages may send are refused from a shop page', async () => {
    const before = await browser.stored();
    for (const request of Object.values(privileged(tab))) {
      const answer = await browser.inContentScript(
        page,
        `chrome.runtime.sendMessage(${JSON.stringify(request)})`,
      );
      expect(answer, request.type).toEqual({ refused: 'not a request this sender may make' });
    }
    expect(await browser.stored()).toEqual(before);
  });

  it('of any shape change nothing when a shop page sends them', async () => {
    const before = await browser.stored();
    const answers = (await browser.inContentScript(page, flood(random, tab))) as Record<string, number>;
    expect(Object.values(answers).reduce((sum, count) => sum + count, 0)).toBe(random);
    expect(Object.keys(answers).filter((kind) => kind.startsWith('fault'))).toEqual([]);
    expect(answers['refused not a request this sender may make']).toBeGreaterThan(random / 2);
    expect(await browser.stored()).toEqual(before);
    expect((await browser.stateOf(page)).dismissals).toHaveLength(1);
  });

  it('of any shape change nothing when one of its own pages sends them', async () => {
    const before = await browser.stored();
    const answers = (await browser.inOwnPage(flood(random, -1))) as Record<string, number>;
    expect(Object.values(answers).reduce((sum, count) => sum + count, 0)).toBe(random);
    expect(await browser.stored()).toEqual(before);
    expect((await browser.stateOf(page)).page).toMatchObject({ kind: 'flagged', dismissed: true });
  });

  it('from pages and other extensions have no way in', async () => {
    const reached = await page.evaluate((id) => {
      const { chrome } = window as unknown as {
        chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } };
      };
      return chrome?.runtime?.sendMessage?.(id, { type: 'set-language', language: 'ko', tab: 1 }) ?? 'no way';
    }, browser.extensionId);
    expect(reached).toBe('no way');
  });
});
