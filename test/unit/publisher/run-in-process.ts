import { Writable } from 'node:stream';
// Otherwise the first test would load it within its own time.
import '../../../lib/publisher/commands/build';
import { runFeed } from '../../../lib/publisher/run-feed';
import type { World } from '../../../lib/publisher/world';
import type { Source } from '../../../lib/sources/source';

export interface Ran {
  code: number;
  out: string;
  err: string;
  /** Milliseconds of every wait, none of which took place. */
  waits: number[];
}

/** Runs the `feed` command in this process, with these sources, without waiting. */
export async function feed(
  args: string[],
  sources: Source[] = [],
  changed: Partial<World> = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const waits: number[] = [];
  const code = await runFeed(args, { ...stillWorld(sources, waits, out, err), ...changed });
  return { code, out: out.join('\n'), err: err.join('\n'), waits };
}

/** A world whose clock stands at 2026-11-24 06:00 UTC and in which no wait takes any time. */
export function stillWorld(
  sources: Source[] = [],
  waits: number[] = [],
  out: string[] = [],
  err: string[] = [],
): World {
  return {
    fetch,
    env: {},
    now: () => new Date('2026-11-24T06:00:00Z'),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    signal: new AbortController().signal,
    print: (text) => out.push(text),
    input: async function* () {},
    output: () => streamInto(out),
    tell: (line, passing) => {
      if (passing === undefined) err.push(line);
    },
    sources: async () => sources,
  };
}

/** Whole lines into a list of them, as `print` would. */
function streamInto(lines: string[]): Writable {
  return new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
      if (text !== '') lines.push(text.replace(/\n$/, ''));
      done();
    },
  });
}
