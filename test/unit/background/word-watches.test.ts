import { describe, expect, it, vi } from 'vitest';
import { createLists } from '../../../entrypoints/background/lists';
import { followWidenedWords } from '../../../entrypoints/background/products';
import { followWords, keepWords, seeWordNews } from '../../../entrypoints/background/word-watches';
import type { ListState } from '../../../lib/core/lists';
import type { Notice, NoticeInput } from '../../../lib/core/notice';
import { wordWatchBounds } from '../../../lib/core/word-watch';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import { openIndex } from '../../../lib/matching/open-index';
import { createEditionStore } from '../../../lib/store/edition-store';
import type { OpenList } from '../../../lib/store/open-lists';
import { createProducts } from '../../../lib/store/products';
import { createWordWatches } from '../../../lib/store/word-watches';
import { list, notice, now } from '../language/samples';
import { lexiconOfTables } from '../matching/lexicon';
import { makeDatabase } from '../store/make-database';

const lexicon = lexiconOfTables();
const named = (record: string, text: string, over: Partial<NoticeInput> = {}) =>
  notice({ id: `eu-safety-gate:${record}`, names: [{ lang: 'en', text }], ...over });

/** A list that is really searched: its index is built, and its notices are read by their places. */
function opened(notices: Notice[], feed = 'main'): OpenList {
  const builder = createIndexBuilder();
  for (const [at, each] of notices.entries()) builder.add(each, { pack: 0, offset: at, length: 1 });
  const index = openIndex(builder.finish());
  if (index.kind === 'unreadable') throw new Error(index.why);
  return {
    ...{ feed, byAuthority: true, own: new Set<string>(), index: index.index },
    read: async (refs) => refs.flatMap(({ offset }) => notices[offset] ?? []),
    sourceOf: () => 'eu-safety-gate',
  };
}

function world() {
  const { database } = makeDatabase();
  const wordWatches = createWordWatches(database);
  let isLost = false;
  let edition: { states: ListState[]; open: OpenList[] } = { states: [], open: [] };
  const lists = createLists({
    openFeeds: async () => ({ ...edition, selectors: [] }),
    lexicon: async () => (isLost ? undefined : lexicon),
    now: () => now.getTime(),
  });
  const parts = {
    ...{ wordWatches, lists, store: createEditionStore(database), now: () => now },
    sync: { pause: async () => {} },
  };
  return {
    ...{ wordWatches, parts, products: createProducts(database) },
    keep: (text: string) => keepWords(text, parts),
    lose: () => {
      isLost = true;
    },
    async follow(
      notices: Notice[],
      generated = '2026-11-25T06:00:00Z',
      meanwhile: () => Promise<unknown> = async () => {},
    ) {
      edition = { states: [list({ generated, notices: notices.length })], open: [opened(notices)] };
      lists.changed();
      const { states, holding } = await lists.open();
      const slowly: typeof holding = async (...asked) => {
        const found = await holding(...asked);
        await meanwhile();
        return found;
      };
      await followWords({ states, holding: slowly }, parts, Date.now() + 60_000);
      const [watch] = await wordWatches.list();
      return watch?.news
        .filter(({ seen }) => !seen)
        .map((each) => `${each.kind} ${'notice' in each ? each.notice : ''}`);
    },
    bring(...all: Notice[][]) {
      const open = all.map((notices, at) => opened(notices, `feed-${at}`));
      edition = { states: open.map(({ feed }) => list({ feed })), open };
      lists.changed();
    },
  };
}

const first = named('1', 'Magnetic balls');
const second = named('2', '자석 구슬 세트 (magnetic balls)', { published: '2020-01-01' });

