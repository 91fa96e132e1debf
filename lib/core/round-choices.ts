import { targetKey } from './round';
import type { RoundCandidate } from './round-targets';
import type { RoundChoice } from './rounds-page';

/** How many listings each choice of the filter stands for. */
export function countChoices(
  candidates: readonly RoundCandidate[],
): Record<RoundChoice['name'], Map<string, number>> {
  const keys: Record<RoundChoice['name'], Map<string, Set<string>>> = {
    ...{
      marketplaces: new Map(),
      sources: new Map(),
      hazards: new Map(),
      ages: new Map(),
      countries: new Map(),
    },
  };
  const note = (name: RoundChoice['name'], value: string, key: string) => {
    const held = keys[name].get(value) ?? new Set<string>();
    keys[name].set(value, held.add(key));
  };
  for (const each of candidates) {
    const key = targetKey(each);
    note('marketplaces', each.listing.marketplace, key);
    note('sources', each.source, key);
    for (const hazard of each.hazards) note('hazards', hazard, key);
    for (const age of each.ages) note('ages', age, key);
    for (const country of each.countries) note('countries', country, key);
  }
  const sized = (of: Map<string, Set<string>>) => new Map([...of].map(([value, set]) => [value, set.size]));
  return {
    marketplaces: sized(keys.marketplaces),
    sources: sized(keys.sources),
    hazards: sized(keys.hazards),
    ages: sized(keys.ages),
    countries: sized(keys.countries),
  };
}
