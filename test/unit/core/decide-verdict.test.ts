import { describe, expect, it } from 'vitest';
import { decideVerdict } from '../../../lib/core/decide-verdict';
import { emptyListing, type Listing, type Reading } from '../../../lib/core/listing';
import type { ListState } from '../../../lib/core/lists';
import { noticeSchema } from '../../../lib/core/notice';
import type { Match } from '../../../lib/core/verdict';

const listing: Listing = {
  ...emptyListing({
    marketplace: 'temu',
    ids: ['601099000000001'],
    address: 'https://www.temu.com/kr/g-601099000000001.html',
  }),
  titles: ['Rattle'],
  availability: 'on-sale',
};
const read: Reading = { kind: 'listing', listing, layout: 'test', settled: true };
const current: ListState = {
  feed: 'main',
  name: 'Main',
  byAuthority: true,
  state: 'current',
  notices: 900,
  generated: '2026-11-20T00:00:00Z',
  sources: [],
};
const match: Match = {
  feed: 'main',
  byAuthority: true,
  notice: noticeSchema.parse({
    id: 'eu-safety-gate:SR/1/26',
    source: 'eu-safety-gate',
    kind: 'alert',
    published: '2026-01-01',
  }),
  level: 'flagged',
  evidence: [{ kind: 'listing-id', listing: '601099000000001', notice: '601099000000001' }],
};

describe('deciding the verdict', () => {
  it('says not listed only of a page that was read, against lists that are all current', () => {
    expect(decideVerdict(read, [], [current])).toMatchObject({ verdict: { kind: 'not-listed' } });
  });

  it.each<[string, ListState[], string]>([
    [
      'the starter edition alone',
      [{ ...current, feed: 'starter', state: 'starter', notices: 249 }],
      'starter-only',
    ],
    ['an expired list', [{ ...current, state: 'expired' }], 'list-expired'],
    [
      'one expired list among current ones',
      [current, { ...current, feed: 'b', state: 'expired' }],
      'list-expired',
    ],
    ['a list that never arrived', [{ ...current, state: 'none', notices: 0 }], 'no-list'],
    ['no list at all', [], 'no-list'],
  ])('says could not check for a miss on %s', (_name, lists, reason) => {
    expect(decideVerdict(read, [], lists)).toMatchObject({
      verdict: { kind: 'could-not-check', reason: { kind: reason } },
    });
  });

  it('still flags a hit on an expired, a starter and a missing list', () => {
    for (const state of ['expired', 'starter', 'none'] as const) {
      expect(decideVerdict(read, [match], [{ ...current, state }])).toMatchObject({
        verdict: { kind: 'flagged' },
      });
    }
  });

  it.each<[string, Reading, object]>([
    ['a captcha', { kind: 'wall', wall: 'captcha', listing }, { kind: 'wall', wall: 'captcha' }],
    [
      'a page that is gone, in a region',
      { kind: 'wall', wall: 'gone', listing: { ...listing, region: 'kor' } },
      { kind: 'wall', wall: 'gone', region: 'kor' },
    ],
    [
      'an unreadable page',
      { kind: 'unreadable', missing: ['title'], listing },
      { kind: 'page-not-understood', missing: ['title'] },
    ],
  ])('says could not check for %s without a hit, and flags it with one', (_name, reading, reason) => {
    expect(decideVerdict(reading, [], [current])).toMatchObject({
      verdict: { kind: 'could-not-check', reason },
    });
    expect(decideVerdict(reading, [match], [current])).toMatchObject({ verdict: { kind: 'flagged' } });
  });

  it('reads checking until a page has settled, but flags by the address at once', () => {
    expect(decideVerdict({ kind: 'not-ready', listing }, [], [current])).toEqual({ kind: 'checking' });
    expect(decideVerdict({ ...read, settled: false }, [], [current])).toEqual({ kind: 'checking' });
    expect(decideVerdict({ kind: 'not-ready', listing }, [match], [current])).toMatchObject({
      verdict: { kind: 'flagged' },
    });
  });

  it('is flagged as soon as one match is, and possible otherwise', () => {
    const possible: Match = { ...match, level: 'possible' };
    expect(decideVerdict(read, [possible, match], [current])).toMatchObject({ verdict: { kind: 'flagged' } });
    expect(decideVerdict(read, [possible], [current])).toMatchObject({ verdict: { kind: 'possible' } });
  });
});
