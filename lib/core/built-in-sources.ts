/**
 * The public bodies Ansim's own parsers read. No list a user adds may speak under one of these names; a test holds the
 * table against `lib/sources/registry.ts`.
 */
export const builtInSources = [
  'eu-safety-gate',
  'us-cpsc',
  'uk-opss',
  'accc',
  'kr-kats-recalls',
  'kr-kats-foreign-recalls',
  'kr-kats-certificates',
  'kr-consumer24',
  'kr-mfds',
  'fr-rappelconso',
  'ca-health-canada',
  'kr-findings-seoul',
  'kr-findings-gyeonggi',
  'kr-findings-incheon',
  'kr-findings-busan',
  'kr-findings-kca',
  'kr-findings-kats',
  'kr-findings-mfds',
  'kr-findings-customs',
  'kr-findings-environment',
  'kr-findings-ftc',
] as const;
export type BuiltInSource = (typeof builtInSources)[number];

/** Whether a source id belongs to a public body. */
export function isBuiltInSource(id: string): boolean {
  return builtInSources.some((source) => source === id);
}
