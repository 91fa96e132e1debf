import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { runFeed } from '../../lib/publisher/run-feed';

/** Milliseconds. Nothing here may hang. */
const longest = 120_000;

/**
 * Runs the project's own `feed` command as `npm run feed` does, in this process: starting another costs more than most
 * commands do. Resolves with what it printed; throws with what it said where it fails.
 */
export async function runFeedCommand(args: string[], allowed: number[] = [0]): Promise<string> {
  const signal = AbortSignal.timeout(longest);
  const printed: string[] = [];
  const said: string[] = [];
  const code = await runFeed(args, {
    fetch,
    env: process.env,
    now: () => new Date(),
    sleep: (milliseconds, until) => sleep(milliseconds, undefined, { signal: until }),
    signal,
    print: (text) => printed.push(`${text}\n`),
    input: () => process.stdin,
    output: () =>
      new Writable({
        write(chunk, _encoding, done) {
          printed.push(String(chunk));
          done();
        },
      }),
    tell: (line, passing) => {
      if (!passing) said.push(line);
    },
    sources: async () => (await import('../../lib/sources/registry')).sources,
  });
  const output = printed.join('');
  if (allowed.includes(code)) return output;
  throw new Error(`feed ${args.join(' ')}\n${[`exit code ${code}`, output.trim(), ...said].join('\n')}`);
}
