import { distinct } from '../bounded';
import { splitModelList } from '../model-list';
import { sentencesOf } from './sentences';

/** A label that a list of models follows. "Model Year" is none. */
const label =
  /\b(?:mo\.|models?)(?!\s+years?\b)(?:\s*(?:#|numbers?|nos?\b\.?|num\b\.?|identifiers?|names?))?(?:\s*\(s\))?(?:\s*\/\s*item(?:\s*(?:#|numbers?))?)?(?:\s+(?:is|are|was|were|of|includes?|including)\b)?\s*[:#]?\s*/giu;

/** One model: starts with a capital or digit, holds a digit, at least three characters. */
const model = /^["“”'‘’(]*([A-Z0-9][A-Za-z0-9./_+-]*[A-Za-z0-9+])["“”'‘’]*/u;
const aside = /^\s*\([^)]{0,80}\)/u;
const separator =
  /^["”’)]*\s*(?:,\s*(?:and|or)\b|;\s*(?:and|or)\b|[,;&]|and\b|or\b|\/)\s*(?:(?:the\s+)?models?(?:\s*(?:#|numbers?|nos?\.?))?\s*[:#]?\s*)?/iu;

/** A sentence that says what is not recalled names no recalled model. */
const excluded =
  /\bnot (?:included|affected|involved|part of|subject|recalled)\b|\b(?:except|excluding|other than|exclud(?:es|ed))\b/iu;

/** `The 10-quart DUAF-10 model`: letters and digits, five characters or more. */
const beforeLabel = /(?<![\w-])((?=[A-Z0-9-]*\d)(?=[\d-]*[A-Z])[A-Z0-9][A-Z0-9-]{4,})\s+models?\b/gu;

/** A list or table that the text says follows: every strong model in it. */
const tableFollows =
  /\bmodels?(?: numbers?)?\b[^.:]{0,60}\binclude[sd]?(?: in (?:the|this) recall)?\b[^:]{0,20}:\s*(.*)$/iu;
const strongModel = /(?<![\w-])(?=[A-Z0-9-]*\d)(?=[\d-]*[A-Z])[A-Z0-9][A-Z0-9-]{5,18}(?![\w-])/gu;

/**
 * The models a recall's prose names: after a label (`model number SDP-G-03`, `Model numbers: A100, B200 and C300`, “Mo.
 * Number: HON-302HE”), before one, or in a table that the text announces. `stated` is the service's own Model field, nearly
 * always empty. Beginnings (`model numbers beginning with PB`) are no models.
 */
export function modelsOf(description: string, stated: readonly (string | null | undefined)[]): string[] {
  const models = splitModelList(...stated);
  for (const sentence of sentencesOf(description)) {
    if (excluded.test(sentence)) continue;
    for (const found of sentence.matchAll(label)) {
      models.push(...listAt(sentence.slice(found.index + found[0].length)));
    }
    for (const found of sentence.matchAll(beforeLabel)) models.push(found[1] ?? '');
    const table =
      tableFollows.exec(sentence)?.[1]?.split(/\b(?:serial|upc|date codes?|item|asin)\b/iu)[0] ?? '';
    for (const found of table.matchAll(strongModel)) models.push(found[0]);
  }
  return distinct(models.filter(isModel), 400);
}

/** The models a text starts with, one after another by commas and "and". */
function listAt(text: string): string[] {
  const models: string[] = [];
  let rest = text;
  for (;;) {
    const found = model.exec(rest);
    const written = found?.[1];
    if (!found || written === undefined || !isModel(written)) return models;
    rest = rest.slice(found[0].length);
    const second = /^ (\d[A-Z0-9-]{4,})(?=[\s.,;)”"]|$)/u.exec(rest);
    models.push(second ? `${written} ${second[1]}` : written);
    if (second) rest = rest.slice(second[0].length);
    rest = rest.replace(aside, '');
    const between = separator.exec(rest);
    if (!between) return models;
    rest = rest.slice(between[0].length);
  }
}

const unit =
  /^\d+(?:[.,]\d+)?-?(?:v|w|wh|mah|ah|a|hz|mm|cm|m|in|inch|ft|lb|lbs|oz|kg|g|l|ml|qt|gal|pack|piece|pc|x|k|p)$/iu;

/** What stands where a model does in recalls and is none: years, decimals, Amazon's numbers, versions, a series. */
const notAModel =
  /^(?:(?:19|20)\d{2}(?:[-/](?:19|20)?\d{2})?|\d+\.\d+|B0[A-Z0-9]{8}|V\d\.\d|[A-Z][a-z]+-?\d)$/;
/** Cells of a table that the service ran together: `Size2512About`, `427CRESINSBGBeige427CRESINSBK`. */
const runTogether = /\d[A-Z]?[a-z]{3,}|[a-z]{3,}\d|^UPC[A-Z]/;

function isModel(text: string): boolean {
  if (text.length < 3 || text.length > 40 || !/\d/.test(text)) return false;
  if (notAModel.test(text) || unit.test(text) || runTogether.test(text)) return false;
  return /\p{Lu}/u.test(text) || /^\d[\d./-]{2,}$/.test(text);
}
