import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../browser/build-extension';
import { clubRow } from '../browser/club-list';
import { launchFirefox, type TestFirefox } from '../browser/firefox';
import { aliExpressGrid, aliExpressGridAddress } from '../browser/grid-pages';
import { serveClub } from '../browser/serve-club';
import { aliExpressAddress, aliExpressPage, temuAddress, temuPage } from '../browser/shop-pages';
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

  it('subscribes to a list by its address in a press, warns by it as by no authority, and gives its host back', async () => {
    const listed = { id: known.unlistedAliExpress, ...harmless };
    const address = aliExpressAddress(listed);
    firefox.shop({ [address]: aliExpressPage(listed) });
    const club = await serveClub();
    const hasHost = () =>
      firefox.inOwnPage(`browser.permissions.contains({ origins: ['http://localhost/*'] })`);
    try {
      await club.publish({ rows: [clubRow('2026-001', { name: 'Made-up towels', listing: listed.id })] });
      const page = await firefox.dashboard('lists');
      const press = async (name: string) =>
        (await page.waitForSelector(`aria/${name}[role="button"]`))?.click();
      expect(await hasHost()).toBe(false);
      await (await page.waitForSelector('aria/Address of the list'))?.click();
      await page.keyboard.type(club.url);
      expect(club.asked).toEqual([]);
      await press('Look at the list');
      const preview = await page.waitForSelector('.preview');
      const text = await preview?.evaluate(({ textContent }) => textContent?.replace(/\s+/g, ' '));
      expect(text).toContain('“Our club” says of itself');
      expect(text).toContain(club.fingerprint);
      expect(await hasHost()).toBe(true);
      await press('The fingerprint is the same: subscribe');
      await firefox.untilLists('the club’s list has come', (lines) =>
        lines.some(({ name, detail }) => name === 'Our club' && detail.includes('1 notice')),
      );
      await firefox.open(address);
      expect((await firefox.untilBadge(address, '!?')).title).not.toContain('authority has listed');
      await press('Unsubscribe from “Our club”');
      await press('Unsubscribe');
      await firefox.untilBadge(address, '0');
      await waitUntil('its host is given back', hasHost, (has) => has === false);
    } finally {
      club.close();
    }
  });
});
