import { accc } from './accc';
import { caHealthCanada } from './ca-health-canada';
import { euSafetyGate } from './eu-safety-gate';
import { frRappelConso } from './fr-rappelconso';
import { krConsumer24 } from './kr-consumer24';
import { krKatsCertificates } from './kr-kats-certificates';
import { krKatsForeignRecalls } from './kr-kats-foreign-recalls';
import { krKatsRecalls } from './kr-kats-recalls';
import { krMfds } from './kr-mfds';
import type { Source } from './source';
import { ukOpss } from './uk-opss';
import { usCpsc } from './us-cpsc';

/** Every public body Ansim reads itself. `lib/core/built-in-sources.ts` names the same ids; a test holds the two together. */
export const sources: readonly Source[] = [
  euSafetyGate,
  usCpsc,
  ukOpss,
  accc,
  krKatsRecalls,
  krKatsForeignRecalls,
  krKatsCertificates,
  krConsumer24,
  krMfds,
  frRappelConso,
  caHealthCanada,
];

/** The source of an id, or undefined where there is none. */
export function sourceNamed(id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}
