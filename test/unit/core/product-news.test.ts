import { describe, expect, it } from 'vitest';
import { emptyListing } from '../../../lib/core/listing';
import { type NoticeInput, noticeSchema } from '../../../lib/core/notice';
import type { OwnProduct } from '../../../lib/core/own-product';
import { ownProductBounds } from '../../../lib/core/own-product';
import { afterComparison, goneNotices, refOf } from '../../../lib/core/product-news';
import type { Match } from '../../../lib/core/verdict';

const product: OwnProduct = {
  key: 'temu:601000000000017',
  origin: 'viewed',
  at: '2026-11-01T00:00:00.000Z',
  label: 'Magnet set',
  listing: emptyListing({ marketplace: 'temu', ids: ['601000000000017'], address: '' }),
  isListing: true,
  notices: [],
  news: [],
};

function match(id: string, level: Match['level'] = 'flagged', over: Partial<NoticeInput> = {}): Match {
  const notice = noticeSchema.parse({
    id: `us-cpsc:${id}`,
    source: 'us-cpsc',
    kind: 'recall',
    published: '2026-11-02',
    ...over,
  });
  const evidence: Match['evidence'] = [{ kind: 'listing-id', listing: '1', notice: '1' }];
  return { feed: 'main', byAuthority: true, notice, level, evidence };
}

const compare = (
  before: OwnProduct,
  matches: Match[],
  {
    withdrawn = {},
    standing = [],
    tell = true,
  }: { withdrawn?: Record<string, string>; standing?: string[]; tell?: boolean } = {},
) =>
  afterComparison(
    before,
    {
      matches,
      withdrawn: new Map(Object.entries(withdrawn)),
      standing: new Set(standing),
      comparedWith: 'main@1#1',
      now: new Date('2026-11-24T00:00:00Z'),
    },
    { tell },
  );
const news = ({ news: all }: OwnProduct) => all.map(({ kind, notice }) => `${kind} ${notice}`);

