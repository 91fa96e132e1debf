import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgeBand, ageBands } from '../../../lib/core/age-bands';
import { type Concern, concerns, weightOf } from '../../../lib/core/concerns';
import { hazards } from '../../../lib/core/hazards';
import { emptyListing, type Listing } from '../../../lib/core/listing';
import type { ListState } from '../../../lib/core/lists';
import type { ProductType } from '../../../lib/core/product-types';
import { composeCategoryAdvice } from '../../../lib/language/compose-category-advice';
import { composeForChildren } from '../../../lib/language/compose-for-children';
import { composeParentsPage } from '../../../lib/language/compose-parents-page';
import { languages } from '../../../lib/language/language';
import { sentencesIn } from '../../../lib/language/sentences';
import { hit, list, match, notice, warning } from './samples';

const choking = notice({
  hazards: [
    { official: 'Damage to sight', hazard: 'damage-to-sight' },
    { official: 'Choking', hazard: 'choking' },
  ],
  danger: [{ lang: 'en', text: 'Small parts come off. Children under 3 years may choke. It has no mark.' }],
});

describe('what a notice means for the children of the household', () => {
  it('is told first for what matters at their age, in words marked as ours, with related rules', () => {
    const view = composeForChildren(choking, ['1-3'], 'en');
    expect(view?.lines[0]).toMatchObject({ name: 'Small parts', age: '1 to 3 years' });
    expect(view?.ours).toContain('not an authority');
    expect(view?.rules.links.every(({ href }) => href.startsWith('https://'))).toBe(true);
    expect(view?.ageWarnings?.items).toEqual([{ text: 'Children under 3 years may choke.', language: 'en' }]);
  });

  it('is nothing where nobody said that children live there', () => {
    expect(composeForChildren(choking, [], 'en')).toBeUndefined();
  });

  it('puts the hazards that matter at the age first', () => {
    const shown = (ages: AgeBand[]) =>
      warning({ verdict: hit([match({ notice: choking })]), ages }).notices[0]?.hazards;
    expect(shown([])).toEqual(['Damage to sight', 'Choking']);
    expect(shown(['under-1'])).toEqual(['Choking', 'Damage to sight']);
    expect(shown(['6-12'])).toEqual(['Damage to sight', 'Choking']);
  });

  it('never hides, softens or shortens a warning, whatever the ages and hazards', () => {
    const terms = fc.uniqueArray(fc.constantFrom(...hazards), { maxLength: 6 });
    fc.assert(
      fc.property(
        terms,
        fc.subarray([...ageBands]),
        fc.constantFrom(...languages),
        (found, ages, language) => {
          const verdict = hit([
            match({ notice: notice({ hazards: found.map((hazard) => ({ official: hazard, hazard })) }) }),
          ]);
          const without = warning({ verdict, language });
          const withAges = warning({ verdict, language, ages });
          const bare = (view: typeof without) => ({
            ...view,
            notices: view.notices.map(({ forChildren: _, ...rest }) => ({
              ...rest,
              hazards: [...rest.hazards].sort(),
            })),
            copyText: '',
          });
          expect(bare(withAges)).toEqual(bare(without));
        },
      ),
    );
  });

  it.each(languages.flatMap((language) => concerns.map((concern) => [language, concern] as const)))(
    'in %s, has words for %s at every age it matters at and no other, that end as sentences do',
    (language, concern) => {
      const { name, at } = sentencesIn(language).dashboard.parents.concerns[concern];
      expect(name).not.toBe('');
      const told = ageBands.filter((age) => weightOf(concern, age) > 0);
      expect(Object.keys(at)).toEqual(told);
      for (const age of told) expect(at[age]).toMatch(language === 'ko' ? /(니다|세요)\.$/ : /\.$/);
    },
  );
});

const koreanAndEnglish = (concern: Concern, age: AgeBand) =>
  languages.map(
    (language) =>
      [language, sentencesIn(language).dashboard.parents.concerns[concern].at[age] ?? ''] as const,
  );

describe('our own words to parents', () => {
  const harms = {
    en: /\b(?:harms?|burns? through|disturbs?|pierces?|drowns?|blocks?|catch|start|close)\b/,
    ko: /(?:해칩니다|다치게 합니다|막습니다|걸립니다|낍니다|태웁니다|불이 납니다|숨집니다)/,
  };
  const may = /\b(?:can|may|must)\b/;

  it.each(concerns.flatMap((concern) => ageBands.map((age) => [concern, age] as const)))(
    'say of %s at %s what can happen, and not that it will, in both languages',
    (concern, age) => {
      for (const [language, text] of koreanAndEnglish(concern, age))
        for (const sentence of text.split(/(?<=[.;])\s+/))
          if (harms[language].test(sentence)) expect(sentence).toMatch(language === 'en' ? may : /^$/);
    },
  );

  it.each(ageBands)('name kidneys and bones for cadmium at %s in both languages', (age) => {
    const [ko, en] = [...koreanAndEnglish('cadmium', age)].sort(([a]) => (a === 'ko' ? -1 : 1));
    expect(ko?.[1]).toMatch(/콩팥과 뼈/);
    expect(en?.[1]).toMatch(/kidneys and bones/);
  });

  it('say where a smell is a sign that no smell is none', () => {
    for (const age of ['3-6', '6-12'] as const)
      for (const [language, text] of koreanAndEnglish('chemicals', age))
        expect(text).toMatch(language === 'en' ? /lack of one proves nothing/ : /냄새가 없다고 해서/);
  });

  it.each(languages)('in %s, call the rules related, and claim no more of them', (language) => {
    expect(sentencesIn(language).dashboard.parents.rules).toMatch(/^(?:Related rules|관련 규정)$/);
  });
});

