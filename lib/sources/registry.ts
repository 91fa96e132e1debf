import { euSafetyGate } from './eu-safety-gate';
import type { Source } from './source';
import { usCpsc } from './us-cpsc';

/** Every public body Ansim reads itself. `lib/core/built-in-sources.ts` names the same ids; a test holds the two together. */
export const sources: readonly Source[] = [euSafetyGate, usCpsc];

/** The source of an id, or undefined where there is none. */
export function sourceNamed(id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}
