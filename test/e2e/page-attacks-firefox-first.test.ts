import { afterAll, beforeAll, describe } from 'vitest';
import { inFirefox } from '../browser/attacked-page';
import { buildExtension } from '../browser/build-extension';
import { launchFirefox, type TestFirefox } from '../browser/firefox';
import { fightsWithPages } from './page-fights';

/** What every run has time for. `page-attacks-firefox.test.ts` fights all of it. */
describe('in Firefox, first', () => {
  let firefox: TestFirefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: await buildExtension({ browser: 'firefox' }) });
  });
  afterAll(() => firefox?.close());

  fightsWithPages('firefox', () => inFirefox(firefox), 'first');
});
