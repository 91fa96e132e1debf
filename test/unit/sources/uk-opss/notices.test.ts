import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../../lib/core/may-go-red';
import type { ParsedDocument } from '../../../../lib/sources/source';
import { ukOpss } from '../../../../lib/sources/uk-opss';
import { readFixture } from '../../../fixtures/sources/read-fixture';
import { bytesOf, noticeIn } from '../fixture';

const items: { base_path: string; title: string; details: { body: string } }[] = JSON.parse(
  readFixture('uk-opss', 'notices.json'),
);

function itemOf(ending: string) {
  const item = items.find(({ base_path: path }) => path.endsWith(ending));
  if (!item) throw new Error(`no fixture ends in ${ending}`);
  return item;
}

function parse(item: unknown): ParsedDocument {
  return ukOpss.parse({ request: 'notice-x-20261112T093000.json', bytes: bytesOf(JSON.stringify(item)) });
}

function noticeOf(ending: string) {
  const parsed = parse(itemOf(ending));
  return noticeIn(parsed, parsed.notices[0]?.id ?? '');
}

describe('a notice of the OPSS', () => {
  it('says what its summary, table and metadata say', () => {
    expect(noticeOf('-2611-0101')).toMatchObject({
      id: 'uk-opss:product-safety-report-vortan-fan-heater-vf-20-sold-via-temu-2611-0101',
      source: 'uk-opss',
      kind: 'alert',
      published: '2026-11-12',
      page: 'https://www.gov.uk/product-safety-alerts-reports-recalls/product-safety-report-vortan-fan-heater-vf-20-sold-via-temu-2611-0101',
      names: [
        { lang: 'en', text: 'Vortan Fan Heater VF-20' },
        { lang: 'en', text: 'Fan Heaters' },
      ],
      brands: ['Vortan'],
      models: ['VF-20'],
      gtins: [],
      limits: { batches: [], serials: [], productionDates: [], sellers: [] },
      certificates: [],
      category: { official: 'Electrical appliances and equipment', type: 'electrical-appliances' },
      hazards: [
        { official: 'Electric shock', hazard: 'electric-shock' },
        { official: 'Fire', hazard: 'fire' },
      ],
      danger: [
        {
          lang: 'en',
          text: 'The product presents a serious risk of electric shock and fire as its plug has no fuse & its cord grip is loose.',
        },
      ],
      gist: [],
      advice: [
        {
          lang: 'en',
          text: 'The listing has been removed by the online marketplace. Owners should unplug the heater and stop using it.',
        },
      ],
      measures: [{ lang: 'en', text: 'Removal of the listing by the online marketplace' }],
      listings: [{ marketplace: 'temu', id: '601000000000033', basis: 'authority' }],
      marketplaces: [],
      linked: [],
      countries: ['GB'],
      origin: 'CN',
    });
    expect(heldBack(noticeOf('-2611-0101'), 'brand-model', true)).toBeUndefined();
  });

  it('reads two models, two barcodes, serial numbers and a lot of one cell each, and no number of a shop', () => {
    const notice = noticeOf('-2611-0102');
    expect(notice).toMatchObject({
      kind: 'recall',
      updated: '2026-11-17',
      models: ['BN-1', 'BN-2', 'BN1-UK'],
      gtins: ['09501101530058', '09501101530065'],
      limits: { batches: ['Serials 230100 to 230499', 'LOT 7A'] },
    });
    expect(heldBack(notice, 'brand-model', true)).toBe('limited-to-batches');
  });

  it('reads a table whose labels are notices, one whose labels stand in its head, and texts under headings', () => {
    expect(noticeOf('-2611-0103')).toMatchObject({
      kind: 'ban',
      brands: ['Kelmo', 'Orvane'],
      models: ['KGH60', 'KGH75', 'KGH90', 'OR-600'],
      limits: { productionDates: ['January to March 2026'] },
      hazards: [{ hazard: 'explosion' }, { hazard: 'chemical' }],
      danger: [
        {
          text: 'The products present a serious risk of explosion. They also present a serious chemical risk.',
        },
      ],
      advice: [{ text: 'Turn the gas off. Call the maker.' }],
    });
  });

  it('keeps a part of a vehicle, limited to batches that have no number, and leaves out the vehicle', () => {
    const part = noticeOf('-2611-0105');
    expect(part).toMatchObject({
      category: { official: 'Motor vehicles', type: 'vehicle-accessories' },
      models: ['CB-1180'],
    });
    expect(heldBack(part, 'brand-model', true)).toBe('limited-to-batches');
    expect(parse(itemOf('-2611-0106')).leftOut).toEqual([
      { record: 'product-recall-corvin-estate-car-2611-0106', category: 'Motor vehicles' },
    ]);
  });

  it('reports what no table knows and keeps its words, without a guess; an unknown limit is one', () => {
    const parsed = parse(itemOf('-2611-0107'));
    expect(parsed.notices[0]).toMatchObject({
      brands: [],
      category: { official: 'curiosities' },
      hazards: [{ official: 'unease' }],
      measures: [{ text: 'whispering' }],
      limits: { serials: ['A to F'] },
    });
    expect(parsed.notices[0]?.origin).toBeUndefined();
    expect(parsed.unmapped.map(({ field, term }) => `${field}: ${term}`).sort()).toEqual([
      'category: curiosities',
      'country: Atlantis',
      'hazard: unease',
      'measure: product-safety-riddle',
      'measure: whispering',
    ]);
    expect(parsed.unknownFields).toEqual([
      'details.aura',
      'details.metadata.product_mood',
      'table: Glow code',
      'table: Warranty serials',
    ]);
  });

  it('is a tombstone once GOV.UK says that it was withdrawn', () => {
    expect(noticeOf('-2610-0108').withdrawn).toBe('2026-11-18');
  });

  it('of before the numbers is named by its path, dated by its publication; its listing stands in prose', () => {
    const parsed = parse(itemOf('/magnetic-ball-set'));
    expect(noticeIn(parsed, 'uk-opss:magnetic-ball-set')).toMatchObject({
      kind: 'ban',
      published: '2021-02-03',
      names: [{ text: 'Magnetic Ball Set' }],
      hazards: [{ hazard: 'ingestion-of-magnets' }],
      limits: { sellers: ['eBay by Roundhouse Goods'] },
      listings: [{ marketplace: 'aliexpress', id: '1005000000000944', basis: 'authority' }],
      marketplaces: ['eBay'],
    });
    expect(parsed.unknownFields).toEqual([]);
  });

  it('of a counterfeit has the brand of its victim, with the word; a path that is too long is cut in its middle', () => {
    const notice = noticeOf('-2611-0109');
    expect(notice.brands).toEqual(['Plumelle (counterfeit)']);
    expect(notice.limits).toMatchObject({ batches: [], productionDates: ['11/2027'] });
    expect(notice.id).toMatch(/^uk-opss:product-safety-report-very-.*~[0-9a-f]{8}~2611-0109$/);
    expect(notice.id).toHaveLength(120);
    expect(notice.page).toMatch(/-plumelle-perfume-set-2611-0109$/);
  });

  it('is dropped, by its name, where nobody says when', () => {
    expect(parse(itemOf('-2611-0110')).dropped).toEqual([
      {
        record: 'product-recall-undated-spoon-2611-0110',
        why: 'neither a date of the alert nor of publication',
      },
    ]);
  });

  it('is dropped where a field it needs is called otherwise', () => {
    const { title, ...rest } = itemOf('-2611-0101');
    const parsed = parse({ ...rest, heading: title });
    expect([parsed.notices, parsed.dropped, parsed.unknownFields]).toEqual([
      [],
      [{ record: expect.stringMatching(/-2611-0101$/), why: expect.stringMatching(/^title: /) }],
      ['heading'],
    ]);
  });

  it('has no limit, brand or barcode where a row says that there is none', () => {
    const item = itemOf('-2611-0101');
    const said = (label: string, value: string) =>
      parse({
        ...item,
        details: {
          ...item.details,
          body: `<table><tbody><tr><td>${label}</td><td>${value}</td></tr></tbody></table>`,
        },
      }).notices[0];
    for (const value of [
      'All',
      'All batches affected',
      'all lot numbers',
      'Unknown',
      'N/A',
      'Not provided',
      '-',
    ])
      expect(said('Batches', value)?.limits.batches, value).toEqual([]);
    for (const value of ['Unbranded', 'Not known', 'No brand name', 'None', 'n/a'])
      expect(said('Brand', value)?.brands, value).toEqual([]);
    expect(said('Model', 'All models')?.models).toEqual([]);
    expect(said('Barcode', '5000000000000')?.gtins).toEqual([]);
    expect(said('Serial number', '100 to 200')?.limits.serials).toEqual(['100 to 200']);
  });
});
