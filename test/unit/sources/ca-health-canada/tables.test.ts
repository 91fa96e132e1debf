import { describe, expect, it } from 'vitest';
import { brandsOf } from '../../../../lib/sources/ca-health-canada/brands';
import { categoryLeaves, placeOf } from '../../../../lib/sources/ca-health-canada/categories';
import { hazardsOf, issueTerms } from '../../../../lib/sources/ca-health-canada/hazards';
import { organisations } from '../../../../lib/sources/ca-health-canada/organisations';
import { kindOf, nameInTitle, someOnlyIn } from '../../../../lib/sources/ca-health-canada/titles';

const consumer = 'Consumer product safety';
const branch = 'Communications and Public Affairs Branch';
const place = (organisation: string, category: string, product = '') =>
  placeOf({ language: 'en', organisation, category, product });

describe('the publishing units', () => {
  it.each(organisations.flatMap(({ terms, place: { kind } }) => terms.map((term) => [term, kind] as const)))(
    'place %s as %s',
    (organisation, kind) => {
      const read = place(organisation, 'Drugs').kind;
      expect(read).toBe(kind === 'kept' ? 'kept' : 'left-out');
      expect(place(organisation, 'Toys and games').kind).toBe(kind === 'left-out' ? 'left-out' : 'kept');
    },
  );

  it('say why each of them is left out', () => {
    for (const { place: of } of organisations)
      if (of.kind === 'left-out') expect(of.why.length).toBeGreaterThan(20);
  });

  it('are reported where no table knows one, and its notices kept by category', () => {
    expect(place('Office of Marvels', 'Jewellery')).toMatchObject({
      kind: 'unknown-organisation',
      read: { kind: 'kept', category: { type: 'jewellery' } },
    });
  });
});

describe('the leaves of a category', () => {
  it.each(categoryLeaves.flatMap(({ terms, place: leaf }) => terms.map((term) => [term, leaf] as const)))(
    'place %s',
    (term, leaf) => {
      expect(place(consumer, term)).toMatchObject({ kind: 'kept', unmapped: [] });
      expect(place(branch, term).kind).toBe(leaf.kind === 'other' ? 'left-out' : 'kept');
      if (leaf.kind === 'type')
        expect(place(consumer, term)).toMatchObject({ category: { type: leaf.type } });
    },
  );

  it.each([
    ['a leaf before what it is called', 'Household items - Toys and games', 'Stroller', 'toys'],
    ['what it is called where a leaf holds anything', 'Household items', 'Mompaz Velo stroller', 'childcare'],
    ['nothing where nobody knows', 'Household items', 'Zorb', undefined],
    ['nothing by default', 'Other', 'Zorb', undefined],
  ])('tell the kind of product: %s', (_, category, product, type) => {
    const read = place(consumer, category, product);
    expect(read.kind === 'kept' ? read.category?.type : 'left out').toBe(type);
  });

  it('of Transport Canada keep child car seats and leave out every vehicle, in whatever words', () => {
    expect(place('TC', 'Booster Seat - Child Car Seat').kind).toBe('kept');
    expect(place('TC', 'Truck - Med. & H.D.')).toEqual({ kind: 'left-out', category: 'TC' });
    expect(place('TC', '')).toEqual({ kind: 'left-out', category: 'TC' });
  });

  it('without a row are reported and kept, also in the branch that publishes for all', () => {
    expect(place(branch, 'Enchanted mirrors')).toMatchObject({
      kind: 'kept',
      unmapped: ['Enchanted mirrors'],
    });
    expect(place(branch, '').kind).toBe('left-out');
  });
});

describe('issues', () => {
  it.each(issueTerms.flatMap(({ terms, hazard }) => terms.map((term) => [term, hazard] as const)))(
    '%s is %s',
    (term, hazard) => expect(hazardsOf(term, '', 'en')).toEqual([{ official: term, hazard }]),
  );

  it.each([
    ['Tip-over hazard - Entrapment hazard - Injury hazard', '', ['injuries', 'entrapment', 'injuries']],
    ['Electrical hazard', '', ['electric-shock']],
    ['Microbial hazard', '', ['microbiological']],
    ['', 'Rattles recalled due to choking hazard', ['choking']],
    ['Product safety', 'Heaters may pose a risk of fire', ['fire']],
    ['Product safety - Burn hazard', '', ['burns']],
    ['--', 'Gnomes', []],
    ['Contents', 'Gnomes', [undefined]],
    ['', 'Gnomes', []],
  ])('%o of %o', (issue, title, hazards) => {
    expect(hazardsOf(issue, title, 'en').map(({ hazard }) => hazard)).toEqual(hazards);
  });

  it.each([
    ['Danger d’étouffement - Danger de chute', ['choking', 'fall']],
    ['Danger de choc électrique', ['electric-shock']],
    ['Danger microbien', ['microbiological']],
  ])('in French: %s', (issue, hazards) => {
    expect(hazardsOf(issue, '', 'fr').map(({ hazard }) => hazard)).toEqual(hazards);
  });
});

