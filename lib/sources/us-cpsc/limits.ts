import { distinct } from '../bounded';
import { sentencesOf } from './sentences';

export interface RecallLimits {
  batches: string[];
  serials: string[];
  productionDates: string[];
}

/** A month, a year or a date: what makes "manufactured in …" a limit rather than a place. */
const when = /\b(?:19|20)\d{2}\b|\b\d{1,2}[/.]\d{2,4}\b/u;

/**
 * How the CPSC words what a recall is limited to. Each pattern takes the words that say so, from its key word to the end of
 * the clause; `needs` is what those words must hold to be a limit at all.
 */
export const limitPatterns: readonly {
  limit: keyof RecallLimits;
  words: RegExp;
  needs?: RegExp;
  example: string;
}[] = [
  {
    limit: 'serials',
    words:
      /\bserial(?: number)?s?(?: numbers?| prefix(?:es)?| ranges?)?\b[^.;]{0,30}?\b(?:beginning|begin|begins|starting|start|starts|ending|ends?|rang(?:e|es|ing)|between|within|from|prefix|contain(?:s|ing)?|that fall|listed|shown|below|included|affected|in the following)\b.{0,200}/iu,
    example: 'with serial numbers beginning with S46012302',
  },
  {
    limit: 'serials',
    words: /\b(?:only|certain|specific|following)\b[^.;]{0,80}\bserial numbers?\b.{0,200}/iu,
    example: 'the following serial numbers',
  },
  {
    limit: 'serials',
    words: /\bserial numbers?:?\s+["“]?(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9 -]{3,}.{0,200}/u,
    example: 'serial numbers 17L 0000000 000 to 20F 9999999 999',
  },
  {
    limit: 'productionDates',
    words:
      /\b(?:manufactured|produced)\b(?:(?!\bsold\b)[^.;]){0,60}?\b(?:(?:between|from|before|after|prior to|since|during|until)\b|(?:in|on|through)\s+(?:(?:early|late|mid)[- ])?(?=\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[^;]{0,120}/iu,
    needs: when,
    example: 'manufactured between 2015 and 2019',
  },
  {
    limit: 'productionDates',
    words:
      /\b(?:dates? of manufacture|manufactur(?:e|ed|ing) (?:dates?|date codes?)|production dates?|date (?:of )?codes?|expiration dates?|best[- ]by dates?|manufacture date)\b[^;]{0,120}/iu,
    needs: /\d{3,}|\d{1,2}[/.-]\d{2}/u,
    example: 'with a date code between 0722 and 1223',
  },
  {
    limit: 'batches',
    words: /\b(?:lot|batch)(?:\s*(?:numbers?|codes?|nos?\.?|#|ids?))?[:\s]\s*["“]?[^;]{0,100}/iu,
    needs: /^\w+\s*(?:numbers?|codes?|nos?\.?|#|ids?)?[^.]{0,40}\b(?=[A-Z0-9-]*\d)[A-Z0-9-]{3,}\b/iu,
    example: 'and lot code 106824',
  },
  {
    limit: 'batches',
    words: /\b(?:tracking (?:numbers?|labels?)|production codes?|batch codes?|lot codes?)\b[^;]{0,100}/iu,
    needs: /\b(?=[A-Z0-9-]*\d)[A-Z0-9-]{4,}\b/u,
    example: 'tracking number 022023',
  },
];

/**
 * The limits a description states, one for each kind and sentence, in its words: a limit must be shown however it is worded,
 * so a table of serial numbers stands for itself, cut to length.
 */
export function limitsOf(description: string): RecallLimits {
  const limits: RecallLimits = { batches: [], serials: [], productionDates: [] };
  for (const sentence of sentencesOf(description)) {
    const told = new Set<keyof RecallLimits>();
    for (const { limit, words, needs } of limitPatterns) {
      const said = words.exec(sentence)?.[0]?.replace(/[\s.,]+$/u, '');
      if (said === undefined || told.has(limit) || (needs && !needs.test(said))) continue;
      told.add(limit);
      limits[limit].push(said);
    }
  }
  return {
    batches: distinct(limits.batches, 40),
    serials: distinct(limits.serials, 40),
    productionDates: distinct(limits.productionDates, 40),
  };
}
