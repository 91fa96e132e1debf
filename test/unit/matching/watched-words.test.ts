import { describe, expect, it } from 'vitest';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import { openIndex } from '../../../lib/matching/open-index';
import { emptyWords } from '../../../lib/matching/search/empty-words';
import { howHeld } from '../../../lib/matching/search/holds-words';
import { watchedQuery } from '../../../lib/matching/search/watched-query';
import { lookedFor, watchedWords } from '../../../lib/matching/search/watched-words';
import { makeNotice } from './labelled-cases';

type Made = Parameters<typeof makeNotice>[0];

const named = (text: string, over: Made = {}): Made => ({ names: [{ lang: 'en', text }], ...over });

function indexOf(made: Made[]) {
  const notices = made.map((each) => makeNotice(each));
  const builder = createIndexBuilder();
  for (const [at, notice] of notices.entries()) builder.add(notice, { pack: 0, offset: at, length: 1 });
  const opened = openIndex(builder.finish());
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  return { notices, index: opened.index };
}

/** What is told: found by the index, read, and compared. */
function holding(made: Made[], text: string, most = 100): number[] {
  const { notices, index } = indexOf(made);
  const words = watchedWords(text);
  const { refs } = index.holding(words, most);
  return refs
    .map(({ offset }) => offset)
    .filter((offset) => howHeld(notices[offset] as (typeof notices)[number], { words }) !== undefined)
    .sort((a, b) => a - b);
}

