/**
 * `npm run pictures -- [--out DIR] [--only flagged,possible]`: every state in Korean and English, light and dark, 1440 and
 * 360 pixels wide, and the popup of each; with a contact sheet. Ends with 1 where a state could not be brought about.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import type { PopupState } from '../../lib/core/popup-state';
import { buildExtension } from './build-extension';
import type { TestBrowser } from './chromium';
import { type Taken, writeContactSheet } from './contact-sheet';
import { openFeedLab } from './feed-lab';
import type { DashboardPicture } from './picture-sections';
import { settings } from './picture-settings';
import type { PictureState } from './picture-states';
import { root } from './project-root';
import { waitUntil } from './wait-until';
import { untilWarning } from './warning-on';

const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
const folder = resolve(values.out ?? join(root, '.cache/pictures'));
const only = values.only?.split(',');
const widths = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 740 } };
const broad = { width: 1920, height: 1080 };
const languages = ['ko', 'en'] as const;
const colorSchemes = ['light', 'dark'] as const;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const taken: Taken[] = [];
const failed: string[] = [];

const lab = await openFeedLab({ name: 'Test list' });
try {
  const extension = await buildExtension({ feedsFile: lab.feedsFile });
  for (const setting of settings) {
    const states = setting.states.filter(({ name }) => !only || only.includes(name));
    const dashboards = setting.dashboards?.filter(({ name }) => !only || only.includes(name)) ?? [];
    if (states.length + dashboards.length === 0) continue;
    console.log(`${setting.name}: ${[...states, ...dashboards].map(({ name }) => name).join(', ')}`);
    const browser = await setting.launch(extension, lab);
    try {
      for (const language of languages) {
        await browser.setLanguage(language);
        for (const state of states) await takeState(browser, state, language);
      }
      for (const each of dashboards) await takeDashboard(browser, each);
    } finally {
      await browser.close();
    }
  }
} finally {
  await lab.close();
}

console.log(`${taken.length} states taken: ${relative(process.cwd(), writeContactSheet(folder, taken))}`);
for (const line of failed) console.error(line);
process.exitCode = failed.length > 0 ? 1 : 0;

/** One page and one popup a language: width and colours change under them. */
async function takeState(browser: TestBrowser, state: PictureState, language: 'ko' | 'en'): Promise<void> {
  try {
    const page = await state.open(browser, language);
    try {
      await untilState(browser, page, state, language);
      const files = { light: [] as string[], dark: [] as string[] };
      if (state.onPage) await takePage(browser, page, state, language, files);
      await takePopup(await browser.popup(page), state, language, files);
      const badge = await browser.badge(page);
      for (const colorScheme of colorSchemes)
        taken.push({ state: state.name, language, colorScheme, badge, files: files[colorScheme] });
    } finally {
      if (!state.keepsPage) await page.close();
    }
  } catch (fault) {
    failed.push(`${state.name} (${language}): ${fault instanceof Error ? fault.message : fault}`);
  }
}

async function takePage(
  browser: TestBrowser,
  page: Page,
  state: PictureState,
  language: 'ko' | 'en',
  files: Record<'light' | 'dark', string[]>,
): Promise<void> {
  for (const [width, size] of Object.entries(state.broad ? { ...widths, broad } : widths)) {
    await page.setViewportSize(size);
    if (state.arrange) await state.arrange(page, browser);
    else await untilWarning(page);
    for (const colorScheme of colorSchemes) {
      const name = `${state.name}-${language}-${colorScheme}-${width}.png`;
      await page.emulateMedia({ colorScheme });
      await settle(page);
      // A page of the extension's own is shown whole; the shop's only as far as its window.
      await page.screenshot({
        path: join(folder, name),
        fullPage: page.url().startsWith('chrome-extension:'),
      });
      files[colorScheme].push(name);
    }
  }
}

async function takePopup(
  popup: Page,
  state: PictureState,
  language: 'ko' | 'en',
  files: Record<'light' | 'dark', string[]>,
): Promise<void> {
  await popup.setViewportSize({ width: 360, height: 600 });
  for (const colorScheme of colorSchemes) {
    const name = `${state.name}-${language}-${colorScheme}-popup.png`;
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: join(folder, name), fullPage: true });
    files[colorScheme].push(name);
  }
  await popup.close();
}

async function takeDashboard(browser: TestBrowser, picture: DashboardPicture): Promise<void> {
  const { name, section = 'lists', arrange, page: ownPage, open } = picture;
  try {
    await arrange?.(browser);
    for (const language of languages) {
      await browser.setLanguage(language);
      const page = ownPage ? await ownPage(browser) : await browser.dashboard(section);
      await open?.(page);
      const badge = await browser.badge(page);
      for (const colorScheme of colorSchemes) {
        const files: string[] = [];
        for (const [width, size] of Object.entries({ ...widths, broad })) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          await settle(page);
          const file = `${name}-${language}-${colorScheme}-${width}.png`;
          await page.screenshot({ path: join(folder, file), fullPage: true });
          files.push(file);
        }
        taken.push({ state: name, language, colorScheme, badge, files });
      }
      await page.close();
    }
  } catch (fault) {
    failed.push(`${name}: ${fault instanceof Error ? fault.message : fault}`);
  }
}

/** The worker's word for the page, so that no picture is of another state. The reasons are told apart in English. */
async function untilState(
  browser: TestBrowser,
  page: Page,
  { name, kind, reason }: PictureState,
  language: 'ko' | 'en',
): Promise<PopupState> {
  return waitUntil(
    `${name} is ${kind}`,
    () => browser.stateOf(page),
    (state) => state.page.kind === kind && (language === 'ko' || !reason || reason.test(state.page.detail)),
    { within: 40_000, every: 200 },
  );
}

/** Until fonts and entrance have come to rest. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(350);
}
