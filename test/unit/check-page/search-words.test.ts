import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../lib/check-page/answer-question';
import { searchWords, type WordList } from '../../../lib/check-page/search-words';
import type { Notice, NoticeInput } from '../../../lib/core/notice';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import type { Lexicon } from '../../../lib/matching/lexicon/lexicon';
import { openIndex } from '../../../lib/matching/open-index';
import { list, notice, now } from '../language/samples';
import { lexiconOfTables } from '../matching/lexicon';

const lexicon = lexiconOfTables();

const langOf = (text: string) =>
  /[가-힣]/.test(text) ? 'ko' : /^(Kinder|Magnetk|Puppen)/.test(text) ? 'de' : 'en';
const named = (text: string, over: Partial<NoticeInput> = {}): Notice =>
  notice({
    ...{ id: `eu-safety-gate:${encodeURIComponent(text)}`, names: [{ lang: langOf(text), text }] },
    ...{ brands: [], models: [], ...over },
  });

function listOf(notices: readonly Notice[], feed = 'main'): WordList {
  const builder = createIndexBuilder();
  for (const [at, each] of notices.entries()) builder.add(each, { pack: at % 2, offset: at, length: 1 });
  const opened = openIndex(builder.finish());
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  return {
    index: opened.index,
    read: async (refs) =>
      refs.flatMap(({ offset }) => {
        const read = notices[offset];
        return read ? [{ feed, byAuthority: true, notice: read }] : [];
      }),
  };
}

const nameOf = ({ notice: { names } }: { notice: Notice }) => names[0]?.text ?? '';

async function search(
  text: string,
  notices: readonly Notice[],
  { by }: { by: Lexicon | undefined } = { by: lexicon },
) {
  const { found, kind, whole, all } = await searchWords([listOf(notices)], text, 12, by);
  return {
    ...{ whole, all, words: found.map(nameOf) },
    ...(kind && { kind: kind.found.map((each) => `${nameOf(each)}: ${each.written}`) }),
  };
}

const cots = ['Wooden baby bed', 'Kinderbett', '아기침대(접이식)', '유아 침대'].map((text, at) =>
  named(text, { published: `2026-0${4 - at}-01` }),
);

