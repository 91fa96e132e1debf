import type { Hazard } from '../../core/hazards';
import { type EnglishHazard, englishHazardOf, englishHazardsIn } from '../vocabularies/english-hazards';

/** What follows the risks in a sentence of the OPSS, and is their cause. */
const cause =
  /\s*(?:[.;:]|,?\s\b(?:as|because|due|since|when|where|which|if|that|should|through|from|for|by|via|while|during|in|to (?:children|users?|consumers?|the (?:user|consumer|child)|people|young|babies|infants)|owing|caused|after|could|may|can|and (?:does|do|is|are|the|it|has|have|may|could|must|therefore|this))\b).*$/isu;
const riskOf =
  /\b(?:(serious|high|medium|moderate|low|significant|potential|severe|increased)\s+)?(?:risks?|hazards?|dangers?)\s+(?:of|from|to)\s+([^.;]+)/giu;
/** `presents a serious chemical risk`, `a high electric shock hazard`. */
const named =
  /\b(?:serious|high|medium|moderate|low|significant|potential|severe)\s+([a-z][a-z -]{2,40}?)\s+(?:risk|hazard)s?\b/giu;

const ofSwallowing: ReadonlySet<Hazard> = new Set(['ingestion-of-magnets', 'ingestion-of-batteries']);

/**
 * The risks a notice's sentence of the hazard names: `presents a serious risk of electric shock and fire as …`. Each in the
 * sentence's own words; a term without a place keeps them, to be counted. Where the sentence names none so, what its words say.
 */
export function hazardsOf(sentence: string): EnglishHazard[] {
  const terms = new Set<string>();
  for (const [, , risks = ''] of sentence.matchAll(riskOf))
    for (const term of termsIn(risks)) terms.add(term);
  for (const [, term = ''] of sentence.matchAll(named)) for (const each of termsIn(term)) terms.add(each);
  const stated = [...terms].map(englishHazardOf);
  const byWords = englishHazardsIn(sentence);
  const known = stated.filter(({ hazard }) => hazard !== undefined);
  if (known.length > 0) {
    // What is swallowed is named as the cause: "a risk of internal injury if the magnets are swallowed".
    const swallowed = byWords.filter(({ hazard }) => hazard !== undefined && ofSwallowing.has(hazard));
    return once([...known, ...swallowed, ...stated.filter(({ hazard }) => hazard === undefined)]);
  }
  if (byWords.length > 0) return once(byWords);
  if (stated.length > 0) return stated;
  return sentence === '' ? [] : [{ official: sentence.slice(0, 200) }];
}

/** `electric shock, burns and fire` */
function termsIn(risks: string): string[] {
  return risks
    .replace(cause, '')
    .split(/\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or|and\/or|as well as)\s+|\s*\/\s*/iu)
    .map((term) =>
      term
        .replace(
          /^(?:an?|the|also|its|potential|possible|serious|severe|high|medium|low|fatal|personal)\s+/iu,
          '',
        )
        .replace(/^(?:an?\s+)?(?:(?:serious|high|medium|low)\s+)?(?:risks?|hazards?)\s+of\s+/iu, '')
        .trim(),
    )
    .filter((term) => /^\p{L}/u.test(term) && term.length <= 60);
}

/** One of each hazard, in the order of the sentence. */
function once(hazards: readonly EnglishHazard[]): EnglishHazard[] {
  const kept = new Map<string, EnglishHazard>();
  for (const each of hazards) {
    const key = each.hazard ?? each.official.toLowerCase();
    if (!kept.has(key)) kept.set(key, { ...each, official: capitalised(each.official) });
  }
  return [...kept.values()];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
