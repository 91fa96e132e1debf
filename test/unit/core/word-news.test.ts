import { describe, expect, it } from 'vitest';
import type { ListState } from '../../../lib/core/lists';
import { type NoticeInput, noticeSchema } from '../../../lib/core/notice';
import {
  afterWordComparison,
  goneFrom,
  type Holding,
  type HoldingKind,
  type HoldingNotice,
} from '../../../lib/core/word-news';
import type { Held } from '../../../lib/core/word-rules';
import {
  isOfOldRule,
  type WordWatch,
  wordWatchBounds,
  wordWatchKey,
  wordWatchSchema,
} from '../../../lib/core/word-watch';
import { mostWords } from '../../../lib/matching/search/query';
import { list } from '../language/samples';

const fresh: WordWatch = {
  ...{
    key: wordWatchKey(['자석', '구슬']),
    origin: 'words',
    at: '2026-11-01T00:00:00.000Z',
    words: '자석 구슬',
  },
  ...{ known: [], notices: [], news: [] },
};

function found(
  id: string,
  over: Partial<NoticeInput> & { feed?: string; byAuthority?: boolean; held?: Held } = {},
): HoldingNotice {
  const { feed = 'main', byAuthority = true, held = { by: 'words', since: 1 }, ...rest } = over;
  const notice = noticeSchema.parse({
    ...{ id: `us-cpsc:${id}`, source: 'us-cpsc', kind: 'recall', published: '2026-11-02' },
    ...rest,
  });
  return { feed, byAuthority, notice, held };
}

const compare = (
  before: WordWatch,
  holding: HoldingNotice[] | 'too-many',
  {
    withdrawn = {},
    lists = [list()],
    tell = true,
    named,
  }: { named?: HoldingKind; withdrawn?: Record<string, string>; lists?: ListState[]; tell?: boolean } = {},
) => {
  const held: Holding =
    holding === 'too-many'
      ? { kind: 'too-many' }
      : { kind: 'notices', found: holding, ...(named && { named }) };
  const comparison = { holding: held, withdrawn: new Map(Object.entries(withdrawn)), lists };
  const next = afterWordComparison(
    before,
    { ...comparison, now: new Date('2026-11-24T00:00:00Z') },
    { tell },
  );
  expect(wordWatchSchema.safeParse(next).error).toBeUndefined();
  return next;
};
const told = ({ news }: WordWatch) =>
  news
    .filter(({ seen }) => !seen)
    .map((each) => (each.kind === 'too-many' ? each.kind : `${each.kind} ${each.notice}`));
const kept = compare(fresh, [found('1')], { tell: false });

describe('news of watched words', () => {
  it('is no notice that was there when they were kept, however it is dated or changed since', () => {
    expect([told(kept), kept.naming, kept.notices]).toEqual([[], 1, []]);
    expect(told(compare(kept, [found('1', { updated: '2026-11-23' })]))).toEqual([]);
  });

  it('is a notice that was not there before, though its publisher dates it long ago', () => {
    const next = compare(kept, [found('1'), found('2', { published: '2019-01-01' })]);
    expect(told(next)).toEqual(['named us-cpsc:2']);
    expect(next).toMatchObject({ naming: 2, notices: [{ id: 'us-cpsc:2', dated: '2019-01-01' }] });
    expect(compare(next, [found('1'), found('2')]).news).toHaveLength(1);
  });

  it('has no word of flagged or possible, whatever is found', () => {
    expect(JSON.stringify(compare(kept, [found('2')]))).not.toMatch(/flagged|possible|level|listed/);
  });

  it('is the withdrawal of a notice that was told, and of no other', () => {
    const named = compare(kept, [found('1'), found('2')]);
    const gone = { 'main|us-cpsc:1': '2026-11-20', 'main|us-cpsc:2': '2026-11-20' };
    expect(goneFrom(named, { kind: 'notices', found: [] }).map(({ id }) => id)).toEqual(['us-cpsc:2']);
    const next = compare(named, [], { withdrawn: gone });
    // Nobody has seen that it named them: only that it was withdrawn holds.
    expect(told(next)).toEqual(['withdrawn us-cpsc:2']);
    expect(next).toMatchObject({ naming: 0, notices: [{ id: 'us-cpsc:2', withdrawn: '2026-11-20' }] });
    expect(told(compare(next, []))).toEqual(['withdrawn us-cpsc:2']);
    // Put up again, it is news again.
    expect(told(compare(next, [found('2')]))).toEqual(['named us-cpsc:2']);
  });

  it('is none where a notice goes without being withdrawn, nor where it comes again', () => {
    const gone = compare(compare(kept, [found('2')]), []);
    expect([told(gone), gone.notices]).toEqual([[], []]);
    expect(told(compare(gone, [found('1'), found('2')]))).toEqual([]);
  });

  it('waits where a list that is followed cannot be read, and goes with a list that is followed no more', () => {
    const added = { feed: 'added-1', byAuthority: false };
    const both = [list(), list({ ...added, state: 'current' })];
    const named = compare(kept, [found('1'), found('9', added)], { lists: both });
    expect(told(named)).toEqual(['named us-cpsc:9']);
    const unread = compare(named, [found('1')], { lists: [list(), list({ ...added, state: 'none' })] });
    expect(told(unread)).toEqual(['named us-cpsc:9']);
    expect(told(compare(unread, [found('1'), found('9', added)], { lists: both }))).toEqual([
      'named us-cpsc:9',
    ]);
    const left = compare(named, [found('1')]);
    expect(told(left)).toEqual([]);
    // Followed again, its notice is known.
    expect(told(compare(left, [found('1'), found('9', added)], { lists: both }))).toEqual([]);
  });

  it('is none where an authority’s notice comes by another list; two groups’ notices are two', () => {
    expect(told(compare(kept, [found('1', { feed: 'direct' }), found('1')]))).toEqual([]);
    const groups = ['added-1', 'added-2'].map((feed) => found('1', { feed, byAuthority: false }));
    expect(told(compare(fresh, groups))).toHaveLength(2);
  });

  it('is told once where there are too many to tell, and again of what is new when there are fewer', () => {
    const full = compare(kept, 'too-many');
    expect([told(full), full.naming]).toEqual([['too-many'], 'too-many']);
    expect(told(compare(full, 'too-many'))).toEqual(['too-many']);
    expect(told(compare(full, [found('1'), found('2')]))).toEqual(['named us-cpsc:2']);
  });

  it('is kept whole of a bulk edition, as long as its notices are compared at all', () => {
    const bulk = Array.from({ length: wordWatchBounds.naming }, (_, at) => found(`b${at}`));
    const next = compare(fresh, bulk);
    expect([told(next).length, next.notices.length]).toEqual([bulk.length, bulk.length]);
  });
});

