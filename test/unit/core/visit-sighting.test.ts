import { describe, expect, it } from 'vitest';
import { emptyListing, type Listing, type Reading } from '../../../lib/core/listing';
import { usAliExpressId } from '../../../lib/core/marketplace-ids';
import { sightingSchema } from '../../../lib/core/sighting';
import { afterVisit, type KeptSighting, visitSighting } from '../../../lib/core/visit-sighting';
import { hit, match, notice } from '../language/samples';

const at = new Date('2026-11-25T03:00:00.000Z');
const id = '1005000000000001';
const listing = (over: Partial<Listing> = {}): Listing => ({
  ...emptyListing({
    marketplace: 'aliexpress',
    ids: [id],
    address: `https://ko.aliexpress.com/item/${id}.html`,
    region: 'kor',
  }),
  titles: ['Wooden rattle', 'Another form of it'],
  price: '₩12,900',
  seller: { id: '900000001', name: 'Made-up Goods Store' },
  pictures: ['S0made'],
  availability: 'on-sale',
  ...over,
});
const read = (over: Partial<Listing> = {}, settled = true): Reading => ({
  kind: 'listing',
  listing: listing(over),
  layout: 'made',
  settled,
});
const wall = (kind: 'captcha' | 'login' | 'gone' | 'region', over: Partial<Listing> = {}): Reading => ({
  kind: 'wall',
  wall: kind,
  listing: listing({ titles: [], availability: 'not-offered', ...over }),
});

describe('a visit of a flagged listing', () => {
  it('is a sighting of the listing as the notice names it, with what is remembered of the page beside it', () => {
    expect(visitSighting(read(), hit(), at)).toEqual({
      kind: 'sighting',
      sighting: {
        format: 1,
        listing: { marketplace: 'aliexpress', id },
        notice: 'eu-safety-gate:SR/09999/26',
        at: '2026-11-25T03:00:00.000Z',
        region: 'KR',
        regionFrom: 'page',
        state: { kind: 'on-sale' },
        basis: 'visit',
      },
      page: {
        title: 'Wooden rattle',
        price: '₩12,900',
        seller: { id: '900000001', name: 'Made-up Goods Store' },
        pictures: ['S0made'],
      },
    });
  });

  it('is from the country that was stated where the page tells none, and is told as such', () => {
    const untold = visitSighting(read({ region: 'glo' }), hit(), at, 'FR');
    expect(untold).toMatchObject({ sighting: { region: 'FR', regionFrom: 'volunteer' } });
    expect(visitSighting(read(), hit(), at, 'FR')).toMatchObject({
      sighting: { region: 'KR', regionFrom: 'page' },
    });
  });

  it('is one that can be shared: it carries nothing but what a file of sightings takes', () => {
    const seen = visitSighting(read(), hit(), at);
    expect(seen.kind === 'sighting' && sightingSchema.parse(seen.sighting)).toMatchObject({ region: 'KR' });
    expect(JSON.stringify(seen.kind === 'sighting' && seen.sighting)).not.toContain('Store');
  });

  it.each<[string, Reading, string]>([
    ['sold out', read({ availability: 'sold-out' }), 'sold-out'],
    ['not offered, by what it says itself', read({ availability: 'not-offered' }), 'not-offered'],
    ['taken down or not offered here', wall('gone'), 'not-offered'],
    ['not offered in this region', wall('region'), 'not-offered'],
  ])('tells %s', (_, reading, state) => {
    expect(visitSighting(reading, hit(), at)).toMatchObject({ sighting: { state: { kind: state } } });
  });

  it('names a US twin by its global number, whichever of the two the notice has', () => {
    const twin = usAliExpressId(id);
    const reading = read({ ids: [twin, id], region: 'us' });
    const named = (number: string) =>
      hit([
        match({
          notice: notice({ listings: [{ marketplace: 'aliexpress', id: number, basis: 'authority' }] }),
        }),
      ]);
    for (const number of [id, twin])
      expect(visitSighting(reading, named(number), at)).toMatchObject({
        sighting: { listing: { id }, region: 'US' },
      });
  });

  const byModel = match({ evidence: [{ kind: 'brand-model', listing: 'V 1', notice: 'V 1' }] });
  const volunteers = match({ level: 'possible', heldBack: 'volunteers-only' });
  it.each<[string, Reading, ReturnType<typeof hit> | undefined, string]>([
    ['not settled yet', read({}, false), hit(), 'not-settled'],
    ['of which only the address is known', { kind: 'not-ready', listing: listing() }, hit(), 'not-settled'],
    ['that is no product page', { kind: 'not-a-product-page' }, hit(), 'not-settled'],
    ['behind a captcha', wall('captcha'), hit(), 'nothing-seen'],
    ['behind a login', wall('login'), hit(), 'nothing-seen'],
    [
      'that could not be read',
      { kind: 'unreadable', missing: ['title'], listing: listing() },
      hit(),
      'nothing-seen',
    ],
    ['that does not tell whether it is offered', read({ availability: 'unknown' }), hit(), 'nothing-seen'],
    ['that tells no country', read({ region: 'glo' }), hit(), 'region-unknown'],
    [
      'of a bundle',
      read({ address: `https://www.aliexpress.com/ssr/1/x?productIds=${id}` }),
      hit(),
      'several-listings',
    ],
    ['flagged by brand and model only', read(), hit([byModel]), 'not-named'],
    ['named by volunteers only', read(), hit([volunteers]), 'not-named'],
    ['under a number the notice does not name', read({ ids: ['1005000000000002', id] }), hit(), 'not-named'],
    ['not checked yet', read(), undefined, 'not-named'],
  ])('is none where the page is one %s', (_, reading, verdict, why) => {
    expect(visitSighting(reading, verdict, at)).toEqual({ kind: 'none', why });
  });

  it('is none of a listing of the same number on another shop', () => {
    const reading = read({ marketplace: 'temu', address: 'https://www.temu.com/kr/g-1005000000000001.html' });
    expect(visitSighting(reading, hit(), at)).toEqual({ kind: 'none', why: 'not-named' });
  });
});

