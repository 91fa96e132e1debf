import type { Source } from '../../sources/source';
import { PublisherError } from '../publisher-error';

/** The keys of a source that are set: values by variable. */
export type KeyValues = ReadonlyMap<string, string>;

/** Shorter ones would stand in an answer by chance, and could not be hidden without harm. */
const leastLength = 8;

/**
 * The keys of a source as the environment holds them. Throws where one is set to what cannot be a key; the message never
 * holds it.
 */
export function keysOf(
  { keys = [] }: Pick<Source, 'keys'>,
  env: Readonly<Record<string, string | undefined>>,
): KeyValues {
  const set = new Map<string, string>();
  for (const { variable, from } of keys) {
    const value = env[variable]?.trim() ?? '';
    if (value === '') continue;
    if (value.length < leastLength || !/^[\x21-\x7E]+$/.test(value)) {
      throw new PublisherError(
        `${variable} holds no key: at least ${leastLength} letters, digits and signs without a space are one`,
        `Correct it or unset it. ${from}`,
      );
    }
    set.set(variable, value);
  }
  return set;
}

/** Why a source is not asked: which variables to set, and where their keys come from. */
export function noKey({ keys = [] }: Pick<Source, 'keys'>): string {
  const [first, ...others] = keys;
  if (!first) return 'no key';
  const named = others.length === 0 ? '' : `, or any of ${others.map(({ variable }) => variable).join(', ')}`;
  return `no key: set ${first.variable}${named} (${first.from})`;
}
