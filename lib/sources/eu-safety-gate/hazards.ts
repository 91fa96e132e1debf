import type { Hazard } from '../../core/hazards';
import { foldTerm, officialWords, termLookup } from '../fold-term';

/**
 * The Safety Gate's risk types, in the wording of the weekly reports; the website's names (`DAMAGE_TO_SIGHT`) fold to the
 * same, or stand beside it.
 */
export const hazardTerms: readonly { terms: readonly string[]; hazard: Hazard }[] = [
  { terms: ['Asphyxiation'], hazard: 'asphyxiation' },
  { terms: ['Burns'], hazard: 'burns' },
  { terms: ['Chemical'], hazard: 'chemical' },
  { terms: ['Choking'], hazard: 'choking' },
  { terms: ['Cuts'], hazard: 'cuts' },
  { terms: ['Damage to hearing'], hazard: 'damage-to-hearing' },
  { terms: ['Damage to sight'], hazard: 'damage-to-sight' },
  { terms: ['Drowning'], hazard: 'drowning' },
  { terms: ['Electric shock'], hazard: 'electric-shock' },
  { terms: ['Electromagnetic disturbance'], hazard: 'electromagnetic-disturbance' },
  { terms: ['Energy consumption'], hazard: 'energy-consumption' },
  { terms: ['Entrapment'], hazard: 'entrapment' },
  { terms: ['Environment'], hazard: 'environment' },
  { terms: ['Explosion'], hazard: 'explosion' },
  { terms: ['Fire'], hazard: 'fire' },
  { terms: ['Health risk / other'], hazard: 'health-other' },
  { terms: ['Injuries'], hazard: 'injuries' },
  { terms: ['Measurement incorrect', 'Incorrect measurement'], hazard: 'measurement-incorrect' },
  { terms: ['Microbiological'], hazard: 'microbiological' },
  { terms: ['Security'], hazard: 'security' },
  { terms: ['Strangulation'], hazard: 'strangulation' },
  { terms: ['Suffocation'], hazard: 'suffocation' },
  { terms: ['Other'], hazard: 'other' },
];

const lookup = termLookup(hazardTerms);

export interface OfficialHazard {
  official: string;
  hazard?: Hazard;
}

/** The hazards of one risk field: a list by commas or semicolons, or terms run together; unmapped terms keep their words. */
export function hazardsOf(field: string): OfficialHazard[] {
  return field
    .split(/\s*[,;|\n]\s*/u)
    .filter((part) => part !== '')
    .flatMap((part) => hazardsOfPart(part));
}

function hazardsOfPart(part: string): OfficialHazard[] {
  const whole = hazardOfTerm(part);
  if (whole.hazard !== undefined) return [whole];
  const pieces = part.split(/\s*\/\s*/u).map(hazardOfTerm);
  if (pieces.length > 1 && pieces.every(({ hazard }) => hazard !== undefined)) return pieces;
  return runTogether(part) ?? [whole];
}

/** One term, in the weekly reports' wording where it is known. */
export function hazardOfTerm(term: string): OfficialHazard {
  const row = lookup.get(foldTerm(term));
  return row ? { official: officialWords(row, term), hazard: row.hazard } : { official: term };
}

/** `ChokingInjuries`: only where nothing but known terms is left. */
function runTogether(text: string): OfficialHazard[] | undefined {
  const found: OfficialHazard[] = [];
  let rest = foldTerm(text);
  while (rest !== '') {
    const key = [...lookup.keys()]
      .filter((each) => rest.startsWith(each))
      .sort((a, b) => b.length - a.length)[0];
    const row = key === undefined ? undefined : lookup.get(key);
    if (key === undefined || !row) return undefined;
    found.push({ official: row.terms[0] ?? text, hazard: row.hazard });
    rest = rest.slice(key.length);
  }
  return found.length > 0 ? found : undefined;
}
