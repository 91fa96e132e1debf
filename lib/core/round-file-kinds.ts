/** What a round can be saved as. */
export const roundFileKinds = [
  'csv',
  'json',
  /** Sightings, a line each, as `feed site` takes them. */
  'sightings',
] as const;
export type RoundFileKind = (typeof roundFileKinds)[number];