describe('what a kind of product has drawn', () => {
  const listing = (over: Partial<Listing> = {}): Listing => ({
    ...emptyListing({ marketplace: 'temu', ids: ['601000000000017'], address: 'https://www.temu.com/' }),
    titles: ['Plush bear'],
    ...over,
  });
  const sources = [{ id: 'eu-safety-gate', name: 'Gate', licence: '', attribution: '', notices: 300 }];
  const advice = (over: object = {}, ages: AgeBand[] = []) => {
    const told = adviceIfAny(over, ages);
    if (!told) throw new Error('no advice');
    return told;
  };
  const adviceIfAny = (over: object = {}, ages: AgeBand[] = []) =>
    composeCategoryAdvice({
      type: 'toys',
      tally: {
        notices: 312,
        hazards: [
          { hazard: 'choking', notices: 200 },
          { hazard: 'chemical', notices: 112 },
        ],
        sources: [{ source: 'eu-safety-gate', notices: 300 }],
      },
      listing: listing(),
      lists: [list({ sources })],
      language: 'en',
      ages,
      ...over,
    });

  it('counts notices, dangers and who published them, by dated lists, and says nothing of the product', () => {
    const told = advice();
    expect(told.heading).toContain('toys');
    expect(told.about).toContain('says nothing of this one');
    expect(told.drawn).toBe('312 notices in the last 24 months, by Test list of 24 November 2026.');
    expect(told.hazards?.items[0]).toBe('Choking: 200');
    expect(told.sources?.items).toEqual(['EU Safety Gate: 300 notices']);
    expect(told.lookFor?.lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(told)).not.toMatch(/\bsafe\b/i);
  });

  it('looks at what matters at the ages that were chosen', () => {
    expect(advice({}, ['6-12']).lookFor?.lines.map(({ name }) => name)).toEqual(['Harmful chemicals']);
    expect(advice({}, ['under-1']).lookFor?.lines[0]?.name).toBe('Small parts');
  });

  it('tells the absence of a mark as information, neither way, and only where there is none', () => {
    expect(advice().noCertificate).toContain('either way');
    const marked = listing({ titles: ['Plush bear KC CB061R123-4567'] });
    expect(advice({ listing: marked }).noCertificate).toBeUndefined();
  });

  it('says that there was none, by which lists', () => {
    const told = advice({ tally: { notices: 0, hazards: [], sources: [] } });
    expect(told.drawn).toContain('None in the last 24 months');
    expect(told.lookFor).toBeUndefined();
  });

  it.each([
    ['there is no list', []],
    ['no list has come', [{ state: 'none', notices: 0 }]],
    ['there is the starter list only', [{ state: 'starter' }]],
    ['the list has expired', [{ state: 'expired' }]],
    ['only a list that the user added is current', [{ byAuthority: false }]],
  ] satisfies [string, Partial<ListState>[]][])('never says that there was none where %s', (_, lists) => {
    const none = { notices: 0, hazards: [], sources: [] };
    expect(adviceIfAny({ tally: none, lists: lists.map((each) => list(each)) })).toBeUndefined();
  });

  it('is no advice without a list, whatever was counted', () =>
    expect(adviceIfAny({ lists: [] })).toBeUndefined());

  it('still tells what an expired or the starter list holds, with its day', () => {
    expect(advice({ lists: [list({ state: 'expired' })] }).drawn).toContain('312 notices');
    expect(advice({ lists: [list({ state: 'starter' })] }).drawn).toContain('24 November 2026');
  });

  it('speaks of fabric, and not of batteries, where clothing catches fire', () => {
    const tally = { notices: 9, hazards: [{ hazard: 'fire', notices: 9 }], sources: [] };
    const names = (type: ProductType) => advice({ type, tally }).lookFor?.lines.map(({ name }) => name);
    expect(names('clothing-and-textiles')).toEqual(['Catching fire']);
    expect(names('electrical-appliances')).toEqual(['Fire']);
  });

  it('gives the page’s own ages as the seller’s word', () => {
    const told = advice({ listing: listing({ attributes: [{ name: 'Age', value: '3+' }] }) });
    expect(told.pageAges).toMatchObject({ label: expect.stringContaining('seller'), items: ['Age: 3+'] });
  });
});

describe('the section for parents', () => {
  it('offers every age, and tells what comes first at those that are chosen', () => {
    const page = composeParentsPage(['under-1'], 'ko');
    expect(page.ages.map(({ age, chosen }) => [age, chosen])).toEqual([
      ['under-1', true],
      ['1-3', false],
      ['3-6', false],
      ['6-12', false],
    ]);
    expect(page.first).toHaveLength(1);
    expect(page.first[0]?.lines.length).toBeGreaterThan(4);
    expect(composeParentsPage(['under-1', '6-12'], 'en').first.map(({ age }) => age)).toEqual([
      'Under 1 year',
      '6 to 12 years',
    ]);
    expect(composeParentsPage([], 'ko').first).toEqual([]);
  });
});
