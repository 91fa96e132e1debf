import { existsSync } from 'node:fs';
import { type BrowserKind, browserVariables, leastMajor, ownBrowsers } from './browser-places';
import { root } from './project-root';
import { type CommandResult, lastWords, runCommand } from './run-command';

interface Step {
  /** What a person would type. */
  line: string;
  command: string;
  args: string[];
  /** Milliseconds. */
  timeout: number;
  possible(): boolean;
}

const always = () => true;
/** Debian and what is made from it, where packages may be installed. */
const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Waits for another run of apt instead of failing on its lock, asks nothing, and gives up on a network that is not there. */
const apt = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=30'];
const packages: Record<BrowserKind, string[]> = {
  // Without a Korean font every second picture is empty boxes.
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'fonts-noto-cjk'],
};

function aptStep(args: string[], timeout: number): Step {
  return {
    line: `apt-get ${args.join(' ')}`,
    command: 'apt-get',
    args: [...apt, ...args],
    timeout,
    possible: isDebianRoot,
  };
}

/** Groups of steps; the first group whose every step succeeds is enough. */
function ways(kind: BrowserKind): Step[][] {
  const debian = [
    aptStep(['update'], 180_000),
    aptStep(['install', '-y', '--no-install-recommends', ...packages[kind]], 480_000),
  ];
  const playwright: Step = {
    line: 'npx playwright install --no-shell chromium',
    command: 'npx',
    args: ['--no-install', 'playwright', 'install', '--no-shell', 'chromium'],
    timeout: 300_000,
    possible: always,
  };
  const firefox: Step = {
    line: 'npx browsers install firefox@stable --path .cache/browsers',
    command: 'npx',
    args: ['--no-install', 'browsers', 'install', 'firefox@stable', '--path', ownBrowsers],
    timeout: 300_000,
    possible: always,
  };
  return kind === 'chromium' ? [[playwright], debian] : [debian, [firefox]];
}

/**
 * Tries the ways to install a browser that this machine allows, until one brings a browser that can be used. Returns what
 * failed, one entry each; never throws.
 */
export async function installBrowser(
  kind: BrowserKind,
  isUsable: () => Promise<boolean>,
  tell: (line: string) => void,
): Promise<string[]> {
  const failed: string[] = [];
  for (const steps of ways(kind)) {
    if (!steps.every((step) => step.possible())) continue;
    const fault = await runSteps(steps, tell);
    if (fault !== undefined) failed.push(fault);
    else if (await isUsable()) break;
  }
  return failed;
}

async function runSteps(steps: Step[], tell: (line: string) => void): Promise<string | undefined> {
  for (const { line, command, args, timeout } of steps) {
    tell(`  ${line}`);
    const result: CommandResult = await runCommand(command, args, {
      timeout,
      cwd: root,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (result.code !== 0) return `${line}: ${lastWords(result, 4)}`;
  }
  return undefined;
}

/** What to run where nothing could be installed. */
export function howToInstall(kind: BrowserKind): string {
  const commands =
    kind === 'chromium'
      ? [
          'npx playwright install --with-deps --no-shell chromium   # anywhere',
          `sudo apt-get install ${packages.chromium.join(' ')}             # Debian`,
        ]
      : [
          'npx browsers install firefox@stable --path .cache/browsers   # anywhere',
          `sudo apt-get install ${packages.firefox.join(' ')}                 # Debian`,
        ];
  return [
    'Run one of:',
    ...commands.map((line) => `  ${line}`),
    `or name one of version ${leastMajor[kind]} or newer: ${browserVariables[kind]}=/path/to/${kind}`,
  ].join('\n');
}