describe('words that name a thing', () => {
  it('find notices that name it in other words and other languages, apart from those that have the words', async () => {
    expect(await search('유아 침대', cots)).toEqual({
      ...{ whole: true, all: 1, words: ['유아 침대'] },
      kind: ['Wooden baby bed: baby bed', 'Kinderbett: Kinderbett', '아기침대(접이식): 아기침대'],
    });
    expect(await search('Kinderbett', cots)).toMatchObject({
      words: ['Kinderbett'],
      kind: [
        expect.stringContaining('baby bed'),
        expect.stringContaining('아기침대'),
        '유아 침대: 유아 침대',
      ],
    });
  });

  it.each(['유아침대', '“유아 침대”', '유아-침대', '유아  침대!', '유아\u200b침대'])(
    'are found however they are spaced: %j',
    async (text) => {
      expect(await search(text, cots)).toMatchObject({ words: ['유아 침대'], kind: { length: 3 } });
    },
  );

  it('are found with a particle', async () => {
    const { words, kind = [] } = await search('유아침대를', cots);
    expect([...words, ...kind]).toHaveLength(4);
  });

  it.each<[typed: string, notice: string]>([
    ['powerbank', 'Power bank 10000 mAh'],
    ['POWER BANK', 'powerbank'],
    ['nightlights', 'Night light'],
    ['ｃｒｉｂ', 'Crib'],
    ['kinder bett', 'Kinderbett'],
    ['유아침대', '유아 침대'],
    ['물 총', '물총'],
  ])('“%s” is had whole by “%s”, which is no other name of it', async (typed, text) => {
    const { words, whole, kind = [] } = await search(typed, [named(text), named('Something else')]);
    expect({ words, whole, kind }).toEqual({ words: [text], whole: true, kind: [] });
  });

  it.each([
    ['유아 침대', 'Crib mattress'],
    ['유아 침대', 'Mobile for cot'],
    ['유아 침대', 'Pet cot'],
    ['유아 침대', 'Travel system and cot'],
    ['유모차', 'Doll’s pram'],
    ['유모차', 'Puppenkinderwagen'],
    ['유모차', 'Pet stroller'],
    ['유모차', 'Stroller fan'],
    ['stroller', '인형유모차 놀이'],
    ['자석 구슬', 'Magnetic blocks'],
    ['카시트', 'Car seat cover'],
  ])('“%s” are silent about “%s”', async (typed, text) => {
    expect((await search(typed, [named(text), named('Something else')])).kind).toEqual([]);
  });

  it('hold what is left over as it was typed', async () => {
    const notices = [named('Cot', { brands: ['Voltara'] }), named('Baby bed', { brands: ['Montora'] })];
    const { kind } = await searchWords([listOf(notices)], 'voltara 유아 침대', 12, lexicon);
    expect(kind).toMatchObject({ words: '유아 침대', others: true, all: 1, found: [{ written: 'Cot' }] });
  });

  it('name it twice, or in two languages at once', async () => {
    expect(await search('유아 침대 cot', cots)).toMatchObject({ whole: false, kind: { length: 4 } });
    expect(await search('crib crib', cots)).toMatchObject({ kind: { length: 4 } });
  });

  it('name nothing where they are two things, a wider kind, or mistyped', async () => {
    for (const text of ['유모차 카시트', '침대', '장난감', '유아침데', 'crib mattress', '차', '!?', ''])
      expect((await search(text, cots)).kind, text).toBeUndefined();
  });

  it('tell no notice twice: what has some of the words comes behind, without those of the kind, and is counted so', async () => {
    const potty = named('유아 변기');
    expect(await search('유아 crib', [...cots, potty, named('Crib mattress')])).toEqual({
      ...{ whole: false, all: 2, words: ['유아 변기', 'Crib mattress'] },
      kind: ['유아 침대: 유아 침대'],
    });
  });

  it('find no more than words where nothing says what things are called', async () => {
    expect(await search('유아 침대', cots, { by: undefined })).toEqual({
      whole: true,
      all: 1,
      words: ['유아 침대'],
    });
    const withoutThings: Lexicon = { ...lexicon, thingNamed: () => undefined, termsOf: () => [] };
    expect(await search('유아 침대', cots, { by: withoutThings })).toEqual({
      whole: true,
      all: 1,
      words: ['유아 침대'],
    });
  });

  it('take the newest where there are very many, show few, and say that there may be more', async () => {
    const many = Array.from({ length: 700 }, (_, at) =>
      named(`Cot ${at}`, { published: `20${10 + (at % 15)}-01-01` }),
    );
    const { kind } = await searchWords([listOf(many)], '유아 침대', 12, lexicon);
    expect(kind).toMatchObject({ all: 600, beyond: true });
    expect(kind?.found).toHaveLength(12);
    expect(new Set(kind?.found.map((each) => each.notice.published))).toEqual(new Set(['2024-01-01']));
    const fewer = await searchWords([listOf(many.slice(0, 500))], '유아 침대', 12, lexicon);
    expect(fewer.kind).toMatchObject({ all: 500 });
    expect(fewer.kind).not.toHaveProperty('beyond');
  });

  it('are not kept from finding it by thousands that have the words', async () => {
    const many = Array.from({ length: 700 }, (_, at) => named(`Crib ${at}`, { published: '2026-11-01' }));
    const { kind, all } = await searchWords([listOf([named('유아 침대'), ...many])], 'crib', 12, lexicon);
    expect([all, kind?.all, kind?.beyond]).toEqual([700, 1, undefined]);
  });

  it('tell an authority’s notice once, however many lists bring it', async () => {
    const [bed, german] = cots;
    const { kind } = await searchWords(
      [listOf([bed!, german!]), listOf([bed!], 'other')],
      '유아 침대',
      12,
      lexicon,
    );
    expect(kind?.all).toBe(2);
  });

  it('tell a notice once that another list has in other words', async () => {
    const id = 'eu-safety-gate:1';
    const lists = [listOf([named('Kinderbett', { id })]), listOf([named('유아 침대', { id })], 'other')];
    const { found, all, whole, kind } = await searchWords(lists, '유아 침대', 12, lexicon);
    expect([found.map(nameOf), all, whole, kind?.all]).toEqual([[], 0, false, 1]);
  });

  it('are found beside a notice that cannot be read', async () => {
    const whole = listOf(cots);
    const broken: WordList = {
      ...whole,
      read: async (refs) => (await whole.read(refs)).filter((each) => nameOf(each) !== 'Kinderbett'),
    };
    const { kind, found } = await searchWords([broken], '유아 침대', 12, lexicon);
    expect([kind?.all, found.map(nameOf)]).toEqual([2, ['유아 침대']]);
  });
});

describe('a question', () => {
  const asked: string[] = [];
  const ask = (text: string) => {
    asked.length = 0;
    return answerQuestion(text, {
      open: async () => ({
        states: [list()],
        match: async () => [],
        search: async (words) => {
          asked.push(`literal ${words}`);
          return { found: [], all: 0, whole: false };
        },
        searchWords: async (words) => {
          asked.push(`words ${words}`);
          return { found: [], all: 0, whole: false };
        },
      }),
      ...{ language: 'en' as const, now },
      complain: (fault) => {
        throw fault;
      },
    });
  };

  it.each([
    ['유아 침대', ['words 유아 침대']],
    ['Voltara VT-9041', ['literal Voltara VT-9041']],
    ['유아 침대 VT-9041', ['literal 유아 침대 VT-9041']],
    ['8 809999 123453', []],
    ['CB061R123-4567', []],
    ['https://ko.aliexpress.com/item/1005000000000001.html', []],
  ])('“%s” is searched as %j', async (text, searched) => {
    await ask(text);
    expect(asked).toEqual(searched);
  });
});
