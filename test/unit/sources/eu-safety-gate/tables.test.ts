import { describe, expect, it } from 'vitest';
import { hazards as allHazards } from '../../../../lib/core/hazards';
import {
  categoryOf,
  categoryTerms,
  otherCategoryTerms,
} from '../../../../lib/sources/eu-safety-gate/categories';
import { takesBack } from '../../../../lib/sources/eu-safety-gate/corrigendum';
import { hazardOfTerm, hazardsOf, hazardTerms } from '../../../../lib/sources/eu-safety-gate/hazards';
import {
  kindOf,
  measureOf,
  measuresWithin,
  measureTerms,
} from '../../../../lib/sources/eu-safety-gate/measure-terms';
import { splitMeasures } from '../../../../lib/sources/eu-safety-gate/measures';

/** The website's enumeration of risk types (`GET …/public/api/enum/list`, 2026-09). */
const riskTypes = [
  ...[
    'ASPHYXIATION',
    'BURNS',
    'CHEMICAL',
    'CHOKING',
    'CUTS',
    'DAMAGE_TO_HEARING',
    'DAMAGE_TO_SIGHT',
    'DROWNING',
  ],
  ...[
    'ELECTRIC_SHOCK',
    'ELECTROMAGNETIC_DISTURBANCE',
    'ENERGY_CONSUMPTION',
    'ENTRAPMENT',
    'ENVIRONMENT',
    'FIRE',
  ],
  ...[
    'HEALTH_RISK_OTHER',
    'INJURIES',
    'MEASUREMENT_INCORRECT',
    'MICROBIOLOGICAL',
    'SECURITY',
    'STRANGULATION',
  ],
  ...['SUFFOCATION', 'OTHER'],
];

describe('risk types', () => {
  it.each(riskTypes)('%s of the website is mapped', (name) =>
    expect(hazardOfTerm(name).hazard).toBeDefined(),
  );

  it('maps onto hazards that core knows', () => {
    expect(hazardTerms.every(({ hazard }) => allHazards.includes(hazard))).toBe(true);
  });

  it.each([
    ['a list by commas', 'Choking, Injuries', ['choking', 'injuries']],
    ['a list by semicolons', 'Electric shock; Fire', ['electric-shock', 'fire']],
    ['a term that has a slash', 'Health risk / other', ['health-other']],
    ['a list by slashes', 'Choking / Cuts', ['choking', 'cuts']],
    ['terms run together', 'Electric shockFire', ['electric-shock', 'fire']],
    ['an empty field', '', []],
  ])('reads %s', (_, field, hazards) =>
    expect(hazardsOf(field).map(({ hazard }) => hazard)).toEqual(hazards),
  );

  it('keeps the official words of both channels alike, and those it does not know as they are', () => {
    expect(hazardOfTerm('DAMAGE_TO_SIGHT').official).toBe('Damage to sight');
    expect(hazardsOf('Chemical, Loudness')).toEqual([
      { official: 'Chemical', hazard: 'chemical' },
      { official: 'Loudness' },
    ]);
    expect(hazardsOf('FireLoudness')).toEqual([{ official: 'FireLoudness' }]);
  });
});

describe('categories', () => {
  it.each([
    ['Toys', 'toys'],
    ['TOYS', 'toys'],
    ["Childcare articles and children's equipment", 'childcare'],
    ['CHILDCARE_ARTICLES_AND_CHILDREN_EQUIPMENT', 'childcare'],
    ['ELECTRICAL_APPLIANCES', 'electrical-appliances'],
    ['LIGHTING_CHAINS', 'lighting-chains'],
    ['CLOTHING_TEXTILES', 'clothing-and-textiles'],
    ['HOBBY_SPORTS_EQUIPMENT', 'hobby-and-sports'],
    ['KITCHEN_COOKING_ACCESSORIES', 'kitchen-and-cooking'],
    ['FOOD_IMITATING_PRODUCTS', 'food-imitating'],
    ['Pressure equipment/vessels', 'pressure-equipment'],
    ['Other - Automotive accessories', 'vehicle-accessories'],
    ['Other – E-cigarettes', 'other-consumer-product'],
  ])('%s is %s', (category, type) => expect(categoryOf(category, '')).toMatchObject({ kind: 'type', type }));

  it('writes the website’s names in the words of the weekly reports', () => {
    expect(categoryOf('ELECTRICAL_APPLIANCES', '').official).toBe('Electrical appliances and equipment');
    expect(categoryOf('TOYS', '').official).toBe('Toys');
    expect(categoryOf('Barbecue', '').official).toBe('Barbecue');
  });

  it.each(['Motor vehicles', 'MOTOR_VEHICLES', 'Recreational crafts', 'Lifts'])('leaves out %s', (category) =>
    expect(categoryOf(category, 'Passenger car').kind).toBe('left-out'),
  );

  it.each(['Motor vehicle part', 'Brake pads', 'Motorcycle helmet', 'Child seat', 'Tyre'])(
    'keeps a %s out of the category of vehicles',
    (product) => expect(categoryOf('Motor vehicles', product)).toMatchObject({ type: 'vehicle-accessories' }),
  );

  it.each(['Other - Singing bowls', 'Something new', ''])('guesses no place for %o', (category) =>
    expect(categoryOf(category, 'Singing bowl').kind).toBe('unmapped'),
  );

  it('has no term that only differs in writing from another row’s', () => {
    expect(categoryTerms.length).toBeGreaterThan(30);
    expect(otherCategoryTerms.length).toBeGreaterThan(5);
  });
});

