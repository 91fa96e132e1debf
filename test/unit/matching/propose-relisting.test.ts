import { describe, expect, it } from 'vitest';
import type { Listing, Reading } from '../../../lib/core/listing';
import type { Notice } from '../../../lib/core/notice';
import { type Relisting, relistingSchema } from '../../../lib/core/relisting';
import type { Sighting, SightingState } from '../../../lib/core/sighting';
import type { KeptSighting, SeenPage } from '../../../lib/core/visit-sighting';
import { alikeTitles } from '../../../lib/matching/alike-titles';
import { matchNotices } from '../../../lib/matching/match-notices';
import { goneOfSameSeller, knownListings, proposeRelisting } from '../../../lib/matching/propose-relisting';
import { soughtFor } from '../../../lib/matching/sought-sightings';
import { makeListing, makeNotice } from './labelled-cases';

const knownId = '1005000000000001';
const hereId = '1005000000000999';
const at = new Date('2026-11-25T10:00:00.000Z');
const heater = {
  title: 'Voltara mini heater VT-9041, plug in',
  attributes: [
    { name: 'Brand Name', value: 'Voltara' },
    { name: 'Model Number', value: 'VT-9041' },
  ],
};
const knownPage: SeenPage = {
  title: 'Made-up rabbit night light for the nursery wall, soft glow',
  seller: { id: '900000001', name: 'Made-up Goods Store' },
};
const named = { listings: [{ marketplace: 'aliexpress', id: knownId, basis: 'authority' }] };
const byModel = makeNotice({ id: 'eu-safety-gate:1', brands: ['Voltara'], models: ['VT-9041'], ...named });
/** Such as name a listing and nothing else, as Korean ones do. */
const byNumber = makeNotice({ id: 'eu-safety-gate:2', ...named });

function seen(
  day: string,
  kind: SightingState['kind'],
  over: Partial<KeptSighting & Sighting> = {},
): KeptSighting {
  const { page, region = 'KR', listing = { marketplace: 'aliexpress', id: knownId }, notice } = over;
  return {
    sighting: {
      ...{ format: 1, listing, at: `2026-11-${day}T10:00:00.000Z`, region, basis: 'visit' },
      ...(notice !== undefined && { notice }),
      state: kind === 'moved' ? { kind, to: hereId } : { kind },
    },
    ...(page && { page }),
  };
}
const gone = [seen('20', 'on-sale', { page: knownPage }), seen('22', 'not-offered')];

const page = (input: Parameters<typeof makeListing>[0] = heater, over: Partial<Listing> = {}): Listing => ({
  ...makeListing({ ids: [hereId], ...input }),
  region: 'kor',
  ...over,
});
const read = (listing: Listing, settled = true): Reading => ({
  kind: 'listing',
  listing,
  layout: 'made',
  settled,
});

function proposed(
  listing: Listing,
  notices: Notice[],
  kept: KeptSighting[],
  reading: Reading = read(listing),
) {
  const candidates = notices.map((notice) => ({ feed: 'main', byAuthority: true, notice }));
  const known = knownListings(kept);
  const ofSameSeller = goneOfSameSeller(listing, known).map((each) => {
    const itself = makeListing({ ids: [each.listing.id], marketplace: each.listing.marketplace });
    return { known: each, matches: matchNotices(itself, candidates) };
  });
  return proposeRelisting({ reading, matches: matchNotices(listing, candidates), known, ofSameSeller, at });
}
function relistingOf(listing: Listing, notices: Notice[], kept: KeptSighting[]): Relisting {
  const told = proposed(listing, notices, kept);
  if (told.kind === 'none') throw new Error(told.why);
  return told.relisting;
}

