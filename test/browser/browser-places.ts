import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { root } from './project-root';

export type BrowserKind = 'chromium' | 'firefox';

export interface Place {
  path: string;
  /** Where the path is from, for a person. */
  from: string;
}

/** The environment variable that names a browser, first of all places. */
export const browserVariables = { chromium: 'ANSIM_BROWSER', firefox: 'ANSIM_FIREFOX' } as const;

/** What `ensure-browsers.ts` leaves for the test files where it found none, so that each does not look, and install, again. */
export const browserFaults = { chromium: 'ANSIM_BROWSER_FAULT', firefox: 'ANSIM_FIREFOX_FAULT' } as const;

/** Oldest major version each kind is tested with: the manifest's own minimum. */
export const leastMajor: Record<BrowserKind, number> = { chromium: 137, firefox: 140 };

/** Where this project itself puts a browser it fetched. */
export const ownBrowsers = join(root, '.cache/browsers');

/**
 * Where systems keep their browsers, most fitting first. The extension is loaded over the debugging pipe
 * (`Extensions.loadUnpacked`), not by `--load-extension`, which branded Chrome has ignored since version 137; so Edge, Brave
 * and Chrome come last, not never. Snaps are left out: they may not read the project's folder.
 */
const systemPlaces: Record<BrowserKind, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    linux: [
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/brave-browser',
      '/usr/bin/microsoft-edge',
      '/usr/bin/google-chrome',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
      '%ProgramFiles%\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      '%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%ProgramFiles%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    linux: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/usr/lib64/firefox/firefox',
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
    ],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: [
      '%ProgramFiles%\\Mozilla Firefox\\firefox.exe',
      '%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Every place to look at, in order; most of them hold nothing. */
export function browserPlaces(kind: BrowserKind): Place[] {
  const named = process.env[browserVariables[kind]];
  if (named !== undefined && named !== '') return [{ path: named, from: browserVariables[kind] }];
  return [
    ...(kind === 'chromium' ? [{ path: chromium.executablePath(), from: 'Playwright' }] : fetchedFirefox()),
    ...(systemPlaces[kind][process.platform] ?? []).map((path) => ({
      path: withVariables(path),
      from: 'the system',
    })),
  ];
}

/** What `browsers install firefox` left in the project's own folder, newest first. */
function fetchedFirefox(): Place[] {
  const folder = join(ownBrowsers, 'firefox');
  if (!existsSync(folder)) return [];
  const inside: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Firefox.app/Contents/MacOS/firefox',
    win32: 'core/firefox.exe',
  };
  return readdirSync(folder)
    .sort()
    .reverse()
    .map((version) => ({
      path: join(folder, version, inside[process.platform] ?? 'firefox/firefox'),
      from: 'this project',
    }));
}

function withVariables(path: string): string {
  return path.replace(/%([^%]+)%/g, (_all, name: string) => process.env[name] ?? homedir());
}
