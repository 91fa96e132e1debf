import type { Hazard } from '../../core/hazards';
import { foldTerm, termLookup } from '../fold-term';
import { type EnglishHazard, type EnglishHazardRow, hazardsByWords } from './english-hazards';

export type FrenchHazard = EnglishHazard;

/** Letters with accents are none to `\b`, so a word begins where no letter stands before it. */
function said(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, 'iu');
}

/**
 * The words in which French prose names a risk, and the hazard each means; the words found are kept as written. Add a row where
 * a build reports an unmapped term, with the phrase it was met in.
 */
export const frenchHazardWords: readonly EnglishHazardRow[] = [
  {
    words: said(
      'piles?(?: bouton)?s?[^.;]{0,60}?(?:ingestion|ingér|aval)|(?:ingestion|ingér|aval)[^.;]{0,40}?piles?',
    ),
    hazard: 'ingestion-of-batteries',
    example: 'accès aux piles boutons pouvant entraîner leur ingestion',
  },
  {
    words: said('aimants?[^.;]{0,60}?(?:ingestion|ingér|aval)|(?:ingestion|ingér|aval)[^.;]{0,40}?aimants?'),
    hazard: 'ingestion-of-magnets',
    example: 'des aimants pourraient être avalés',
  },
  {
    words: said('étouff(?:ement|er)|petit(?:e?s)? (?:pièces?|éléments?)|fausse route'),
    hazard: 'choking',
    example: "risque d'étouffement",
  },
  { words: said('suffo(?:cation|quer)'), hazard: 'suffocation', example: 'suffocation' },
  { words: said('asphyxi(?:e|er)'), hazard: 'asphyxiation', example: "risque d'asphyxie" },
  {
    words: said('strangul(?:ation|er)|étrangle(?:ment|r)'),
    hazard: 'strangulation',
    example: 'strangulation',
  },
  {
    words: said('coincement|pincement|piégeage|rester coincée?s?'),
    hazard: 'entrapment',
    example: 'coincement des doigts',
  },
  { words: said('noyade|noyer'), hazard: 'drowning', example: 'risque de noyade' },
  {
    words: said('chocs? électriques?|électrocution|électrisation|décharges? électriques?'),
    hazard: 'electric-shock',
    example: 'choc électrique',
  },
  {
    words: said("incendie|inflamm(?:ation|able|abilité)|prendre feu|départ de feu|s['’]enflammer"),
    hazard: 'fire',
    example: 'surchauffe pouvant provoquer un incendie',
  },
  { words: said('br[ûu]lures?|ébouillant'), hazard: 'burns', example: 'brûlures' },
  { words: said('explos(?:ion|er|if)|éclatement'), hazard: 'explosion', example: 'explosion de la batterie' },
  { words: said('coupures?|lacérations?|amputation'), hazard: 'cuts', example: 'risque de coupure' },
  {
    words: said("chutes?(?! de (?:neige|pierres))|perte d['’]équilibre"),
    hazard: 'fall',
    example: 'risque de chute',
  },
  {
    words: said('intoxication|empoisonnement|monoxyde de carbone'),
    hazard: 'poisoning',
    example: 'intoxication au monoxyde de carbone',
  },
  {
    words: said(
      "(?:migration|teneur|présence|taux|excès)s? (?:en |de |du |d[’'])?(?:plomb|nickel|cadmium|chrome|bore|phtalates?)|phtalates?|chrome (?:vi|6|hexavalent)|formaldéhyde|nitrosamines?|substances? chimiques?|risques? chimiques?|cancérogène|toxiques?|amiante|hydroquinone|mercure",
    ),
    hazard: 'chemical',
    example: 'teneur en plomb supérieure à la limite',
  },
  {
    words: said(
      'bactéries?|microbiologique|micro-?organismes?|moisissures?|salmonell|listeria|pseudomonas|levures',
    ),
    hazard: 'microbiological',
    example: 'présence de bactéries',
  },
  {
    words: said(
      "(?:lésions?|dommages?|troubles?) (?:auditi(?:f|ve)s?|à l['’]audition|de l['’]audition)|surdité",
    ),
    hazard: 'damage-to-hearing',
    example: 'dommage auditif',
  },
  {
    words: said('(?:lésions?|dommages?) (?:oculaires?|à la vue|aux yeux|à la rétine)|cécité'),
    hazard: 'damage-to-sight',
    example: 'lésions oculaires',
  },
  {
    words: said(
      'allerg(?:ies?|ènes?|iques?|isant)|irritations?|inhalation|lésions? internes?|rayonnement|infection',
    ),
    hazard: 'health-other',
    example: 'réaction allergique',
  },
  {
    words: said('bless(?:ures?|er)|traumatismes?|fractures?'),
    hazard: 'injuries',
    example: 'blessures',
    general: true,
  },
  { words: said('ingestion|ingérer'), hazard: 'health-other', example: "en cas d'ingestion", general: true },
];

