import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BuiltExtension, breakExtension } from './build-extension';
import { launchChromium, type TestBrowser } from './chromium';
import type { FeedLab } from './feed-lab';
import { cardPictures } from './picture-cards';
import { checkPictures } from './picture-check';
import { deskPictures } from './picture-desk';
import {
  groupStates,
  launchWithGroup,
  linkedNotices,
  linkedStates,
  writeSpreadsheet,
} from './picture-groups';
import { listsPictures } from './picture-lists';
import { relistingPictures } from './picture-relistings';
import { type DashboardPicture, sectionPictures } from './picture-sections';
import { skeletonPictures } from './picture-skeleton';
import { current, openFlagged, openMissed, type PictureState, withChildren } from './picture-states';
import { subscribePictures } from './picture-subscribe';
import { starterNoticesFile } from './starter-listings';

/** What has to be so before the pictures of a setting can be taken. */
export interface Setting {
  name: string;
  launch(extension: BuiltExtension, lab: FeedLab): Promise<TestBrowser>;
  states: PictureState[];
  /** Pictures of the extension's large page, in this order. */
  dashboards?: DashboardPicture[];
}

/** In this order: the first ones want an older edition, or none. */
export const settings: Setting[] = [
  {
    name: 'feed unreachable',
    async launch(extension, lab) {
      await lab.stop();
      const browser = await launchChromium({ extension });
      await browser.syncNow();
      return browser;
    },
    states: [
      { name: 'starter-only', kind: 'could-not-check', reason: /starter/, onPage: false, open: openMissed },
      { name: 'starter-flagged', kind: 'flagged', onPage: true, open: openFlagged },
    ],
  },
  {
    name: 'no list at all',
    launch: (extension) =>
      launchChromium({ extension: breakExtension(extension, { without: ['starter/manifest.json'] }) }),
    states: [
      { name: 'no-list', kind: 'could-not-check', reason: /No list/, onPage: false, open: openMissed },
    ],
  },
  {
    name: 'storage broken',
    launch: (extension) =>
      launchChromium({
        extension: breakExtension(extension, {
          beforeWorker:
            'IDBFactory.prototype.open = () => { throw new DOMException("made fault", "UnknownError"); }',
        }),
      }),
    states: [{ name: 'fault', kind: 'could-not-check', reason: /failed/, onPage: false, open: openMissed }],
  },
  {
    name: 'list expired',
    async launch(extension, lab) {
      await lab.start();
      const long = new Date(Date.now() - 60 * 24 * 60 * 60_000).toISOString();
      await lab.publish({ notices: [starterNoticesFile], now: long });
      return synced(extension);
    },
    states: [
      { name: 'list-expired', kind: 'could-not-check', reason: /too old/, onPage: false, open: openMissed },
      { name: 'expired-flagged', kind: 'flagged', onPage: true, open: openFlagged },
    ],
  },
  {
    name: 'current list',
    async launch(extension, lab) {
      await publishNow(lab);
      return synced(extension);
    },
    states: [...current, ...cardPictures],
    dashboards: skeletonPictures,
  },
  {
    name: 'installed under an open page',
    async launch(extension, lab) {
      await publishNow(lab);
      const browser = await launchChromium();
      const page = await openMissed(browser, 'en');
      await browser.install(extension);
      await page.bringToFront();
      return browser;
    },
    states: [
      {
        name: 'opened-before-installation',
        kind: 'could-not-check',
        reason: /before Ansim was installed/,
        onPage: false,
        keepsPage: true,
        // The very page that was there before; a new one would have the script.
        open: async ({ context }) => {
          const page = context.pages().find((each) => each.url().startsWith('https://'));
          if (!page) throw new Error('The page is gone.');
          return page;
        },
      },
    ],
  },
  {
    name: 'access taken away',
    async launch(extension, lab) {
      await publishNow(lab);
      return synced(extension);
    },
    states: [
      {
        name: 'access-revoked',
        kind: 'could-not-check',
        reason: /access/,
        onPage: false,
        async open(browser, language) {
          await browser.allowHosts(true);
          const page = await openMissed(browser, language);
          await browser.untilBadge(page, '0');
          await browser.allowHosts(false);
          return page;
        },
      },
    ],
  },
  {
    name: 'several authorities and a group, and the lists page',
    async launch(extension, lab) {
      await lab.start();
      const folder = dirname(lab.feedsFile);
      const linked = join(folder, 'linked.ndjson');
      writeFileSync(linked, linkedNotices.map((notice) => `${JSON.stringify(notice)}\n`).join(''));
      await lab.publish({ notices: [starterNoticesFile, linked, writeSpreadsheet(folder)] });
      return synced(extension);
    },
    states: [...linkedStates, ...groupStates('within')],
    dashboards: listsPictures,
  },
  {
    name: 'a group’s own feed',
    launch: launchWithGroup,
    states: groupStates('own'),
  },
  {
    name: 'dashboard',
    async launch(extension, lab) {
      await publishNow(lab);
      return synced(extension);
    },
    states: [],
    dashboards: [...sectionPictures, ...relistingPictures],
  },
  {
    name: 'subscribing',
    async launch(extension, lab) {
      await publishNow(lab);
      return synced(extension);
    },
    states: [],
    dashboards: subscribePictures,
  },
  {
    name: 'check and parents',
    async launch(extension, lab) {
      await publishNow(lab);
      return synced(extension);
    },
    states: [],
    dashboards: checkPictures,
  },
  {
    name: 'with children',
    async launch(extension, lab) {
      await publishNow(lab);
      const browser = await synced(extension);
      await browser.inOwnPage(
        "Promise.all(['under-1', '3-6'].map((age) => chrome.runtime.sendMessage({ type: 'set-children', age, chosen: true })))",
      );
      return browser;
    },
    states: withChildren,
  },
  {
    name: 'desk',
    async launch(extension, lab) {
      await publishNow(lab);
      return synced(extension);
    },
    states: [],
    dashboards: deskPictures,
  },
];

async function publishNow(lab: FeedLab): Promise<void> {
  await lab.start();
  await lab.publish({ notices: [starterNoticesFile] });
}

async function synced(extension: BuiltExtension): Promise<TestBrowser> {
  const browser = await launchChromium({ extension });
  await browser.untilLists('the list has arrived', (lines) =>
    lines.some(({ sources }) => sources.length > 0),
  );
  await browser.syncNow();
  return browser;
}