describe('a listing like the product of a notice whose own listing has gone', () => {
  it('is proposed by brand and model, with both sides and the whole timeline of the known one', () => {
    const relisting = relistingOf(page(), [byModel], gone);
    expect(relisting).toMatchObject({
      key: `aliexpress:${hereId}`,
      state: 'proposed',
      level: 'flagged',
      notice: { feed: 'main', id: 'eu-safety-gate:1', dated: '2026-06-12' },
      seen: { first: at.toISOString(), last: at.toISOString() },
      grounds: [{ kind: 'brand-model', here: 'Voltara VT-9041', there: 'Voltara VT-9041' }],
      known: { listing: { marketplace: 'aliexpress', id: knownId }, page: knownPage },
    });
    expect(relisting.known.timeline.map(({ state }) => state.kind)).toEqual(['on-sale', 'not-offered']);
    expect(relistingSchema.safeParse(relisting).success).toBe(true);
  });

  it('is proposed though the notice is limited, so that its own page is possible only', () => {
    const limited = { ...byModel, limits: { ...byModel.limits, batches: ['B1'] } };
    expect(relistingOf(page(), [limited], gone)).toMatchObject({ level: 'possible' });
  });

  it('is proposed where another authority’s notice about the same product names the known listing', () => {
    const linked = makeNotice({
      id: 'eu-safety-gate:3',
      brands: ['Voltara'],
      models: ['VT-9041'],
      linked: ['kr-kats-recalls:9'],
    });
    const kept = gone.map((each) => ({
      ...each,
      sighting: { ...each.sighting, notice: 'kr-kats-recalls:9' },
    }));
    expect(relistingOf(page(), [linked], kept).notice.id).toBe('eu-safety-gate:3');
    expect(proposed(page(), [linked], gone)).toEqual({ kind: 'none', why: 'no-known-listing' });
  });

  it('tells that the seller is the same, and that the shop led from the one to the other', () => {
    const kept = [seen('20', 'on-sale', { page: knownPage }), seen('22', 'moved')];
    const { grounds } = relistingOf(page(heater, { seller: { id: '900000001' } }), [byModel], kept);
    expect(grounds.map(({ kind }) => kind)).toEqual(['brand-model', 'same-seller', 'led-here']);
  });

  it('is proposed by seller and title where its notice gives no more than a number', () => {
    const own = page(
      { title: 'Made-up rabbit night light for the nursery wall, warm glow' },
      { seller: { id: '900000001', name: 'Renamed' } },
    );
    const relisting = relistingOf(own, [byNumber], gone);
    expect(relisting.grounds.map(({ kind }) => kind)).toEqual(['same-seller', 'same-title']);
    expect(relisting).not.toHaveProperty('level');
    expect(relisting.notice.id).toBe('eu-safety-gate:2');
  });

  it('prefers the known listing of the same seller, then the one that went last', () => {
    const other = { marketplace: 'aliexpress', id: '1005000000000005' } as const;
    const both = makeNotice({
      ...byModel,
      listings: [...byModel.listings, { ...other, basis: 'authority' }],
    });
    const kept = [...gone, seen('23', 'not-offered', { listing: other })];
    expect(relistingOf(page(), [both], kept).known.listing.id).toBe(other.id);
    const ofSeller = page(heater, { seller: { id: '900000001' } });
    expect(relistingOf(ofSeller, [both], kept).known.listing.id).toBe(knownId);
  });
});

describe('nothing is proposed', () => {
  const rabbit = (title: string, seller = '900000001') => page({ title }, { seller: { id: seller } });
  const twin = { marketplace: 'aliexpress' as const, id: knownId };
  it.each<[string, Listing, Notice[], KeptSighting[], string]>([
    ['while the known listing is on sale', page(), [byModel], [seen('22', 'on-sale')], 'still-offered'],
    [
      'while it is sold out, which is still there',
      page(),
      [byModel],
      [seen('22', 'sold-out')],
      'still-offered',
    ],
    ['once it is on sale again', page(), [byModel], [...gone, seen('23', 'on-sale')], 'still-offered'],
    ['where nobody looked at it', page(), [byModel], [], 'nothing-seen'],
    ['where only a captcha was seen', page(), [byModel], [seen('22', 'captcha')], 'nothing-seen'],
    ['where the page could not be read', page(), [byModel], [seen('22', 'unreadable')], 'nothing-seen'],
    ['of the known listing itself', page(heater, { ids: [knownId] }), [byModel], gone, 'named-itself'],
    [
      'of a listing another notice names',
      page(),
      [
        byModel,
        makeNotice({ id: 'eu-safety-gate:8', listings: [{ ...twin, id: hereId, basis: 'authority' }] }),
      ],
      gone,
      'named-itself',
    ],
    [
      'of another variant',
      page({ ...heater, title: 'Voltara mini heater VT-9041 Pro', attributes: [] }),
      [byModel],
      gone,
      'no-match',
    ],
    [
      'of an accessory',
      page({ title: 'Replacement filter for Voltara VT-9041' }),
      [byModel],
      gone,
      'no-match',
    ],
    ['of another make', page({ title: 'Lumiko mini heater LK-1' }), [byModel], gone, 'no-match'],
    [
      'of what a steward found to be another product',
      page(),
      [{ ...byModel, notTheProduct: [{ ...twin, id: hereId }] }],
      gone,
      'no-match',
    ],
    ['for a notice that was withdrawn', page(), [{ ...byModel, withdrawn: '2026-11-24' }], gone, 'no-match'],
    ['where the notice names no listing', page(), [{ ...byModel, listings: [] }], gone, 'no-known-listing'],
    [
      'on another shop',
      page({ ...heater, marketplace: 'temu', ids: ['601000000000999'] }),
      [byModel],
      gone,
      'no-known-listing',
    ],
    [
      'of a bundle',
      page(heater, { address: `https://www.aliexpress.com/ssr/1/x?productIds=${hereId}` }),
      [byModel],
      gone,
      'not-a-listing',
    ],
    [
      'of what is not offered itself',
      page(heater, { availability: 'not-offered' }),
      [byModel],
      gone,
      'not-a-listing',
    ],
    [
      'of the same seller’s other products',
      rabbit('Made-up bear bath thermometer, floating, for the tub'),
      [byNumber],
      gone,
      'no-match',
    ],
    [
      'of the same title by another seller',
      rabbit(knownPage.title ?? '', '900000002'),
      [byNumber],
      gone,
      'no-match',
    ],
    [
      'of the same seller and title, once a steward told them apart',
      rabbit(knownPage.title ?? ''),
      [{ ...byNumber, notTheProduct: [{ ...twin, id: hereId }] }],
      gone,
      'no-match',
    ],
    [
      'of the same seller and title while the known one is on sale',
      rabbit(knownPage.title ?? ''),
      [byNumber],
      gone.slice(0, 1),
      'no-match',
    ],
    [
      'of the same seller and title for a notice that was withdrawn',
      rabbit(knownPage.title ?? ''),
      [{ ...byNumber, withdrawn: '2026-11-24' }],
      gone,
      'no-match',
    ],
  ])('%s', (_, listing, notices, kept, why) => {
    expect(proposed(listing, notices, kept)).toEqual({ kind: 'none', why });
  });

  it('before the page has settled', () => {
    expect(proposed(page(), [byModel], gone, read(page(), false))).toEqual({
      kind: 'none',
      why: 'not-a-listing',
    });
  });

  it('for a list that is no authority’s', () => {
    const matches = matchNotices(page(), [{ feed: 'mine', byAuthority: false, notice: byModel }]);
    expect(matches).toHaveLength(1);
    const input = { reading: read(page()), matches, known: knownListings(gone), ofSameSeller: [], at };
    expect(proposeRelisting(input)).toEqual({ kind: 'none', why: 'no-match' });
  });
});

