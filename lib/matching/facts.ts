import { sameBrand } from './brand';
import { brandSpans } from './brand-spans';
import { variantContradicts } from './contradictions';
import { insideForClause } from './for-clause';
import { canNameAModel, canNameAModelInText } from './generic-models';
import type { Lexicon } from './lexicon/lexicon';
import type { ModelSpan } from './model-spans';
import { writesModel } from './model-writing';
import { compact } from './normalise';
import type { ReadListing, ReadTitle } from './read-listing';
import type { ReadNotice } from './read-notice';
import { quote, type Tokens, type WordSpan } from './tokens';

/** A brand or model found on both sides, with the words of each. */
export interface Fact {
  key: string;
  listing: string;
  notice: string;
  from: 'label' | 'title';
}

/** The brand on both sides: from a labelled field, or as whole words of a title. */
export function brandFact(
  read: ReadListing,
  theirs: ReadNotice,
  lexicon: Lexicon | undefined,
): Fact | undefined {
  return brandInFields(read, theirs) ?? brandInTitle(read, theirs, lexicon);
}

/**
 * The model on both sides. From titles only what holds a letter; bare digits there need the brand beside them, see
 * `digitsInTitle`.
 */
export function modelFact(
  read: ReadListing,
  theirs: ReadNotice,
  lexicon: Lexicon | undefined,
): Fact | undefined {
  return modelInFields(read, theirs) ?? modelInTitle(read, theirs, lexicon);
}

function modelInFields({ models, articles }: ReadListing, { models: theirs }: ReadNotice): Fact | undefined {
  for (const [key, notice] of theirs) {
    // An article number of digits alone is the seller's own count more often than the maker's.
    const listing = models.get(key) ?? (canNameAModelInText(key) ? articles.get(key) : undefined);
    if (listing !== undefined && writesModel(listing, notice, 'label'))
      return { key, listing, notice, from: 'label' };
  }
  return undefined;
}

function brandInFields({ brands, makers }: ReadListing, { brands: theirs }: ReadNotice): Fact | undefined {
  for (const [key, notice] of theirs)
    for (const stated of [brands, makers])
      for (const [own, listing] of stated)
        if (sameBrand(own, key)) return { key, listing, notice, from: 'label' };
  return undefined;
}

function modelInTitle(
  { titles }: ReadListing,
  { models, notice }: ReadNotice,
  lexicon: Lexicon | undefined,
): Fact | undefined {
  for (const { tokens, spans, spanKeys } of titles) {
    for (const [key, model] of models) {
      if (!spanKeys.has(key) || !canNameAModelInText(key)) continue;
      const span = spans.find(
        (each) =>
          each.key === key &&
          writesModel(each.text, model, 'text') &&
          !insideForClause(tokens, each, lexicon, { pastDevices: true }) &&
          !variantContradicts(tokens, each, notice),
      );
      if (span) return { key, listing: quote(tokens, span.first, span.last), notice: model, from: 'title' };
    }
  }
  return undefined;
}

function brandInTitle(
  { titles }: ReadListing,
  { brands, models }: ReadNotice,
  lexicon: Lexicon | undefined,
): Fact | undefined {
  for (const title of titles) {
    for (const [key, notice] of brands) {
      const span = spanOfBrand(key, title, models, lexicon);
      if (span) {
        const listing = quote(title.tokens, span.first, span.last);
        return { key, listing, notice, from: 'title' };
      }
    }
  }
  return undefined;
}

function spanOfBrand(
  key: string,
  { tokens, spans }: ReadTitle,
  models: ReadonlyMap<string, string>,
  lexicon: Lexicon | undefined,
): WordSpan | undefined {
  return brandSpans(key, tokens).find(
    (each) =>
      !insideForClause(tokens, each, lexicon, { pastDevices: true }) &&
      !spans.some((model) => models.has(model.key) && swallows(model, each, tokens)),
  );
}

/** What a number counts when one of these follows. */
const counted =
  /^(pcs?|pieces?|pack|packs|sets?|pairs?|ml|l|g|kg|mg|oz|lbs?|mm|cm|m|in|inch|ft|v|w|kw|hz|mah|ah|k|rpm|lm|leds?|ct|x|개|매|장|년|월|일|원|종|세트|피스|인치|와트|year|years|days|hours|th)$/;
const nearBrand = 2;
const tellingDigits = 5;

/**
 * A model of bare digits in a title. Five digits and more count where the title or a field has the brand too; four only
 * right beside the brand, or where the very kind of product or the words of the name agree; and none that titles commonly
 * have.
 */
export function digitsInTitle(
  { titles }: ReadListing,
  { brands, models, notice: theirs }: ReadNotice,
  brand: Fact,
  agrees: { kind: boolean; words: () => boolean },
  lexicon: Lexicon | undefined,
): Fact | undefined {
  for (const title of titles) {
    const { tokens, spans, spanKeys } = title;
    for (const [key, notice] of models) {
      if (!spanKeys.has(key) || !/^\d{4,}$/.test(key) || !canNameAModel(key)) continue;
      if ((lexicon?.frequency(key) ?? 0) > 0) continue;
      const span = spans.find(
        (each) =>
          each.key === key &&
          writesModel(each.text, notice, 'text') &&
          !counted.test(tokens.words[each.last + 1]?.text ?? '') &&
          !variantContradicts(tokens, each, theirs) &&
          !insideForClause(tokens, each, lexicon, { pastDevices: true }),
      );
      if (!span) continue;
      const beside = [...brands.keys()].some((own) => {
        const at = spanOfBrand(own, title, models, lexicon);
        return at && Math.min(Math.abs(at.first - span.last), Math.abs(span.first - at.last)) <= nearBrand;
      });
      const far = brand.from === 'label' || hasBrand(title, brands);
      if (
        beside ||
        (far && (key.length >= tellingDigits || (agrees.kind && !/00$/.test(key)) || agrees.words()))
      )
        return { key, listing: quote(tokens, span.first, span.last), notice, from: 'title' };
    }
  }
  return undefined;
}

function hasBrand(title: ReadTitle, brands: ReadonlyMap<string, string>): boolean {
  return [...brands.keys()].some((key) => brandSpans(key, title.tokens).length > 0);
}

/** `Stash` in `Stash-A11` is the beginning of the model, not a brand beside it; in `voltara-vt-9041` it is one. */
function swallows(model: ModelSpan, brand: WordSpan, { words }: Tokens): boolean {
  if (brand.last < model.first || brand.first > model.last) return false;
  const letters = ({ first, last }: WordSpan) =>
    compact(
      words
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(''),
    ).length;
  const only = words[brand.first]?.text ?? '';
  const brandLetters =
    brand.first === brand.last && /[-_.]/.test(only)
      ? compact(only.split(/[-_.]/)[0] ?? '').length
      : letters(brand);
  return letters(model) < brandLetters + model.key.length;
}
