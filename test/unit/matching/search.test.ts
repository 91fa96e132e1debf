import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hazards } from '../../../lib/core/hazards';
import { noticeKinds } from '../../../lib/core/notice';
import { productTypes } from '../../../lib/core/product-types';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import type { MatchIndex } from '../../../lib/matching/match-index';
import { openIndex } from '../../../lib/matching/open-index';
import { watchedWords } from '../../../lib/matching/search/watched-words';
import { keystrokesOf } from './keystrokes';
import { makeNotice } from './labelled-cases';

type Made = Parameters<typeof makeNotice>[0];

function indexOf(notices: Made[]): MatchIndex {
  const builder = createIndexBuilder();
  for (const [at, notice] of notices.entries())
    builder.add(makeNotice(notice), { pack: at % 2, offset: at, length: 1 });
  const opened = openIndex(builder.finish());
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  return opened.index;
}

const named = (text: string, over: Made = {}): Made => ({ names: [{ lang: 'en', text }], ...over });
const notices: Made[] = [
  named('Wooden rattle', { brands: ['Montora'], models: ['MT-1200'], published: '2026-01-01' }),
  named('Wooden activity cube', { brands: ['Kindrova'], models: ['KC 77-B'], published: '2026-03-01' }),
  named('Magnetic building balls', { brands: ['Brackwell'], models: ['DINO-6'], published: '2025-05-01' }),
  named('어린이 자전거헬멧', { brands: ['볼타라'], published: '2026-02-01' }),
  named('자동차 장난감', { published: '2024-02-01' }),
  named('儿童木制摇铃玩具', { published: '2024-03-01' }),
  named('Деревянная погремушка', { published: '2024-04-01' }),
  named('ガラガラ 木製', { published: '2024-05-01' }),
  named('Câble de charge', { brands: ['Électra'], published: '2024-06-01' }),
];
const index = indexOf(notices);
const found = (text: string, most = 8) => index.search(text, most).refs.map(({ offset }) => offset);

