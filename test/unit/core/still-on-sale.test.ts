import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../../lib/core/sighting';
import { stillOnSale } from '../../../lib/core/still-on-sale';

const seen = (
  id: number,
  at: string,
  kind: 'on-sale' | 'not-offered' | 'captcha',
  region = 'KR',
): Sighting => ({
  format: 1,
  listing: { marketplace: 'temu', id: `60109900000000${id}` },
  at: `${at}T10:00:00Z`,
  region,
  state: { kind },
  basis: 'round',
});

describe('what was still on sale', () => {
  it('is counted by listing and month, by what was seen last, in any country', () => {
    expect(
      stillOnSale([
        seen(1, '2026-10-20', 'not-offered'),
        seen(1, '2026-10-02', 'on-sale'),
        seen(1, '2026-11-02', 'on-sale'),
        seen(2, '2026-10-05', 'not-offered', 'DE'),
        seen(2, '2026-10-03', 'on-sale', 'KR'),
      ]),
    ).toEqual([
      {
        marketplace: 'temu',
        months: [
          { month: '2026-10', onSale: 1, looked: 2 },
          { month: '2026-11', onSale: 1, looked: 1 },
        ],
      },
    ]);
  });

  it('does not count what a captcha hid', () => {
    expect(stillOnSale([seen(1, '2026-10-20', 'captcha')])).toEqual([]);
  });
});
