import { directHost, directOrigins } from '../../lib/core/direct-sources';
import { MadeCommission } from '../fixtures/direct/made-commission';
import { MadeGate, madeReports } from '../fixtures/direct/made-gate';
import type { TestBrowser } from './chromium';
import { ageDocuments, pressSwitch } from './direct-documents';
import type { DashboardPicture } from './picture-sections';

const today = new Date().toISOString().slice(0, 10);
const gate = new MadeGate(madeReports(today, 5, 4));
const commission = new MadeCommission([{ number: '26701', day: today }]);

/** Puts made offices in the authorities' places, and switches one of them on. */
export async function switchOn(
  browser: TestBrowser,
  source: keyof typeof directOrigins,
  name: string,
): Promise<void> {
  browser.office(directOrigins['eu-safety-gate'], gate.serve);
  browser.office(directOrigins['us-cpsc'], commission.serve);
  await browser.grantWhenAsked(directHost(source));
  await (await pressSwitch(browser, name)).close();
}

/** In this order: each begins where the one before ended. */
export const listsPictures: DashboardPicture[] = [
  { name: 'lists', arrange: async () => undefined },
  {
    name: 'lists-direct',
    async arrange(browser) {
      await browser.setLanguage('en');
      await switchOn(browser, 'eu-safety-gate', 'EU Safety Gate');
      await browser.untilLists('the Safety Gate has come', (lines) =>
        lines.some(({ detail }) => detail.includes('notices since')),
      );
      // Pictured while it is still being fetched, which takes a minute.
      await switchOn(browser, 'us-cpsc', 'US Consumer Product Safety Commission (CPSC)');
    },
  },
  {
    name: 'lists-trouble',
    async arrange(browser) {
      await browser.setLanguage('en');
      gate.meddle = () => ({ status: 503, type: 'text/plain', body: '' });
      await ageDocuments(browser);
      await browser.syncNow();
      await browser.takeHost(directHost('us-cpsc'));
      await browser.untilLists('both have failed', (lines) => lines.filter(({ fault }) => fault).length >= 2);
    },
  },
];
