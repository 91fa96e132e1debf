import { type BuiltExtension, buildExtension } from '../browser/build-extension';
import { launchChromium, type TestBrowser } from '../browser/chromium';
import { type FeedLab, openFeedLab } from '../browser/feed-lab';
import { serveSources } from '../fixtures/sources/serve-sources';

/** Listings the fixture sources name, see test/fixtures/sources/README.md, and some they do not. */
export const known = {
  aliExpress: '1005000000000017',
  aliExpressUs: String(1005000000000017n + 2n ** 51n),
  temu: '601000000000017',
  unlistedAliExpress: '1005000000000999',
  unlistedTemu: '601000000000999',
};

/** A model that may go red, on a listing no notice names. */
export const brandAndModel = {
  title: 'Voltara mini heater VT-9041, plug in',
  attributes: [
    { name: 'Brand Name', value: 'Voltara' },
    { name: 'Model Number', value: 'VT-9041' },
    { name: 'Material', value: 'Plastic' },
  ],
};

/** The same evidence for a notice that is limited to batches. */
export const limited = {
  title: 'Lumiko string lights LK-2207',
  attributes: [
    { name: 'Brand Name', value: 'Lumiko' },
    { name: 'Model Number', value: 'LK-2207' },
    { name: 'Material', value: 'Copper' },
  ],
};

export const harmless = {
  title: 'Cotton tea towels, set of three',
  attributes: [
    { name: 'Brand Name', value: 'Fernhollow' },
    { name: 'Material', value: 'Cotton' },
  ],
};

/** Named by a starter notice, as a fact: EU Safety Gate SR/01740/26. */
export const starterListed = { id: '1005009068266464', ...harmless };

/** Raw source fixtures over loopback → `feed build` → served, and the extension built to follow that feed. */
export async function openSpine(publication: { now?: string; validDays?: number } = {}): Promise<{
  lab: FeedLab;
  extension: BuiltExtension;
  publish(publication?: { now?: string; validDays?: number }): Promise<string>;
  close(): Promise<void>;
}> {
  const office = await serveSources();
  const lab = await openFeedLab();
  const publish = (next: { now?: string; validDays?: number } = {}) =>
    lab.publish({
      sources: { 'eu-safety-gate': office.origin, 'us-cpsc': office.origin },
      args: ['--accept-few'],
      ...next,
    });
  await publish(publication);
  return {
    lab,
    extension: await buildExtension({ feedsFile: lab.feedsFile }),
    publish,
    async close() {
      await lab.close();
      await office.close();
    },
  };
}

/** A browser with the extension, whose list has arrived. */
export async function launchSynced(
  extension: BuiltExtension,
  options: { language?: 'ko' | 'en' } = {},
): Promise<TestBrowser> {
  const browser = await launchChromium({ extension, ...options });
  try {
    await browser.syncNow();
    await browser.untilLists('the list has arrived', (lines) =>
      lines.some((line) => /^(?:Of|Expired|기한 지남)|자$/.test(line.detail)),
    );
    return browser;
  } catch (fault) {
    await browser.close();
    throw fault;
  }
}
