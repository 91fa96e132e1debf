import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright';
import { marketplaceIds } from '../../lib/core/ids';
import { type Notice, noticeSchema } from '../../lib/core/notice';
import { atOnce } from '../../lib/marketplaces/cards';
import { shopCards } from '../../lib/marketplaces/shop-cards';
import { cardsOn } from '../browser/badges-on';
import { buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { openFeedLab } from '../browser/feed-lab';
import { aliExpressGrid, aliExpressGridAddress } from '../browser/grid-pages';
import { waitUntil } from '../browser/wait-until';
import { type Bench, type Figure, percentile } from './bench';
import { type OurTasks, traceOurTasks } from './page/our-tasks';
import { writeNotices } from './publisher/publish';
import { realShapedNotice } from './publisher/real-shaped';
import { realisticNotices } from './realistic';

/** Real pages that are no part of the project, and where each is served; their own scripts do not run. */
const folder = '../shared/data/pages';
const saved: [file: string, address: string][] = [
  ['aliexpress/search-2025-06.html', 'https://www.aliexpress.com/w/wholesale-made-up-one.html'],
  ['aliexpress/search-ko-2026-07.html', 'https://ko.aliexpress.com/w/wholesale-made-up-two.html'],
  ['aliexpress/bundle-us-2026-03.html', 'https://www.aliexpress.com/ssr/300000512/BundleDeals2'],
  ['aliexpress/not-found-de-2026-01.html', 'https://de.aliexpress.com/item/1005009000000001.html'],
  ['aliexpress/product-csr-rendered-pl-2025-06.html', 'https://pl.aliexpress.com/item/1005006722922099.html'],
  ['temu/product-kr-2026-07.html', 'https://www.temu.com/kr/made-up-g-601099000000001.html'],
];
/** How many other notices the list holds: half of the size and shape of real ones, half in the words of real titles. */
const others = 40_000;
/** Every so many cards of a page are listed. */
const every = 3;
/** Each page is opened so often; of its longest tasks the middle one and the worst are told. */
const rounds = 3;

/**
 * What badges cost a page: on real pages, whose cards were planted into the list, how many are found and badged, what
 * shifts, and the longest task of ours with the processor slowed to a quarter; on a made page, how long sixty cards take.
 */
export const cards: Bench = async (say) => {
  const work = mkdtempSync(join(tmpdir(), 'ansim-cards-'));
  const lab = await openFeedLab({ name: 'Bench list' });
  let browser: TestBrowser | undefined;
  try {
    const pages = existsSync(folder) ? saved.map(([file, address]) => readSaved(file, address)) : [];
    if (pages.length === 0) say('the saved pages are not here, so only the made page is measured');
    const file = join(work, 'notices.ndjson');
    await writeNotices(file, listOf(pages));
    say(`publishing ${others} notices and those planted`);
    await lab.publish({ notices: [file], args: ['--accept-few'] });
    browser = await launchChromium({ extension: await buildExtension({ feedsFile: lab.feedsFile }) });
    await browser.syncNow();
    await browser.untilLists('the list has arrived', (lines) =>
      lines.some(({ sources }) => sources.length > 0),
    );
    const figures: Figure[] = [];
    for (const page of pages) figures.push(...(await measurePage(browser, page, say)));
    return [...figures, ...(await measureSixty(browser, say))];
  } finally {
    await browser?.close();
    await lab.close();
    rmSync(work, { recursive: true, force: true });
  }
};

interface Saved {
  file: string;
  address: string;
  html: string;
  /** The first number of each card. */
  ids: string[];
  planted: string[];
}

function readSaved(file: string, address: string): Saved {
  const html = readFileSync(join(folder, file), 'utf8');
  const { DOMParser } = new JSDOM('').window;
  const shop = marketplaceIds.find((id) => file.startsWith(id));
  if (!shop) throw new Error(`${file} is of no shop.`);
  const found = atOnce(shopCards(shop, new DOMParser().parseFromString(html, 'text/html')));
  const ids = [...new Set(found.map((card) => card.ids.at(-1) ?? ''))];
  return { file, address, html, ids, planted: ids.filter((_id, at) => at % every === 0) };
}

function* listOf(pages: Saved[]): Generator<Notice> {
  for (let at = 0; at < others / 2; at++) yield realShapedNotice(at);
  for (const { notice } of realisticNotices(others / 2)) yield notice;
  for (const { file, planted } of pages)
    for (const id of planted) yield noticeOf(id, file.startsWith('temu') ? 'temu' : 'aliexpress');
  for (const { id } of sixty) yield noticeOf(id, 'aliexpress');
}

function noticeOf(id: string, marketplace: 'aliexpress' | 'temu'): Notice {
  return noticeSchema.parse({
    id: `planted:${id}`,
    source: 'planted',
    kind: 'alert',
    published: '2026-11-01',
    names: [{ lang: 'en', text: 'Planted product' }],
    hazards: [{ official: 'Choking', hazard: 'choking' }],
    danger: [{ lang: 'en', text: 'Small parts come off.' }],
    page: 'https://notices.example/planted',
    listings: [{ marketplace, id, basis: 'authority' }],
  });
}

const sixty = Array.from({ length: 60 }, (_, at) => ({
  id: `10050000009${String(at).padStart(5, '0')}`,
  title: `Made-up wooden spoon with a long handle, number ${at}`,
}));

async function measurePage(
  browser: TestBrowser,
  { file, address, html, ids, planted }: Saved,
  say: (line: string) => void,
): Promise<Figure[]> {
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
  browser.shop({ [address]: { body: html, headers } });
  const tasks: OurTasks[] = [];
  let [badged, shift] = [planted.length, 0];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.context.newPage();
    try {
      const trace = await slowedDown(page);
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(watchShifts);
      await scrollThrough(page);
      const now = await waitUntil(
        `the badges of ${file}`,
        async () => new Set((await cardsOn(page))?.badges.map(({ name }) => name)).size,
        (count) => count >= planted.length,
        { within: 30_000, every: 500 },
      ).catch(async () => (await cardsOn(page))?.badges.length ?? 0);
      tasks.push(await trace.end());
      badged = Math.min(badged, now);
      shift = Math.max(shift, (await page.evaluate('window.shifted')) as number);
    } finally {
      await page.close();
    }
  }
  say(
    `${file}: ${ids.length} cards, ${badged} of ${planted.length} planted badged, layout shift ${shift}; ${inWords(tasks)}`,
  );
  const name = file.replace(/\.html$/, '');
  return [
    { what: `${name}: cards found`, value: ids.length, unit: 'count' },
    { what: `${name}: planted and not badged`, value: planted.length - badged, unit: 'count' },
    { what: `${name}: layout shift`, value: shift, unit: 'count' },
    ...longestOf(name, tasks),
  ];
}

