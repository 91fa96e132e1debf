import { emptyListing } from '../../../lib/core/listing';
import type { Moment, Relisting } from '../../../lib/core/relisting';

/** Made-up: a listing of one day in November that may be another one put up again. */

export const hereId = '1005000000000999';
export const knownId = '1005000000000001';

export function moment(
  day: string,
  kind: 'on-sale' | 'sold-out' | 'not-offered' | 'captcha',
  region = 'KR',
): Moment {
  return { at: `2026-11-${day}T10:00:00.000Z`, region, state: { kind } };
}

export function relisting(over: Partial<Relisting> = {}): Relisting {
  return {
    key: `aliexpress:${hereId}`,
    at: '2026-11-25T10:00:00.000Z',
    state: 'proposed',
    listing: {
      ...emptyListing({
        ...{ marketplace: 'aliexpress', ids: [hereId], region: 'kor' },
        address: `https://ko.aliexpress.com/item/${hereId}.html`,
      }),
      titles: ['Voltara mini heater VT-9041'],
      seller: { id: '900000002', name: 'Other Goods Store' },
      price: '₩12,900',
      pictures: ['S0made'],
    },
    seen: { first: '2026-11-25T10:00:00.000Z', last: '2026-11-25T10:00:00.000Z' },
    known: {
      listing: { marketplace: 'aliexpress', id: knownId },
      page: { title: 'Voltara heater', seller: { id: '900000001', name: 'Made-up Goods Store' } },
      timeline: [moment('20', 'on-sale'), moment('21', 'not-offered')],
    },
    notice: { feed: 'main', id: 'test-office:1', dated: '2026-11-10', name: 'Mini heater' },
    level: 'flagged',
    grounds: [{ kind: 'brand-model', here: 'Voltara VT-9041', there: 'Voltara VT-9041' }],
    ...over,
  };
}
