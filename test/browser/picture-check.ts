import type { Page } from 'playwright';
import type { DashboardPicture } from './picture-sections';
import { starterNotices } from './starter-listings';

/** A listing that a starter notice names, a short link with a title, a barcode, a certificate number, a miss, and words. */
function everything(): string {
  const named = starterNotices()
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap(({ listings }) => listings)
    .find(({ marketplace }) => marketplace === 'aliexpress');
  return [
    `https://ko.aliexpress.com/item/${named?.id}.html`,
    '₩3,200 | 나무 딸랑이 방울 장난감',
    'https://share.temu.com/ExAmPlE1',
  ].join('\n');
}

async function ask(page: Page, text: string): Promise<void> {
  await page.locator('#question').fill(text);
  await page.locator('#question').press('Enter');
  await page.locator('.answer').first().waitFor();
}

/** The section for checking anything and the one for parents. */
export const checkPictures: DashboardPicture[] = [
  { name: 'check-empty', section: 'check' },
  {
    name: 'check-typing',
    section: 'check',
    async open(page) {
      await page.locator('#question').fill('magn');
      await page.locator('[role="option"]').first().waitFor();
      await page.locator('#question').press('ArrowDown');
    },
  },
  { name: 'check-links', section: 'check', open: (page) => ask(page, everything()) },
  {
    name: 'check-numbers',
    section: 'check',
    open: (page) => ask(page, '8 809999 123453\n8809999123454\nKC CB061R123-4567\nVoltara VT-9041'),
  },
  {
    name: 'check-words',
    section: 'check',
    async open(page) {
      await ask(page, 'magnet toy');
      await page.locator('.results summary').first().click();
    },
  },
  // Korean words, and what they name in notices of other languages.
  { name: 'check-kind', section: 'check', open: (page) => ask(page, '자전거 헬멧') },
  { name: 'parents-none', section: 'parents' },
  {
    name: 'parents',
    section: 'parents',
    async open(page) {
      for (const box of await page.locator('.ages input').all()) await box.setChecked(true);
      for (const at of [1, 2]) await page.locator('.ages input').nth(at).setChecked(false);
      await page.locator('.concerns').nth(1).waitFor();
    },
  },
];
