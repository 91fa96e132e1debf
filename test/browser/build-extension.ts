import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserKind } from './browser-places';
import { root } from './project-root';
import { lastWords, runCommand } from './run-command';

export interface BuiltExtension {
  browser: BrowserKind;
  /** The unpacked extension. */
  folder: string;
}

/** Everything a build is made from. */
const inputs = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];
const builds = join(root, '.cache/builds');
/** Milliseconds after which a build nobody used is deleted: each test run makes its own. */
const kept = 6 * 60 * 60_000;

/**
 * Builds the extension as it ships, with the feeds file given; the same sources and feeds are built once. Throws with what
 * the build said.
 */
export async function buildExtension({
  browser = 'chromium',
  feedsFile,
  roundApart,
}: {
  browser?: BrowserKind;
  /** As `ANSIM_FEEDS`; without it the project's own, which is empty. */
  feedsFile?: string;
  /** Milliseconds between two openings of a verification round; without it those of the extension as it ships. */
  roundApart?: number;
} = {}): Promise<BuiltExtension> {
  const hash = await hashOfInputs(browser, feedsFile, roundApart);
  const folder = join(builds, `${browser}-${hash}`);
  if (existsSync(join(folder, 'manifest.json'))) {
    utimesSync(folder, new Date(), new Date());
    return { browser, folder };
  }
  mkdirSync(builds, { recursive: true });
  await deleteOld();
  const work = mkdtempSync(join(builds, 'work-'));
  try {
    const args = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
    const built = await runCommand(
      process.execPath,
      [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...args],
      {
        timeout: 180_000,
        cwd: root,
        env: {
          ANSIM_OUT_DIR: work,
          NODE_ENV: 'production',
          NO_COLOR: '1',
          ...(feedsFile !== undefined && { ANSIM_FEEDS: feedsFile }),
          ...(roundApart !== undefined && { ANSIM_ROUND_APART: String(roundApart) }),
        },
      },
    );
    const output = join(work, browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
    if (built.code !== 0 || !existsSync(join(output, 'manifest.json'))) {
      throw new Error(`The extension could not be built for ${browser}.\n${lastWords(built, 40)}`);
    }
    try {
      renameSync(output, folder);
    } catch (fault) {
      // Another run has built the same meanwhile.
      if (!existsSync(join(folder, 'manifest.json'))) throw fault;
    }
    return { browser, folder };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * A copy of a build with something broken on purpose, for the states that honest input cannot bring about: files taken
 * away, or a script run before the worker's own.
 */
export function breakExtension(
  { browser, folder }: BuiltExtension,
  how: { without?: string[]; beforeWorker?: string },
): BuiltExtension {
  const copy = join(mkdtempSync(join(builds, 'broken-')), 'extension');
  cpSync(folder, copy, { recursive: true });
  for (const name of how.without ?? []) rmSync(join(copy, name), { recursive: true });
  if (how.beforeWorker !== undefined) {
    const worker = join(copy, 'background.js');
    writeFileSync(worker, `${how.beforeWorker};\n${readFileSync(worker, 'utf8')}`);
  }
  return { browser, folder: copy };
}

async function hashOfInputs(
  browser: BrowserKind,
  feedsFile: string | undefined,
  roundApart: number | undefined,
): Promise<string> {
  const hash = createHash('sha256').update(browser);
  for (const input of inputs) {
    for (const file of await filesOf(join(root, input))) {
      hash.update(`\n${file.slice(root.length)}\n`).update(readFileSync(file));
    }
  }
  if (feedsFile !== undefined) hash.update('\nfeeds\n').update(readFileSync(feedsFile));
  if (roundApart !== undefined) hash.update(`\nround ${roundApart}\n`);
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function deleteOld(): Promise<void> {
  for (const name of await readdir(builds)) {
    const path = join(builds, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > kept) rmSync(path, { recursive: true, force: true });
  }
}