describe('the notices that hold all of some words', () => {
  it.each<[words: string, notice: Made, holds: boolean]>([
    ['자석 구슬', named('자석 구슬 세트'), true],
    ['자석 구슬', named('구슬 놀이(자석)'), true],
    ['자석 구슬', named('네오디뮴자석구슬'), true],
    ['자석구슬', named('자석 구슬 세트'), true],
    ['자석구슬', named('자석과 구슬'), false],
    ['자석 구슬을', named('자석 구슬'), true],
    ['자석 구슬', named('자석을 넣은 구슬'), true],
    ['자석 구슬', named('자석 블록'), false],
    // A lone syllable that a notice writes in one run with its neighbour.
    ['손 소독제', named('손소독제 500ml'), true],
    ['소독제 손', named('손소독제 500ml'), false],
    ['물 총', named('어린이 물총'), true],
    ['물 총', named('총 물통'), false],
    ['한바람 물 총', named('한바람 물 총'), true],
    ['ＮＩＧＨＴ Ｌｉｇｈｔ', named('Night light'), true],
    ['😀 night light 💡', named('Night light 🌙'), true],
    ['toy toy toys', named('Toy'), true],
    ["children's cot", named('Children’s cot'), true],
    // Decomposed, as some systems write file names.
    ['유아침대'.normalize('NFD'), named('유아침대'), true],
    ['자석이 든 구슬', named('자석 구슬'), true],
    ['자석이 들어간 장난감', named('자석 장난감'), true],
    // Both pairs of 자전거 are there, and the word is not.
    ['자전거', named('자전 전거 놀이'), false],
    ['자석', named('전자 석재 타일'), false],
    ['LED등', named('LED 조명등'), true],
    ['LED등', named('LED 손전등과 건전지'), false],
    ['magnetic balls', named('Magnetic building ball'), true],
    ['Magnetic Ball', named('magnetic balls, 5 mm'), true],
    ['magnet', named('Magnetic balls'), false],
    ['toy car', named('Toy', { brands: ['Carlova'] }), false],
    ['hanbaram night light', named('Night light', { brands: ['Hanbaram'] }), true],
    ['night light', named('Nightlight'), true],
    ['night-light', named('Night light for children'), true],
    ['nightlight', named('Night light for children'), true],
    ['nightlights', named('Night-Light'), true],
    ['NightLight', named('Baby-night light'), true],
    ['nightlight', named('Night Lights, 2 pcs'), true],
    // The same two words, but not side by side, or with more than a blank between.
    ['nightlight', named('Light for the night'), false],
    ['nightlight', named('Night, light'), false],
    ['nightlight', named('Nights light'), false],
    ['tvbox', named('TV box'), true],
    ['rtx4090', named('RTX 4090 adapter'), true],
    ['hanbaram nightlight', named('Night light', { brands: ['Hanbaram'] }), true],
    ['hanbaram nightlight', named('Night light', { brands: ['Voltara'] }), false],
    ['sonnenbrille', named('Sonnen-Brille'), true],
    ['veilleuse', named('Veille use'), true],
    ['ночникдетский', named('Ночник детский'), true],
    // Two words, and one of them only holds others together.
    ['format', named('Cover for mat'), false],
    ['together', named('To gether'), false],
    ['the light for the night', named('Night light'), true],
    ['hanbaram vt 9041', named('Lamp', { brands: ['Hanbaram'], models: ['VT-9041'] }), true],
    ['hanbaram vt-9041', named('Lamp', { brands: ['Hanbaram'], models: ['VT 9041'] }), true],
    ['hanbaram vt-9042', named('Lamp', { brands: ['Hanbaram'], models: ['VT 9041'] }), false],
    ['lamp HB 2', named('Lamp', { models: ['HB-2'] }), true],
    ['scooter 12', named('Scooter 12 inch'), true],
    ['scooter 12', named('Scooter 14 inch'), false],
    [
      'sicherheitskinderautositzbefestigungsvorrichtung',
      named('Sicherheitskinderautositzbefestigungsvorrichtung'),
      true,
    ],
    ['木製 ガラガラ', named('ガラガラ 木製'), true],
    ['摇铃', named('儿童木制摇铃玩具'), true],
    ['摇玩', named('儿童木制摇铃玩具'), false],
    ['cable électra', named('Câble de charge', { brands: ['Electra'] }), true],
    ['cable electra', named('Electra', { withdrawn: '2026-11-01', brands: ['Cable'] }), false],
  ])('“%s” in %o: %s', (words, notice, holds) => {
    expect(holding([named('Something else'), notice], words)).toEqual(holds ? [1] : []);
  });

  it('are all of them, however many words they share, and never one that has only some', () => {
    const made = Array.from({ length: 90 }, (_, at) =>
      named(`${at % 3 === 0 ? 'Wooden' : 'Plastic'} toy ${'abc'.charAt(at % 3)}`),
    );
    expect(holding(made, 'wooden toys')).toHaveLength(30);
    expect(holding(made, 'toy')).toHaveLength(90);
    expect(holding(made, 'wooden plastic')).toEqual([]);
  });

  it('are counted beyond the bound, and no more of them named', () => {
    const { index } = indexOf(Array.from({ length: 50 }, () => named('Toy car')));
    const { refs, all } = index.holding(watchedWords('toy'), 20);
    expect([refs.length, all]).toEqual([20, 50]);
    // One question leaves nothing behind for the next.
    expect(index.holding(watchedWords('toy car'), 20).all).toBe(50);
    expect(index.search('toy car', 5).all).toBe(50);
  });

  it('are found in few ways, however long a word is', () => {
    const ways = (text: string) => watchedQuery(watchedWords(text)).clues.length;
    expect(ways('nightlight')).toBeLessThan(10);
    expect(ways('n'.repeat(30))).toBeLessThan(30);
    expect(ways('n'.repeat(180))).toBe(1);
    expect(ways('가'.repeat(180))).toBe(2);
  });

  it('are none where the words are too short to be looked for', () => {
    const { index } = indexOf([named('A 9 x')]);
    expect(index.holding(watchedWords('9 x'), 20)).toEqual({ refs: [], all: 0 });
    for (const text of ['9 x', '차', '木', '😀', '1 2 3', 'ｘ'])
      expect(lookedFor(watchedWords(text)), text).toEqual([]);
    expect(watchedWords('for the')).toEqual([]);
  });
});

describe('the words between those that are meant', () => {
  it('stand in their table as they are compared, each a single word', () => {
    for (const word of emptyWords) expect(watchedWords(`${word} x1y2z3`)).toHaveLength(1);
  });
});
