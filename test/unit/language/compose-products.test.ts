import { describe, expect, it } from 'vitest';
import type { OwnProduct } from '../../../lib/core/own-product';
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

describe('a watched product that a list names which is no authority’s', () => {
  const input = {
    watches: [],
    lists,
    now,
    lookBack: { on: false, days: 90 },
    mayNotify: false,
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