/** From the moment sixty listed cards are put into view until all have their badge. */
async function measureSixty(browser: TestBrowser, say: (line: string) => void): Promise<Figure[]> {
  browser.shop({ [aliExpressGridAddress]: aliExpressGrid({ cards: [] }) });
  const comeIntoView = async (page: Page) => {
    await page.setViewportSize({ width: 1920, height: 2400 });
    await page.goto(aliExpressGridAddress);
    await page.waitForTimeout(1500);
    await page.evaluate(`addEventListener('ansim-bench', () => made.show(${JSON.stringify(sixty)})); 0`);
    return (await browser.inContentScript(page, timeBadges(sixty.length))) as number;
  };
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    const page = await browser.context.newPage();
    times.push(await comeIntoView(page));
    await page.close();
  }
  const tasks: OurTasks[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await browser.context.newPage();
    const trace = await slowedDown(page);
    await comeIntoView(page);
    await page.waitForTimeout(500);
    tasks.push(await trace.end());
    await page.close();
  }
  const [first = Number.NaN, ...later] = times;
  const sorted = [...later].sort((a, b) => a - b);
  say(`60 cards: ${times.map((time) => time.toFixed(0)).join(', ')} ms; ${inWords(tasks)}`);
  return [
    { what: '60 cards badged, first time', value: first, unit: 'ms' },
    { what: '60 cards badged, median', value: percentile(sorted, 0.5), unit: 'ms' },
    { what: '60 cards badged, slowest', value: sorted.at(-1) ?? Number.NaN, unit: 'ms' },
    ...longestOf('60 cards', tasks),
  ];
}

/** Slows the page's processor to a quarter, and follows what our scripts take of it. */
async function slowedDown(page: Page): Promise<{ end(): Promise<OurTasks> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return traceOurTasks(session);
}

function longestOf(name: string, tasks: readonly OurTasks[]): Figure[] {
  const figures: [what: string, of: (each: OurTasks) => number][] = [
    ['longest task of ours', ({ longest }) => longest],
    ['longest task for cards', ({ longestForCards }) => longestForCards],
  ];
  return figures.flatMap(([what, of]): Figure[] => {
    const sorted = tasks.map(of).sort((one, other) => one - other);
    const worst = sorted.at(-1) ?? Number.NaN;
    return [
      { what: `${name}: ${what}, 4× throttled, median`, value: percentile(sorted, 0.5), unit: 'ms' },
      { what: `${name}: ${what}, 4× throttled, worst`, value: worst, unit: 'ms' },
    ];
  });
}

function inWords(tasks: readonly OurTasks[]): string {
  const [worst] = [...tasks].sort((one, other) => other.longest - one.longest);
  const of = (what: 'longest' | 'longestForCards' | 'total') =>
    tasks.map((each) => each[what].toFixed(0)).join(', ');
  return `at a quarter of the speed the longest tasks took ${of('longest')} ms, for cards ${of('longestForCards')} ms (in all ${of('total')} ms), the worst: ${worst?.made}`;
}

/** Runs where the content script runs, where the closed root can be entered. */
function timeBadges(count: number): string {
  return `new Promise((resolve) => {
    const from = performance.now();
    dispatchEvent(new Event('ansim-bench'));
    const look = () => {
      const roots = [...document.documentElement.children].map((element) => element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null);
      const badges = roots.flatMap((root) => (root ? [...root.querySelectorAll('.badge[data-at=here]')] : []));
      if (badges.length >= ${count}) resolve(performance.now() - from);
      else requestAnimationFrame(look);
    };
    look();
  })`;
}

async function scrollThrough(page: Page): Promise<void> {
  const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  for (let y = 0; y < height; y += 600) {
    await page.evaluate(`scrollTo(0, ${y})`);
    await page.waitForTimeout(120);
  }
}

/** Adds up every shift of the layout while the page stands. */
const watchShifts = `
  let shifted = 0;
  Object.defineProperty(window, 'shifted', { get: () => shifted });
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifted += value; }).observe({ type: 'layout-shift' });
`;
