import { isJunkValue } from '../core/junk-values';
import { distinct } from './bounded';
import { cleanText, linesAsMarks } from './clean-text';

/** What fills a batch or date field and limits nothing: the notice stands for every batch. */
const noLimit =
  /^(?:all|any|alle|tous|toutes|todos|todas|tutti|tutte|wszystkie|every|various|multiple|several|different|diverse|misc)(?:\s+(?:batch(?:es)?|lots?|batch numbers?|products?|dates?|chargen|available))?$/iu;

/**
 * The values a notice is limited to, as the authority wrote each: batches, serials or production dates. Where a field says
 * that all are concerned, or says nothing, there is no limit. Ranges stay whole: `240101 - 240630`.
 */
export function splitLimitList(...fields: (string | null | undefined)[]): string[] {
  const values: string[] = [];
  for (const field of fields) {
    for (const part of cleanText(linesAsMarks(field)).split(/\s*[;|]\s*|\s*,\s+/u)) {
      const value = part.replace(/^[\s,:"“”']+|[\s,:"“”']+$/gu, '');
      if (!isJunkValue(value) && !noLimit.test(value)) values.push(value);
    }
  }
  return distinct(values, 400);
}
