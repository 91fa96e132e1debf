/**
 * The public bodies Ansim's own parsers read. No list a user adds may speak under one of these names; a test holds the
 * table against `lib/sources/registry.ts`. `accc` comes with the starter notices.
 */
export const builtInSources = ['eu-safety-gate', 'us-cpsc', 'accc'] as const;
export type BuiltInSource = (typeof builtInSources)[number];

/** Whether a source id belongs to a public body. */
export function isBuiltInSource(id: string): boolean {
  return builtInSources.some((source) => source === id);
}