describe('typing a name, a brand or a model', () => {
  it.each<[string, number[]]>([
    ['wo', [1, 0]],
    ['wooden', [1, 0]],
    ['wooden ra', [0]],
    ['rattle', [0]],
    ['RATTLES', [0]],
    ['mont', [0]],
    ['montora wood', [0]],
    ['mt-12', [0]],
    ['mt 12', [0]],
    ['mt1200', [0]],
    ['77b', []],
    ['kc77', [1]],
    ['kc 77-b', [1]],
    ['dino', [2]],
    ['magnet', [2]],
    ['자', [3, 4]],
    ['자전', [3]],
    ['자전거', [3]],
    ['헬멧', [3]],
    ['볼타', [3]],
    ['어린이 헬멧', [3]],
    ['摇铃', [5]],
    ['玩', [5]],
    ['дерев', [6]],
    ['ガラ', [7]],
    ['cable', [8]],
    ['electra', [8]],
    ['nothing', []],
    ['', []],
    ['   ', []],
    ['!?', []],
  ])('%j finds what begins so, newest first', (text, offsets) => expect(found(text)).toEqual(offsets));

  it('puts a word found whole before one that is only begun', () => {
    const cars = indexOf([
      named('Toy car', { published: '2020-01-01' }),
      named('Cartoon plush', { published: '2026-01-01' }),
    ]);
    expect(cars.search('car', 8).refs.map(({ offset }) => offset)).toEqual([0, 1]);
  });

  it('asks for all of the words, and where none has all, for the most of them', () => {
    expect(found('wooden magnetic')).toEqual([1, 0, 2]);
    expect(found('wooden rattle zebra')).toEqual([0]);
  });

  it('leaves out, and does not count, what is told otherwise', () => {
    const { refs } = index.search('wooden', 8);
    const first = refs.filter(({ offset }) => offset === 1);
    expect(index.search('wooden', 8, first)).toMatchObject({ refs: [{ offset: 0 }], all: 1, whole: true });
    expect(index.search('wooden', 8, refs)).toEqual({ refs: [], all: 0, whole: false });
  });

  it('gives what holds words and is not found by all of them, the newest first', () => {
    const lights = indexOf([
      named('Nightlight', { published: '2026-09-01' }),
      named('Night light', { published: '2024-01-01' }),
      named('Baby-night light', { published: '2026-01-01' }),
      named('Light for the night sky'),
    ]);
    const { refs, all } = lights.holdingBeside('nightlight', watchedWords('nightlight'), 2);
    expect([refs.map(({ offset }) => offset), all]).toEqual([[3, 2], 3]);
    expect(lights.holdingBeside('', watchedWords(''), 8)).toEqual({ refs: [], all: 0 });
    expect(lights.holdingBeside('x', watchedWords('x'), 8)).toEqual({ refs: [], all: 0 });
  });

  it('counts all there are, and gives no more than asked for', () => {
    const many = indexOf(Array.from({ length: 700 }, (_, at) => named(`Duck number${at}`)));
    const { refs, all } = many.search('duck', 8);
    expect(refs).toHaveLength(8);
    expect(all).toBe(700);
  });

  it('finds words that nearly every notice has', () => {
    const many = indexOf([
      ...Array.from({ length: 900 }, () => named('Toy duck')),
      named('Toy crocodile', { published: '2026-09-01' }),
    ]);
    expect(many.search('toy croc', 3)).toMatchObject({ refs: [{ offset: 900 }], all: 1 });
    expect(many.search('toy', 3).all).toBe(901);
  });

  it('finds no withdrawn notice', () => {
    expect(indexOf([named('Wooden rattle', { withdrawn: '2026-05-01' })]).search('wooden', 8).all).toBe(0);
  });

  it('finds every Korean word at each keystroke on the way to it', () => {
    const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
    const word = fc.string({ unit: syllable, minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 8 }), (wanted, others) => {
        const mixed = indexOf([...others.map((each) => named(each)), named(wanted)]);
        for (const typed of keystrokesOf(wanted))
          expect(
            mixed.search(typed, 50).refs.map(({ offset }) => offset),
            `${typed} on the way to ${wanted}`,
          ).toContain(others.length);
      }),
      { numRuns: 60 },
    );
  });

  it('finds every name by any beginning of its words, whatever their script', () => {
    const scripts = ['abcxyz019', 'éößżğ', 'абвґ', '가힣자전', '玩具木', 'ガラーツ'];
    const word = fc.oneof(
      ...scripts.map((script) => fc.string({ unit: fc.constantFrom(...script), minLength: 3, maxLength: 9 })),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const one = indexOf([named('Wooden rattle'), named(words.join(' ')), named('Magnetic balls')]);
        const typed = words.join(' ');
        expect(one.search(typed, 8).refs.map(({ offset }) => offset)).toContain(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a type of product has drawn', () => {
  const toy = (over: Made): Made =>
    named('Duck', { category: { official: 'Toys', type: 'toys' }, kind: 'recall', ...over });
  const counted = indexOf([
    toy({ published: '2026-01-01', hazards: [{ official: 'Choking', hazard: 'choking' }] }),
    toy({
      published: '2025-06-01',
      hazards: [
        { official: 'Choking', hazard: 'choking' },
        { official: 'Chemical', hazard: 'chemical' },
      ],
    }),
    toy({ published: '2024-01-01', hazards: [{ official: 'Fire', hazard: 'fire' }] }),
    toy({ published: '2026-01-01', kind: 'administrative' }),
    toy({ published: '2026-01-01', withdrawn: '2026-02-01' }),
    named('Lamp', { published: '2026-01-01', category: { official: 'Lamps', type: 'lighting' } }),
  ]);

  it('is counted since a day, pack by pack: notices and hazards', () => {
    const choking = { hazard: 'choking', notices: 1 };
    const chemical = { hazard: 'chemical', notices: 1 };
    expect(counted.tally('toys', '2025-01-01')).toEqual([
      { pack: 0, notices: 1, hazards: [choking] },
      { pack: 1, notices: 1, hazards: [chemical, choking] },
    ]);
    const all = counted.tally('toys', '1990-01-01');
    expect(all.map(({ notices: count }) => count)).toEqual([2, 1]);
    expect(counted.tally('pets', '1990-01-01')).toEqual([]);
  });

  it('has bits enough for every hazard, type and kind', () => {
    expect(hazards.length).toBeLessThanOrEqual(32);
    expect(productTypes.length).toBeLessThan(256);
    expect(noticeKinds.length).toBeLessThan(256);
  });
});