describe('the run-together field of measures', () => {
  const operator = 'Type of economic operator taking notified measure(s): ';
  const ordered = 'Type of economic operator to whom the measure(s) were ordered: ';

  it('is split into category, operator and date, in both spellings, without a date where it is Unknown', () => {
    const field = `${operator}ManufacturerCategory of measure(s): Recall of the product from end usersDate of entry into force: 22/05/2026${ordered}DistributorCategory of measure(s): Stop of salesDate of entry into force: Unknown`;
    expect(splitMeasures(field)).toEqual([
      { category: 'Recall of the product from end users', operator: 'Manufacturer', inForce: '2026-05-22' },
      { category: 'Stop of sales', operator: 'Distributor' },
    ]);
  });

  it('gives the operator to every category that follows it', () => {
    const field = `${operator}ImporterCategory of measure(s): ACategory of measure(s): B`;
    expect(splitMeasures(field).map((each) => each.operator)).toEqual(['Importer', 'Importer']);
  });

  it('without labels is one category', () => {
    expect(splitMeasures('Withdrawal of the product from the market')).toEqual([
      { category: 'Withdrawal of the product from the market' },
    ]);
    expect(splitMeasures('  ')).toEqual([]);
  });
});

describe('measures', () => {
  it.each([
    ['RECALL_OF_PRODUCT_FROM_CONSUMERS', 'Recall of the product from end users', 'recall'],
    ['REMOVAL_FROM_ONLINE_MARKETPLACE', 'Removal of this product listing by the online marketplace', 'alert'],
    [
      'Removal of this product listing by the online marketplace/webshop',
      'Removal of this product listing by the online marketplace/webshop',
      'alert',
    ],
    ['WARNING_CONSUMERS_OF_RISKS', 'Warning consumers of the risks', 'warning'],
    ['IMPORT_REJECTED_AT_BORDER', 'Import rejected at border', 'ban'],
    ['Other: Stop of sales', 'Stop of sales', 'alert'],
    [
      'Other: the maker modified the production',
      'the maker modified the production',
      'repaired-in-production',
    ],
    [
      'Production has been changed since March',
      'Production has been changed since March',
      'repaired-in-production',
    ],
    ['Fine', 'Fine', 'administrative'],
  ])('%s is "%s", %s', (words, official, kind) => expect(measureOf(words)).toEqual({ official, kind }));

  it('keeps free words without guessing a kind', () => {
    expect(measureOf('Other: letter to the retailer')).toEqual({ official: 'letter to the retailer' });
  });

  it('finds known terms in the prose of older reports', () => {
    const prose =
      'Measures ordered by public authorities (to: Importer): Withdrawal of the product from the market, Recall of the product from end users';
    expect(measuresWithin(prose).map(({ kind }) => kind)).toEqual(['alert', 'recall']);
    expect(measuresWithin('The maker defined and refined it')).toEqual([]);
  });

  it('makes a notice what its weightiest measure is', () => {
    expect(
      kindOf([
        { official: 'x', kind: 'warning' },
        { official: 'y', kind: 'recall' },
      ]),
    ).toBe('recall');
    expect(kindOf([{ official: 'x', kind: 'repaired-in-production' }])).toBe('repaired-in-production');
    expect(kindOf([{ official: 'x', kind: 'administrative' }, { official: 'unknown words' }])).toBe('alert');
    expect(kindOf([])).toBe('alert');
  });

  it('gives every kind a weight, so that none falls out', () => {
    for (const { kind } of measureTerms) expect(kindOf([{ official: 'x', kind }])).toBe(kind);
  });
});

describe('a corrigendum', () => {
  it.each([
    'This notification has been withdrawn by the notifying authority.',
    'The alert was cancelled on 3 November.',
    'Withdrawal of the notification.',
    'The notification is permanently removed from Safety Gate.',
  ])('takes the notification back: %s', (text) => expect(takesBack(text)).toBe(true));

  it.each([
    'The product has been withdrawn from the market.',
    'The notification was corrected: the products have been withdrawn from the market.',
    'The brand was corrected.',
    'Notification: the batch number was removed.',
    'Withdrawal of the product from the market was added to the notification.',
  ])('only corrects it: %s', (text) => expect(takesBack(text)).toBe(false));
});