describe('news about a watched product', () => {
  it('is a notice that a later edition brings', () => {
    const next = compare(product, [match('1')]);
    expect(news(next)).toEqual(['listed us-cpsc:1']);
    expect(next.notices).toMatchObject([{ id: 'us-cpsc:1', level: 'flagged', dated: '2026-11-02' }]);
  });

  it('is not the same notice by another list, as when the first edition takes the starter list’s place', () => {
    const kept = compare(product, [{ ...match('1'), feed: 'starter' }], { tell: false });
    const next = compare(kept, [match('1')]);
    expect(news(next)).toEqual([]);
    expect(next.notices.map(({ feed, id }) => [feed, id])).toEqual([['main', 'us-cpsc:1']]);
    expect(goneNotices(kept, [match('1')])).toEqual([]);
  });

  it('stays to be told where another list brings its notice before anybody saw it', () => {
    const untold = compare(product, [{ ...match('1'), feed: 'starter' }]);
    expect(compare(untold, [match('1')]).news).toEqual([{ ...untold.news[0], feed: 'main' }]);
  });

  it('is not forgotten where the notice stands and matches no more: it is possible, since a day', () => {
    const listed = compare(product, [match('1')]);
    const standing = ['main|us-cpsc:1'];
    const next = compare(listed, [], { standing });
    expect(next.notices).toMatchObject([{ id: 'us-cpsc:1', level: 'possible', unmatched: '2026-11-24' }]);
    expect(next.news).toMatchObject([{ kind: 'listed', seen: true }]);
    expect(compare(next, [], { standing }).notices).toEqual(next.notices);
    // What was never more than possible is merely gone.
    expect(compare(compare(product, [match('1', 'possible')]), [], { standing }).notices).toEqual([]);
    // It matches again, or is taken back: both are told.
    const again = compare(next, [match('1')]);
    expect(again.notices[0]).toMatchObject({ level: 'flagged' });
    expect(again.notices[0]).not.toHaveProperty('unmatched');
    expect(again.news[0]).toMatchObject({ kind: 'listed', seen: false });
    const gone = compare(next, [], { withdrawn: { 'main|us-cpsc:1': '2026-11-23' } });
    expect(gone.news[0]).toMatchObject({ kind: 'withdrawn', seen: false });
  });

  it('comes with the dangers the notice names, each once', () => {
    const hazards = [
      { official: 'Fire', hazard: 'fire' as const },
      { official: 'Brand', hazard: 'fire' as const },
      { official: 'Crushing' },
    ];
    expect(compare(product, [match('1', 'flagged', { hazards })]).notices[0]?.hazards).toEqual(['fire']);
    expect(compare(product, [match('1')]).notices[0]).not.toHaveProperty('hazards');
  });

  it('is not what the page itself has just warned of', () => {
    const kept = compare(product, [match('1')], { tell: false });
    expect(news(kept)).toEqual([]);
    expect(news(compare(kept, [match('1')]))).toEqual([]);
  });

  it('is told once, and again where a possible one becomes certain', () => {
    const possible = compare(product, [match('1', 'possible')]);
    expect(news(compare(possible, [match('1', 'possible')]))).toHaveLength(1);
    expect(news(compare(possible, [match('1', 'flagged')]))).toEqual([
      'listed us-cpsc:1',
      'listed us-cpsc:1',
    ]);
  });

  it('is the withdrawal of a notice, whose words stay to be read', () => {
    const listed = compare(product, [match('1')]);
    const ref = refOf({ feed: 'main', id: 'us-cpsc:1' });
    const next = compare(listed, [], { withdrawn: { [ref]: '2026-11-20' } });
    expect(news(next)).toEqual(['withdrawn us-cpsc:1', 'listed us-cpsc:1']);
    expect(next.notices).toMatchObject([{ id: 'us-cpsc:1', withdrawn: '2026-11-20' }]);
    const later = compare(next, []);
    expect(news(later)).toHaveLength(2);
    expect(later.notices).toHaveLength(1);
  });

  it('is the withdrawal alone where nobody had seen that it was listed, and the listing alone where it came back', () => {
    const ref = refOf({ feed: 'main', id: 'us-cpsc:1' });
    const unseen = ({ news: all }: OwnProduct) => all.filter(({ seen }) => !seen).map(({ kind }) => kind);
    const gone = compare(compare(product, [match('1'), match('2')]), [match('2')], {
      withdrawn: { [ref]: '2026-11-20' },
    });
    expect(unseen(gone)).toEqual(['withdrawn', 'listed']);
    expect(gone.news.filter(({ seen }) => !seen).map(({ notice }) => notice)).toEqual([
      'us-cpsc:1',
      'us-cpsc:2',
    ]);
    expect(unseen(compare(gone, [match('1'), match('2')]))).toEqual(['listed', 'listed']);
    expect(unseen(compare(compare(product, [match('1')]), []))).toEqual([]);
  });

  it('is not that a notice merely went: nobody took it back', () => {
    const next = compare(compare(product, [match('1')], { tell: false }), []);
    expect(news(next)).toEqual([]);
    expect(next.notices).toEqual([]);
  });

  it('is a notice that comes back after it was withdrawn', () => {
    const ref = refOf({ feed: 'main', id: 'us-cpsc:1' });
    const gone = compare(compare(product, [match('1')]), [], { withdrawn: { [ref]: '2026-11-20' } });
    expect(news(compare(gone, [match('1')]))[0]).toBe('listed us-cpsc:1');
  });

  it('keeps within its bounds however many notices there are', () => {
    const many = Array.from({ length: 100 }, (_, at) => match(String(at)));
    const next = compare(product, many);
    expect(next.notices).toHaveLength(ownProductBounds.notices);
    expect(next.news).toHaveLength(ownProductBounds.news);
  });

  it('asks only after notices that are not known to be withdrawn', () => {
    const ref = refOf({ feed: 'main', id: 'us-cpsc:1' });
    const gone = compare(compare(product, [match('1'), match('2')]), [match('2')], {
      withdrawn: { [ref]: '2026-11-20' },
    });
    expect(goneNotices(gone, []).map(({ id }) => id)).toEqual(['us-cpsc:2']);
  });
});
