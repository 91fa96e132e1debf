import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../browser/build-extension';
import { launchFirefox, type TestFirefox } from '../browser/firefox';
import { temuAddress, temuPage } from '../browser/shop-pages';
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
});