describe('a day of visits of one listing', () => {
  const seen = (
    time: string,
    state: 'on-sale' | 'not-offered',
    over: Partial<KeptSighting> = {},
  ): KeptSighting => {
    const told = visitSighting(read({ availability: state }), hit(), new Date(time));
    if (told.kind === 'none') throw new Error(told.why);
    return { sighting: told.sighting, document: 'one', ...over };
  };
  const morning = seen('2026-11-25T03:00:00Z', 'on-sale');
  const noon = seen('2026-11-25T12:00:00Z', 'on-sale', { document: 'two' });

  it('has one sighting of what is seen as it was, the first', () => {
    expect(afterVisit([], morning)).toEqual({ keep: morning, remove: [] });
    expect(afterVisit([morning], noon)).toEqual({ keep: undefined, remove: [] });
    const gone = seen('2026-11-25T12:00:00Z', 'not-offered', { document: 'two' });
    expect(afterVisit([morning], gone)).toEqual({ keep: gone, remove: [] });
  });

  it('has one for every change: what is back on sale is not left as gone', () => {
    const gone = seen('2026-11-25T11:00:00Z', 'not-offered', { document: 'two' });
    const back = seen('2026-11-25T12:00:00Z', 'on-sale', { document: 'three' });
    expect(afterVisit([morning, gone], back)).toEqual({ keep: back, remove: [] });
    expect(afterVisit([gone, morning], back)).toEqual({ keep: back, remove: [] });
    expect(afterVisit([gone, morning, back], { ...back, document: 'four' }).keep).toBeUndefined();
    const inRound = { sighting: { ...gone.sighting, basis: 'round' as const } };
    expect(afterVisit([morning, inRound], back)).toEqual({ keep: back, remove: [] });
  });

  it('has what a document shows at last in place of what it showed first', () => {
    const first = seen('2026-11-25T03:00:00Z', 'not-offered');
    expect(afterVisit([first], morning)).toEqual({ keep: morning, remove: [first] });
  });

  it('leaves another day, another country and what a round saw alone', () => {
    const others = [
      seen('2026-11-24T03:00:00Z', 'on-sale'),
      { ...morning, sighting: { ...morning.sighting, region: 'DE' } },
      { ...morning, sighting: { ...morning.sighting, basis: 'round' as const } },
    ];
    expect(afterVisit(others, noon)).toEqual({ keep: noon, remove: [] });
  });
});
