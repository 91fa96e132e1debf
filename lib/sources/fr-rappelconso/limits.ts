import { isJunkValue } from '../../core/junk-values';
import { distinct } from '../bounded';
import { cleanText } from '../clean-text';

export interface FrenchLimits {
  batches: string[];
  serials: string[];
  productionDates: string[];
}

/** Words that, alone or together, say that every one is concerned. */
const everyOne = new Set(
  `tous toutes tout toute les le la l des de du d et ou l'ensemble ensemble totalité lots lot numéros numéro n° références référence réf modèles modèle produits
   produit articles article tailles taille coloris couleurs couleur séries série exemplaires unités unité dates date dlc ddm dluo confondus confondues concernés
   concernées concerné vendus vendues commercialisés commercialisées en vente marque avec sans pas numérotation non communiqué communiquée communiqués connu
   connue inconnu inconnue applicable précisé précisée indiqué indiquée renseigné renseignée disponible aucun aucune néant absence batch batchs`.split(
    /\s+/u,
  ),
);

/** What fills a batch field and limits nothing: `tous les lots`, `non concerné`, `pas de lot`. A digit is always a limit. */
export function limitsNothing(value: string): boolean {
  const text = value.trim().toLowerCase();
  if (isJunkValue(text)) return true;
  if (/\d/.test(text)) return false;
  return text
    .split(/[\s,.:;/()-]+|(?<=[ldn])['’]/u)
    .filter((word) => word !== '')
    .every((word) => everyOne.has(word));
}

/**
 * How recalls word what they are limited to within prose; the words from the key word to the end of the clause are taken as
 * they are. Each must hold a digit. `lot de 4 couteaux` is a set of four, not a batch.
 */
export const frenchLimitPatterns: readonly { limit: keyof FrenchLimits; words: RegExp; example: string }[] = [
  {
    limit: 'batches',
    words:
      /(?<!\p{L})(?:(?:n°|nº|n\s°|num[ée]ros?)\s*(?:de |du |des )?(?:lots?|batch)|(?:lots?|batch)(?!\s+(?:de\s|d['’])(?!fabrication|production)))(?!\p{L})\s*(?:n°|nº|num[ée]ros?)?\s*[:.]?[^;|.\n]{1,160}/iu,
    example: 'numéro de lot : ab-2301 et ab-2302',
  },
  {
    limit: 'serials',
    words:
      /(?<!\p{L})(?:n°|nº|num[ée]ros?)\s*(?:de |d['’]identification|du )?\s*(?:s[ée]rie|ch[âa]ssis|cadre)[^;|\n]{1,160}|(?<!\p{L})niv\s*:[^;|\n]{1,160}/iu,
    example: 'numéros de série compris entre 10001 et 10999',
  },
  {
    limit: 'productionDates',
    words:
      /(?<!\p{L})(?:fabriqu[ée]e?s?|produit(?:e|s|es)?|assembl[ée]e?s?|fabrication|production)(?!\p{L})[^;|\n]{0,30}?(?<!\p{L})(?:entre|du|avant|apr[èe]s|jusqu|depuis|à partir|de)(?!\p{L})[^;|\n]{1,100}/iu,
    example: 'fabriqués entre le 12/03/2025 et le 30/06/2025',
  },
  {
    limit: 'productionDates',
    words:
      /(?<!\p{L})(?:dates? (?:de|code)|code date|dlc|ddm|dluo)(?!\p{L})(?! (?:vente|commercialisation|publication|rappel))[^;|.\n]{1,120}/iu,
    example: 'date de fabrication 2025-03',
  },
];

/** The limits that texts state in prose, each once. */
export function frenchLimitsOf(...texts: (string | null | undefined)[]): FrenchLimits {
  const limits: FrenchLimits = { batches: [], serials: [], productionDates: [] };
  for (const text of texts) {
    for (const sentence of cleanText(text ?? '').split(/(?<=\p{L}{3}[.!])\s+|\s*[|¤]\s*/u)) {
      for (const { limit, words } of frenchLimitPatterns) {
        const said = words.exec(sentence)?.[0].trim();
        if (said !== undefined && /\d/.test(said)) limits[limit].push(said.replace(/[\s.,]+$/u, ''));
      }
    }
  }
  return {
    batches: distinct(limits.batches, 40),
    serials: distinct(limits.serials, 40),
    productionDates: distinct(limits.productionDates, 40),
  };
}
