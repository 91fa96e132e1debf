import type { EnglishHazardRow } from './english-hazards';

/**
 * The words in which prose names a risk (titles and sentences of the CPSC, the ACCC and the OPSS), and the hazard each means;
 * the words found are kept as written. Add a row where a build reports an unmapped term, with the phrase it was met in.
 */
export const englishHazardWords: readonly EnglishHazardRow[] = [
  {
    words:
      /\b(?:button|coin|battery|batteries)\b[^.;]{0,60}?\b(?:ingestion|ingested|swallow(?:ed|ing)?|accessed by children)\b|\b(?:ingest(?:ion|ed|s|ing)?|swallow(?:ed|s|ing)?)\b[^.;]{0,30}?\b(?:(?:button|coin)(?:[ -]cells?)?(?: batter(?:y|ies))?|batter(?:y|ies))\b/iu,
    hazard: 'ingestion-of-batteries',
    example: 'Battery Ingestion',
  },
  {
    words:
      /\bmagnets?\b[^.;]{0,60}?\b(?:ingestion|ingested|ingests?|swallow(?:ed|s|ing)?)\b|\b(?:ingest(?:ion|ed|s|ing)?|swallow(?:ed|s|ing)?)\b[^.;]{0,30}?\bmagnets?\b/iu,
    hazard: 'ingestion-of-magnets',
    example: 'Magnet Ingestion',
  },
  { words: /\bchok(?:ing|es?|ed)\b/iu, hazard: 'choking', example: 'Choking' },
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