describe('two titles of one seller', () => {
  const title = 'Voltara VT-9041 mini heater plug in 500W white';
  it.each<[boolean, string, string]>([
    [true, 'the same', title],
    [true, 'another colour', 'Voltara VT-9041 mini heater plug in 500W black'],
    [true, 'another order', 'Mini heater Voltara VT-9041, 500W, plug in, white'],
    [false, 'another variant', 'Voltara VT-9041 Pro mini heater plug in 500W white'],
    [false, 'another model', 'Voltara VT-9042 mini heater plug in 500W white'],
    [false, 'another power', 'Voltara VT-9041 mini heater plug in 800W white'],
    [false, 'an accessory', 'Case for Voltara VT-9041 mini heater plug in 500W white'],
    [false, 'another product', 'Voltara electric blanket for two persons'],
    [false, 'hardly a word', 'Heater'],
  ])('%s: %s', (alike, _, other) => {
    expect(alikeTitles(title, other)).toBe(alike);
    expect(alikeTitles(other, title)).toBe(alike);
  });

  it('that run on without spaces are alike only where they are the same', () => {
    expect(alikeTitles('儿童卡通兔子小夜灯卧室墙壁柔光', '儿童卡通兔子小夜灯卧室墙壁柔光')).toBe(true);
    expect(alikeTitles('儿童卡通兔子小夜灯卧室墙壁柔光', '儿童卡通熊猫小夜灯卧室墙壁柔光')).toBe(false);
    expect(alikeTitles('小夜灯', '小夜灯')).toBe(false);
  });
});

describe('what is looked up among all that was seen', () => {
  it('is the shop’s listings that the notices name, what other authorities say of the product, and the seller', () => {
    const notice = makeNotice({
      ...{ id: 'eu-safety-gate:1', brands: ['Voltara'], models: ['VT-9041'], linked: ['us-cpsc:1'] },
      listings: [...named.listings, { marketplace: 'temu', id: '601000000000001', basis: 'authority' }],
    });
    const listing = page(heater, { seller: { id: '900000001', name: 'Made-up Goods Store' } });
    const matches = matchNotices(listing, [{ feed: 'main', byAuthority: true, notice }]);
    expect(soughtFor(listing, matches)).toEqual({
      listings: [`aliexpress:${knownId}`],
      notices: ['us-cpsc:1'],
      sellers: ['aliexpress number 900000001', 'aliexpress name madeupgoodsstore'],
    });
    expect(soughtFor(page(), [])).toEqual({ listings: [], notices: [], sellers: [] });
  });
});
