import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
import { buildExtension } from '../browser/build-extension';
import { findBrowser } from '../browser/find-browser';
import { root } from '../browser/project-root';
import { type Bench, type Figure, percentile } from './bench';

/** Real pages that are no part of the project, and the address each was saved from where its head names none. */
const folder = '../shared/data/pages';
const rounds = 5;
const settleMs = 1000;

/**
 * What reading a page costs the page's main thread: every saved page in a fresh document of real Chromium, its own scripts
 * blocked, read for the first time and again. And what the always-on script weighs.
 */
export const page: Bench = async (say) => {
  const { folder: built } = await buildExtension();
  const figures: Figure[] = ['shop-page.js', 'warning.js'].map((name) => ({
    what: `${name}, gzipped`,
    value: gzipSync(readFileSync(join(built, name)), { level: 9 }).byteLength,
    unit: 'bytes',
  }));
  if (!existsSync(folder)) {
    say('the saved pages are not here, so reading them is not measured');
    return figures;
  }

  const script = await bundledReader();
  const { path } = await findBrowser('chromium');
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await chromium.launch({ executablePath: path, args: root ? ['--no-sandbox'] : [] });
  const firsts: number[] = [];
  const agains: number[] = [];
  try {
    for (const { shop, name, address } of savedProducts()) {
      const first: number[] = [];
      const again: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const context = await browser.newContext();
        await context.route(/./, (route) =>
          route.request().isNavigationRequest()
            ? route.fulfill({
                body: readFileSync(join(folder, shop, name), 'utf8'),
                contentType: 'text/html; charset=utf-8',
                headers: { 'content-security-policy': "default-src 'none'" },
              })
            : route.abort(),
        );
        const tab = await context.newPage();
        await tab.goto(address, { waitUntil: 'load' });
        // The page's own work is over, so that the reading is timed and not what it waits for.
        await tab.waitForTimeout(settleMs);
        const times: number[] = await tab.evaluate(`${script}; ansimReader.timeReadings(4)`);
        first.push(times[0] ?? Number.NaN);
        again.push(...times.slice(1));
        await context.close();
      }
      const [once, twice] = [middle(first), middle(again)];
      say(`${shop}/${name}: ${once.toFixed(2)} ms, again ${twice.toFixed(2)} ms`);
      firsts.push(once);
      agains.push(twice);
    }
  } finally {
    await browser.close();
  }
  return [
    ...figures,
    { what: 'saved product pages read', value: firsts.length, unit: 'count' },
    { what: 'first reading of a page, median over the pages', value: middle(firsts), unit: 'ms' },
    { what: 'first reading of a page, the slowest page', value: Math.max(...firsts), unit: 'ms' },
    { what: 'reading again, median over the pages', value: middle(agains), unit: 'ms' },
  ];
};

function middle(times: number[]): number {
  return percentile(
    [...times].sort((a, b) => a - b),
    0.5,
  );
}

function savedProducts(): { shop: string; name: string; address: string }[] {
  return ['aliexpress', 'temu'].flatMap((shop) =>
    readdirSync(join(folder, shop))
      .filter((name) => name.startsWith('product-') && name.endsWith('.html'))
      .flatMap((name) => {
        const head = readFileSync(join(folder, shop, name), 'utf8');
        const address = /rel="canonical"\s+href="(https:[^"]+)"/.exec(head)?.[1];
        return address === undefined ? [] : [{ shop, name, address }];
      }),
  );
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
      lib: {
        entry: join(root, 'test/bench/time-readings.ts'),
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