describe('a watch whose words find more than before', () => {
  const named: HoldingKind = { words: '자석 구슬', how: 'looked-for' };
  const byKind = (id: string, over = {}) =>
    found(id, { held: { by: 'kind', since: 4, written: 'Magnetic balls' }, ...over });
  const parted = (id: string) => found(id, { held: { by: 'words', since: 2 } });
  // Kept and compared before anything was widened: nothing says by which rule.
  const { rule: _, ...old } = kept;

  it('knows what only the wider rule finds, and tells what the rule of before would have told', () => {
    const next = compare(old, [found('1'), parted('2'), byKind('3'), found('4')], { named });
    expect(told(next)).toEqual(['named us-cpsc:4']);
    expect(next).toMatchObject({
      ...{ naming: 3, rule: 4 },
      kind: { words: '자석 구슬', naming: 1, written: ['Magnetic balls'] },
    });
    expect(next.known).toEqual(expect.arrayContaining(['us-cpsc:2', 'us-cpsc:3']));
  });

  it('is told from then on of whatever the wider rule finds', () => {
    const widened = compare(old, [found('1'), byKind('3')], { named });
    const next = compare(
      widened,
      [found('1'), byKind('3'), byKind('5', { updated: '2026-11-20' }), parted('6')],
      { named },
    );
    expect(told(next)).toEqual(['named us-cpsc:5', 'named us-cpsc:6']);
    expect(next.notices).toMatchObject([{ id: 'us-cpsc:5', written: 'Magnetic balls' }, { id: 'us-cpsc:6' }]);
    expect(next.notices[1]).not.toHaveProperty('written');
  });

  it('waits for a list that cannot be read: nobody knows what that has held', () => {
    const unread = compare(old, [found('1')], { named, lists: [list({ state: 'none' })] });
    expect(unread.rule).toBe(1);
    expect(compare(old, [], { lists: [] }).rule).toBe(1);
    expect(told(compare(unread, [found('1'), byKind('3')], { named }))).toEqual([]);
  });

  it('is compared once more by the same rule where its kind was left out, and knows what comes back with it', () => {
    const leftOut = compare(old, [found('1')], { named: { ...named, how: 'left-out' } });
    expect(leftOut).toMatchObject({ naming: 1, rule: 2, kind: { naming: 'too-many', written: [] } });
    expect(isOfOldRule(leftOut)).toBe(false);
    expect(told(compare(leftOut, [found('1'), byKind('3')], { named }))).toEqual([]);
  });

  it('is no longer one of an old rule', () => {
    expect(isOfOldRule(old)).toBe(true);
    expect(isOfOldRule(compare(old, [found('1')]))).toBe(false);
    expect(isOfOldRule(compare(old, 'too-many'))).toBe(true);
  });

  it('names the commonest ways in which the kind is written, however they are written large', () => {
    const ways = ['Cot', 'COT', 'Crib', 'Babybett', 'Kinderbett', 'Kinderbett', 'Kinderbett'];
    const holding = ways.map((written, at) => byKind(`${at}`, { held: { by: 'kind', since: 4, written } }));
    expect(compare(kept, holding, { named }).kind?.written).toEqual(['Kinderbett', 'COT', 'Babybett']);
  });

  it('is taken in from a file of before, as it was', () => {
    expect(wordWatchSchema.safeParse(old).success).toBe(true);
    expect(old).not.toHaveProperty('kind');
  });
});

describe('watched words', () => {
  it('are the same in whatever order they are typed, and no more than can be looked for together', () => {
    expect(wordWatchKey(['구슬', '자석'])).toBe(fresh.key);
    expect(wordWatchBounds.words).toBeLessThanOrEqual(mostWords);
  });
});
