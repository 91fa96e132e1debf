import type { BuiltInSource } from './built-in-sources';

/**
 * The official sources the extension can fetch itself, straight from their publishers, each with the one origin it asks
 * for: they need no key, and what they serve is the same for everyone. A test holds it against `lib/sources/registry.ts`.
 */
export const directOrigins = {
  'eu-safety-gate': 'https://ec.europa.eu',
  'us-cpsc': 'https://www.saferproducts.gov',
} as const satisfies Partial<Record<BuiltInSource, string>>;

export type DirectSourceId = keyof typeof directOrigins;
export const directSourceIds = ['eu-safety-gate', 'us-cpsc'] as const satisfies readonly DirectSourceId[];

/** What the keys of these lists begin with; no feed's may. */
export const directKeyStart = 'direct-';

/** The key under which the list of a source is kept, beside the feeds' own. */
export function directKey(source: DirectSourceId): string {
  return directKeyStart + source;
}

/** The permission a source wants: its one host. */
export function directHost(source: DirectSourceId): string {
  return `${directOrigins[source]}/*`;
}

/**
 * The sources the user has switched on. `unreadable`: something was or may have been chosen, and nobody can tell what; then
 * nothing is fetched, and what is held is searched and kept.
 */
export type DirectChoice = DirectSourceId[] | 'unreadable';
