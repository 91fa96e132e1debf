import type { Notice } from '../../core/notice';
import { withoutListed } from '../eu-safety-gate/named-without-listing';
import { mergeReadings } from '../merge-readings';

/**
 * One notice out of its English and its French row: the texts of both, English first, and of everything else what the English row
 * says, because the French one says the same in other words. Two rows of one language are merged as any others.
 */
export function mergeLanguages(a: Notice, b: Notice): Notice {
  const merged = mergeReadings(a, b);
  const [english, french] = isEnglish(a) ? [a, b] : [b, a];
  if (!isEnglish(english) || isEnglish(french)) return merged;
  const limited = Object.values(english.limits).some((values) => values.length > 0);
  return {
    ...merged,
    ...english,
    names: [...english.names, ...french.names].slice(0, 40),
    danger: [...english.danger, ...french.danger],
    advice: [...english.advice, ...french.advice],
    measures: [...english.measures, ...french.measures],
    models: english.models.length > 0 ? english.models : french.models,
    limits: limited ? english.limits : french.limits,
    hazards: english.hazards.length > 0 ? english.hazards : french.hazards,
    listings: merged.listings,
    marketplaces: withoutListed(merged.marketplaces, merged.listings),
  };
}

function isEnglish({ names }: Notice): boolean {
  return names.some(({ lang }) => lang === 'en');
}
