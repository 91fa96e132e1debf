import { describe, expect, it } from 'vitest';
import type { AgeBand } from '../../../lib/core/age-bands';
import { emptyListing } from '../../../lib/core/listing';
import type { OwnProduct } from '../../../lib/core/own-product';
import { editionsOf } from '../../../lib/core/product-news';
import { composeProducts } from '../../../lib/language/compose-products';
import { list, listing, now } from './samples';

const source = { id: 'our-club', name: 'Our club', licence: 'x', attribution: 'x', notices: 1 };
const lists = [
  list({ sources: [{ ...source, id: 'within', own: true }] }),
  list({ feed: 'added-1', name: 'Our club', byAuthority: false, sources: [source] }),
];

const product = (feed: string, id: string, over: Partial<OwnProduct> = {}): OwnProduct => ({
  ...{ key: `temu:${feed}${id}`, origin: 'added', at: '2026-11-20T10:00:00.000Z', label: 'Lamp', listing },
  isListing: true,
  notices: [
    {
      ...{ feed, id, level: 'possible', dated: '2026-11-02', found: '2026-11-20T10:00:00.000Z' },
      page: 'https://club.example/1',
    },
  ],
  news: [{ kind: 'listed', feed, notice: id, at: '2026-11-20T10:00:00.000Z', seen: false }],
  ...over,
});
const official = product('main', 'us-cpsc:1');
const added = product('added-1', 'our-club:1');
const within = product('main', 'within:1');
const unfollowed = product('added-9', 'our-club:1');

describe('a watched product that no notice is about', () => {
  const stateIn = (language: 'ko' | 'en', of: OwnProduct) => {
    const input = { watches: [], lists, now, lookBack: { on: false, days: 90 } } as const;
    const [card] = composeProducts({
      ...input,
      notifications: 'not-allowed',
      isFull: false,
      language,
      products: [of],
    }).products;
    return [card?.state, card?.stateTold];
  };
  const missed = { ...official, notices: [], news: [], comparedWith: editionsOf(lists) };

  it('is not on the lists, where it was read', () => {
    expect(stateIn('en', missed)).toEqual([
      'not-listed',
      expect.stringMatching(/^Not on the lists of \d+ November 2026\. /),
    ]);
  });

  it('could not be checked, where only the number of its link was compared', () => {
    const numbered: OwnProduct = { ...missed, unread: 'number-only' };
    expect(stateIn('en', numbered)).toEqual([
      'could-not-check',
      expect.stringMatching(/^Could not check\. Only the listing’s number was compared/),
    ]);
    expect(stateIn('ko', numbered)[1]).toMatch(/^확인하지 못했습니다\. 상품 번호만 비교했으며/);
    // One from before that was noted.
    expect(stateIn('en', { ...missed, listing: emptyListing(listing) })[0]).toBe('could-not-check');
  });

  it('goes by its shop and number, where nothing but its link is known', () => {
    const linked: OwnProduct = { ...missed, label: listing.address, unread: 'number-only' };
    const labels = (['ko', 'en'] as const).map((language) => {
      const input = { watches: [], lists, now, lookBack: { on: false, days: 90 } } as const;
      const { products } = composeProducts({
        ...{ ...input, notifications: 'not-allowed', isFull: false, language },
        products: [linked],
      });
      return products[0]?.label;
    });
    const [id] = listing.ids;
    expect(labels).toEqual([
      expect.stringMatching(`상품 ${id}$`),
      expect.stringMatching(`^Listing on .* ${id}$`),
    ]);
  });

  it('could not be checked, where a short link names nobody but the title beside it', () => {
    expect(stateIn('en', { ...missed, isListing: false, unread: 'short-link' })).toEqual([
      'could-not-check',
      expect.stringMatching(/A short link tells its product only to who opens it/),
    ]);
  });
});

describe('a watched product that a list names which is no authority’s', () => {
  const input = {
    watches: [],
    lists,
    now,
    lookBack: { on: false, days: 90 },
    notifications: 'not-allowed',
    isFull: false,
  } as const;
  const noticeOf = (of: OwnProduct) =>
    composeProducts({ ...input, language: 'en', products: [of] }).products[0]?.notices[0];

  it.each([
    ['the user added', added],
    ['a group made itself, within an authority’s feed', within],
    ['is not followed any more', unfollowed],
  ])('says so: one that %s', (_what, of) => {
    expect(noticeOf(of)?.notAuthority).toBe('Not an authority’s');
    const [known] = of.notices;
    const gone = { ...of, notices: known ? [{ ...known, withdrawn: '2026-11-21' }] : [] };
    expect(noticeOf(gone)?.told).toBe('Taken back on 21 November 2026');
  });

  it('and an authority’s is told as the authority’s', () => {
    expect(noticeOf(official)).not.toHaveProperty('notAuthority');
  });
});

describe('the dangers of a notice beside a watched product', () => {
  const [known] = official.notices;
  if (!known) throw new Error('no notice');
  const of: OwnProduct = { ...official, notices: [{ ...known, hazards: ['fire', 'choking'] }] };
  const danger = (language: 'ko' | 'en', ages?: AgeBand[]) => {
    const shown = composeProducts({
      ...{
        watches: [],
        lists,
        now,
        lookBack: { on: false, days: 90 },
        notifications: 'not-allowed',
        isFull: false,
      },
      ...{ language, products: [of] },
      ...(ages && { ages }),
    });
    return shown.products[0]?.notices[0]?.danger;
  };

  it('are told in plain words, those that matter most at the children’s ages first', () => {
    expect(danger('en')).toBe('Danger: fire, choking');
    expect(danger('en', ['under-1'])).toBe('Danger: choking, fire');
    expect(danger('ko', ['under-1'])).toBe('위험: 목 막힘, 화재');
  });
});
