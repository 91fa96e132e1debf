import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NoticeInput } from '../../lib/core/notice';
import { buildExtension } from '../browser/build-extension';
import type { TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { publishNotices } from '../browser/publish-notices';
import { aliExpressAddress, aliExpressPage } from '../browser/shop-pages';
import { untilWarning, warningOn } from '../browser/warning-on';
import { known, launchSynced } from './spine';

const revoked: NoticeInput = {
  id: 'test-office:CB061R999-4567',
  source: 'test-office',
  kind: 'certificate-revoked',
  published: '2026-11-10',
  names: [{ lang: 'ko', text: '완구' }],
  certificates: ['CB061R999-4567'],
};
const rattle = (title: string) => ({ id: known.unlistedAliExpress, title, attributes: [] });

describe('the number of a revoked certificate in a title', () => {
  let lab: FeedLab;
  let browser: TestBrowser;

  beforeAll(async () => {
    lab = await openFeedLab();
    await publishNotices(lab, [revoked]);
    browser = await launchSynced(await buildExtension({ feedsFile: lab.feedsFile }));
  });
  afterAll(async () => {
    await browser?.close();
    await lab?.close();
  });

  const open = async (title: string) => {
    const address = aliExpressAddress(rattle(title));
    browser.shop({ [address]: aliExpressPage(rattle(title)) });
    return browser.open(address);
  };

  it('is a possible hit with both numbers shown, never “not on the lists” beside a look-up', async () => {
    const page = await open('Wooden rattle KC CB061R999-4567');
    const warning = await untilWarning(page, 'banner');
    expect(warning).toMatchObject({ level: 'possible', modal: false });
    expect(warning.text).toContain('CB061R999-4567');
    expect(warning.text).toContain('Certificate number in the text');
    expect((await browser.stateOf(page)).page.kind).toBe('possible');
    await page.close();
  });

  it('is nothing where the number is another one', async () => {
    const page = await open('Wooden rattle KC CB061R999-4568');
    await browser.untilBadge(page, '0');
    expect(await warningOn(page)).toBeUndefined();
    const { page: state, certificates } = await browser.stateOf(page);
    expect(state.kind).toBe('not-listed');
    expect(certificates?.items.map(({ number }) => number)).toEqual(['CB061R999-4568']);
  });
});
