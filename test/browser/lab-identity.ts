import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-root';
import { runFeedCommand } from './run-feed-command';

/** The key and the port this machine's labs use, so that one build of the extension serves them all. Never committed. */
export interface LabIdentity {
  keyFile: string;
  key: { id: string; publicKey: string };
  /** The port of the lab before, 0 where there was none. Another lab may hold it now. */
  port: number;
  keepPort(port: number): void;
}

const folder = join(root, '.cache/feed-lab');

/** Makes a key of its own where this machine has none. */
export async function labIdentity(): Promise<LabIdentity> {
  const kept = join(folder, 'key');
  if (!existsSync(kept)) await makeKey(kept);
  // Each of the workers that run side by side has its own: of one port only one of them could be served by the build.
  const portFile = join(folder, `port-${process.env.VITEST_POOL_ID ?? 'alone'}`);
  return {
    keyFile: join(kept, 'key.pem'),
    key: JSON.parse(readFileSync(join(kept, 'key.json'), 'utf8')),
    port: existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) || 0 : 0,
    keepPort(port) {
      if (!existsSync(portFile)) writeFileSync(portFile, String(port));
    },
  };
}

/** In one step, whoever else is making one at the same time. */
async function makeKey(kept: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(join(folder, 'making-'));
  writeFileSync(join(made, 'key.json'), await runFeedCommand(['keygen', '--out', join(made, 'key.pem')]));
  try {
    renameSync(made, kept);
  } catch (fault) {
    if (!existsSync(kept)) throw fault;
  }
}
