import { describe, expect, it } from 'vitest';
import { hazardsOf, reasonOf } from '../../../../lib/sources/us-cpsc/hazards';
import { leftOutCategory, leftOutNames } from '../../../../lib/sources/us-cpsc/left-out';
import { sentencesOf } from '../../../../lib/sources/us-cpsc/sentences';
import { soldAt } from '../../../../lib/sources/us-cpsc/sold-at';
import { englishHazardWords } from '../../../../lib/sources/vocabularies/english-hazard-words';

describe('hazards out of a recall’s words', () => {
  it.each(englishHazardWords)('reads "$example" as $hazard', ({ example, hazard }) => {
    expect(hazardsOf(`Things Recalled Due to ${example} Hazard`, '').map((each) => each.hazard)).toContain(
      hazard,
    );
  });

  it.each([
    [
      'several in a title',
      'Chargers Recalled Due to Fire and Burn Hazards; Sold on Amazon',
      '',
      ['fire', 'burns'],
    ],
    [
      'the sentence where the title gives no reason',
      'Toys Recalled; Violate Mandatory Standard',
      'The toy contains magnets. If magnets are swallowed they attract each other.',
      ['ingestion-of-magnets'],
    ],
    [
      'the title before the sentence',
      'Rattles Recalled Due to Choking Hazard',
      'Pieces can burn.',
      ['choking'],
    ],
    [
      '"injury or death" only where nothing else is named',
      'Lamps Recalled Due to Risk of Serious Injury or Death from Electric Shock',
      '',
      ['electric-shock'],
    ],
    ['a plain injury', 'Tools Recalled Due to Injury Hazard', '', ['injuries']],
    ['lead the metal', 'Faucets Recalled Due to Risk of Lead Exposure', '', ['chemical']],
    ['lead the verb', 'Faucets Recalled', 'This can lead to a fall.', ['fall']],
    [
      'blood poisoning, which is no poison',
      'Magnet Sets Recalled',
      'Swallowed magnets can cause blood poisoning; the magnets are swallowed.',
      ['ingestion-of-magnets'],
    ],
  ])('reads %s', (_, title, prose, hazards) => {
    expect(hazardsOf(title, prose).map(({ hazard }) => hazard)).toEqual(hazards);
  });

  it('keeps the words as written', () => {
    expect(hazardsOf('Lamps Recalled Due to Electrical Shock Hazard', '')).toEqual([
      { official: 'Electrical Shock', hazard: 'electric-shock' },
    ]);
  });

  it('keeps a reason it does not know without a hazard, and says nothing where nothing is said', () => {
    expect(hazardsOf('Gnomes Recalled Due to Excessive Heat Exposure', '')).toEqual([
      { official: 'Excessive Heat Exposure' },
    ]);
    expect(hazardsOf('', '')).toEqual([]);
  });

  it('takes the reason up to the next part of the title', () => {
    expect(reasonOf('X Recalled Due to Risk of Choking; Sold on Temu')).toBe('Choking');
  });
});

describe('recalls that no marketplace shopper is concerned by', () => {
  it.each(leftOutNames)('leaves out $example', ({ example, category }) => {
    expect(leftOutCategory([example])).toBe(category);
  });

  it.each([
    'Model Year 2024 Ranger Recreational Off-Road Vehicles (ROVs)',
    'Ski-Doo Snowmobiles equipped with Pilot X Skis',
    'ZTrak Zero Turn Mowers with Kawasaki Engines',
  ])('leaves out %s', (product) => expect(leftOutCategory([product])).toBeDefined());

  it.each([
    'Droyd Youth All-Terrain Vehicles (ATVs)',
    'Huffy Utility Terrain Vehicle Ride-on toys',
    'Long-Haul ATV Gas Cans',
    'Off-Road Vehicle Helmets',
    'Children’s Toy Tractors',
    'Electric Scooters',
    'Boiler Toys',
    'Die-Cast Model Snowmobiles',
  ])('keeps %s', (product) => expect(leftOutCategory([product])).toBeUndefined());

  it('keeps a recall one of whose products is kept', () => {
    expect(leftOutCategory(['Polaris Snowmobiles', 'Polaris Helmets'])).toBeUndefined();
    expect(leftOutCategory([])).toBeUndefined();
  });
});

describe('where a recalled product was sold', () => {
  it.each([
    [
      'a seller, exclusively',
      'Detectors Recalled; Sold Exclusively on Amazon.com by Treatlive Technology',
      ['Amazon'],
      ['Amazon.com by Treatlive Technology'],
    ],
    ['a seller, not exclusively', 'Loungers Recalled; Sold on Amazon by Pomona', ['Amazon'], []],
    [
      'a marketplace of ours alone is no limit there',
      'Toys Recalled; Sold Exclusively on Temu',
      ['Temu'],
      [],
    ],
    [
      'a seller on a marketplace of ours',
      'Toys Recalled; Sold Exclusively on Temu.com by Youju',
      ['Temu'],
      ['Temu.com by Youju'],
    ],
    [
      'a shop, exclusively, before the reason',
      'Mirrors Sold Exclusively at Ridgeway Stores Recalled Due to Laceration Hazard',
      [],
      ['Ridgeway Stores'],
    ],
    [
      'brackets are no seller',
      'Blinds Recalled; Sold Exclusively on Amazon.com by Softfun (Recall Alert)',
      ['Amazon'],
      ['Amazon.com by Softfun'],
    ],
    ['nothing', 'Toys Recalled Due to Choking Hazard', [], []],
  ])('%s', (_, title, marketplaces, sellers) => expect(soldAt(title, [])).toEqual({ marketplaces, sellers }));

  it('reads the retailers’ sentence as well', () => {
    const retailers = [
      'Online at AliExpress.com, Walmart.com and Temu.com from May 2025 through June 2026 for about $12.',
    ];
    expect(soldAt('', retailers)).toEqual({ marketplaces: ['AliExpress', 'Temu', 'Walmart'], sellers: [] });
  });
});

describe('sentences', () => {
  it('end at a full stop, but not within abbreviations and numbers', () => {
    expect(sentencesOf('Made by Acme Inc. The box says Model No. AB-1. It weighs 2.5 lbs. Blue.')).toEqual([
      'Made by Acme Inc. The box says Model No. AB-1.',
      'It weighs 2.5 lbs. Blue.',
    ]);
  });

  it('end where the service lost the blank', () => {
    expect(sentencesOf('The recalled bed rails.Consumers should stop')).toEqual([
      'The recalled bed rails.',
      'Consumers should stop',
    ]);
  });
});
