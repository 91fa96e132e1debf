import { type AgeBand, ageBands } from './age-bands';
import { concernWords } from './concern-words';
import type { Hazard } from './hazards';
import type { Notice } from './notice';
import type { ProductType } from './product-types';

/**
 * What parents worry about, in words they use: finer than the official hazards where these say only "chemical" or
 * "choking". The order is the one they are told in where none matters more than another.
 */
export const concerns = [
  'button-cells',
  'magnets',
  'small-parts',
  'cords',
  'suffocation',
  'drowning',
  'entrapment',
  'falls',
  'electric-shock',
  'flammability',
  'fire',
  'burns',
  'lead',
  'cadmium',
  'phthalates',
  'chemicals',
  'germs',
  'hearing',
  'sight',
  'cuts',
] as const;
export type Concern = (typeof concerns)[number];

/** What an official hazard means for a child; those left out mean nothing of their own. */
const concernOfHazard: Readonly<Partial<Record<Hazard, Concern>>> = {
  asphyxiation: 'suffocation',
  burns: 'burns',
  chemical: 'chemicals',
  choking: 'small-parts',
  cuts: 'cuts',
  'damage-to-hearing': 'hearing',
  'damage-to-sight': 'sight',
  drowning: 'drowning',
  'electric-shock': 'electric-shock',
  entrapment: 'entrapment',
  explosion: 'fire',
  fall: 'falls',
  fire: 'fire',
  'ingestion-of-batteries': 'button-cells',
  'ingestion-of-magnets': 'magnets',
  injuries: 'cuts',
  microbiological: 'germs',
  poisoning: 'chemicals',
  strangulation: 'cords',
  suffocation: 'suffocation',
};

/** How much a concern matters at an age: 2 first of all, 1 as well, 0 hardly. */
type Weight = 0 | 1 | 2;

/** One figure an age band, in the order of `ageBands`. */
const weights: Readonly<Record<Concern, readonly [Weight, Weight, Weight, Weight]>> = {
  'button-cells': [2, 2, 2, 1],
  magnets: [2, 2, 2, 2],
  'small-parts': [2, 2, 1, 0],
  cords: [2, 2, 1, 1],
  suffocation: [2, 2, 1, 1],
  drowning: [2, 2, 2, 1],
  entrapment: [2, 2, 1, 1],
  falls: [2, 2, 1, 1],
  'electric-shock': [1, 2, 2, 2],
  flammability: [1, 2, 2, 2],
  fire: [1, 1, 2, 2],
  burns: [1, 2, 2, 1],
  lead: [2, 2, 2, 1],
  cadmium: [2, 2, 2, 1],
  phthalates: [2, 2, 1, 1],
  chemicals: [2, 2, 1, 1],
  germs: [2, 1, 1, 1],
  hearing: [2, 2, 1, 1],
  sight: [1, 1, 2, 2],
  cuts: [1, 1, 1, 1],
};

/** A concern of weight 0 is not told at that age, and has no words for it. */
export function weightOf(concern: Concern, age: AgeBand): Weight {
  return weights[concern][ageBands.indexOf(age)] ?? 0;
}

/** The substances that an official "chemical" may mean. */
const substances: ReadonlySet<Concern> = new Set(['lead', 'cadmium', 'phthalates']);

/** Types of product of which a fire means the fabric: elsewhere it is a device or its battery. */
const fabrics: ReadonlySet<ProductType> = new Set(['clothing-and-textiles', 'childcare', 'furniture']);

/** What an official hazard means for a child in products of a type. */
export function concernIn(hazard: Hazard, type: ProductType | undefined): Concern | undefined {
  const concern = concernOfHazard[hazard];
  return concern === 'fire' && type !== undefined && fabrics.has(type) ? 'flammability' : concern;
}

/**
 * What a notice means for a child: by its official hazards, and by what its official words name, such as a substance or a
 * button cell. Where a substance is named, the general word is left out.
 */
export function concernsOf(notice: Pick<Notice, 'hazards' | 'danger' | 'gist' | 'category'>): Concern[] {
  const found = new Set<Concern>();
  for (const { hazard } of notice.hazards) {
    const concern = hazard && concernIn(hazard, notice.category?.type);
    if (concern) found.add(concern);
  }
  const words = [
    ...notice.danger,
    ...notice.gist,
    ...notice.hazards.map(({ official }) => ({ text: official })),
  ]
    .map(({ text }) => text.normalize('NFKC').toLowerCase())
    .join('\n');
  for (const concern of concerns) if (concernWords[concern]?.pattern.test(words)) found.add(concern);
  if ([...substances].some((each) => found.has(each))) found.delete('chemicals');
  return concerns.filter((each) => found.has(each));
}

/** A concern, and the youngest of the children it matters most to. */
export interface ConcernForAge {
  concern: Concern;
  age: AgeBand;
}

/** Those concerns that matter at any of the ages, the most pressing first. */
export function concernsForAges(found: readonly Concern[], ages: readonly AgeBand[]): ConcernForAge[] {
  const youngest = ageBands.filter((age) => ages.includes(age));
  return found
    .flatMap((concern) => {
      const [age] = [...youngest].sort((a, b) => weightOf(concern, b) - weightOf(concern, a));
      return age !== undefined && weightOf(concern, age) > 0 ? [{ concern, age }] : [];
    })
    .sort((a, b) => weightOf(b.concern, b.age) - weightOf(a.concern, a.age));
}

/** The official hazards of a notice, those that matter most at these ages first; all of them stay. */
export function hazardsForAges<Term extends { hazard?: Hazard | undefined }>(
  terms: readonly Term[],
  ages: readonly AgeBand[],
): Term[] {
  const weight = ({ hazard }: Term) => {
    const concern = hazard && concernOfHazard[hazard];
    return concern ? Math.max(0, ...ages.map((age) => weightOf(concern, age))) : 0;
  };
  return [...terms].sort((a, b) => weight(b) - weight(a));
}
