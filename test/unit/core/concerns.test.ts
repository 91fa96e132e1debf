import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBands } from '../../../lib/core/age-bands';
import { agePatterns, ageSentences, speaksOfAnAge } from '../../../lib/core/age-statements';
import { concernReferences } from '../../../lib/core/concern-references';
import { concernWords } from '../../../lib/core/concern-words';
import { concerns, concernsForAges, concernsOf, hazardsForAges, weightOf } from '../../../lib/core/concerns';
import { hazards } from '../../../lib/core/hazards';
import { notice } from '../language/samples';

const rows = Object.entries(concernWords).map(([concern, row]) => ({ concern, ...row }));
const reads = (text: string) =>
  concernsOf(notice({ hazards: [], gist: [], danger: [{ lang: 'en', text }], names: [] }));

describe('what a notice means for a child', () => {
  it.each(rows.flatMap(({ concern, examples }) => examples.map((text) => [text, concern] as const)))(
    '“%s” names %s',
    (text, concern) => expect(reads(text)).toContain(concern),
  );

  it.each(rows.flatMap(({ concern, others }) => others.map((text) => [text, concern] as const)))(
    '“%s” does not name %s',
    (text, concern) => expect(reads(text)).not.toContain(concern),
  );

  it('is more than "chemical" where a substance is named', () => {
    const chemical = [{ official: 'Chemical', hazard: 'chemical' as const }];
    const danger = (text: string) => [{ lang: 'en', text }];
    expect(concernsOf(notice({ hazards: chemical, danger: danger('It smells.') }))).toEqual(['chemicals']);
    expect(concernsOf(notice({ hazards: chemical, danger: danger('Too much DEHP (a phthalate).') }))).toEqual(
      ['phthalates'],
    );
  });
});

describe('what matters at an age', () => {
  it('is small parts before hearing for a baby, and magnets for a schoolchild', () => {
    expect(concernsForAges(['small-parts', 'cuts', 'sight'], ['under-1'])[0]).toEqual({
      concern: 'small-parts',
      age: 'under-1',
    });
    expect(concernsForAges(['small-parts', 'magnets'], ['6-12'])).toEqual([
      { concern: 'magnets', age: '6-12' },
    ]);
  });

  it('is told for the youngest child it matters most to', () => {
    expect(concernsForAges(['small-parts'], ['6-12', '1-3', 'under-1'])).toEqual([
      { concern: 'small-parts', age: 'under-1' },
    ]);
    expect(concernsForAges(['sight'], ['under-1', '3-6'])).toEqual([{ concern: 'sight', age: '3-6' }]);
  });

  it('puts hazards in another order, and leaves none out, whatever the ages', () => {
    const terms = fc.array(
      fc.record({
        hazard: fc.option(fc.constantFrom(...hazards), { nil: undefined }),
        official: fc.string(),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(terms, fc.subarray([...ageBands]), (all, ages) => {
        const ordered = hazardsForAges(all, ages);
        expect(ordered).toHaveLength(all.length);
        expect(new Set(ordered)).toEqual(new Set(all));
        if (ages.length === 0) expect(ordered).toEqual(all);
      }),
    );
  });

  it.each(concerns)('%s matters at some age, and there is a public rule on it', (concern) => {
    expect(Math.max(...ageBands.map((age) => weightOf(concern, age)))).toBeGreaterThan(0);
    expect(concernReferences[concern].length).toBeGreaterThan(0);
    for (const { address } of concernReferences[concern]) expect(address).toMatch(/^https:\/\//);
  });
});

describe('an age in an official text', () => {
  it.each(agePatterns.flatMap(({ lang, examples }) => examples.map((text) => [lang, text] as const)))(
    'in %s: %s',
    (_, text) => expect(speaksOfAnAge(text)).toBe(true),
  );

  it.each([
    'within 2 years of purchase it failed',
    'a 3 m cord',
    '3개 세트',
    '2026년',
    'model A-36',
    '3세기',
    'It was sold for 2 years.',
    'If you bought it less than 6 months ago, ask for your money back.',
    'Stop using chargers over 3 years old.',
    'Batteries older than 2 years may swell.',
    'The hole is over four inches wide.',
    'An 86-year-old man died.',
    'Returns are taken for up to 24 months after the purchase.',
    '12개월 이상 지난 제품은 쓰지 마세요.',
    '제조일로부터 24개월',
    '인증표시 사용금지 2개월',
    'Garantie de 24 mois',
    'Vendu depuis plus de 24 mois',
    'Die Gewährleistung gilt bis 24 Monate.',
    'Garantía de 24 meses',
    '保修3个月',
  ])('is none: %s', (text) => expect(speaksOfAnAge(text)).toBe(false));

  it.each([
    'For 3 years and up, no batteries needed',
    'Sold for 2 years, it was bought for children under 3 years.',
    'The chargers are sold to infants’ parents; a 2-year-old child was burnt.',
    '구매한 뒤 36개월 미만 어린이가 삼켰습니다.',
    '판매된 제품을 만 3세 이상 사용',
    'Vendu pour les enfants de moins de 36 mois',
    '销售给3岁以下儿童',
  ])('is one although something is sold: %s', (text) => expect(speaksOfAnAge(text)).toBe(true));

  it('is quoted with its sentence only', () => {
    expect(
      ageSentences(
        'The magnets come loose. Children under 8 years may swallow them. The toy has no CE mark.',
      ),
    ).toEqual(['Children under 8 years may swallow them.']);
  });
});
