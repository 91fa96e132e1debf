import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './browser/project-root';
import { filesBelow } from './import-graph';
import { longOnly } from './long-only';

/** The tests that ask `times` how often, and those that only the long profile runs. Arguments go to vitest: `npm run test:long -- --project unit`. */
const files = filesBelow(root, 'test').filter(
  (file) =>
    longOnly.includes(file) ||
    (file.endsWith('.test.ts') && /from '(?:\.\.\/)+profile'/.test(readFileSync(join(root, file), 'utf8'))),
);

const vitest = spawn(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files, ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, ANSIM_TEST_PROFILE: 'long' } },
);
vitest.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
