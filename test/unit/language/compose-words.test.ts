import { describe, expect, it } from 'vitest';
import type { ListState } from '../../../lib/core/lists';
import { editionsOf } from '../../../lib/core/product-news';
import type { WordNews, WordWatch } from '../../../lib/core/word-watch';
import { composeAdded } from '../../../lib/language/compose-added';
import { badgeColours } from '../../../lib/language/compose-badge';
import { composeProductNews } from '../../../lib/language/compose-product-news';
import { composeWatchedWords } from '../../../lib/language/compose-watched-words';
import { list, now } from './samples';

const at = '2026-11-20T10:00:00.000Z';
const lists = [list()];

function watch(words: string, over: Partial<WordWatch> = {}): WordWatch {
  return {
    ...{ key: `words:${words}`, origin: 'words', at, words, naming: 0, comparedWith: editionsOf(lists) },
    ...{ known: [], notices: [], news: [], ...over },
  };
}

const news = (kind: 'named' | 'withdrawn', id: string, seen = false): WordNews => ({
  ...{ kind, feed: 'main', notice: `us-cpsc:${id}`, at, seen },
});
const told = (id: string, over: Partial<WordWatch['notices'][number]> = {}) => ({
  ...{ feed: 'main', id: `us-cpsc:${id}`, dated: '2026-11-02', found: at, name: `Thing ${id}`, ...over },
});

