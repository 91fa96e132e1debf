import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../../lib/core/may-go-red';
import { accc } from '../../../../lib/sources/accc';
import { fixture, noticeIn } from '../fixture';

const feed = accc.parse({ request: 'feed.xml', bytes: fixture('accc/feed.xml') });

function pageOf(record: string, file: string) {
  return accc.parse({ request: `recall-${record}.html`, bytes: fixture(`accc/${file}`) });
}

const tablet = pageOf('glimmo-lcd-drawing-tablet-_E2_80_93-sold-on-temu', 'recall-tablet.html');
const jack = pageOf('torvik-2-tonne-trolley-jack', 'recall-jack.html');
const gong = pageOf('whirling-gong', 'recall-gong.html');

describe('the page of a recall', () => {
  it('says what its fields say, those within others too, and nothing of the cards below', () => {
    const id = 'accc:glimmo-lcd-drawing-tablet-%E2%80%93-sold-on-temu';
    const notice = noticeIn(tablet, id);
    expect(notice).toMatchObject({
      kind: 'recall',
      published: '2026-11-13',
      page: 'https://www.productsafety.gov.au/search-consumer-product-recalls/glimmo-lcd-drawing-tablet-%E2%80%93-sold-on-temu',
      names: [{ lang: 'en', text: 'Glimmo LCD drawing tablet' }],
      brands: ['Glimmo'],
      models: ['GL-12', 'GL-12 Pro'],
      category: {
        official: "Electronics and technology; Button batteries; Kids' toys; Arts and crafts toys",
        type: 'toys',
      },
      hazards: [
        { official: 'Swallows the button battery', hazard: 'ingestion-of-batteries' },
        { official: 'Chokes', hazard: 'choking' },
      ],
      danger: [
        {
          text: "The tablet's battery compartment is not secure. Risk of serious injury or death if a child swallows the button battery & chokes.",
        },
      ],
      advice: [{ text: 'Stop using the product. Return it for a refund.' }],
      listings: [{ marketplace: 'temu', id: '601000000000041', basis: 'authority' }],
      marketplaces: [],
      countries: ['AU'],
      origin: 'CN',
    });
    expect(heldBack(notice, 'brand-model', true)).toBeUndefined();
    expect([tablet.unmapped, tablet.unknownFields, tablet.dropped]).toEqual([[], [], []]);
  });

  it('takes the day as it is shown, not as a server in another zone has it', () => {
    expect(noticeIn(jack, 'accc:torvik-2-tonne-trolley-jack').published).toBe('2026-11-09');
  });

  it('reads models of two fields and barcodes of two more, limits in prose, shops by name, and no number of a shelf', () => {
    const notice = noticeIn(jack, 'accc:torvik-2-tonne-trolley-jack');
    expect(notice).toMatchObject({
      brands: ['Torvik'],
      models: ['TJ-2000', 'TJ-2100', 'TJ2K-AU'],
      gtins: ['09501101530072', '09501101530089'],
      limits: { serials: ['Serial numbers from 2301000 to 2304999'] },
      marketplaces: ['eBay', "Jackson's Tools", 'Bunnings'],
      category: {
        official:
          'Vehicle accessories (registered); Car parts and accessories; Industry, tools and machinery; Tools and machinery',
        type: 'vehicle-accessories',
      },
      origin: 'TW',
    });
    expect(heldBack(notice, 'brand-model', true)).toBe('limited-to-serials');
  });

  it('reports what no table knows, without a guess; a limit in a field nobody knows is one', () => {
    expect(noticeIn(gong, 'accc:whirling-gong')).toMatchObject({
      brands: [],
      models: [],
      limits: { batches: ['W7', 'W8'] },
      category: { official: 'Curiosities' },
      hazards: [{ official: 'Risk of unease' }],
      marketplaces: [],
    });
    expect(gong.unmapped.map(({ field, term }) => `${field}: ${term}`)).toEqual([
      'hazard: Risk of unease',
      'category: Curiosities',
      'country: Atlantis',
    ]);
    expect(gong.unknownFields).toEqual(['field-psa-recall-batch-code', 'field-psa-recall-mood']);
  });

  it('finds a listing by its address in prose, and a kind in the name where the categories hold anything', () => {
    const noodle = pageOf('pool-noodle-sold-on-aliexpress-0', 'recall-noodle.html');
    expect(noodle.notices[0]).toMatchObject({
      brands: [],
      models: [],
      listings: [{ marketplace: 'aliexpress', id: '1005000000000955', basis: 'authority' }],
    });
    const oil = pageOf('very-long-named-lamp-oil', 'recall-lamp-oil.html');
    expect(oil.notices[0]?.category).toEqual({
      official: 'Home and garden; Household items',
      type: 'chemical-products',
    });
    expect(oil.notices[0]?.origin).toBeUndefined();
  });

  it('is dropped, by the name of its request, where it is the page of something else', () => {
    expect(pageOf('gone', 'taken-down.html').dropped).toEqual([
      { record: 'recall-gone.html', why: 'the page has no field of a recall' },
    ]);
  });
});

describe('the feed', () => {
  it('gives every recall of the ACCC’s own, with what it says of it', () => {
    expect(feed.notices.map(({ id, published }) => [id, published])).toEqual([
      ['accc:glimmo-lcd-drawing-tablet-%E2%80%93-sold-on-temu', '2026-11-13'],
      ['accc:torvik-2-tonne-trolley-jack', '2026-11-09'],
      ['accc:whirling-gong', '2026-11-05'],
      ['accc:node/90009', '2009-09-14'],
    ]);
    expect(noticeIn(feed, 'accc:node/90009')).toMatchObject({
      page: 'https://www.productsafety.gov.au/node/90009',
      names: [{ text: 'Oldham stool' }],
      category: { official: 'Indoor furniture and furnishings', type: 'furniture' },
      hazards: [{ hazard: 'fall' }],
    });
  });

  it('leaves out food, vehicles and caravans by name', () => {
    expect(feed.leftOut.map(({ category }) => category)).toEqual([
      'Food (Food Standards Australia New Zealand)',
      'Vehicles (vehicle recall register)',
      'Caravans, motorhomes and campers',
    ]);
  });

  it('drops what has no link and what leads to no recall, and reports new elements', () => {
    expect(feed.dropped).toEqual([
      { record: 'feed.xml #7', why: 'no title or no link' },
      {
        record: 'https://www.accc.gov.au/media-release/x',
        why: 'the link leads to no recall of the ACCC',
      },
    ]);
    expect(feed.unknownFields).toEqual(['item.mood']);
  });

  it('counts no term without a place: the page does', () => {
    expect(feed.unmapped).toEqual([]);
  });

  it('and the page of a recall make one notice, in whatever order', () => {
    const id = 'accc:torvik-2-tonne-trolley-jack';
    const [short, long] = [noticeIn(feed, id), noticeIn(jack, id)];
    expect(accc.mergeSame(short, long)).toEqual(accc.mergeSame(long, short));
    expect(accc.mergeSame(short, long)).toEqual(long);
    const without = { ...long, category: { official: 'Some longer list of categories that nobody knows' } };
    expect(accc.mergeSame(short, without).category).toEqual(short.category);
  });
});
