import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './browser/project-root';

/** The tests that ask `times` how often, in the long profile. Arguments go to vitest: `npm run test:long -- --project unit`. */
const files = ['sync-fuzz', 'sync-mutations', 'hostile-messages', 'killed-worker'];

const vitest = spawn(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files, ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, ANSIM_TEST_PROFILE: 'long' } },
);
vitest.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