describe('watched words on the products page', () => {
  const stateIn = (of: WordWatch, over: ListState[] = lists, language: 'en' | 'ko' = 'en') =>
    composeWatchedWords([of], over, language)[0]?.stateTold;

  it('say how many notices name them, as of the oldest list, and never that anything is or is not listed', () => {
    expect(stateIn(watch('a', { naming: 3 }))).toBe(
      '3 notices name all of these words (lists of 24 November 2026).',
    );
    expect(stateIn(watch('a'))).toBe('No notice names all of these words (lists of 24 November 2026).');
    expect(stateIn(watch('a'), lists, 'ko')).toBe(
      '이 낱말이 모두 들어간 공고가 없습니다(2026년 11월 24일\u00a0자 목록 기준).',
    );
  });

  it.each<[string, ListState[]]>([
    ['there is no list', []],
    ['there is only the starter list', [list({ state: 'starter', notices: 249 })]],
    ['the list has expired', [list({ state: 'expired' })]],
    ['a list has not come yet', [list(), list({ feed: 'other', state: 'none' })]],
  ])('are never named by no notice where %s', (_what, over) => {
    const of = watch('a', { comparedWith: editionsOf(over) });
    expect(stateIn(of, over)).toMatch(/^Could not check\. \S/);
    expect(stateIn({ ...of, naming: 2 }, over)).toMatch(
      /^2 notices name .* Not every list could be searched\.$/,
    );
  });

  it('are not told by an edition they were not looked for in, and say where there are too many notices', () => {
    const { comparedWith: _, naming: __, ...never } = watch('a');
    expect(stateIn(never)).toBe('It has not been compared with the lists yet.');
    expect(stateIn(watch('a', { comparedWith: 'main@old#1' }))).toBe(
      'It has not been compared with the lists yet.',
    );
    expect(stateIn(watch('a', { naming: 'too-many' }))).toMatch(/^More than 600 notices name these words/);
  });

  it('show what came since, the new first, the flood as a number, and nothing of a list that is left', () => {
    const notices = [
      told('0'),
      ...Array.from({ length: 9 }, (_, n) => told(`${n + 1}`)),
      told('x', { feed: 'left' }),
    ];
    const [card] = composeWatchedWords([watch('a', { notices, news: [news('named', '7')] })], lists, 'en');
    expect(card?.notices.map(({ name, isNew }) => [name, isNew])).toEqual([
      ...[['Thing 7', true]],
      ...['0', '1', '2', '3'].map((id) => [`Thing ${id}`, false]),
    ]);
    expect(card?.more).toBe('And 5 more notices.');
    // Where the lists cannot be opened, nobody has left any.
    expect(composeWatchedWords([watch('a', { notices })], [], 'en')[0]?.more).toBe('And 6 more notices.');
    expect(card?.notices.filter(({ withdrawn }) => withdrawn !== undefined)).toEqual([]);
  });

  it.each<['en' | 'ko', string, string, string, string, string]>([
    [
      'en',
      'No notice names all of these words (lists of 24 November 2026).',
      '2 notices name “유아 침대” in other words or another language.',
      'Found by the kind of product: “유아 침대” is “Travel cot” here.',
      'Search for “Travel cot”',
      'Notices that name “유아 침대” in other words or another language are looked for as well; there is none.',
    ],
    [
      'ko',
      '이 낱말이 모두 들어간 공고가 없습니다(2026년 11월 24일\u00a0자 목록 기준).',
      '다른 말이나 다른 언어로 적힌 ‘유아 침대’ 공고가 2건 있습니다.',
      '제품 종류로 찾음: ‘유아 침대’ → ‘Travel cot’',
      '‘Travel cot’ 찾기',
      '다른 말이나 다른 언어로 적힌 ‘유아 침대’ 공고도 함께 찾으며, 지금은 없습니다.',
    ],
  ])('say what was found by the kind of product apart from what holds the words: %s', (...expected) => {
    const [language, state, kindTold, foundAs, search, none] = expected;
    const kind = { words: '유아 침대', naming: 2, written: ['Travel cot'] };
    const notices = [told('1', { written: 'Travel cot' }), told('2')];
    const of = watch('유아 침대', { kind, notices });
    const [card] = composeWatchedWords([of], lists, language);
    expect(card).toMatchObject({ stateTold: state, kindTold, ways: [{ written: 'Travel cot', search }] });
    // The search looks for the words as they are written: it would find nothing of it.
    expect(card?.isFound).toBe(false);
    expect(card?.notices.map((each) => each.foundAs)).toEqual([foundAs, undefined]);
    const nothing = { ...of, kind: { ...kind, naming: 0, written: [] } };
    expect(composeWatchedWords([nothing], lists, language)[0]?.kindTold).toBe(none);
  });

  it('never say that no notice names a kind of product where not every list was searched, nor anything of it by words alone', () => {
    const kind = { words: '유아 침대', naming: 0, written: [] };
    const toldOf = (over: Partial<WordWatch>, of: ListState[] = lists) =>
      composeWatchedWords([watch('유아 침대', over)], of, 'en')[0]?.kindTold;
    expect(toldOf({ kind, comparedWith: 'main@old#1' })).not.toMatch(/none/);
    expect(toldOf({ kind }, [list({ state: 'expired' })])).not.toMatch(/none/);
    expect(toldOf({ kind: { ...kind, naming: 'too-many' } })).toMatch(/only as you typed them/);
    expect(toldOf({ kind, naming: 'too-many' })).toBeUndefined();
    expect(toldOf({})).toBeUndefined();
    const found = { kind: { ...kind, naming: 1 } };
    expect(toldOf(found)).toBe('1 notice names “유아 침대” in other words or another language.');
    expect(toldOf({ ...found, words: '한바람 유아 침대' })).toMatch(
      /, and your other words as you typed them\.$/,
    );
  });

  it('say of a withdrawn notice that it was', () => {
    const notices = [told('1', { withdrawn: '2026-11-22' })];
    const [card] = composeWatchedWords(
      [watch('a', { notices, news: [news('withdrawn', '1')] })],
      lists,
      'en',
    );
    expect(card?.notices).toMatchObject([
      { withdrawn: 'Notice withdrawn', told: 'Taken back by the authority on 22 November 2026', isNew: true },
    ]);
  });
});

