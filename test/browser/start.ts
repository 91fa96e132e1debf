/**
 * `npm start`: the whole journey, from notices to the warning on the page. Compiles an edition from the starter notices
 * with a key of its own, serves it, builds the extension that trusts that key, and opens Chromium on a listing that an
 * authority really wrote down. With a display the browser stays open; without one, or with `--headless`, it says what badge
 * and page showed, and ends with 1 where no warning appeared.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildExtension } from './build-extension';
import { launchChromium, type TestBrowser } from './chromium';
import { demoPages } from './demo-pages';
import { type FeedLab, openFeedLab } from './feed-lab';
import { root } from './project-root';
import { starterNoticesFile } from './starter-listings';
import { untilWarning } from './warning-on';

const headless = process.argv.includes('--headless') || !hasDisplay();
const language = /^ko\b/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
  ? 'ko'
  : 'en';
const listName = language === 'ko' ? '시험 목록' : 'Demonstration list';

let lab: FeedLab | undefined;
let browser: TestBrowser | undefined;
let ending: Promise<void> | undefined;

function end(): Promise<void> {
  ending ??= (async () => {
    await browser?.close();
    await lab?.close();
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Ctrl-C reaches the whole group, and npm and tsx pass it on: it comes more than once.
  process.on(signal, () => void end().then(() => process.exit(0)));
}

try {
  process.exitCode = await start();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  await end();
}

async function start(): Promise<number> {
  step('Compiling and signing an edition from the starter notices');
  lab = await openFeedLab({ feed: 'demonstration', name: listName });
  await lab.publish({ notices: [starterNoticesFile] });
  step(`Serving it at ${lab.url}`);
  step('Building the extension');
  const extension = await buildExtension({ feedsFile: lab.feedsFile });
  step(headless ? 'Starting Chromium without a window' : 'Starting Chromium');
  browser = await launchChromium({
    extension,
    language,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
  });
  const { demos, pages } = demoPages(language);
  browser.shop(pages);
  await browser.untilLists('the list has arrived in the extension', (lines) =>
    lines.some(({ name, sources }) => name === listName && sources.length > 0),
  );

  const [first, ...others] = demos;
  const page = await browser.open(first.address);
  const warning = await untilWarning(page).catch(() => undefined);
  const badge = await browser.badge(page);
  if (!warning) {
    const { page: told } = await browser.stateOf(page);
    console.error(
      [
        '',
        `No warning appeared on ${first.address}.`,
        `  toolbar  ${JSON.stringify(badge)}`,
        `  popup    ${told.heading}: ${told.detail}`,
        ...browser.faults.map((fault) => `  ${fault}`),
      ].join('\n'),
    );
    return 1;
  }
  const { listLines } = await browser.stateOf(page);
  const folder = join(root, '.cache/start');
  mkdirSync(folder, { recursive: true });
  const screenshot = join(folder, 'warning.png');
  await page.screenshot({ path: screenshot });

  console.log(
    [
      '',
      `On ${first.address}`,
      `  toolbar     ${badge.text}   ${badge.title.replaceAll('\n', '\n                  ')}`,
      `  page        ${warning.shape}: ${warning.name}`,
      `              ${warning.description}`,
      ...listLines.map(({ name, detail }) => `  list        ${name}: ${detail}`),
      `  screenshot  ${relative(process.cwd(), screenshot)}`,
      '',
      headless
        ? 'With a display the browser stays open, to try these too:'
        : 'Now try, in the browser that is open:',
      ...others.map(({ address, shows }) => `  ${shows}\n    ${address}`),
      ...(headless
        ? []
        : ['  the toolbar icon: the popup, its practice warning and its language', '', 'Ctrl-C ends it.']),
    ].join('\n'),
  );
  if (headless) return 0;
  const closed = browser.context;
  await new Promise<void>((resolve) => closed.once('close', () => resolve()));
  return 0;
}

function step(what: string): void {
  console.log(`${what} …`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
