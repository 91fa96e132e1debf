import { describe, expect, it } from 'vitest';
import { afterShowing, isToldOtherwise, withSeen } from '../../../lib/core/seen-news';

const at = '2026-11-20T10:00:00.000Z';
const news = (notice: string, seen = false) => ({ kind: 'named', feed: 'main', notice, at, seen });
const tooMany = { kind: 'too-many', at, seen: false };

describe('news that was seen', () => {
  it('stays seen in a newer state, and nothing else becomes so', () => {
    expect(withSeen([news('2'), news('1')], [news('1', true), news('3', true)])).toEqual([
      news('2'),
      news('1', true),
    ]);
    expect(withSeen([news('1', true)], [news('1')])).toEqual([news('1', true)]);
    // Told of again at another time, it is other news.
    expect(withSeen([news('1')], [{ ...news('1', true), at: '2026-11-19T10:00:00.000Z' }])).toEqual([
      news('1'),
    ]);
  });

  it('is what was shown, of whatever kind', () => {
    expect(afterShowing([tooMany, news('1')], [tooMany])).toEqual([{ ...tooMany, seen: true }, news('1')]);
  });

  it('does not make a state another one', () => {
    const state = { news: [news('1')], notices: [{ id: '1' }], known: ['1'] };
    expect(isToldOtherwise(state, { ...state, news: [news('1', true)] })).toBe(false);
    expect(isToldOtherwise(state, { ...state, news: [] })).toBe(true);
    expect(isToldOtherwise(state, { ...state, notices: [] })).toBe(true);
    expect(isToldOtherwise(state, { ...state, known: [] })).toBe(true);
  });
});
