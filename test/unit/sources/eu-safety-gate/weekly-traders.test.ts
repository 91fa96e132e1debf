import { describe, expect, it } from 'vitest';
import { weeklyTraders } from '../../../../lib/sources/eu-safety-gate/weekly-traders';

describe('the online traders of a weekly report', () => {
  it.each([
    [
      'free text in brackets within brackets',
      'Other(Shein (sj23)) / ',
      [{ trader: 'Other', identifier: 'Shein (sj23)' }],
    ],
    [
      'several',
      'AliExpress(1005) / Other(Temu) / ',
      [
        { trader: 'AliExpress', identifier: '1005' },
        { trader: 'Other', identifier: 'Temu' },
      ],
    ],
    ['a trader without text', 'Amazon / ', [{ trader: 'Amazon' }]],
    ['empty brackets', 'Amazon() / ', [{ trader: 'Amazon' }]],
    ['a slash within brackets', 'Other(Temu / Shein) / ', [{ trader: 'Other', identifier: 'Temu / Shein' }]],
    ['a slash within a word', 'Other(a/b) / ', [{ trader: 'Other', identifier: 'a/b' }]],
    ['escaped entities', 'Other(M&amp;amp;M) / ', [{ trader: 'Other', identifier: 'M&M' }]],
    ['nothing', '', []],
    ['a bracket that is never closed', 'Other(Temu (601', [{ trader: 'Other', identifier: 'Temu (601' }]],
  ])('%s', (_, field, traders) => expect(weeklyTraders(field)).toEqual(traders));
});
