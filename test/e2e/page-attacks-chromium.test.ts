import { afterAll, beforeAll, describe } from 'vitest';
import { inChromium } from '../browser/attacked-page';
import { buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { fightsWithPages } from './page-fights';

describe('in Chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchChromium({ extension: await buildExtension() });
  });
  afterAll(() => browser?.close());

  fightsWithPages('chromium', () => inChromium(browser));
});
