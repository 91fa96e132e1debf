import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import type { NoticeInput } from '../../lib/core/notice';
import { buildExtension } from './build-extension';
import { launchChromium, type TestBrowser } from './chromium';
import { openFeedLab } from './feed-lab';
import { openMade, type PictureState, scrollDialog, unfoldBanner } from './picture-states';
import { aliExpressAddress, aliExpressPage, type MadeListing } from './shop-pages';
import { warningBox } from './warning-on';

const lamp = { listed: '1005000000001020', limited: '1005000000001021' };
const towels = '1005000000001022';

/** Notices about one product by several authorities: of the very listing, and limited to batches. */
export const linkedNotices: NoticeInput[] = [
  {
    id: 'eu-safety-gate:SR/99001/26',
    source: 'eu-safety-gate',
    kind: 'alert',
    published: '2026-10-30',
    names: [
      { lang: 'en', text: 'Made-up night lamp' },
      { lang: 'ko', text: '지어낸 수면등' },
    ],
    brands: ['Voltara'],
    models: ['VT-7001'],
    category: { official: 'Lighting equipment', type: 'lighting' },
    hazards: [{ official: 'Electric shock', hazard: 'electric-shock' }],
    danger: [{ lang: 'en', text: 'Live parts can be touched.' }],
    listings: [{ marketplace: 'aliexpress', id: lamp.listed, basis: 'authority' }],
    linked: ['us-cpsc:99001', 'kr-kats-foreign-recalls:99001'],
  },
  {
    id: 'us-cpsc:99002',
    source: 'us-cpsc',
    kind: 'recall',
    published: '2026-09-17',
    names: [{ lang: 'en', text: 'Made-up desk lamp' }],
    brands: ['Voltara'],
    models: ['VT-7102X'],
    category: { official: 'Lamps', type: 'lighting' },
    hazards: [{ official: 'Fire', hazard: 'fire' }],
    danger: [{ lang: 'en', text: 'The driver overheats.' }],
    limits: { batches: ['2024-03', '2024-04'], serials: [], productionDates: [], sellers: [] },
    linked: ['eu-safety-gate:SR/99002/26', 'kr-kats-recalls:10099002'],
  },
];

/** A spreadsheet of a group, of one listing by its address. */
const spreadsheet = `source;id;kind;published;names:en;names:ko;brands;models;category;type;hazards;danger:en;danger:ko;advice:en;advice:ko;page;listings
our-club;2026-001;failed-test;2026-11-02;Made-up towels;지어낸 수건;Madeup;TW-1;Towels;clothing-and-textiles;chemical;Dye comes off.;염료가 묻어난다.;Do not use them.;쓰지 마세요.;https://our-club.example/1;https://www.aliexpress.com/item/${towels}.html
`;

export function writeSpreadsheet(folder: string): string {
  const file = join(folder, 'group.csv');
  writeFileSync(file, spreadsheet);
  return file;
}

/** An extension that follows a group's list beside the starter notices. */
export async function launchWithGroup(): Promise<TestBrowser> {
  const lab = await openFeedLab({ feed: 'mine', name: 'Our club', byAuthority: false });
  try {
    await lab.publish({ notices: [writeSpreadsheet(dirname(lab.feedsFile))] });
    const browser = await launchChromium({
      extension: await buildExtension({ feedsFile: lab.feedsFile }),
    });
    await browser.untilLists('the group’s list has arrived', (lines) =>
      lines.some(({ name, detail }) => name === 'Our club' && detail.includes('notice')),
    );
    return {
      ...browser,
      async close() {
        await browser.close();
        await lab.close();
      },
    };
  } catch (fault) {
    await lab.close();
    throw fault;
  }
}

const openListing = (listing: MadeListing) => (browser: TestBrowser, language: 'ko' | 'en') => {
  const made = { ...listing, language };
  return openMade(browser, aliExpressAddress(made), aliExpressPage(made));
};
const lampOf = (id: string, model: string) =>
  openListing({
    id,
    title: `Voltara ${model} lamp`,
    attributes: [
      { name: 'Brand Name', value: 'Voltara' },
      { name: 'Model Number', value: model },
    ],
  });
const openTowels = openListing({ id: towels, title: 'Made-up towels, four pieces' });

/** What several authorities say of one product. */
export const linkedStates: PictureState[] = [
  {
    name: 'flagged-also',
    kind: 'flagged',
    onPage: true,
    open: lampOf(lamp.listed, 'VT-7001'),
    arrange: scrollDialog,
  },
  {
    name: 'possible-also',
    kind: 'possible',
    onPage: true,
    open: lampOf(lamp.limited, 'VT-7102X'),
    arrange: unfoldToEnd,
  },
];

/** What a group says that is no authority: in a feed of its own, or within an authority's. */
export const groupStates = (how: 'own' | 'within'): PictureState[] => [
  { name: `group-${how}`, kind: 'possible', onPage: true, open: openTowels },
  { name: `group-${how}-open`, kind: 'possible', onPage: true, open: openTowels, arrange: unfoldBanner },
];

async function unfoldToEnd(page: Page): Promise<void> {
  await unfoldBanner(page);
  const box = await warningBox(page);
  await page.mouse.move((box?.left ?? 0) + 100, (box?.top ?? 0) + 200);
  await page.mouse.wheel(0, 20_000);
  await page.waitForTimeout(300);
}
