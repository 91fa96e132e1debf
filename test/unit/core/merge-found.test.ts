import { describe, expect, it } from 'vitest';
import { mergeFound } from '../../../lib/core/merge-found';
import { notice } from '../language/samples';

const of = (feed: string, ids: string[], over: object = {}) => ({
  found: ids.map((id) => ({ feed, byAuthority: true, notice: notice({ id }) })),
  all: ids.length,
  whole: true,
  ...over,
});
const ids = (lists: Parameters<typeof mergeFound>[0], most = 8) =>
  mergeFound(lists, most).found.map((each) => `${each.feed} ${each.notice.id}`);

describe('what several lists found', () => {
  it('takes the best of each in turn', () => {
    expect(ids([of('a', ['sa:1', 'sa:2', 'sa:3']), of('b', ['ta:1', 'ta:2'])])).toEqual([
      'a sa:1',
      'b ta:1',
      'a sa:2',
      'b ta:2',
      'a sa:3',
    ]);
  });

  it('shows an authority’s notice once, and what a group says beside it', () => {
    const own = of('own', ['sa:1']);
    expect(
      ids([
        of('a', ['sa:1']),
        of('b', ['sa:1']),
        { ...own, found: own.found.map((each) => ({ ...each, byAuthority: false })) },
      ]),
    ).toEqual(['a sa:1', 'own sa:1']);
  });

  it('leaves out what has only some of the words where another list has all of them', () => {
    expect(ids([of('a', ['sa:1'], { whole: false }), of('b', ['ta:1'])])).toEqual(['b ta:1']);
    expect(mergeFound([of('a', ['sa:1'], { whole: false })], 8).whole).toBe(false);
  });

  it('counts no fewer than it has seen, and shows no more than asked for', () => {
    const merged = mergeFound([of('a', ['sa:1', 'sa:2'], { all: 40 }), of('b', ['ta:1'])], 2);
    expect(merged).toMatchObject({ all: 40, whole: true });
    expect(merged.found).toHaveLength(2);
    expect(mergeFound([], 8)).toEqual({ found: [], all: 0, whole: false });
  });
});
