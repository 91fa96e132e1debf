import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyNotice } from '../../lib/core/every-notice';
import type { OwnPageRequest, PageRequest } from '../../lib/messages';
import type { TestBrowser } from '../browser/chromium';
import { untilCounted } from '../browser/made-days';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { pressOnWarning, untilWarning } from '../browser/warning-on';
import { isLong, times } from '../profile';
import { harmless, known, launchSynced, openSpine } from './spine';

const random = times('random messages to the worker, from each side', { short: 5_000, long: 50_000 });
const patience = isLong ? 900_000 : 60_000;

/**
 * Sends random messages and returns how many were sent of which shape, and how the worker answered. Half are real requests
 * with one field gone, added or of another kind, half are anything; not one is a request. A fixed seed: the same messages in
 * every run.
 */
const flood = (count: number, tab: number) => `(async () => {
  let seed = 20261125;
  // mulberry32: every bit of it is as random as the others.
  const next = (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const whole = ${JSON.stringify([...Object.values(privileged(tab)), ...Object.values(fromPages)])};
  const names = [...whole.map(({ type }) => type), 'allow', 'forget', '__proto__', 'constructor', 'k'];
  const anything = (depth) => [
    () => null, () => next(2) === 1, () => next(1e9) - 5e8, () => 1e308, () => 'x'.repeat(next(3000)),
    () => '\\u202e<img onerror=1>', () => [], () => ({}), () => ${tab},
    () => depth > 3 ? 0 : Array.from({ length: next(5) }, () => anything(depth + 1)),
    () => depth > 3 ? 0 : Object.fromEntries(Array.from({ length: next(5) }, () => [names[next(names.length)], anything(depth + 1)])),
  ][next(11)]();
  const kindOf = (value) => value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const anotherKind = (value) => {
    for (;;) { const other = anything(1); if (kindOf(other) !== kindOf(value)) return other; }
  };
  const broken = (request) => {
    const fields = Object.keys(request);
    const field = fields[next(fields.length)];
    const { [field]: value, ...rest } = request;
    return [() => rest, () => ({ ...rest, [field]: anotherKind(value) }), () => ({ ...request, another: anything(1) })][next(3)]();
  };
  const extra = [
    () => ({ type: 'set-language', language: 'xx', tab: ${tab} }),
    () => ({ ...${JSON.stringify(fromPages.check)}, address: location.href, reading: anything(0) }),
    () => ({ ...${JSON.stringify(fromPages.check)}, address: location.href, reading: { kind: 'listing', settled: true, listing: anything(0) } }),
    () => ({ type: names[next(names.length)], another: anything(0) }),
  ];
  const shapes = [...whole.map((request) => [request.type, () => broken(request)]), ...extra.map((make, at) => ['extra ' + at, make])];
  const sent = {};
  const answers = {};
  const tally = (counts, name) => { counts[name] = (counts[name] ?? 0) + 1; };
  for (let begun = 0; begun < ${count}; begun += 50) {
    await Promise.all(Array.from({ length: 50 }, async () => {
      const [name, make] = next(2) ? shapes[next(shapes.length)] : ['anything', () => anything(0)];
      tally(sent, name);
      const answer = await chrome.runtime.sendMessage(make() ?? 0).catch((fault) => 'fault ' + fault.message);
      tally(answers, typeof answer === 'string' ? answer : answer?.refused ? 'refused ' + answer.refused : 'answered');
    }));
  }
  return { sent, answers };
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
  'watch-words': { type: 'watch-words', text: 'lamp' },
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
  'set-children': { type: 'set-children', age: '1-3', chosen: true },
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
  'current-round': { type: 'current-round' },
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

const visitOf = {
  mark: fileToken,
  visit: 1,
  address: aliExpressAddress({ id: known.aliExpress, ...harmless }),
};

/** What a shop page's own script may ask for. */
const fromPages: { [Type in PageRequest['type']]: Extract<PageRequest, { type: Type }> } = {
  check: {
    ...{ type: 'check', ...visitOf, by: visitOf.address, follows: false },
    reading: { kind: 'not-a-product-page' },
  },
  'check-cards': { type: 'check-cards', ...visitOf, ready: false, cards: [{ ids: ['1005007000000001'] }] },
  'found-cards': { type: 'found-cards', ...visitOf, found: { flagged: 1, possible: 0 } },
  'read-rows': { type: 'read-rows', ...visitOf, rows: 1, listed: [{ ids: ['1005007000000001'] }] },
  'show-orders': { type: 'show-orders' },
  'read-listing': { type: 'read-listing', mark: fileToken },
  'read-page-globals': { type: 'read-page-globals', ids: ['1005007000000001'] },
  dismiss: { type: 'dismiss', mark: fileToken, dismissal: 'x' },
  'undo-dismissal': { type: 'undo-dismissal', mark: fileToken, dismissal: 'x' },
  report: { type: 'report', isWrong: false },
};

/** Each request with a field broken, four more, and anything. */
const shapes = new Set([...Object.keys(privileged(0)), ...Object.keys(fromPages)]).size + 4 + 1;

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

  it(
    'of any shape change nothing when a shop page sends them',
    async () => {
      const before = await everything(browser);
      expectRefused(await browser.inContentScript(page, flood(random, tab)));
      expect(await everything(browser)).toEqual(before);
      expect((await browser.stateOf(page)).dismissals).toHaveLength(1);
    },
    patience,
  );

  it(
    'of any shape change nothing when one of its own pages sends them',
    async () => {
      const before = await everything(browser);
      expectRefused(await browser.inOwnPage(flood(random, -1)));
      expect(await everything(browser)).toEqual(before);
      expect((await browser.stateOf(page)).page).toMatchObject({ kind: 'flagged', dismissed: true });
    },
    patience,
  );

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

/** What outlives the worker, and what outlives it only while the browser runs. */
async function everything(browser: TestBrowser): Promise<unknown[]> {
  return [await browser.stored(), await browser.inOwnPage('chrome.storage.session.get(null)')];
}

/** Every shape was sent, and every message refused. */
function expectRefused(told: unknown): void {
  const { sent, answers } = told as Record<'sent' | 'answers', Record<string, number>>;
  expect(Object.keys(sent)).toHaveLength(shapes);
  expect(answers).toEqual({ 'refused not a request this sender may make': random });
}
