import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { canonicalJson } from '../../../lib/core/canonical-json';
import type { Notice } from '../../../lib/core/notice';

const root = new URL('../../../', import.meta.url).pathname;

/** Writes notices in the form `--notices` reads, one at a time. */
export async function writeNotices(file: string, notices: Iterable<Notice>): Promise<void> {
  const stream = createWriteStream(file);
  for (const notice of notices) {
    if (!stream.write(`${canonicalJson(notice)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

export interface Built {
  /** The last line of the table. */
  summary: string;
  seconds: number;
  /** Resident memory at its most. */
  peakBytes: number;
}

/** Runs `feed` as a process of its own, as a publisher would. Throws where it publishes nothing. */
export async function runFeedProcess(args: string[]): Promise<Built> {
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--import',
      new URL('report-peak.ts', import.meta.url).pathname,
      'lib/publisher/cli.ts',
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let out = '';
  let err = '';
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    err += piece.toString();
  });
  const [code] = await once(child, 'close');
  const peak = /peak (\d+)/.exec(err)?.[1];
  // 1: somebody should look; it was published.
  if (code > 1 || peak === undefined) throw new Error(`feed ${args[0]} ended with ${code}\n${out}\n${err}`);
  return {
    summary: out.trim().split('\n').at(-1) ?? '',
    seconds: (performance.now() - from) / 1000,
    peakBytes: Number(peak) * 1024,
  };
}
