import type { Hazard } from '../../core/hazards';
import { isJunkValue } from '../../core/junk-values';
import { foldTerm, termLookup } from '../fold-term';
import { type EnglishHazard, englishHazardOf, englishHazardsIn } from '../vocabularies/english-hazards';
import { frenchHazardOf, frenchHazardsIn } from '../vocabularies/french-hazards';

/** Issues of Health Canada that no other authority words so. */
export const issueTerms: readonly { terms: readonly string[]; hazard: Hazard }[] = [
  { terms: ['Physical hazard', 'Structural hazard'], hazard: 'injuries' },
  { terms: ['Thermal hazard'], hazard: 'burns' },
  { terms: ['Biological hazard'], hazard: 'microbiological' },
  { terms: ['Carcinogen', 'Carcinogenic'], hazard: 'chemical' },
];
const lookup = termLookup(issueTerms);

/** Issues that name no danger; where nothing else is stated the title is asked. */
const noDanger = new Set(
  ['Product safety', 'Sécurité des produits', 'Other', 'Autre', 'Consumer products'].map(foldTerm),
);

/** The hazards of an issue, `Tip-over hazard - Entrapment hazard`; where it names none, those of the title. */
export function hazardsOf(issue: string, title: string, language: 'en' | 'fr'): EnglishHazard[] {
  const stated = issue
    .split(/\s+-\s+/u)
    .filter((part) => !isJunkValue(part) && !noDanger.has(foldTerm(part)))
    .map((part) => hazardOfIssue(part, language));
  if (stated.length > 0) return stated;
  const named = language === 'en' ? englishHazardsIn(title) : frenchHazardsIn(title);
  return named.length > 0 || isJunkValue(issue) ? named : [{ official: issue }];
}

function hazardOfIssue(part: string, language: 'en' | 'fr'): EnglishHazard {
  const own = lookup.get(foldTerm(part));
  if (own) return { official: part, hazard: own.hazard };
  return language === 'en' ? englishHazardOf(part) : frenchHazardOf(part);
}
