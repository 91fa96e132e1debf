import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inFirefox } from '../browser/attacked-page';
import { buildExtension } from '../browser/build-extension';
import { launchFirefox, type TestFirefox } from '../browser/firefox';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { fightsWithPages } from './page-fights';
import { harmless, known, starterListed } from './spine';

describe('in Firefox', () => {
  let firefox: TestFirefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: await buildExtension({ browser: 'firefox' }) });
  });
  afterAll(() => firefox?.close());

  fightsWithPages('firefox', () => inFirefox(firefox));

  it('a listing that comes back from the back/forward cache is warned of again', async () => {
    const [listed, other] = [starterListed, { id: known.unlistedAliExpress, ...harmless }].map(
      aliExpressAddress,
    );
    if (!listed || !other) throw new Error('no addresses');
    firefox.shop({
      [listed]: aliExpressPage(starterListed),
      [other]: aliExpressPage({ id: known.unlistedAliExpress, ...harmless }),
    });
    const page = await firefox.open(listed);
    await firefox.untilBadge(listed, '!');
    // A page that is left before it has loaded is not kept.
    await expect.poll(() => page.evaluate(() => document.readyState), { timeout: 15_000 }).toBe('complete');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted);
      });
    });
    await page.goto(other, { waitUntil: 'domcontentloaded' });
    await firefox.untilBadge(other, '?');
    await page.evaluate(() => history.back());
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.persisted), { timeout: 15_000 })
      .toBe('true');
    await firefox.untilBadge(listed, '!');
    expect((await firefox.stateOf(listed)).page).toMatchObject({ kind: 'flagged' });
    await page.close();
  });
});
