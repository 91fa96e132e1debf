import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Notice, noticeSchema } from '../../lib/core/notice';
import { type Sighting, sightingStateKinds } from '../../lib/core/sighting';
import { sightingsFile } from '../../lib/core/sightings-file';
import { serveFolder } from '../../lib/publisher/serving/serve-folder';
import { noticePath } from '../../lib/publisher/site/page-names';
import { violationsOfPage } from '../browser/accessibility';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { root } from '../browser/project-root';
import { runFeedCommand } from '../browser/run-feed-command';
import { serveSources } from '../fixtures/sources/serve-sources';
import { askedCases, askedFacts, statesOf } from './asked-cases';
import { known } from './spine';

const seen = (at: string): Sighting => ({
  format: 1,
  listing: { marketplace: 'aliexpress', id: known.aliExpress },
  at,
  region: 'DE',
  state: { kind: 'on-sale' },
  basis: 'round',
});

describe('the public record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ansim-record-'));
  const stop = new AbortController();
  let office: Awaited<ReturnType<typeof serveSources>>;
  let lab: FeedLab;
  let browser: TestBrowser;
  let page: Page;
  let url: string;
  const asked: string[] = [];

  beforeAll(async () => {
    office = await serveSources();
    lab = await openFeedLab();
    const sources = { 'eu-safety-gate': office.origin, 'us-cpsc': office.origin };
    await lab.publish({ sources, args: ['--accept-few'] });
    const sightings = join(folder, 'sightings.ndjson');
    writeFileSync(sightings, sightingsFile([seen('2026-11-20T10:00:00Z'), seen('2026-11-22T10:00:00Z')]));
    const out = join(folder, 'site');
    const args = ['--feed', lab.edition, '--public-key', lab.publicKey, '--out', out];
    await runFeedCommand(['site', ...args, '--sightings', sightings]);
    url = (await serveFolder({ folder: out, port: 0, signal: stop.signal })).url;
    browser = await launchChromium({});
    page = await browser.context.newPage();
    page.on('request', (request) => asked.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    stop.abort();
    await lab?.close();
    await office?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const looksRight = async (what: string) => {
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1920, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      // The driver resolves before the page is laid out at its new width.
      await expect
        .poll(() => page.evaluate('document.documentElement.scrollWidth > innerWidth'), { message: what })
        .toBe(false);
      expect(await violationsOfPage(page), `${what}, ${width} wide`).toEqual([]);
    }
  };

  it('is read from the first page to a listing’s timeline, in both languages, on a phone and on a wide screen', async () => {
    await page.goto(url);
    await looksRight('the front page');
    await page.getByRole('link', { name: 'Ansim: the public record' }).click();
    await page.getByText('1 of 1').waitFor();
    await looksRight('the record');
    await page
      .getByRole('row', { name: /EU Safety Gate/ })
      .getByRole('link', { name: '2026' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'EU Safety Gate, 2026' }).waitFor();
    await looksRight('a list');
    const entry = page.locator('.rows > li', { hasText: 'SR/90001/26' });
    await entry.getByRole('link', { name: 'Listings and sightings' }).click();
    await page.getByText(`Listing ${known.aliExpress}`).waitFor();
    expect(await page.locator('main').textContent()).toContain('On sale in Germany at 2026-11-22 10:00 UTC.');
    await looksRight('a notice');
    await page.getByRole('link', { name: '한국어' }).click();
    await page.getByText('2026-11-22 10:00 UTC에 독일에서 판매 중이었습니다.').waitFor();
    await looksRight('a notice in Korean');
  });

  it('answers on a phone as the extension does, by files it had before, and asks nobody for anything', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${url}en/check/`);
    await page.locator('.check-state[data-state="ready"]').waitFor();
    const before = asked.length;
    const field = page.getByRole('textbox');
    for (const { text, told, states } of askedCases) {
      await field.fill(text);
      await field.press('Enter');
      await page.locator('.answer-what', { hasText: told }).waitFor();
      expect(await statesOf(page), text).toEqual(states);
      const answer = (await page.locator('.answers').textContent()) ?? '';
      expect(answer).toContain(askedFacts[told] ?? '');
      if (states.includes('could-not-check') && told === 'ExAmPlE1')
        expect(answer).toContain('this page opens nothing');
      // Nobody is led to a listing that was found.
      const isFound = states.includes('flagged') || states.includes('possible');
      if (isFound) expect(await page.getByRole('link', { name: /^Open on/ }).count()).toBe(0);
    }
    const text = (await page.locator('.answers').textContent()) ?? '';
    expect(text).toMatch(/This barcode is not on the lists of \d/);
    expect(text).toContain('Search results, not a verdict');
    expect(text).not.toMatch(/\bsafe\b/i);
    expect(asked.length).toBe(before);
    await looksRight('the answers');
    await field.press('End');
    await field.pressSequentially('!');
    expect(await page.locator('.answer').count()).toBe(0);
    expect(asked.filter((each) => !each.startsWith(url))).toEqual([]);
  });

  it('says that it cannot check where its files do not come, and loads them again when asked', async () => {
    let broken = true;
    await page.route('**/data/index.bin.gz', (route) => (broken ? route.abort() : route.continue()));
    await page.goto(`${url}en/check/`);
    await page.locator('.check-state[data-state="failed"]').waitFor();
    expect(await page.getByRole('button', { name: 'Check', exact: true }).isDisabled()).toBe(true);
    broken = false;
    await page.getByRole('button', { name: 'Load them again' }).click();
    await page.locator('.check-state[data-state="ready"]').waitFor();
  });
});

describe('the public record of a realistic edition', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ansim-realistic-record-'));
  const stop = new AbortController();
  const notices: Notice[] = readFileSync(join(root, 'lib/publisher/starter/notices.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => noticeSchema.parse(JSON.parse(line)));
  const named = notices.filter(({ listings }) => listings.length > 0);
  const [withdrawn, ...standing] = named;
  let lab: FeedLab;
  let browser: TestBrowser;
  let page: Page;
  let url: string;

  /** Two of every listing, a month apart: every state, from pages that told a country and from people who did. */
  const sightings = standing.flatMap(({ listings }, at) =>
    listings.slice(0, 1).flatMap(({ marketplace, id }) =>
      ['2026-10-20', '2026-11-20'].map((day, month): Sighting => {
        const kind = sightingStateKinds[(at + month) % sightingStateKinds.length] ?? 'on-sale';
        return {
          format: 1,
          listing: { marketplace, id },
          at: `${day}T10:00:00Z`,
          region: at % 3 === 0 ? 'KR' : 'FR',
          regionFrom: at % 2 === 0 ? 'page' : 'volunteer',
          state: kind === 'moved' ? { kind, to: '1005099000000999' } : { kind },
          basis: 'round',
        };
      }),
    ),
  );

  beforeAll(async () => {
    lab = await openFeedLab();
    const file = join(folder, 'notices.ndjson');
    const lines = notices.map((each) => (each === withdrawn ? { ...each, withdrawn: '2026-11-20' } : each));
    writeFileSync(file, lines.map((each) => `${JSON.stringify(each)}\n`).join(''));
    await lab.publish({ notices: [file], args: ['--bulk'] });
    writeFileSync(join(folder, 'sightings.ndjson'), sightingsFile(sightings));
    const out = join(folder, 'site');
    const args = ['--feed', lab.edition, '--public-key', lab.publicKey, '--out', out];
    await runFeedCommand(['site', ...args, '--sightings', join(folder, 'sightings.ndjson')]);
    url = (await serveFolder({ folder: out, port: 0, signal: stop.signal })).url;
    browser = await launchChromium({});
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    stop.abort();
    await lab?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const told = async () => (await page.locator('main').textContent()) ?? '';
  const pageOf = ({ source, id }: Notice) => noticePath(source, id);
  const looksRight = async (path: string) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${url}${path}`);
      await expect
        .poll(() => page.evaluate('document.documentElement.scrollWidth > innerWidth'), { message: path })
        .toBe(false);
      expect(await violationsOfPage(page), `${path}, ${width} wide`).toEqual([]);
    }
  };

  it('counts by shop and month, each listing as it was last seen', async () => {
    expect(sightings.length).toBeGreaterThanOrEqual(25);
    expect(new Set(sightings.map(({ state }) => state.kind)).size).toBe(sightingStateKinds.length);
    await looksRight('en/index.html');
    const text = await told();
    for (const month of ['October 2026', 'November 2026']) expect(text).toContain(month);
    const inMonth = (month: string, kind?: string) =>
      sightings.filter(
        ({ at, state, listing }) =>
          listing.marketplace === 'temu' &&
          at.startsWith(month) &&
          (kind === undefined ? !['captcha', 'unreadable'].includes(state.kind) : state.kind === kind),
      ).length;
    for (const month of ['2026-10', '2026-11'])
      expect(text).toContain(`${inMonth(month, 'on-sale')} of ${inMonth(month)}`);
    await looksRight('ko/index.html');
  });

  it('tells every state, whose word the country is, and nothing of a notice that was taken back', async () => {
    const texts: string[] = [];
    for (const each of standing.slice(0, sightingStateKinds.length)) {
      await looksRight(`en/${pageOf(each)}`);
      texts.push(await told());
    }
    const all = texts.join('\n');
    for (const words of [
      ...['On sale in', 'Sold out in', 'Not offered in', 'it led to another listing'],
      ...['the shop asked for a captcha', 'the page could not be read', 'as stated by who looked'],
    ])
      expect(all).toContain(words);
    await looksRight(`ko/${pageOf(standing[0]!)}`);
    await looksRight(`en/${pageOf(withdrawn!)}`);
    expect(await told()).toContain('took this notice back on 20 November 2026');
    for (const { id } of withdrawn!.listings) expect(await told()).not.toContain(id);
  });
});
