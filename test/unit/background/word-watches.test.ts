import { describe, expect, it } from 'vitest';
import { createLists } from '../../../entrypoints/background/lists';
import { followWords, seeWordNews } from '../../../entrypoints/background/word-watches';
import { wordWatchBounds } from '../../../lib/core/word-watch';
import { createEditionStore } from '../../../lib/store/edition-store';
import type { OpenList } from '../../../lib/store/open-lists';
import { list, now } from '../language/samples';
import { makeDatabase } from '../store/make-database';
import { lexicon, named, opened, world } from './word-world';

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
