import type { Sighting } from '../core/sighting';
import type { Language } from './language';
import { sentencesIn } from './sentences';
import { regionName } from './words';

/** The region something was seen from, which the page named or whoever looked. */
export function sightedRegion(
  { region, regionFrom }: Pick<Sighting, 'region' | 'regionFrom'>,
  language: Language,
): string {
  const named = regionName(language, region);
  return regionFrom === 'volunteer' ? sentencesIn(language).statedRegion(named) : named;
}
