import { describe, expect, it } from 'vitest';
import { matchNotices } from '../../../lib/matching/match-notices';
import { makeListing, makeNotice } from './labelled-cases';

const listing = makeListing({
  ids: ['1005099000000001'],
  title: '2026 New VOLTARA VT 9041 ionic hair dryer',
  gtins: ['08809999123453'],
});
const byModel = makeNotice({
  id: 'us-cpsc:26001',
  source: 'us-cpsc',
  brands: ['Voltara'],
  models: ['VT-9041'],
});
const byGtin = makeNotice({ id: 'us-cpsc:26002', source: 'us-cpsc', gtins: ['08809999123453'] });
const named = makeNotice({
  id: 'us-cpsc:26003',
  source: 'us-cpsc',
  listings: [
    { marketplace: 'aliexpress', id: '1005099000000001', sku: '12000099000000001', basis: 'authority' },
  ],
});
const limited = makeNotice({
  ...byModel,
  id: 'us-cpsc:26004',
  limits: { batches: ['L1'], serials: [], productionDates: [], sellers: [] },
});
const of = (notice: typeof byModel, feed = 'main', byAuthority = true) => ({ feed, byAuthority, notice });
const ids = (matches: ReturnType<typeof matchNotices>) => matches.map(({ notice }) => notice.id);

describe('matching a listing with notices', () => {
  it('puts the strongest evidence first, and what is only possible last', () => {
    const matches = matchNotices(
      listing,
      [limited, byModel, byGtin, named].map((notice) => of(notice)),
    );
    expect(ids(matches)).toEqual(['us-cpsc:26003', 'us-cpsc:26002', 'us-cpsc:26001', 'us-cpsc:26004']);
  });

  it('puts the newer notice first where the evidence is the same', () => {
    const newer = makeNotice({ ...byModel, id: 'us-cpsc:26000', published: '2026-09-01' });
    expect(ids(matchNotices(listing, [of(byModel), of(newer)]))).toEqual(['us-cpsc:26000', 'us-cpsc:26001']);
  });

  it('does not depend on the order of the candidates', () => {
    const candidates = [limited, byModel, byGtin, named].map((notice) => of(notice));
    expect(matchNotices(listing, [...candidates].reverse())).toEqual(matchNotices(listing, candidates));
  });

  it('quotes both sides as they are written, never the keys', () => {
    const all = makeNotice({ ...byModel, gtins: byGtin.gtins, listings: named.listings });
    expect(matchNotices(listing, [of(all)])[0]?.evidence).toEqual([
      { kind: 'listing-id', listing: '1005099000000001', notice: '1005099000000001 (12000099000000001)' },
      { kind: 'gtin', listing: '8809999123453', notice: '8809999123453' },
      { kind: 'brand-model', listing: 'VOLTARA VT 9041', notice: 'Voltara VT-9041' },
    ]);
  });

  it('shows the id as the page has it where the notice wrote down its US twin', () => {
    const twin = makeNotice({
      listings: [{ marketplace: 'aliexpress', id: '3256898813685249', basis: 'authority' }],
    });
    expect(matchNotices(listing, [of(twin)])[0]?.evidence).toEqual([
      { kind: 'listing-id', listing: '1005099000000001', notice: '3256898813685249' },
    ]);
  });

  it('lets every feed speak for itself: a withdrawal in one does not silence another', () => {
    const withdrawn = makeNotice({ ...byModel, withdrawn: '2026-10-01' });
    const matches = matchNotices(listing, [
      of(withdrawn, 'one'),
      of(byModel, 'two'),
      of(byModel, 'three', false),
    ]);
    expect(matches.map(({ feed, level, heldBack }) => [feed, level, heldBack])).toEqual([
      ['two', 'flagged', undefined],
      ['three', 'possible', 'not-an-authority'],
    ]);
  });

  it('says why a notice is held back by the strongest evidence it has', () => {
    const both = makeNotice({ ...limited, gtins: byGtin.gtins });
    expect(matchNotices(listing, [of(both)])[0]?.level).toBe('flagged');
    expect(matchNotices(listing, [of(limited)])[0]?.heldBack).toBe('limited-to-batches');
  });

  it('prefers an authority’s word on a listing to that of volunteers', () => {
    const [match] = matchNotices(listing, [
      of(makeNotice({ listings: [{ ...named.listings[0], basis: 'volunteers' }, ...named.listings] })),
    ]);
    expect(match?.level).toBe('flagged');
  });

  it('matches a listing of which only the address is known', () => {
    const bare = makeListing({ ids: ['1005099000000001'] });
    expect(ids(matchNotices(bare, [of(byModel), of(named)]))).toEqual(['us-cpsc:26003']);
  });
});

describe('a listing that a steward found to be another product', () => {
  const name = { marketplace: 'aliexpress', id: '1005099000000001' } as const;

  it('is silent about brand and model', () => {
    expect(matchNotices(listing, [of(byModel)])).toHaveLength(1);
    expect(matchNotices(listing, [of({ ...byModel, notTheProduct: [name] })])).toEqual([]);
  });

  it('still flags what the authority itself wrote down, and nothing that volunteers added', () => {
    const told = (basis: 'authority' | 'steward') =>
      ids(matchNotices(listing, [of({ ...named, listings: [{ ...name, basis }], notTheProduct: [name] })]));
    expect(told('authority')).toEqual([named.id]);
    expect(told('steward')).toEqual([]);
  });
});
