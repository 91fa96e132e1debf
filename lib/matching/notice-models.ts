import type { Notice } from '../core/notice';
import { insideForClause } from './for-clause';
import { canNameAModelInText } from './generic-models';
import { modelKeys } from './model';
import { modelSpans } from './model-spans';
import { quote, tokensOf } from './tokens';

export interface NoticeModels {
  /** Keys with their own text. */
  models: Map<string, string>;
  /** Whether they are only read out of the name: less is said of them, see `product-evidence.ts`. */
  fromName: boolean;
}

/** The models a notice states; where it states none and names a brand, those that stand in its name (`Aiperon ZT6001 pool robot`). */
export function noticeModels({ models, names, brands }: Notice): NoticeModels {
  const stated = modelKeys(models);
  if (stated.size > 0 || brands.length === 0 || !names.some(({ text }) => /\d\D*\d/.test(text)))
    return { models: stated, fromName: false };
  const named = new Map<string, string>();
  for (const { text } of names) {
    const tokens = tokensOf(text);
    for (const { key, first, last } of modelSpans(tokens))
      if (
        first === last &&
        isDistinctive(key) &&
        !named.has(key) &&
        !insideForClause(tokens, { first, last }, undefined)
      )
        named.set(key, quote(tokens, first, last));
  }
  return { models: named, fromName: named.size > 0 };
}

/** Letters first and three digits: what is not, is a specification more often (40V, 24-inch, 5mm). */
function isDistinctive(key: string): boolean {
  return (
    key.length >= 5 && /^\p{L}/u.test(key) && (key.match(/\d/g)?.length ?? 0) >= 3 && canNameAModelInText(key)
  );
}
