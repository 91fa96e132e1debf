import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { type BuiltExtension, buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { findBrowser } from '../browser/find-browser';
import { root } from '../browser/project-root';
import { savedFolder, savedPages } from '../saved-pages';
import { type Bench, type Figure, percentile } from './bench';
import { recordWork, type Work } from './page/main-thread';

const rounds = 3;
/** Milliseconds of a visit that are followed: seven looks at a page that is not understood before. */
const stay = 3500;
/** Milliseconds after which a loaded page's own work is over. */
const settling = 500;

/** Milliseconds of a page's main thread. */
interface Cost {
  /** The costliest reading while the page comes in, as the listing's script reads it. */
  costliest: number;
  /** All of them, until the page is understood or `stay` is over. */
  visit: number;
  /** Reading the whole page at once, by code that has never run; and again. */
  cold: number;
  again: number;
}

/**
 * What reading costs the main thread of a page, in the thread's own time: every saved page in a fresh renderer of real
 * Chromium, its own scripts blocked. The medians are over the pages that show a product.
 */
export const page: Bench = async (say) => {
  const extension = await buildExtension();
  const weights: Figure[] = ['shop-page.js', 'listing.js', 'cards.js', 'badges.js', 'warning.js'].map(
    (name) => ({
      what: `${name}, gzipped`,
      value: gzipSync(readFileSync(join(extension.folder, name)), { level: 9 }).byteLength,
      unit: 'bytes',
    }),
  );
  if (!existsSync(savedFolder)) {
    say('the saved pages are not here, so reading them is not measured');
    return weights;
  }
  const reader = await bundledReader();
  const { path } = await findBrowser('chromium');
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const marking = markingExtension(extension, reader);
  const shops = await launchChromium({ extension: marking });
  const browser = await chromium.launch({ executablePath: path, args: isRoot ? ['--no-sandbox'] : [] });
  const costs: Cost[] = [];
  try {
    for (const [file, address] of Object.entries(savedPages)) {
      const html = readFileSync(join(savedFolder, file), 'utf8');
      const each: Cost[] = [];
      for (let round = 0; round < rounds; round++)
        each.push(await costOf(shops, browser, reader, html, address));
      const cost = middleOf(each);
      if (/\/(?:product|bundle)-/.test(file)) costs.push(cost);
      const shown = Object.entries(cost).map(([what, ms]) => `${what} ${ms.toFixed(1)}`);
      say(`${file}: ${shown.join(', ')} ms`);
    }
  } finally {
    await browser.close();
    await shops.close();
    rmSync(marking.folder, { recursive: true });
  }
  const median = middleOf(costs);
  const figures: [what: string, value: number][] = [
    ...(await startCosts(extension)),
    ['costliest reading of a visit', median.costliest],
    [
      'costliest reading of a visit, on the slowest page',
      Math.max(...costs.map(({ costliest }) => costliest)),
    ],
    ['all readings until the page is understood', median.visit],
    ['whole page at once, by code that never ran', median.cold],
    ['whole page again', median.again],
  ];
  return [
    ...weights,
    { what: 'saved product pages', value: costs.length, unit: 'count' },
    ...figures.map(([what, value]) => ({ what, value, unit: 'ms' as const })),
  ];
};

async function costOf(
  shops: TestBrowser,
  browser: Browser,
  reader: string,
  html: string,
  address: string,
): Promise<Cost> {
  shops.shop({ [address]: { body: html, headers: { 'content-security-policy': "default-src 'none'" } } });
  const own = shops.context.browser();
  const visit = await recordWork(own ?? browser, async () => {
    const tab = await shops.context.newPage();
    await tab.goto(address, { waitUntil: 'load' });
    await tab.waitForTimeout(stay);
    await tab.close();
  });
  const whole = await inFreshTab(browser, html, async (tab) => {
    await tab.goto(address, { waitUntil: 'load' });
    await tab.waitForTimeout(settling);
    const session = await tab.context().newCDPSession(tab);
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'reader' };
    const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
    const run = (expression: string) =>
      session.send('Runtime.evaluate', { expression, contextId: executionContextId });
    await run(reader);
    return recordWork(browser, async () => void (await run('ansimReader.readOften(4)')));
  });
  const told = visit.findIndex(({ name }) => name === 'told');
  const [cold = Number.NaN, ...again] = readings(whole);
  return {
    costliest: Math.max(...readings(visit)),
    visit: readings(told < 0 ? visit : visit.slice(0, told)).reduce((sum, ms) => sum + ms, 0),
    cold,
    again: middle(again),
  };
}

/**
 * The extension with the reader that marks what it does as its listing's script, under the first line of the one it ships: a
 * browser compiles what an extension puts into a page otherwise than what a driver does.
 */
function markingExtension(extension: BuiltExtension, reader: string): BuiltExtension {
  const folder = mkdtempSync(join(tmpdir(), 'ansim-marking-'));
  cpSync(extension.folder, folder, { recursive: true });
  const script = join(folder, 'listing.js');
  const [first = ''] = readFileSync(script, 'utf8').split('\n', 1);
  const hint = first.startsWith('//#') ? `${first}\n` : '';
  writeFileSync(script, `${hint}${reader};ansimReader.followMarked();`);
  return { ...extension, folder };
}

/** Compiling and starting, of the always-on script with its first word to the worker: before the page has anything. */
async function startCosts(extension: BuiltExtension): Promise<[what: string, ms: number][]> {
  const chromium = await launchChromium({ extension });
  const browser = chromium.context.browser();
  const works: Work[] = [];
  try {
    for (const address of Object.values(savedPages)) {
      const steps = async () => void (await (await chromium.open(address)).waitForTimeout(settling));
      if (browser) works.push(...(await recordWork(browser, steps)));
    }
  } finally {
    await chromium.close();
  }
  return ['shop-page.js', 'listing.js'].map((script) => [
    `start of ${script} in the extension`,
    middle(works.filter(({ name }) => name.endsWith(`/${script}`)).map(({ ms }) => ms)),
  ]);
}

function readings(work: readonly Work[]): number[] {
  return work.filter(({ name }) => name === 'reading').map(({ ms }) => ms);
}

function middleOf(costs: readonly Cost[]): Cost {
  const of = (what: keyof Cost) => middle(costs.map((cost) => cost[what]));
  return { costliest: of('costliest'), visit: of('visit'), cold: of('cold'), again: of('again') };
}

function middle(times: readonly number[]): number {
  return percentile(
    [...times].sort((a, b) => a - b),
    0.5,
  );
}

/** A tab in a process of its own, in which the page stands at any address and runs nothing of its own. */
async function inFreshTab<T>(browser: Browser, html: string, use: (tab: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    await context.route(/./, (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({
            body: html,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "default-src 'none'" },
          })
        : route.abort(),
    );
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function bundledReader(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      outDir: tmpdir(),
      minify: true,
      target: 'es2022',
      lib: {
        entry: join(root, 'test/bench/page/in-page.ts'),
        formats: ['iife'],
        name: 'ansimReader',
        fileName: 'reader',
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('The reader could not be bundled.');
  return first.output[0].code.replace(/^var ansimReader/, 'globalThis.ansimReader');
}
