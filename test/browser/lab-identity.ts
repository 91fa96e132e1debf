import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './project-root';
import { runFeedCommand } from './run-feed-command';

/** The key and the port this machine's labs use, so that one build of the extension serves them all. Never committed. */
export interface LabIdentity {
  keyFile: string;
  key: { id: string; publicKey: string };
  /** The ports of labs before, oldest first. Other labs may hold them now. */
  ports: number[];
  keepPort(port: number): void;
}

const folder = join(root, '.cache/feed-lab');
/** An empty file for each, named by it: no more than ever were open at the same time. */
const ports = join(folder, 'ports');

/** Makes a key of its own where this machine has none. */
export async function labIdentity(): Promise<LabIdentity> {
  const kept = join(folder, 'key');
  if (!existsSync(kept)) await makeKey(kept);
  return {
    keyFile: join(kept, 'key.pem'),
    key: JSON.parse(readFileSync(join(kept, 'key.json'), 'utf8')),
    ports: existsSync(ports) ? keptPorts() : [],
    keepPort(port) {
      mkdirSync(ports, { recursive: true });
      if (!existsSync(join(ports, String(port)))) writeFileSync(join(ports, String(port)), '');
    },
  };
}

function keptPorts(): number[] {
  const kept = readdirSync(ports).map((name) => ({ name, at: statSync(join(ports, name)).mtimeMs }));
  return kept.sort((a, b) => a.at - b.at).map(({ name }) => Number(name));
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
