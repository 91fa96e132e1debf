/**
 * What can go wrong, in the words of the EU Safety Gate's risk types (its `riskType` enumeration), which the other
 * sources' terms are mapped onto. Official words are always kept and quoted beside the hazard.
 */
export const hazards = [
  'asphyxiation',
  'burns',
  'chemical',
  'choking',
  'cuts',
  'damage-to-hearing',
  'damage-to-sight',
  'drowning',
  'electric-shock',
  'electromagnetic-disturbance',
  'energy-consumption',
  'entrapment',
  'environment',
  'fall',
  'fire',
  'explosion',
  'health-other',
  'ingestion-of-magnets',
  'ingestion-of-batteries',
  'injuries',
  'measurement-incorrect',
  'microbiological',
  'poisoning',
  'security',
  'strangulation',
  'suffocation',
  'other',
] as const;
export type Hazard = (typeof hazards)[number];