describe('news of watched words that nobody has seen', () => {
  const tell = (watches: WordWatch[], language: 'en' | 'ko' = 'en', toldUntil = '') =>
    composeProductNews({ products: [], watches, lists, language, toldUntil, now });

  it('is grey, and one line with a count however many notices an edition brought', () => {
    const flood = Array.from({ length: 300 }, (_, n) => news('named', `${n}`));
    const { badge, notification } = tell([watch('자석 구슬', { news: flood })]);
    expect(badge).toEqual({
      ...{ text: '1', colour: badgeColours.plain },
      title: 'Ansim: News about 1 set of words you watch',
    });
    expect(notification).toEqual({
      title: '300 new notices found for words you watch',
      message: '“자석 구슬”: 300 notices',
      until: at,
    });
  });

  it('counts a notice once that names the words of two watches, and names a few of them', () => {
    const watches = ['a b', 'b c', 'c d', 'd e'].map((words) => watch(words, { news: [news('named', '1')] }));
    expect(tell(watches, 'ko').notification).toEqual({
      title: '지켜보는 낱말로 찾은 새 공고가 1건 있습니다',
      message: '‘a b’: 공고 1건\n‘b c’: 공고 1건\n‘c d’: 공고 1건',
      until: at,
    });
  });

  it('tells a withdrawal as one, and what there is too much of, behind what is new', () => {
    const tooMany: WordNews = { kind: 'too-many', at, seen: false };
    expect(tell([watch('a', { news: [news('withdrawn', '1')] })]).notification).toMatchObject({
      ...{ title: '1 notice found for words you watch: withdrawn', message: '“a”: 1 notice' },
    });
    expect(
      tell([
        watch('a', { news: [tooMany, news('withdrawn', '1')] }),
        watch('b', { news: [news('named', '2')] }),
      ]).notification,
    ).toMatchObject({
      title: '1 new notice found for words you watch',
      message:
        'a\n“b”: 1 notice\nWords you watch are named by too many notices\n1 notice found for words you watch: withdrawn',
    });
  });

  it('is told once, and not where it was seen', () => {
    const one = [watch('a', { news: [news('named', '1')] })];
    expect(tell(one, 'en', at).notification).toBeUndefined();
    expect(tell([watch('a', { news: [news('named', '1', true)] })]).badge.text).toBe('');
  });
});

describe('what came of a text that was added', () => {
  it('is a sentence for each kind of outcome, once', () => {
    const words = { kind: 'words', kept: 'kept' } as const;
    const product = { kind: 'product', kept: 'kept' } as const;
    expect(composeAdded([words, words, product], 'en')).toEqual({
      text: 'From now on you are told when a new notice names these words. It is watched from now on.',
      isKept: true,
    });
    expect(composeAdded([], 'en').text).toMatch(/^Nothing in it can be watched/);
    const refused = composeAdded([{ kind: 'words', kept: 'too-general' }], 'en');
    expect(refused.text).toMatch(/Add a brand, a model/);
    expect(refused.isKept).toBe(false);
    expect(composeAdded([{ kind: 'words', kept: 'full' }], 'ko').text).toMatch(/50가지까지/);
  });

  it('says of what cannot be watched why, by name where other things were added with it', () => {
    const mistyped = { kind: 'nothing', what: '8809999123454', why: 'no-barcode' } as const;
    expect(composeAdded([mistyped], 'en')).toEqual({
      text: expect.stringMatching(/^The last digit does not fit the others/),
      isKept: false,
    });
    expect(composeAdded([{ kind: 'product', kept: 'kept' }, mistyped], 'ko')).toEqual({
      text: expect.stringMatching(
        /^이제부터 지켜봅니다\. ‘8809999123454’ 항목은 담지 못했습니다\. 마지막 숫자가/,
      ),
      isKept: true,
    });
  });

  it('says that something is watched already, and how much was not read', () => {
    const again = composeAdded([{ kind: 'product', kept: 'watched-before' }], 'en');
    expect(again).toEqual({ text: 'It is watched already.', isKept: false });
    const many = composeAdded([{ kind: 'product', kept: 'kept' }], 'en', 12);
    expect(many.text).toBe(
      'It is watched from now on. That is more than is read at once: 12 things are left. Add the rest again.',
    );
  });
});
