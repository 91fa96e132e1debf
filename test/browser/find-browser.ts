import { existsSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  type BrowserKind,
  browserFaults,
  browserPlaces,
  browserVariables,
  leastMajor,
  type Place,
} from './browser-places';
import { howToInstall, installBrowser } from './install-browser';
import { runCommand } from './run-command';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
  version: string;
  /** Where it was found, for a person. */
  from: string;
}

/**
 * Finds a browser that starts and is new enough: the one an environment variable names, Playwright's, the system's; else
 * installs one where it can. Throws an error that says exactly what to run.
 */
export async function findBrowser(
  kind: BrowserKind,
  tell: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Promise<FoundBrowser> {
  const known = process.env[browserFaults[kind]];
  if (known !== undefined && known !== '') throw new Error(known);
  const first = await lookFor(kind);
  if (first.found) return first.found;
  const named = process.env[browserVariables[kind]];
  if (named !== undefined && named !== '') {
    throw new Error(`${browserVariables[kind]}: ${first.refused.join('; ')}. Name another, or unset it.`);
  }
  tell(`No ${kind} that can be used was found; trying to install one.`);
  let second = first;
  const isUsable = async () => {
    second = await lookFor(kind);
    return second.found !== undefined;
  };
  const tried = await installBrowser(kind, isUsable, tell);
  if (second.found) return second.found;
  throw new Error(
    [
      `There is no ${kind} to test with.`,
      ...[...second.refused, ...tried].map((line) => `  ${line.replaceAll('\n', '\n    ')}`),
      howToInstall(kind),
    ].join('\n'),
  );
}

async function lookFor(kind: BrowserKind): Promise<{ found?: FoundBrowser; refused: string[] }> {
  const refused: string[] = [];
  for (const place of browserPlaces(kind)) {
    const looked = await look(kind, place);
    if (typeof looked === 'object') return { found: looked, refused };
    if (looked !== 'nothing there' || place.from === browserVariables[kind])
      refused.push(`${place.path} (${place.from}): ${looked}`);
  }
  return { refused };
}

/** The browser, or why this one will not do. */
async function look(kind: BrowserKind, { path, from }: Place): Promise<FoundBrowser | string> {
  if (!existsSync(path)) return 'nothing there';
  if (realpathSync(path).includes('/snap/')) return 'a snap, which may not read the project’s folder';
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return { kind, path, version: 'unknown', from };
  const asked = await runCommand(path, ['--version'], { timeout: 20_000 });
  const version = /\b(\d+)(?:\.\d+)+\S*/.exec(asked.stdout);
  if (asked.code !== 0 || version === null) {
    return `--version failed: ${asked.fault ?? `exit code ${asked.code}`} ${asked.stderr.trim().slice(0, 300)}`;
  }
  if (Number(version[1]) < leastMajor[kind])
    return `version ${version[0]}; ${leastMajor[kind]} or newer is needed`;
  return { kind, path, version: version[0], from };
}

// Run by itself (`npx tsx test/browser/find-browser.ts`) it makes sure that both browsers are there.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const kind of ['chromium', 'firefox'] as const) {
    try {
      const { path, version, from } = await findBrowser(kind);
      console.log(`${kind} ${version}: ${path} (${from})`);
    } catch (fault) {
      console.error(fault instanceof Error ? fault.message : fault);
      process.exitCode = 1;
    }
  }
}
