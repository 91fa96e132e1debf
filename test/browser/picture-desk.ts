import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import type { Notice } from '../../lib/core/notice';
import { type Report, type ReportInput, reportSchema } from '../../lib/core/report';
import { writeReportFile } from '../../lib/reports/report-file';
import type { TestBrowser } from './chromium';
import type { DashboardPicture } from './picture-sections';
import { starterNotices } from './starter-listings';

/** A notice with much to compare. */
function told(): Notice {
  const notice = starterNotices().find(
    ({ brands, models, hazards, danger, withdrawn }) =>
      withdrawn === undefined && brands.length > 0 && models.length > 1 && hazards.length + danger.length > 1,
  );
  if (!notice) throw new Error('No starter notice has brand, models and hazards.');
  return notice;
}

function reports(): Report[] {
  const notice = told();
  const [brand = '', model = ''] = [notice.brands[0], notice.models[0]];
  const name = notice.names[0]?.text ?? 'Product';
  const listing = {
    marketplace: 'aliexpress' as const,
    titles: [`${brand} ${model} ${name}, new version, free shipping`],
    brands: [brand],
    models: [model],
    price: '₩ 12,900',
    seller: { id: '1100000001', name: 'Made-up Store' },
    availability: 'on-sale' as const,
    region: 'kr',
  };
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const kinds: (Partial<ReportInput> & Pick<ReportInput, 'kind'> & { id: string })[] = [
    {
      id: '1005099000000001',
      kind: 'relisted',
      words: 'The same photographs as last month.\nOnly the name of the shop is new.',
    },
    { id: '1005099000000001', kind: 'relisted', made: new Date(Date.now() + 86_400_000).toISOString() },
    {
      id: '1005099000000002',
      kind: 'wrong-warning',
      words: 'This one is a case for it, not the product itself.',
      attachments: [{ sha256: createHash('sha256').digest('hex'), type: 'image/png', bytes: 68 }],
    },
    {
      id: '1005099000000003',
      kind: 'injury',
      notice: { id: 'eu-safety-gate:SR/99999/26' },
      words: '충전하다가 손을 데었어요.',
    },
    { id: '1005099000000004', kind: 'looks-identical', notice: undefined },
    ...['4', '5', '6', '7', '8', '9'].map((each) => ({
      id: `10050990000000${each}0`,
      kind: 'looks-identical' as const,
    })),
  ];
  return kinds.map(({ id, ...over }, at) =>
    reportSchema.parse({
      format: 1,
      id: (at + 1).toString(16).padStart(32, '0'),
      made: ago(5),
      reporter: (100 + at).toString(16).padStart(32, 'a'),
      listing: { ...listing, id },
      notice: { id: notice.id, level: 'flagged' },
      ...over,
    }),
  );
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type="file"][multiple]').setInputFiles({
    ...{ name, mimeType: 'application/json', buffer: Buffer.from(text) },
  });
  await page.locator('.desk-opened').getByText(name).waitFor();
}

/** In this order: each begins where the one before ended. */
export const deskPictures: DashboardPicture[] = [
  { name: 'desk-empty', section: 'desk' },
  {
    name: 'desk-find',
    section: 'desk',
    async arrange(browser: TestBrowser) {
      const page = await browser.dashboard('desk');
      const make = page.locator('.desk-top button.primary').first();
      await make.click();
      await make.waitFor({ state: 'detached' });
      const unnamed = reports().filter(({ notice }) => notice === undefined);
      await openFile(page, 'one.json', writeReportFile(unnamed, []));
      await page.close();
    },
    async open(page) {
      const group = page.locator('.desk-group').first();
      const find = group.locator('.desk-find input');
      await find.fill(told().brands[0] ?? '');
      await group.locator('.desk-found button').first().waitFor();
      await group.locator('input[type="radio"]').first().check();
      await find.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'desk',
    section: 'desk',
    async arrange(browser: TestBrowser) {
      await browser.setLanguage('en');
      const page = await browser.dashboard('desk');
      const make = page.getByRole('button', { name: 'Make a key' });
      if (await make.isVisible()) await make.click();
      await openFile(page, 'reports-2026-11.json', writeReportFile(reports(), []));
      const group = page.locator('.desk-group').last();
      await group.locator('> summary').click();
      await group.getByRole('radio', { name: 'Reject' }).check();
      await group.getByRole('textbox').fill('The photographs show another plug.');
      await group.getByRole('button', { name: 'Sign the decision' }).click();
      await page.getByText('Entry 1 was signed').waitFor();
      await page.close();
    },
    async open(page) {
      await openFile(page, 'broken.json', '{"format":1,"kind":"ansim-reports","reports":[{"id":"<b>"}]}');
      const group = page.locator('.desk-group').nth(2);
      await group.locator('> summary').click();
      await group.locator('.desk-reports > summary').click();
      await group.locator('input[type="radio"]').nth(2).check();
    },
  },
];
