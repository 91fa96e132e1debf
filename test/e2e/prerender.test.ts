import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExtension } from '../browser/build-extension';
import { launchPrerendering, type PrerenderingChromium } from '../browser/prerendering-chromium';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { waitUntil } from '../browser/wait-until';
import { harmless, known, starterListed } from './spine';

let browser: PrerenderingChromium;
beforeAll(async () => {
  browser = await launchPrerendering(await buildExtension());
});
afterAll(() => browser?.close());

it('a listed listing that the browser prerenders is told when it is shown, and not before', async () => {
  const unlisted = { id: known.unlistedAliExpress, ...harmless };
  const [from, to] = [aliExpressAddress(unlisted), aliExpressAddress(starterListed)];
  const tellsWhenDrawn = `<script>setInterval(() => {
    if (document.querySelector('h1')) document.body.append(Object.assign(new Image(), { src: '/drawn.gif' }));
  }, 200)</script></body>`;
  browser.shop({
    [from]: aliExpressPage(unlisted),
    [to]: aliExpressPage(starterListed).replace('</body>', tellsWhenDrawn),
  });
  const page = await browser.open(from);
  await waitUntil('the page in front could not be checked', browser.look, ({ text }) => text === '?');

  await page.evaluate((address) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({
      prerender: [{ source: 'list', urls: [address], eagerness: 'immediate' }],
    });
    const link = Object.assign(document.createElement('a'), { id: 'go', href: address, textContent: 'Go' });
    document.body.append(rules, link);
  }, to);
  await waitUntil(
    'the page behind has drawn its product',
    async () => browser.prerendered,
    (asked) => asked.some((address) => address.endsWith('/drawn.gif')),
  );
  expect(await browser.look()).toMatchObject({
    text: '?',
    page: { kind: 'could-not-check' },
    warning: 'none',
    heardOf: [from],
  });

  // The very page that was prepared is shown, so the driver sees no load.
  await page.evaluate(() => document.querySelector<HTMLElement>('#go')?.click()).catch(() => undefined);
  expect(
    await waitUntil(
      'the listing is flagged',
      browser.look,
      ({ text, warning }) => text === '!' && warning === 'dialog',
    ),
  ).toMatchObject({ page: { kind: 'flagged' }, heardOf: [to], wasPrerendered: true });
});
