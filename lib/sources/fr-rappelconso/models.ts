import { parseGtin } from '../../core/gtin';
import { distinct } from '../bounded';
import { cleanText, linesAsMarks } from '../clean-text';
import { frenchLimitPatterns } from './limits';

/** A code: letters, digits and marks, three characters, one of them a digit. */
const code = String.raw`(?=[^\s]*\d)[\p{L}\p{N}][\p{L}\p{N}./_+-]*[\p{L}\p{N}+]`;

/** A label that a list of models follows: `réf. : ab-100`, `modèles n° ab-100 et ab-200`. */
const label =
  /(?<![\p{L}\p{N}])(?:r[ée]f(?:[ée]rences?|s)?|mod[èe]les?|models?|(?:code|num[ée]ro|n°) (?:article|produit|mod[èe]le)|(?:art(?:icles?)?|item)(?=\.?\s*(?:n°|:|#))|sku|ian)(?![\p{L}\p{N}])\.?\s*(?:(?:n°|nº|num[ée]ros?|fabricant|fournisseur|produit)\s*)*[:.#]?\s*/giu;
const first = new RegExp(`^["«“(]*(${code})["»”)]*`, 'u');
const separator = /^\s*(?:[,;/&+]|-(?=\s)|et(?!\p{L})|ou(?!\p{L}))\s*(?:(?:r[ée]f\.?|mod[èe]le)\s*:?\s*)?/iu;

/** Within words only what no ordinary word is: letters first, then digits, five characters, two of them digits. */
const strong =
  /(?<![\p{L}\p{N}./_-])(?=[\p{L}\d-]*\d[\p{L}\d-]*\d)\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*(?![\p{L}\p{N}._-]*[\p{L}\p{N}])/gu;

/**
 * The models of the field `modeles_ou_references`, which holds words, sizes, batches and article numbers in any order. A model is
 * what a label says is one, what stands in the field alone, or a code that no word is.
 */
export function modelsOf(...fields: (string | null | undefined)[]): string[] {
  const models: string[] = [];
  for (const field of fields) {
    for (const part of partsOf(field)) {
      for (const found of part.matchAll(label))
        models.push(...listAt(part.slice(found.index + found[0].length)));
      const alone = first.exec(part);
      if (alone && alone[0] === part) models.push(alone[1] ?? '');
      for (const found of part.matchAll(strong)) if (found[0].length >= 5) models.push(found[0]);
    }
  }
  return distinct(models.filter(isModel), 400);
}

/** The entries of the field, without the words of a limit: a batch is no model. */
function partsOf(field: string | null | undefined): string[] {
  return cleanText(linesAsMarks(field?.slice(0, 4000)))
    .split(/\s*[;|¤•]\s*|\s*,\s+|\s+[–—]\s+|\s+-\s+/u)
    .map((part) => frenchLimitPatterns.reduce((left, { words }) => left.replace(words, ' '), part).trim())
    .filter((part) => part !== '');
}

/** The codes a text starts with, one after another. */
function listAt(text: string): string[] {
  const codes: string[] = [];
  for (let rest = text; ; ) {
    const found = first.exec(rest);
    if (!found) return codes;
    codes.push(found[1] ?? '');
    rest = rest.slice(found[0].length);
    const between = separator.exec(rest);
    if (!between) return codes;
    rest = rest.slice(between[0].length);
  }
}

const quantity =
  /^\d+(?:[.,]\d+)?(?:v|w|wh|mah|ah|a|hz|mm|cm|m|kg|g|gr|mg|l|cl|ml|ans?|mois|pi[èe]ces?|pcs?|lots?|x|k|p|%|€|cv|ch|bars?|go|to|led|leds|pouces?)$/iu;
/** Sizes, years, days, and codes of dates or standards. */
const noModel =
  /^(?:(?:19|20)\d{2}(?:[-/.](?:19|20)?\d{1,2}){0,2}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\d+(?:[.,]\d+)?(?:x\d+(?:[.,]\d+)?)+(?:cm|mm|m)?|(?:en|iso|iec|nf|ce)-?\d+.*|(?:lot|dlc|ddm|ean|gtin|taille|t|tome|vol|pack|version|v)-?\d+|covid-?19)$/iu;

function isModel(text: string): boolean {
  if (text.length < 3 || text.length > 40 || !/\d/.test(text)) return false;
  if (quantity.test(text) || noModel.test(text)) return false;
  // A number alone may be an article number; a barcode is one of its own.
  if (/^\d+$/.test(text)) return text.length >= 5 && text.length <= 10 && parseGtin(text) === undefined;
  return /\p{L}/u.test(text) || /^\d[\d./-]{4,}$/.test(text);
}
