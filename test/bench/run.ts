import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bench, Figure } from './bench';
import { cards } from './cards';
import { matching } from './matching';
import { page } from './page';
import { publisher } from './publisher';

/** Every bench by its name: `npm run bench -- --only matching --json figures.json`. Add a line to add one. */
const benches: Record<string, Bench> = {
  cards,
  matching,
  page,
  publisher,
};

const usage = `npm run bench [-- --only ${Object.keys(benches).join('|')}] [--json FILE]`;

async function run(): Promise<number> {
  let options: { only?: string | undefined; json?: string | undefined };
  try {
    options = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    return 2;
  }
  const chosen = Object.entries(benches).filter(
    ([name]) => options.only === undefined || name === options.only,
  );
  if (chosen.length === 0) {
    console.error(`There is no bench "${options.only}".\n${usage}`);
    return 2;
  }
  const results: Record<string, Figure[]> = {};
  for (const [name, bench] of chosen) {
    console.error(`${name}:`);
    results[name] = await bench((line) => console.error(`  ${line}`));
    for (const figure of results[name]) console.log(`${name}  ${figure.what.padEnd(52)} ${shown(figure)}`);
  }
  if (options.json !== undefined) {
    const machine = { node: process.version, platform: process.platform, arch: process.arch };
    writeFileSync(options.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
  }
  return 0;
}

function shown({ value, unit }: Figure): string {
  switch (unit) {
    case 'ms':
      return `${value.toFixed(3)} ms`;
    case 'bytes':
      return `${Math.round(value).toLocaleString('en')} bytes`;
    case 'count':
      return String(Math.round(value * 100) / 100);
    case 'share':
      return `${(100 * value).toFixed(1)} %`;
    case 'ratio':
      return `× ${value.toFixed(2)}`;
  }
}

process.exitCode = await run();
