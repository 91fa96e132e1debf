import { type BrowserKind, browserFaults, browserVariables } from './browser-places';
import { findBrowser } from './find-browser';

/**
 * Before the browser part runs: finds both browsers once, or installs them, and tells every test file by the environment
 * where they are. Where there is none every test that needs it fails with what to do, and the others still run.
 */
export async function setup(): Promise<void> {
  const kinds: BrowserKind[] = ['chromium', 'firefox'];
  for (const kind of kinds) {
    try {
      process.env[browserVariables[kind]] = (await findBrowser(kind)).path;
    } catch (fault) {
      process.env[browserFaults[kind]] = fault instanceof Error ? fault.message : String(fault);
    }
  }
}
