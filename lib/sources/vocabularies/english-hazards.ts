import type { Hazard } from '../../core/hazards';
import { foldTerm, termLookup } from '../fold-term';

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

/**
 * The words in which prose names a risk (titles and sentences of the CPSC, the ACCC and the OPSS), and the hazard each means;
 * the words found are kept as written. Add a row where a build reports an unmapped term, with the phrase it was met in.
 */
export const englishHazardWords: readonly EnglishHazardRow[] = [
  {
    words:
      /\b(?:button|coin|battery|batteries)\b[^.;]{0,60}?\b(?:ingestion|ingested|swallow(?:ed|ing)?|accessed by children)\b/iu,
    hazard: 'ingestion-of-batteries',
    example: 'Battery Ingestion',
  },
  {
    words: /\bmagnets?\b[^.;]{0,60}?\b(?:ingestion|ingested|ingests?|swallow(?:ed|s|ing)?)\b/iu,
    hazard: 'ingestion-of-magnets',
    example: 'Magnet Ingestion',
  },
  { words: /\bchok(?:ing|e)\b/iu, hazard: 'choking', example: 'Choking' },
  { words: /\bsuffocat(?:ion|e|ing)\b/iu, hazard: 'suffocation', example: 'Suffocation' },
  { words: /\basphyxia(?:tion|te)?\b/iu, hazard: 'asphyxiation', example: 'Asphyxiation' },
  { words: /\bstrangulation\b|\bstrangle\b/iu, hazard: 'strangulation', example: 'Strangulation' },
  { words: /\bentrap(?:ment|ped)?\b/iu, hazard: 'entrapment', example: 'Entrapment' },
  { words: /\bdrown(?:ing)?\b/iu, hazard: 'drowning', example: 'Drowning' },
  {
    words: /\b(?:electric(?:al)? shocks?|shock hazards?|electrocution)\b/iu,
    hazard: 'electric-shock',
    example: 'Electric Shock',
  },
  { words: /\b(?:fires?|ignit(?:e|es|ion)|flammab(?:le|ility))\b/iu, hazard: 'fire', example: 'Fire' },
  { words: /\bburns?\b|\bscald(?:ing)?\b/iu, hazard: 'burns', example: 'Burn' },
  { words: /\bexplo(?:sion|de|des|ding)\b/iu, hazard: 'explosion', example: 'Explosion' },
  { words: /\blacerations?\b|\bcuts?\b|\bamputations?\b/iu, hazard: 'cuts', example: 'Laceration' },
  {
    words: /\bfall(?:ing)? hazards?\b|\bfalls?\b(?! (?:under|within))|\bfalling\b/iu,
    hazard: 'fall',
    example: 'Fall',
  },
  {
    words: /(?<!blood )\bpoison(?:ing|ed)?\b|\bcarbon monoxide\b|\bchild[- ]resistant\b/iu,
    hazard: 'poisoning',
    example: 'Poisoning',
  },
  {
    words:
      /\blead (?:content|paint|poisoning|levels?|exposure|ban|hazards?|limits?|violation)\b|\b(?:of|contains?|excessive|federal) lead\b|\b(?:phthalates?|cadmium|asbestos|formaldehyde|benzene|methylene chloride|toxic|chemicals?)\b/iu,
    hazard: 'chemical',
    example: 'Violation of Federal Lead Content Ban',
  },
  {
    words: /\b(?:bacteria|bacterial|mold|microbial|salmonella|pathogens?)\b/iu,
    hazard: 'microbiological',
    example: 'Mold',
  },
  { words: /\bhearing (?:damage|loss)\b/iu, hazard: 'damage-to-hearing', example: 'Hearing Damage' },
  {
    words: /\beye (?:injur(?:y|ies)|damage|irritation)\b|\bvision (?:loss|damage)\b|\bblindness\b/iu,
    hazard: 'damage-to-sight',
    example: 'Eye Injury',
  },
  {
    words:
      /\b(?:head|impact|crush(?:ing)?|bodily|abrasion|puncture|impalement|fracture|pinch(?:ing)?) ?(?:injur(?:y|ies)|hazards?)?\b|\btip[- ]?overs?\b|\bcrash(?:es)?\b|\bcollision\b|\binjury hazards?\b|\bprojectiles?\b|\bcollapse\b/iu,
    hazard: 'injuries',
    example: 'Tip-Over',
  },
  {
    words:
      /\baspiration\b|\binfection\b|\ballergic reactions?\b|\bskin irritation\b|\brespiratory\b|\bradiation\b/iu,
    hazard: 'health-other',
    example: 'Skin Irritation',
  },
  { words: /\bingest(?:ion|ed)\b/iu, hazard: 'health-other', example: 'Ingestion', general: true },
  { words: /\binjur(?:y|ies)\b/iu, hazard: 'injuries', example: 'Injury', general: true },
];

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
