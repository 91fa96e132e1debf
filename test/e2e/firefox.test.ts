import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../browser/build-extension';
import { launchFirefox, type TestFirefox } from '../browser/firefox';
import { temuAddress, temuPage } from '../browser/shop-pages';
import { namedInUnknownLayout, unknownLayout } from '../browser/unknown-layout';
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