/** The hazards a French text names; the general rows count only where no other is found. */
export function frenchHazardsIn(text: string): FrenchHazard[] {
  const named = hazardsByWords(
    text,
    frenchHazardWords.filter(({ general }) => !general),
  );
  return named.length > 0 ? named : hazardsByWords(text, frenchHazardWords);
}

/**
 * Official French terms that stand for themselves: the risks of RappelConso, the issues of Health Canada. "Risque de", "danger d'"
 * and what stands in brackets (`(agent responsable de la listériose)`) do not count. Accents and case do not either.
 */
export const frenchHazardTerms: readonly { terms: readonly string[]; hazard: Hazard }[] = [
  { terms: list('étouffement|petites pièces'), hazard: 'choking' },
  { terms: list('suffocation'), hazard: 'suffocation' },
  { terms: list('asphyxie'), hazard: 'asphyxiation' },
  { terms: list('strangulation|étranglement'), hazard: 'strangulation' },
  { terms: list('coincement|pincement|piégeage|emprisonnement'), hazard: 'entrapment' },
  { terms: list('noyade'), hazard: 'drowning' },
  {
    terms: list(
      'choc électrique|chocs électriques|décharge électrique|électrocution|électrisation|électrique|risque électrique',
    ),
    hazard: 'electric-shock',
  },
  { terms: list('incendie|feu|inflammabilité|inflammation'), hazard: 'fire' },
  { terms: list('brûlures|brûlure|ébouillantage'), hazard: 'burns' },
  { terms: list('explosion|éclatement'), hazard: 'explosion' },
  { terms: list('coupures|coupure|lacération|lacérations|amputation'), hazard: 'cuts' },
  { terms: list('chute|chutes'), hazard: 'fall' },
  { terms: list('intoxication|empoisonnement|intoxications'), hazard: 'poisoning' },
  {
    terms: list(
      `chimique|risque chimique|produit chimique|cancérogène|reprotoxique|mutagène|autres contaminants chimiques|contaminants chimiques|
      dépassement des limites autorisées de pesticides|pesticides|produits phytosanitaires non autorisés|résidus de médicaments vétérinaires|
      métaux lourds|additifs non autorisés|additifs|colorants non autorisés|mycotoxines|aflatoxines|ochratoxine|dioxines et pcb|plomb|
      nickel|cadmium|mercure|phtalates|migration de substances chimiques|substance non autorisée|oxyde d'éthylène|alcaloïdes|
      hydrocarbures|sulfites|cyanure|novel food|nouvel aliment non autorisé`,
    ),
    hazard: 'chemical',
  },
  {
    terms: list(
      `microbiologique|risque microbiologique|microbien|microbienne|listeria monocytogenes|listeria|salmonella spp|salmonella|salmonelles|salmonelle|
      escherichia coli shiga toxinogène|escherichia coli|e. coli|staphylococcus aureus|staphylocoques|bacillus cereus|campylobacter|
      clostridium botulinum|clostridium perfringens|cronobacter|norovirus|virus de l'hépatite a|vibrio|pseudomonas aeruginosa|
      autres contaminants biologiques|contaminants biologiques|moisissures|moisissure|levures et moisissures|bactéries|botulisme|flore totale|enterobactéries`,
    ),
    hazard: 'microbiological',
  },
  {
    terms: list('dommage auditif|dommages auditifs|dommage à l’audition|lésions auditives|perte auditive'),
    hazard: 'damage-to-hearing',
  },
  {
    terms: list('dommage à la vue|dommages à la vue|dommages oculaires|lésions oculaires|lésion oculaire'),
    hazard: 'damage-to-sight',
  },
  {
    terms: list(
      `blessures|blessure|blessures externes|blessures internes|blessure corporelle|mécanique|risque mécanique|physique|basculement|collision|impact|perforation|écrasement|
      accident|accidents|accident de la route|inertes|corps étrangers|corps étranger|projection`,
    ),
    hazard: 'injuries',
  },
  {
    terms: list('ingestion de piles|ingestion de pile bouton|piles boutons'),
    hazard: 'ingestion-of-batteries',
  },
  { terms: list("ingestion d'aimants|ingestion d'aimant|aimants"), hazard: 'ingestion-of-magnets' },
  { terms: list('environnement|environnemental'), hazard: 'environment' },
  {
    terms: list('perturbation électromagnétique|perturbations électromagnétiques'),
    hazard: 'electromagnetic-disturbance',
  },
  { terms: list("consommation d'énergie"), hazard: 'energy-consumption' },
  { terms: list('mesure incorrecte|mesures incorrectes'), hazard: 'measurement-incorrect' },
  { terms: list('sécurité|cybersécurité'), hazard: 'security' },
  {
    terms: list(
      `substances allergisantes non déclarées|allergènes non déclarés|allergène|allergènes|allergie|réaction allergique|irritation|irritation cutanée|ingestion|inhalation|
      aspiration|lésions internes|rayonnement|risque sanitaire|santé|risque pour la santé|risque pour la santé / autre|toxines endogènes|histamine|infection`,
    ),
    hazard: 'health-other',
  },
  { terms: list('autre|autres|autre risque|autres risques|risque autre'), hazard: 'other' },
];