describe('watching words', () => {
  it('counts the notices that name them today, and tells of those that come later', async () => {
    const { keep, follow, bring, wordWatches } = world();
    bring([first, named('3', 'Magnetic blocks')]);
    expect(await keep('magnetic balls')).toBe('kept');
    expect(await wordWatches.list()).toMatchObject([{ words: 'magnetic balls', naming: 1, news: [] }]);
    expect(await keep('Balls, magnetic')).toBe('watched-before');
    expect(await follow([first, second])).toEqual(['named eu-safety-gate:2']);
    expect(await follow([first, second], '2026-11-26T06:00:00Z')).toEqual(['named eu-safety-gate:2']);
  });

  it('refuses words that too many notices name, but not their narrower form', async () => {
    const { keep, bring, wordWatches } = world();
    bring(
      Array.from({ length: wordWatchBounds.atKeeping + 1 }, (_, at) =>
        named(String(at), at === 0 ? 'Hanbaram toy' : 'Toy'),
      ),
    );
    expect(await keep('toy')).toBe('too-general');
    expect(await wordWatches.list()).toEqual([]);
    expect(await keep('hanbaram toys')).toBe('kept');
  });

  it('counts what holds the words, not what only may hold them', async () => {
    const { keep, bring } = world();
    // 자전 and 전거 stand in each, and the word does not.
    const many = Array.from({ length: wordWatchBounds.atKeeping + 1 }, (_, at) =>
      named(String(at), '자전 전거 놀이'),
    );
    bring([...many, named('x', '자전거')]);
    expect(await keep('자전거')).toBe('kept');
  });

  it('counts over all lists together, and an authority’s notice once', async () => {
    const { keep, bring } = world();
    const toys = (from: number) =>
      Array.from({ length: wordWatchBounds.atKeeping }, (_, at) => named(String(from + at), 'Toy'));
    bring(toys(0), toys(1));
    expect(await keep('toy')).toBe('too-general');
    bring(toys(0), toys(0));
    expect(await keep('toy')).toBe('kept');
  });

  it('reads the notices a portion at a time, so that the worker goes on answering, and misses none', async () => {
    const portions: number[] = [];
    const toys = Array.from({ length: wordWatchBounds.naming }, (_, at) => named(String(at), 'Toy'));
    const whole = opened(toys);
    const read: OpenList['read'] = (refs) => {
      portions.push(refs.length);
      return whole.read(refs);
    };
    const lists = createLists({
      openFeeds: async () => ({
        ...{ states: [list()], selectors: [] },
        open: [{ ...whole, read }],
      }),
      lexicon: async () => lexicon,
      now: () => now.getTime(),
    });
    const holding = await (await lists.open()).holding('toy', {
      most: wordWatchBounds.naming,
      mostOfKind: 0,
    });
    expect(holding.kind === 'notices' && holding.found).toHaveLength(wordWatchBounds.naming);
    expect(Math.max(...portions)).toBeLessThanOrEqual(100);
  });

  it('refuses what no notice could be found by, and more words than one notice has', async () => {
    const { keep } = world();
    expect(await keep('9 x')).toBe('too-short');
    expect(await keep('and the')).toBe('too-short');
    expect(await keep('one two three four five six seven eight nine ten eleven')).toBe('too-many-words');
  });

  it('tells of everything that names them where they were kept before any list had come', async () => {
    const { keep, follow } = world();
    expect(await keep('magnetic balls')).toBe('kept');
    expect(await follow([first, second])).toEqual(['named eu-safety-gate:1', 'named eu-safety-gate:2']);
  });

  it('leaves seen what somebody sees while it looks for the words', async () => {
    const { keep, follow, parts, wordWatches } = world();
    await keep('magnetic balls');
    expect(await follow([first])).toEqual(['named eu-safety-gate:1']);
    const see = async () => seeWordNews(await wordWatches.list(), parts);
    expect(await follow([first, second], '2026-11-26T06:00:00Z', see)).toEqual(['named eu-safety-gate:2']);
  });

  it('marks nothing as seen that came since the page was made', async () => {
    const { keep, follow, parts, wordWatches } = world();
    await keep('magnetic balls');
    await follow([first]);
    const shown = await wordWatches.list();
    await follow([first, second], '2026-11-26T06:00:00Z');
    await seeWordNews(shown, parts);
    const [watch] = await wordWatches.list();
    expect(watch?.news.filter(({ seen }) => !seen)).toMatchObject([{ notice: 'eu-safety-gate:2' }]);
  });

  it('takes nothing from what a file brought while it looked for the words', async () => {
    const { keep, follow, wordWatches } = world();
    await keep('magnetic balls');
    const join = async () => {
      const [watch] = await wordWatches.list();
      if (!watch) return;
      const { comparedWith: _, ...again } = watch;
      await wordWatches.change(watch.key, () => ({ ...again, known: ['eu-safety-gate:2'] }));
    };
    expect(await follow([first, second], undefined, join)).toEqual([]);
    expect(await follow([first, second])).toEqual(['named eu-safety-gate:1']);
  });

  it('says that there are too many now, where a bulk edition brings more than are compared', async () => {
    const { keep, follow } = world();
    await keep('magnetic balls');
    const bulk = Array.from({ length: wordWatchBounds.naming + 1 }, (_, at) =>
      named(String(at), 'Magnetic ball'),
    );
    expect(await follow(bulk)).toEqual(['too-many ']);
  });

  it('keeps what it had where a notice cannot be read, and tries again', async () => {
    const { keep, follow, bring, wordWatches } = world();
    bring([first]);
    await keep('magnetic balls');
    const broken = { ...opened([first, second]), read: () => Promise.reject(new Error('broken')) };
    const states = [list({ generated: '2026-11-25T06:00:00Z' })];
    const [before] = await wordWatches.list();
    await followWords(
      { states, holding: async () => ({ kind: 'notices', found: [await broken.read()] }) },
      {
        wordWatches,
        now: () => now,
        store: createEditionStore(makeDatabase().database),
        sync: { pause: async () => {} },
      },
      Date.now() + 60_000,
    );
    expect(await wordWatches.list()).toEqual([before]);
    expect(await follow([first, second], '2026-11-26T06:00:00Z')).toEqual(['named eu-safety-gate:2']);
  });

  it('finds what the words name in another language, and says how it is written', async () => {
    const { keep, follow, bring, wordWatches } = world();
    bring([named('1', 'Cot'), named('2', 'Bunk bed'), named('3', 'Crib mattress')]);
    expect(await keep('유아 침대')).toBe('kept');
    expect(await wordWatches.list()).toMatchObject([
      { naming: 0, kind: { words: '유아 침대', naming: 1, written: ['Cot'] }, news: [] },
    ]);
    const german = notice({ id: 'eu-safety-gate:4', names: [{ lang: 'de', text: 'Kinderbett' }] });
    const others = [named('1', 'Cot'), named('5', 'Mattress for cot'), named('6', 'Toy cot')];
    expect(await follow([...others, german])).toEqual(['named eu-safety-gate:4']);
    const [watch] = await wordWatches.list();
    expect(watch?.notices).toMatchObject([{ id: 'eu-safety-gate:4', written: 'Kinderbett' }]);
  });

  it('knows, of words kept before, what the same lists held all along, and tells only what comes later', async () => {
    const { keep, follow, wordWatches } = world();
    const cots = [named('1', 'Cot'), named('2', 'Baby bed')];
    await keep('유아 침대');
    await follow(cots);
    // As it was kept before other languages were looked in: compared with these very lists, and nothing known.
    const [watch] = await wordWatches.list();
    if (!watch) throw new Error('no watch');
    const { rule: _, kind: __, ...old } = { ...watch, known: [], notices: [], news: [], naming: 0 };
    await wordWatches.change(watch.key, () => old);
    expect(await follow(cots)).toEqual([]);
    expect(await wordWatches.list()).toMatchObject([{ kind: { naming: 2 }, comparedWith: old.comparedWith }]);
    expect(await follow([...cots, named('3', 'Crib')], '2026-11-26T06:00:00Z')).toEqual([
      'named eu-safety-gate:3',
    ]);
    // So it is where the next edition comes before they were compared anew.
    await wordWatches.change(watch.key, () => old);
    expect(await follow([...cots, named('4', '유아 침대')], '2026-11-27T06:00:00Z')).toEqual([
      'named eu-safety-gate:4',
    ]);
  });

  it('looks for such words once in the lists that are here before another edition comes', async () => {
    vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => Promise<void>) => run() } });
    const { keep, follow, parts, wordWatches } = world();
    await keep('유아 침대');
    await follow([named('1', 'Cot')]);
    const [watch] = await wordWatches.list();
    if (!watch) throw new Error('no watch');
    const { rule: _, kind: __, ...old } = { ...watch, known: [], notices: [], news: [], naming: 0 };
    await wordWatches.change(watch.key, () => old);
    await followWidenedWords(parts);
    expect(await wordWatches.list()).toMatchObject([{ kind: { naming: 1 }, news: [] }]);
    // Of what came with the next edition it is told, although only the wider rule finds it.
    expect(await follow([named('1', 'Cot'), named('2', 'Crib')], '2026-11-26T06:00:00Z')).toEqual([
      'named eu-safety-gate:2',
    ]);
    vi.unstubAllGlobals();
  });

  it('leaves out what words name where too many notices name it, and goes on with the words', async () => {
    const { keep, follow, bring, wordWatches } = world();
    const cots = Array.from({ length: wordWatchBounds.atKeeping + 1 }, (_, at) => named(`c${at}`, 'Cot'));
    bring(cots);
    expect(await keep('유아 침대')).toBe('kept');
    const korean = named('k', '유아 침대', { names: [{ lang: 'ko', text: '유아 침대' }] });
    expect(await follow([...cots, named('x', 'Crib'), korean])).toEqual(['named eu-safety-gate:k']);
    // Fewer later: what was left out stays so, and nothing floods.
    expect(await follow([...cots.slice(0, 9), named('x', 'Crib'), korean], '2026-11-26T06:00:00Z')).toEqual([
      'named eu-safety-gate:k',
    ]);
    expect(await wordWatches.list()).toMatchObject([{ naming: 1, kind: { naming: 'too-many' } }]);
  });

  it('drops what words name where a bulk edition brings too many of it, and tells no flood of it', async () => {
    const { keep, follow, bring, wordWatches } = world();
    bring([named('1', 'Cot')]);
    await keep('유아 침대');
    const bulk = Array.from({ length: wordWatchBounds.naming + 1 }, (_, at) => named(`b${at}`, 'Cot'));
    expect(await follow(bulk)).toEqual([]);
    expect(await wordWatches.list()).toMatchObject([{ naming: 0, kind: { naming: 'too-many' } }]);
  });

  it('refuses nothing, and takes nothing back, where what things are called cannot be read', async () => {
    const { keep, follow, bring, wordWatches, lose } = world();
    bring([named('1', 'Cot')]);
    await keep('유아 침대');
    expect(await follow([named('1', 'Cot'), named('2', 'Crib')])).toEqual(['named eu-safety-gate:2']);
    const before = await wordWatches.list();
    lose();
    expect(await follow([named('3', 'Crib')], '2026-11-26T06:00:00Z')).toEqual(['named eu-safety-gate:2']);
    expect(await wordWatches.list()).toEqual(before);
  });

  it('stops at its bound, and never costs a product that is bought', async () => {
    const { keep, wordWatches, products } = world();
    for (let at = 0; at < wordWatchBounds.watches; at++) expect(await keep(`lamp voltara${at}`)).toBe('kept');
    expect(await keep('one more lamp')).toBe('full');
    expect(await keep('voltara3 lamp')).toBe('watched-before');
    expect(await wordWatches.list()).toHaveLength(wordWatchBounds.watches);
    // They lie in one table: neither takes the other for its own, and deleting all is deleting all.
    expect(await products.list()).toEqual([]);
    await products.removeAll();
    expect(await wordWatches.list()).toEqual([]);
  });
});
