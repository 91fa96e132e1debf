import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Figure } from './bench';
import { engines } from './engines';

const outcome = z.object({
  buildMs: z.number(),
  openMs: z.number().optional(),
  bytes: z.number().optional(),
  p50: z.number(),
  p99: z.number(),
  asked: z.number(),
  right: z.number(),
  peakBytes: z.number(),
});
type Outcome = z.output<typeof outcome>;

/** Our retrieval beside other engines on the same 100,000 notices and 1,000 listings, each in a process of its own. */
export function comparePeers(say: (line: string) => void): Figure[] {
  const figures: Figure[] = [];
  const outcomes = new Map<string, Outcome>();
  for (const name of ['ours', ...Object.keys(engines)]) {
    say(`${name} …`);
    const run = measured(name);
    outcomes.set(name, run);
    figures.push(
      { what: `${name}: build`, value: run.buildMs, unit: 'ms' },
      ...(run.bytes === undefined
        ? []
        : [{ what: `${name}: size`, value: run.bytes, unit: 'bytes' as const }]),
      ...(run.openMs === undefined
        ? []
        : [{ what: `${name}: open`, value: run.openMs, unit: 'ms' as const }]),
      { what: `${name}: query p50`, value: run.p50, unit: 'ms' },
      { what: `${name}: query p99`, value: run.p99, unit: 'ms' },
      { what: `${name}: queries asked`, value: run.asked, unit: 'count' },
      { what: `${name}: right notice first`, value: run.right, unit: 'share' },
      { what: `${name}: peak memory`, value: run.peakBytes, unit: 'bytes' },
    );
  }
  const ours = outcomes.get('ours');
  if (!ours) return figures;
  for (const [name, { right, p50 }] of outcomes) {
    if (name === 'ours') continue;
    const accuracy = right >= ours.right ? 'as many right' : 'fewer right';
    figures.push({ what: `median of ${name} (${accuracy}) to ours`, value: p50 / ours.p50, unit: 'ratio' });
  }
  return figures;
}

function measured(name: string): Outcome {
  const script = fileURLToPath(new URL('engine-run.ts', import.meta.url));
  const args = ['--import', 'tsx', '--max-old-space-size=4096', script, name, '100000', '1000'];
  return outcome.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
}
