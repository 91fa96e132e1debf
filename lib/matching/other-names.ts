import { brandForms, compatibleBrands } from './brand';
import { brandSpans } from './brand-spans';
import { variantContradicts } from './contradictions';
import { insideForClause } from './for-clause';
import { canNameAModel, canNameAModelInText } from './generic-models';
import type { Lexicon } from './lexicon/lexicon';
import type { ReadListing } from './read-listing';
import type { ReadNotice } from './read-notice';
import { brandsWrittenIn } from './title-brands';

/** Whether a title names a well-known brand, not as what the product is for, that is none of the notice's. */
export function otherBrandInTitle(
  { titles }: ReadListing,
  { brands }: ReadNotice,
  lexicon: Lexicon,
): boolean {
  const own = [...brands.keys()];
  return titles.some(({ tokens }) =>
    brandsWrittenIn(tokens).some(
      (brand) =>
        !own.some((key) => compatibleBrands(brandForms(brand)[0] ?? brand, key)) &&
        brandSpans(brand, tokens).some((span) => !insideForClause(tokens, span, lexicon)),
    ),
  );
}

/**
 * Whether a title names a distinctive model that the notice, which names models itself, does not: another one, a variant of
 * it (`VT-9041 Pro`), or, where the notice's are bare digits, a number of the same length (30001, 30002) or beginning.
 */
export function otherModelInTitle(
  { titles }: ReadListing,
  { models, names, notice }: ReadNotice,
  lexicon: Lexicon,
): boolean {
  if (models.size === 0) return false;
  const digits = [...models.keys()].filter((key) => /^\d+$/.test(key));
  const isModel = (key: string) =>
    canNameAModelInText(key) ||
    (/^\d+$/.test(key) &&
      digits.some((own) => own.length === key.length || own.startsWith(key) || key.startsWith(own)) &&
      canNameAModel(key));
  const ours = names()
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join(' ');
  return titles.some(({ tokens, spans }) =>
    spans.some(
      ({ key, text, first, last }) =>
        first === last &&
        (models.has(key) ? variantContradicts(tokens, { first, last }, notice) : isModel(key)) &&
        lexicon.frequency(text) === 0 &&
        (models.has(key) || !ours.includes(text)) &&
        !insideForClause(tokens, { first, last }, lexicon),
    ),
  );
}
