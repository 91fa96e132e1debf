import { defineConfig } from 'vitest/config';
import { longOnly } from './test/long-only';
import { LongestFirst } from './test/longest-first';
import { isLong } from './test/profile';

export default defineConfig({
  test: {
    retry: 0,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/structure.test.ts'],
          environment: 'node',
          // Hundreds of small files: what they import is loaded once for each worker. A test that leaves something behind
          // in a module or a global is wrong; `--sequence.shuffle.files` finds it.
          pool: 'threads',
          isolate: false,
          // Left to itself a core stays free for somebody watching: nobody is.
          maxWorkers: 2,
          // Nothing here waits for time; the property tests take their share of a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/extension/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          exclude: isLong ? [] : longOnly,
          environment: 'node',
          // What they import, the driver of the browser and the feed command above all, is loaded once for each worker.
          pool: 'threads',
          isolate: false,
          globalSetup: './test/browser/ensure-browsers.ts',
          // A browser mostly waits: three of them keep two cores busy.
          maxWorkers: 3,
          // After the unit tests: browsers and they would slow each other down.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