function list(terms: string): string[] {
  return terms.split('|').map((term) => term.trim());
}

const lookup = termLookup(frenchHazardTerms);

/** `risque d'étouffement` is `étouffement`, `toxines endogènes : histamine` what stands before the colon. */
const before =
  /^(?:(?:risques?|dangers?|présence|possible|possibilité|graves?|élevée?)\s*(?:possible|potentiel)?\s*(?:de la |de l['’]|des |du |de |d['’])?\s*)+/iu;

/** The hazard of one official term, its words kept; without a hazard where no row has it. */
export function frenchHazardOf(term: string): FrenchHazard {
  const official = term.trim();
  const bare = official.replace(/\s*\([^)]*\)?/gu, ' ').trim();
  for (const form of [official, bare, bare.replace(before, ''), bare.split(/\s*:\s*/u)[0] ?? '']) {
    const row = form === '' ? undefined : lookup.get(foldTerm(form));
    if (row) return { official, hazard: row.hazard };
  }
  return { official };
}

/**
 * The hazards of a list of risks, parted by `|`. A comma parts too where nothing else does and the whole is no term; within
 * brackets (`inertes (verre, métal, plastique…)`) it parts nothing.
 */
export function frenchHazardsOf(field: string): FrenchHazard[] {
  return field
    .split(/\s*[|¤\n]\s*/u)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const whole = frenchHazardOf(part);
      if (whole.hazard !== undefined) return [whole];
      const pieces = part.split(/\s*,\s+(?![^(]*\))/u).map(frenchHazardOf);
      return pieces.length > 1 && pieces.every(({ hazard }) => hazard !== undefined) ? pieces : [whole];
    });
}
