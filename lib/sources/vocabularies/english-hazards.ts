import type { Hazard } from '../../core/hazards';
import { foldTerm, termLookup } from '../fold-term';
import { englishHazardWords } from './english-hazard-words';

export interface EnglishHazardRow {
  words: RegExp;
  hazard: Hazard;
  example: string;
  /** Counts only where no other row is found: nearly every text says "serious injury or death". */
  general?: true;
}

export interface EnglishHazard {
  /** The record's own words. */
  official: string;
  hazard?: Hazard;
}

/** The hazards that rows find in a text, in the rows' order, each once, in the text's own words. */
export function hazardsByWords(text: string, rows: readonly EnglishHazardRow[]): EnglishHazard[] {
  const found = new Map<Hazard, EnglishHazard>();
  for (const { words, hazard } of rows) {
    const said = words.exec(text)?.[0].trim();
    if (said !== undefined && said !== '' && !found.has(hazard)) {
      found.set(hazard, { official: capitalised(said), hazard });
    }
  }
  return [...found.values()];
}

/** The hazards an English text names; the general rows count only where no other is found. */
export function englishHazardsIn(text: string): EnglishHazard[] {
  const named = hazardsByWords(
    text,
    englishHazardWords.filter(({ general }) => !general),
  );
  return named.length > 0 ? named : hazardsByWords(text, englishHazardWords);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Official terms that stand for themselves: the issues of Health Canada, the risk behind "presents a serious risk of" of the
 * OPSS. "Hazard", "risk" and "serious" around them do not count.
 */
export const englishHazardTerms: readonly { terms: readonly string[]; hazard: Hazard }[] = [
  { terms: ['Choking', 'Choke', 'Small parts', 'Choking on small parts'], hazard: 'choking' },
  { terms: ['Suffocation', 'Smothering'], hazard: 'suffocation' },
  { terms: ['Asphyxiation', 'Asphyxia'], hazard: 'asphyxiation' },
  { terms: ['Strangulation', 'Entanglement', 'Strangulation or entanglement'], hazard: 'strangulation' },
  { terms: ['Entrapment', 'Head entrapment', 'Finger entrapment'], hazard: 'entrapment' },
  { terms: ['Drowning'], hazard: 'drowning' },
  {
    terms: ['Electric shock', 'Electrical shock', 'Shock', 'Electrocution', 'Electrical'],
    hazard: 'electric-shock',
  },
  { terms: ['Fire', 'Flammability', 'Ignition', 'Overheating and fire'], hazard: 'fire' },
  {
    terms: ['Burns', 'Burn', 'Burn injury', 'Scalding', 'Scald', 'Scalds', 'Thermal burns', 'Burning'],
    hazard: 'burns',
  },
  { terms: ['Explosion', 'Explosive'], hazard: 'explosion' },
  {
    terms: [
      'Laceration',
      'Lacerations',
      'Cut',
      'Cuts',
      'Cutting',
      'Sharp edges',
      'Amputation',
      'Cuts or lacerations',
    ],
    hazard: 'cuts',
  },
  { terms: ['Fall', 'Falls', 'Falling'], hazard: 'fall' },
  {
    terms: [
      'Poisoning',
      'Poison',
      'Carbon monoxide',
      'Carbon monoxide poisoning',
      'Child-resistant packaging',
      'Child resistant packaging',
    ],
    hazard: 'poisoning',
  },
  {
    terms: [
      'Chemical',
      'Chemicals',
      'Toxic',
      'Toxicity',
      'Lead',
      'Lead exposure',
      'Excessive lead',
      'Phthalates',
      'Cadmium',
      'Boron',
      'Skin sensitisation',
      'Corrosive',
      'Chemical burns',
      'Chemical safety',
      'Prohibited chemical',
    ],
    hazard: 'chemical',
  },
  {
    terms: [
      'Microbiological',
      'Microbial',
      'Microbial contamination',
      'Microbiological contamination',
      'Bacterial contamination',
      'Mould',
      'Mold',
      'Infection',
    ],
    hazard: 'microbiological',
  },
  { terms: ['Damage to hearing', 'Hearing', 'Hearing damage', 'Hearing loss'], hazard: 'damage-to-hearing' },
  {
    terms: ['Damage to sight', 'Eye injury', 'Eye injuries', 'Eye damage', 'Sight', 'Vision loss'],
    hazard: 'damage-to-sight',
  },
  {
    terms: [
      'Injury',
      'Injuries',
      'Physical injury',
      'Impact injury',
      'Impact',
      'Crushing',
      'Crush',
      'Pinching',
      'Pinch',
      'Puncture',
      'Impalement',
      'Tip-over',
      'Tipping',
      'Collision',
      'Crash',
      'Collapse',
      'Head injury',
      'Bodily injury',
      'Projectile',
      'Fracture',
      'Personal injury',
      'Mechanical',
      'Internal injury',
      'Internal injuries',
    ],
    hazard: 'injuries',
  },
  {
    terms: [
      'Battery ingestion',
      'Button battery',
      'Button batteries',
      'Button battery ingestion',
      'Coin battery',
      'Ingestion of batteries',
      'Ingestion of button batteries',
      'Swallowing of button batteries',
    ],
    hazard: 'ingestion-of-batteries',
  },
  {
    terms: [
      'Magnet ingestion',
      'Magnets',
      'Magnet',
      'Magnet hazard',
      'Ingestion of magnets',
      'Swallowing of magnets',
    ],
    hazard: 'ingestion-of-magnets',
  },
  {
    terms: ['Environment', 'Environmental', 'Harm to the environment', 'Damage to the environment'],
    hazard: 'environment',
  },
  {
    terms: ['Electromagnetic disturbance', 'Electromagnetic interference', 'Electromagnetic'],
    hazard: 'electromagnetic-disturbance',
  },
  { terms: ['Energy consumption', 'Energy'], hazard: 'energy-consumption' },
  { terms: ['Incorrect measurement', 'Measurement incorrect'], hazard: 'measurement-incorrect' },
  { terms: ['Security', 'Cyber security', 'Cybersecurity', 'Privacy'], hazard: 'security' },
  {
    terms: [
      'Health',
      'Health risk / other',
      'Health and safety',
      'Allergy',
      'Allergic reaction',
      'Allergic reactions',
      'Allergen',
      'Skin irritation',
      'Irritation',
      'Respiratory',
      'Inhalation',
      'Ingestion',
      'Aspiration',
      'Radiation',
      'Internal obstruction',
      'Intestinal obstruction',
    ],
    hazard: 'health-other',
  },
  { terms: ['Other', 'Other hazard'], hazard: 'other' },
];

const lookup = termLookup(englishHazardTerms);

/** `a serious risk of fire` is fire, `Laceration hazard` laceration. */
const around =
  /^(?:(?:an?|the|serious|high|medium|low|potential|possible|risks? of|hazards? of|danger of|damage by)\s+)+|\s+(?:hazards?|risks?|dangers?)$/giu;

/** The hazard of one official term, its words kept; without a hazard where no row has it. */
export function englishHazardOf(term: string): EnglishHazard {
  const official = term.trim();
  const bare = official.replace(around, '').trim();
  const row = lookup.get(foldTerm(official)) ?? lookup.get(foldTerm(bare));
  return row ? { official, hazard: row.hazard } : { official };
}
