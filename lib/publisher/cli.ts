import { setTimeout as sleep } from 'node:timers/promises';
import { runFeed } from './run-feed';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

const terminal = process.stderr.isTTY === true;
/** Elsewhere progress is a plain line, now and then. */
const quietMs = 10_000;
let line = '';
let lastPassing = 0;

function tell(text: string, kind?: 'passing'): void {
  if (terminal && line !== '') process.stderr.write(`\r${' '.repeat(line.length)}\r`);
  line = '';
  if (kind !== 'passing') {
    process.stderr.write(`${text}\n`);
  } else if (terminal) {
    line = text.slice(0, (process.stderr.columns ?? 80) - 1);
    process.stderr.write(line);
  } else if (Date.now() - lastPassing >= quietMs) {
    lastPassing = Date.now();
    process.stderr.write(`${text}\n`);
  }
}

process.exitCode = await runFeed(process.argv.slice(2), {
  fetch,
  env: process.env,
  now: () => new Date(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  signal: stop.signal,
  print: (text) => process.stdout.write(`${text}\n`),
  input: () => process.stdin,
  output: () => process.stdout,
  tell,
  sources: async () => (await import('../sources/registry')).sources,
});
