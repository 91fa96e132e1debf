import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../browser/build-extension';
import { launchFirefox, type TestFirefox } from '../browser/firefox';
import { aliExpressGrid, aliExpressGridAddress } from '../browser/grid-pages';
import { temuAddress, temuPage } from '../browser/shop-pages';
import { namedInUnknownLayout, unknownLayout } from '../browser/unknown-layout';
import { waitUntil } from '../browser/wait-until';
import { harmless, known, openSpine } from './spine';

describe('in Firefox', () => {
  let spine: Awaited<ReturnType<typeof openSpine>>;
  let firefox: TestFirefox;
  beforeAll(async () => {
    spine = await openSpine();
    const extension = await buildExtension({ browser: 'firefox', feedsFile: spine.lab.feedsFile });
    firefox = await launchFirefox({ extension });
  });
  afterAll(async () => {
    await firefox?.close();
    await spine?.close();
  });

  it('syncs the feed, flags a named listing, and says of another that it is not on the lists', async () => {
    const listed = { id: known.temu, ...harmless };
    const unlisted = { id: known.unlistedTemu, ...harmless };
    firefox.shop({
      [temuAddress(listed)]: temuPage(listed),
      [temuAddress(unlisted)]: temuPage(unlisted),
    });
    await firefox.untilLists('the list has arrived', (lines) =>
      lines.some(({ detail }) => detail.startsWith('Of')),
    );
    await firefox.open(temuAddress(listed));
    expect((await firefox.untilBadge(temuAddress(listed), '!')).title).toContain('harmful');
    expect((await firefox.stateOf(temuAddress(listed))).page).toMatchObject({ kind: 'flagged' });
    await firefox.open(temuAddress(unlisted));
    expect((await firefox.untilBadge(temuAddress(unlisted), '0')).title).toContain('Not on the lists');
    expect(firefox.refused).toEqual([]);
  });

  it('badges a listed card of a grid where its picture stands', async () => {
    const cards = [0, 1, 2].map((at) => ({
      id: `100500000070000${at}`,
      title: `Cotton tea towels, set ${at}`,
    }));
    const listed = { id: known.aliExpress, title: 'A toy that an authority named by its number' };
    firefox.shop({ [aliExpressGridAddress]: aliExpressGrid({ cards: [...cards, listed] }) });
    await firefox.open(aliExpressGridAddress);
    await firefox.untilBadge(aliExpressGridAddress, '1');
    const { badge, picture } = await waitUntil(
      'the badge stands on its card',
      () =>
        firefox.inContentScript(aliExpressGridAddress, () => {
          const boxOf = (element: Element | null | undefined) => {
            const { left = 0, top = 0, right = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
            return { left, top, right, bottom };
          };
          const [root] = [...document.documentElement.children].flatMap((element) => {
            const closed: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
            return closed instanceof ShadowRoot ? [closed] : [];
          });
          return {
            badge: boxOf(root?.querySelector('.badge[data-at="here"]')),
            picture: boxOf(document.querySelector('#grid > :last-child img')),
          };
        }),
      (seen) => seen.badge.right > 0,
    );
    expect(badge.left).toBeGreaterThanOrEqual(picture.left);
    expect(badge.top).toBeGreaterThanOrEqual(picture.top);
    expect(badge.right).toBeLessThanOrEqual(picture.right);
    expect(badge.bottom).toBeLessThanOrEqual(picture.bottom);
  });

  it('shows the structure of a page that could not be read, without a word of it, to be saved', async () => {
    const address = `https://fr.aliexpress.com/item/${known.unlistedAliExpress}.html`;
    firefox.shop({ [address]: unknownLayout });
    await firefox.open(address);
    await firefox.untilBadge(address, '?');
    const { heading, text, file } = await firefox.structureOf(address);
    expect(heading).toBe('Structure of a page that could not be read');
    expect(text).toContain('address https://fr.aliexpress.com/item/0000000000000000.html');
    expect(text).toContain('section.buy-box-0000');
    expect(text).not.toMatch(namedInUnknownLayout);
    expect(file.name).toMatch(/^ansim-structure-aliexpress-\d{4}-\d{2}-\d{2}\.txt$/);
    expect(file.scheme).toBe('blob:');
    expect(firefox.refused).toEqual([]);
  });
});
