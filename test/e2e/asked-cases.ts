import type { Page } from 'playwright';
import { known } from './spine';

/** What the extension and the public record's check page are asked alike, and what both must answer. */
export const askedCases: readonly { text: string; told: string; states: string[] }[] = [
  {
    text: `https://ko.aliexpress.com/item/${known.aliExpress}.html`,
    told: known.aliExpress,
    states: ['flagged'],
  },
  {
    text: 'Check this out on Temu!\nA wooden thing\nhttps://share.temu.com/ExAmPlE1',
    told: 'ExAmPlE1',
    states: ['could-not-check'],
  },
  {
    text: `https://www.temu.com/kr/g-${known.unlistedTemu}.html`,
    told: known.unlistedTemu,
    states: ['could-not-check'],
  },
  { text: 'Voltara VT-9041', told: 'VT-9041', states: ['flagged'] },
  { text: 'Lumiko LK-2207', told: 'LK-2207', states: ['possible'] },
  {
    text: '8 809999 123453\nCB061R123-4567\nzebra stripes',
    told: 'zebra',
    states: ['not-listed', 'not-listed', 'search'],
  },
];

/** What the answer to a case must say beside its state, by the case's `told`. */
export const askedFacts: Readonly<Record<string, string>> = { [known.aliExpress]: 'SR/90001/26' };

/** How the answers that are shown stand, in their order. */
export function statesOf(page: Page): Promise<(string | null)[]> {
  return page.locator('.answer').evaluateAll((all) => all.map((each) => each.getAttribute('data-state')));
}
