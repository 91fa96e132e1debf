import { isJunkValue } from '../core/junk-values';
import { distinct } from './bounded';
import { cleanText, linesAsMarks, withoutLinks } from './clean-text';

/** A field's label left at the start of its value. */
const label =
  /^(?:(?:model|type|item|article|artikel|art|product|style|mod|ref|reference|référence)s?\.?\s*)?(?:(?:name|numbers?|nummer|codes?|nos?|nrs?|№|n°|ref)\.?\s*[:#.]\s*|[:#]\s*)/iu;

/** Marks that always stand between two models. */
const between = /\s*[;|\n、；•]\s*|\s+\/\s+|(?<=\d)\.\s+(?=\p{Lu}*[\p{L}-]*\d)/u;

/**
 * The models of an official model field, as the authority wrote each: `F20U/QL1098U` is two, `EP-0,5/220` and
 * `PVK-2/S/18/UV` are one each, `JY-500A, PK5714` is two. What says nothing (`Unknown`, `various`) is left out; whether a
 * string can name a product at all (`CR2032`, `6000-6500K`) is matching's to decide, so such strings stay.
 */
export function splitModelList(...fields: (string | null | undefined)[]): string[] {
  const models: string[] = [];
  for (const field of fields) {
    const text = cleanText(linesAsMarks(withoutLinks(field ?? ''))).normalize('NFKC');
    for (const part of text.split(between)) models.push(...splitWeakly(withoutLabel(part)));
  }
  return distinct(models.map(trimmed).filter(saysSomething), 400);
}

/** Marks that stand between models or within one: commas, slashes, and words such as "and". */
function splitWeakly(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/\s*,\s+|\s*,(?=\p{L})|(?<=\p{L}),|(?<=\d{4}),(?=\d{4})/u)) {
    const words = piece.split(/\s+(?:and|or|und|oder|et|ou|y|o|e|i|en)\s+|\s*[&+]\s+/iu);
    if (words.length > 1 && words.every(hasDigit)) parts.push(...words);
    else parts.push(piece);
  }
  return parts.flatMap((part) => {
    const halves = part.split('/');
    return halves.length > 1 && halves.every(isWholeModel) ? halves : [part];
  });
}

function withoutLabel(text: string): string {
  return text.trim().replace(label, '');
}

function trimmed(text: string): string {
  return text.replace(/^[\s,:*"“”'«»]+|[\s,:"“”'«»]+$/gu, '').replace(/(?<=[\p{L}\p{N}])\.$/u, '');
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

/** Half of a slash pair that stands for itself: letters and digits, four characters or more. */
function isWholeModel(half: string): boolean {
  return /^(?=.*\d)(?=.*\p{L})[\p{L}\p{N}-]{4,}$/u.test(half.trim());
}

/** What fills a model field without naming one, beside the junk that core knows. */
const noModel =
  /^(?:various|multiple|several|different|diverse|all|any|see\b.*|different models|all models|mixed)$/iu;

function saysSomething(text: string): boolean {
  return text !== '' && !isJunkValue(text) && !noModel.test(text);
}
