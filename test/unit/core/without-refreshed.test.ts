import { describe, expect, it } from 'vitest';
import { emptyListing, type Listing } from '../../../lib/core/listing';
import { noticeSchema } from '../../../lib/core/notice';
import { withRowFacts } from '../../../lib/core/row-facts';
import type { Evidence, Match } from '../../../lib/core/verdict';
import { matchesOfEither, withoutRefreshed } from '../../../lib/core/without-refreshed';

const own: Listing = {
  ...emptyListing({ marketplace: 'temu', ids: ['601099000000001'], address: 'https://www.temu.com/' }),
  titles: ['Lamp'],
  brands: ['Fernhollow'],
};
const refreshed: Listing = withRowFacts({
  ...own,
  titles: ['Lamp', 'Lamp with two arms'],
  attributes: [
    { name: 'Brand', value: 'Voltara' },
    { name: 'Model Number', value: 'VT-9041' },
  ],
  seller: { name: 'Made-up Lamps' },
  price: '₩9,900',
});

describe('a listing without what a feed’s selectors filled in', () => {
  it('is what our own readers read, with none of what its rows state', () => {
    expect(refreshed).toMatchObject({ brands: ['Fernhollow', 'Voltara'], models: ['VT-9041'] });
    const filled = ['titles', 'attributes', 'seller'] as const;
    expect(withoutRefreshed(refreshed, filled)).toEqual({ ...own, price: '₩9,900' });
  });

  it('is the same where nothing was filled in', () => {
    expect(withoutRefreshed(refreshed, [])).toEqual(refreshed);
  });
});

describe('the matches of both readings', () => {
  const match = (record: string, level: Match['level'], kind: Evidence['kind']): Match => ({
    feed: 'main',
    byAuthority: true,
    level,
    evidence: [{ kind, listing: 'x', notice: 'x' }],
    notice: noticeSchema.parse({
      id: `us-cpsc:${record}`,
      source: 'us-cpsc',
      kind: 'recall',
      published: '2026-11-01',
    }),
  });
  const [red, words] = [match('1', 'flagged', 'brand-model'), match('2', 'possible', 'similar-words')];

  it('are all of them, so that what a feed sent takes no warning away', () => {
    expect(matchesOfEither([], [words])).toEqual([words]);
    expect(matchesOfEither([words], [red])).toEqual([red, words]);
  });

  it('are the stronger where both readings match a notice', () => {
    const weaker = match('1', 'possible', 'similar-words');
    expect(matchesOfEither([weaker], [red])).toEqual([red]);
    expect(matchesOfEither([red, words], [weaker])).toEqual([red, words]);
  });
});
