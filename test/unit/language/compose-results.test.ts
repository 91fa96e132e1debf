import { describe, expect, it } from 'vitest';
import type { KindFinds, WordFinds } from '../../../lib/core/word-finds';
import { composeResults } from '../../../lib/language/compose-results';
import type { Language } from '../../../lib/language/language';
import { hostile, list, notice } from './samples';

const named = (id: string, text: string) => ({
  ...{ feed: 'main', byAuthority: true },
  notice: notice({ id: `eu-safety-gate:${id}`, names: [{ lang: 'en', text }] }),
});
const literal = (...texts: string[]): WordFinds => ({
  found: texts.map((text, at) => named(`l${at}`, text)),
  all: texts.length,
  whole: true,
});
const none: WordFinds = { found: [], all: 0, whole: false };
const kind = (writings: string[], over: Partial<KindFinds> = {}): { kind: KindFinds } => ({
  kind: {
    ...{ words: '유아 침대', others: false, all: writings.length },
    found: writings.map((written, at) => ({ ...named(`k${at}`, `Wooden ${written}`), written })),
    ...over,
  },
});

function told(results: WordFinds & { picked?: boolean }, language: Language = 'en') {
  return composeResults(results, { lists: [list()], language }).groups.map(
    ({ heading, about, notices, more, picked }) => ({
      ...{ heading: heading ?? '', about, more: more ?? '', picked },
      notices: notices.map(({ product, sure, foundAs }) => [product, foundAs ?? '', sure]),
    }),
  );
}
const words = 'Found by its words only.';
const asCot = 'Found by the kind of product: “유아 침대” is “cot” here.';

describe('what a search found, in words', () => {
  it('puts what names the same otherwise behind what has the words, each saying how it was found', () => {
    expect(told({ ...literal('유아 침대'), ...kind(['cot']) })).toMatchObject([
      { heading: '', about: expect.stringMatching(/^Notices with these words/) },
      { heading: 'Found by the kind of product', about: expect.stringContaining('in other words') },
    ]);
    const groups = told({ ...literal('유아 침대'), ...kind(['cot']) });
    expect(groups.map(({ notices }) => notices)).toEqual([
      [['유아 침대', '', words]],
      [['Wooden cot', asCot, asCot]],
    ]);
  });

  it('puts it before what has only some of the words, and says that none has all', () => {
    const groups = told({ ...literal('유아 변기'), whole: false, ...kind(['cot']) });
    expect(groups.map(({ heading, about }) => [heading, about])).toEqual([
      [
        'Found by the kind of product',
        expect.stringMatching(/^No notice has all of these words; these name “유아 침대” in other words/),
      ],
      ['Found by some of the words', 'These have some of the words.'],
    ]);
  });

  it('never says that no notice has the words and stops there, where some name the same otherwise', () => {
    const [only, ...others] = told({ ...none, ...kind(['cot']) });
    expect(others).toEqual([]);
    expect(only?.about).toContain('these name “유아 침대”');
    const [korean] = told({ ...none, ...kind(['cot']) }, 'ko');
    expect(korean?.about).toMatch(
      /^낱말이 모두 있는 공고는 없어, 다른 말이나 다른 언어로 적힌 ‘유아 침대’ 공고를/,
    );
    expect(korean?.notices[0]?.[1]).toBe('제품 종류로 찾음: ‘유아 침대’ → ‘cot’');
  });

  it('says what was looked for where there is none of either', () => {
    expect(told({ ...none, ...kind([]) })).toMatchObject([
      {
        about: expect.stringMatching(
          /has these words, and none was found that names “유아 침대” in other words or another language\. /,
        ),
      },
    ]);
    expect(told({ ...none, ...kind([], { others: true }) })[0]?.about).toMatch(
      /and has your other words\. .* Search for “유아 침대” alone as well\.$/,
    );
    expect(told({ ...none, ...kind([]) }, 'ko')[0]?.about).toContain(
      '다른 말이나 다른 언어로 적힌 ‘유아 침대’ 공고도 찾지 못했습니다.',
    );
    const [some] = told({ ...literal('유아 변기'), whole: false, ...kind([]) });
    expect(some?.about).toMatch(
      /^No notice has all of these words; these have some.*None was found that names/,
    );
  });

  it('says of words that name nothing only that no notice has them', () => {
    expect(told(none)[0]?.about).toBe(
      'No notice on the lists has these words. That says nothing about a product.',
    );
  });

  it('claims nothing of notices that were not read', () => {
    expect(told({ ...none, ...kind([], { beyond: true }) })[0]?.about).not.toContain('none was found');
    const [some] = told({ ...literal('유아 변기'), whole: false, ...kind([], { beyond: true }) });
    expect(some?.about).not.toContain('None was found');
    const [many] = told({ ...none, ...kind(['cot'], { all: 40, beyond: true }) });
    expect(many?.more).toMatch(/^There may be more: only the newest/);
  });

  it('counts what is left of each by itself', () => {
    const groups = told({ ...literal('유아 침대'), all: 5, ...kind(['cot'], { all: 31 }) });
    expect(groups.map(({ more }) => more)).toEqual([
      expect.stringContaining('And 4 notices more'),
      expect.stringContaining('And 30 notices more'),
    ]);
  });

  it('says that words beside those are held as they were typed', () => {
    const [only] = told({ ...none, ...kind(['cot'], { others: true }) });
    expect(only?.about).toContain('and have your other words as you typed them');
  });

  it('opens the one that was picked, wherever its group stands', () => {
    const groups = told({ ...literal('cot'), whole: false, picked: true, ...kind(['cot']) });
    expect(groups.map(({ picked }) => picked)).toEqual([undefined, true]);
  });

  it('bounds and cleans what a notice or somebody wrote', () => {
    const [only] = told({ ...none, ...kind([hostile], { words: hostile }) });
    expect(`${only?.about}${only?.notices[0]?.[1]}`).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(only?.notices[0]?.[1]?.length).toBeLessThan(250);
  });
});
