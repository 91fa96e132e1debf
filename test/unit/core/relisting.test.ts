import { describe, expect, it } from 'vitest';
import {
  afterProposal,
  joinRelistings,
  joinTimelines,
  type Moment,
  momentsOf,
  type Relisting,
  relistingBounds,
  relistingSchema,
  seenAgain,
  standingOf,
} from '../../../lib/core/relisting';
import { moment, relisting } from './made-relistings';

const moved = (at: string, to: string): Moment => ({
  ...moment(at, 'on-sale'),
  state: { kind: 'moved', to },
});

describe('how a listing stands', () => {
  it.each<[string, Moment[], string | undefined, string]>([
    ['nobody looked', [], 'KR', 'nothing-seen'],
    ['only a captcha was seen', [moment('20', 'captcha')], 'KR', 'nothing-seen'],
    ['on sale', [moment('20', 'on-sale')], 'KR', 'offered'],
    ['sold out, which is still there', [moment('20', 'sold-out')], 'KR', 'offered'],
    [
      'not offered after it was on sale',
      [moment('20', 'on-sale'), moment('21', 'not-offered')],
      'KR',
      'gone',
    ],
    ['on sale again', [moment('21', 'on-sale'), moment('20', 'not-offered')], 'KR', 'offered'],
    ['a captcha since it went', [moment('20', 'not-offered'), moment('21', 'captcha')], 'KR', 'gone'],
    ['it led elsewhere', [moved('21', '1005000000000002')], 'KR', 'gone'],
    [
      'gone here, on sale in Germany',
      [moment('20', 'not-offered'), moment('21', 'on-sale', 'DE')],
      'KR',
      'gone',
    ],
    [
      'gone here, on sale in Germany, and where is here?',
      [moment('20', 'not-offered'), moment('21', 'on-sale', 'DE')],
      undefined,
      'offered',
    ],
    ['gone elsewhere only, seen nowhere else', [moment('20', 'not-offered', 'DE')], 'KR', 'gone'],
    [
      'gone in Germany, on sale in France',
      [moment('21', 'not-offered', 'DE'), moment('20', 'on-sale', 'FR')],
      'KR',
      'offered',
    ],
  ])('%s', (_, moments, region, kind) => {
    expect(standingOf(moments, region).kind).toBe(kind);
  });

  it('tells when it was last seen so', () => {
    const gone = moment('22', 'not-offered');
    expect(standingOf([gone, moment('20', 'not-offered')], 'KR')).toEqual({ kind: 'gone', last: gone });
  });
});

describe('a timeline', () => {
  it('holds what was seen, oldest first, and no captcha', () => {
    const sighting = (each: Moment) => ({
      ...{
        format: 1 as const,
        listing: { marketplace: 'temu' as const, id: '601000000000001' },
        basis: 'visit' as const,
      },
      ...each,
    });
    const moments = [moment('22', 'not-offered'), moment('21', 'captcha'), moment('20', 'on-sale')];
    expect(momentsOf(moments.map(sighting))).toEqual([moments[2], moments[0]]);
    const stated = { ...moment('22', 'not-offered'), regionFrom: 'volunteer' as const };
    expect(momentsOf([sighting(stated)])).toEqual([stated]);
    const known = { ...relisting().known, timeline: [stated] };
    expect(relistingSchema.parse(relisting({ known })).known.timeline).toEqual([stated]);
  });

  it('joined with itself is the same, and of too many it keeps the first and the last ones', () => {
    const many = Array.from({ length: relistingBounds.timeline + 5 }, (_, at) => ({
      ...moment('20', 'on-sale'),
      at: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
    }));
    const joined = joinTimelines(many, many);
    expect(joined).toHaveLength(relistingBounds.timeline);
    expect(joined[0]).toEqual(many[0]);
    expect(joined.at(-1)).toEqual(many.at(-1));
  });
});

const next = (over: Partial<Relisting> = {}) =>
  relisting({
    at: '2026-11-27T10:00:00.000Z',
    seen: { first: '2026-11-27T10:00:00.000Z', last: '2026-11-27T10:00:00.000Z' },
    known: { listing: relisting().known.listing, timeline: [moment('26', 'not-offered')] },
    ...over,
  });

describe('a listing that is proposed again', () => {
  it('keeps when it was first seen, what is remembered of the other side, and the whole timeline', () => {
    expect(afterProposal(undefined, relisting())).toEqual(relisting());
    const after = afterProposal(relisting(), next());
    expect(after.seen).toEqual({ first: relisting().seen.first, last: next().seen.last });
    expect(after.known.page).toEqual(relisting().known.page);
    expect(after.known.timeline.map(({ at }) => at.slice(8, 10))).toEqual(['20', '21', '26']);
    expect(relistingSchema.parse(after)).toEqual(after);
  });

  it('stays dismissed for the notice it was dismissed for, and for no other', () => {
    const dismissed = relisting({ state: 'dismissed' });
    expect(afterProposal(dismissed, next())).toBe(dismissed);
    const other = next({ notice: { ...relisting().notice, id: 'test-office:2' } });
    expect(afterProposal(dismissed, other).state).toBe('proposed');
  });

  it('has nothing of the timeline of another known listing', () => {
    const other = next({
      known: { listing: { marketplace: 'aliexpress', id: '1005000000000007' }, timeline: [] },
    });
    expect(afterProposal(relisting(), other).known).toEqual(other.known);
  });

  it('is seen again where it would not be proposed any more; a dismissed one is not followed', () => {
    const { listing } = relisting();
    expect(seenAgain(relisting(), listing, '2026-11-28T10:00:00.000Z').seen.last).toBe(
      '2026-11-28T10:00:00.000Z',
    );
    const dismissed = relisting({ state: 'dismissed' });
    expect(seenAgain(dismissed, listing, '2026-11-28T10:00:00.000Z')).toBe(dismissed);
  });
});

describe('the same listing out of a file', () => {
  it('is one with the one that is here: the later word, the first time, both timelines', () => {
    const joined = joinRelistings(relisting(), next({ state: 'dismissed' }));
    expect(joined).toMatchObject({ state: 'dismissed', seen: { first: relisting().seen.first } });
    expect(joined.known.timeline).toHaveLength(3);
    expect(joinRelistings(relisting(), relisting())).toEqual(relisting());
  });
});
