import { describe, expect, it, vi } from 'vitest';
import { followWidenedWords } from '../../../entrypoints/background/compare-products';
import { wordWatchBounds } from '../../../lib/core/word-watch';
import { notice } from '../language/samples';
import { named, world } from './word-world';

describe('watching words that name a kind of product', () => {
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
});