describe('titles', () => {
  it.each([
    ['en', 'Condor HMS Triple Carabiners recalled due to fall hazard', 'Condor HMS Triple Carabiners'],
    [
      'en',
      'Health Canada orders Junia Brands Corp. to recall Valdo Duo Double Stroller',
      'Valdo Duo Double Stroller',
    ],
    [
      'en',
      'Quill Bicycles Recalls select Carbon Handlebars due to Injury Hazard',
      'select Carbon Handlebars',
    ],
    [
      'en',
      'Health Canada warns that the Simnova Mini Heater available on Amazon.ca may pose a risk of fire',
      'Simnova Mini Heater',
    ],
    ['en', 'Health Canada warns of magnet sets previously available on a shop', 'magnet sets'],
    ['en', 'Health Canada warns consumers about Power-7 USB Wall Charger', 'Power-7 USB Wall Charger'],
    ['en', 'Transport Canada Recall - 2026002 - CLEKKO', undefined],
    ['en', 'Playmore Portable Crib', undefined],
    ['fr', 'Rappel de tuques Sansloup en raison d’un danger de strangulation', 'tuques Sansloup'],
    [
      'fr',
      'Santé Canada met en garde contre les trousses Balunika en vente sur AliExpress',
      'trousses Balunika',
    ],
  ] as const)('in %s, %s: %s', (language, title, name) => expect(nameInTitle(title, language)).toBe(name));

  it.each([
    ['en', 'Plush Bears recalled due choking hazard', 'recall'],
    ['en', 'Health Canada warns about insecticides', 'warning'],
    ['en', 'Guidewire', 'alert'],
    ['fr', 'Rappel de jouets', 'recall'],
    ['fr', 'Santé Canada met en garde contre des jouets', 'warning'],
    ['fr', 'Jouets', 'alert'],
  ] as const)('in %s, %s is a %s', (language, title, kind) => expect(kindOf(title, language)).toBe(kind));

  it.each([
    'Certain Northwick mitts recalled',
    'One lot of Wagner pie recalled',
    'Heaters: affected lots may overheat',
    'select Carbon Handlebars',
    'Rappel de deux lots de bougies',
    'Certaines mitaines',
  ])('say that only some are meant: %s', (title) => expect(someOnlyIn(title)).toBe(title));
  it.each(['A lot of fun Slide recalled', 'Balloon kits', 'Uncertain Toys recalled'])(
    'and not in %s',
    (title) => expect(someOnlyIn(title)).toBeUndefined(),
  );
});

describe('brands', () => {
  it.each([
    [
      'the firm to turn to',
      '',
      ['Mompaz Velo stroller'],
      'Consumers can contact Mompaz by email.',
      ['Mompaz'],
    ],
    [
      'the firm of a joint recall',
      '',
      ['Quill Carbon Bars'],
      'Joint recall with Health Canada, the US CPSC and Quill Bicycles.Please note',
      ['Quill'],
    ],
    ['capitals within a word', '', ['Certain DeVorn Cordless Heaters'], '', ['DeVorn']],
    ['a word in capitals', '', ['STYHL BR 800 Backpack Blower'], '', ['STYHL']],
    ['a trade mark', '', ['Zolivar® Steam Mop'], '', ['Zolivar']],
    ['no abbreviation', '', ['USB Charger', 'LED Lamp', 'BBQ Brush'], '', []],
    ['no title in capitals', '', ['CHILDREN PYJAMAS'], '', []],
    ['no authority', '', ['Health Canada Mug'], 'Contact Health Canada.', []],
    [
      'said to be one',
      'Hongzee brand USB Charger Station recalled',
      ['Hongzee brand USB Charger Station'],
      '',
      ['Hongzee'],
    ],
    [
      'the address of the firm',
      '',
      ['HotPalms Rechargeable Hand Warmers'],
      'Visit www.hotpalms.com',
      ['HotPalms'],
    ],
    ['a Canadian address', '', ['Zorbaline Rattle'], 'Visit https://www.zorbaline.ca/recall', ['Zorbaline']],
    [
      'no address of the government',
      '',
      ['Canada Gnome Set'],
      'See https://www.canada.ca/en/health-canada',
      [],
    ],
    ['none that nothing confirms', 'Condor Carabiners recalled', ['Condor Carabiners'], 'Return them.', []],
    ['the make of a seat', 'Transport Canada Recall - 2026002 - CLEKKO', ['Booster Seat'], '', ['CLEKKO']],
  ])('%s', (_, title, names, advice, brands) => expect(brandsOf(title, names, advice)).toEqual(brands));
});
