import type { Hazard } from '../../core/hazards';

export interface HazardRow {
  words: RegExp;
  hazard: Hazard;
  example: string;
  /** Counts only where no other row is found: nearly every title says "Serious Injury or Death". */
  general?: true;
}

/**
 * The words in which the CPSC names a risk, and the hazard each means. The service's own HazardType is always empty, so
 * these are looked for in the title's "Due to …" and in the hazard's sentence; the words found are kept as written.
 */
export const hazardWords: readonly HazardRow[] = [
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

export interface OfficialHazard {
  official: string;
  hazard?: Hazard;
}

/**
 * The hazards a recall names, in the table's order, each once, in the recall's own words: those of the title's reason, where
 * it names none those of the hazard's sentence. With no word of the table the reason is kept without a hazard, to be counted.
 */
export function hazardsOf(title: string, prose: string): OfficialHazard[] {
  const reason = reasonOf(title);
  const texts = [reason, prose];
  for (const rows of [hazardWords.filter(({ general }) => !general), hazardWords]) {
    for (const text of texts) {
      const hazards = hazardsIn(text, rows);
      if (hazards.length > 0) return hazards;
    }
  }
  const words = texts.find((text) => text !== '');
  return words === undefined ? [] : [{ official: words.slice(0, 200) }];
}

function hazardsIn(text: string, rows: readonly HazardRow[]): OfficialHazard[] {
  const found = new Map<Hazard, OfficialHazard>();
  for (const { words, hazard } of rows) {
    const said = words.exec(text)?.[0].trim();
    if (said !== undefined && said !== '' && !found.has(hazard)) {
      found.set(hazard, { official: capitalised(said), hazard });
    }
  }
  return [...found.values()];
}

/** The title's reason: `… Recalled Due to Choking Hazard; Sold on …` gives `Choking Hazard`. */
export function reasonOf(title: string): string {
  return /\b(?:due to|because of|after|for)\s+(?:risks? of\s+)?([^;]+)/iu.exec(title)?.[1]?.trim() ?? '';
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
