import { defineConfig } from 'vitest/config';
import { isLong } from './test/profile';

export default defineConfig({
  test: {
    retry: 0,
    reporters: ['default', './test/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/structure.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [
            'test/extension/**/*.test.ts',
            'test/e2e/**/*.test.ts',
            // Minutes in a browser each: `npm run test:long`.
            ...(isLong ? ['test/long/**/*.test.ts'] : []),
          ],
          environment: 'node',
          globalSetup: './test/browser/ensure-browsers.ts',
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
