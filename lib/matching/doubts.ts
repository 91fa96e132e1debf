import type { Doubt } from '../core/may-go-red';
import { doubtfulPartIn } from './accessory';
import { compatibleBrands, sameBrand } from './brand';
import { mentionsOf } from './contradictions';
import type { Lexicon } from './lexicon/lexicon';
import { namesNoKind, type TypeAgreement } from './product-type-agreement';
import type { KindPlace, ReadListing, ReadTitle } from './read-listing';
import type { ReadNotice } from './read-notice';
import { brandsWrittenIn } from './title-brands';
import { gapAfter, tokensOf, type WordSpan } from './tokens';
import { describingVariantWords, variantWords } from './variants';

/**
 * What leaves open whether a listing whose title has the right brand and model is the product itself. None of it speaks
 * against it; any of it, and the page is shown as possible at most.
 */
export function doubtOf(
  read: ReadListing,
  theirs: ReadNotice,
  { type, model, lexicon }: { type: TypeAgreement; model: string; lexicon: Lexicon | undefined },
): Doubt | undefined {
  if (
    lexicon &&
    type.kind === 'unknown' &&
    namesNoKind(read, theirs, lexicon) &&
    namesSomething(read, theirs)
  )
    return 'kind-not-named';
  const kinds = lexicon ? read.kinds(lexicon) : [];
  if (read.titles.some((title) => namesPart(title, theirs, type, kinds))) return 'part-named';
  if (mayBeVariant(read, theirs, model)) return 'another-variant';
  return listsBrands(read, theirs, model) ? 'several-brands' : undefined;
}

/** Scripts whose languages the lexicon does not have: there a kind that is not found may well be named. */
const otherScripts =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u;

/** Whether a title has words besides brand and model that may name something else: who asks for the two alone asks for no part. */
function namesSomething({ titles }: ReadListing, theirs: ReadNotice): boolean {
  if (titles.some(({ tokens }) => otherScripts.test(tokens.folded.text))) return false;
  return titles.some(({ tokens, spans }) => {
    const own = [...mentionsOf(theirs.brands, tokens), ...spans.filter(({ key }) => theirs.models.has(key))];
    return tokens.words.some(
      ({ text }, at) => /^\p{L}{2}/u.test(text) && !own.some(({ first, last }) => first <= at && at <= last),
    );
  });
}

function namesPart(
  { tokens }: ReadTitle,
  theirs: ReadNotice,
  type: TypeAgreement,
  kinds: readonly KindPlace[],
): boolean {
  const kind = type.kind === 'same-kind' && type.tokens === tokens ? type.place : undefined;
  const brands = mentionsOf(theirs.brands, tokens);
  // The kind's name may end within its word: `전동칫솔모` goes on.
  const isOfKind = (index: number) =>
    kind !== undefined &&
    kind.first <= index &&
    index <= kind.last &&
    (tokens.words[index]?.end ?? 0) <= kind.end;
  const isOwn = (index: number) =>
    isOfKind(index) || brands.some(({ first, last }) => first <= index && index <= last);
  const places = kinds.filter((each) => each.tokens === tokens).map(({ place }) => place);
  return doubtfulPartIn(tokens, { isOwn, product: [...brands, ...places], kinds: places }, (concept) =>
    theirs.accessories().has(concept),
  );
}

/** A letter that is a word of no language beside. */
const variantLetter = /^[bcdfghjlmnpqrstv]$/;

/** A letter or a describing word stands beside the model in every title that has it, and the notice does not name it. */
function mayBeVariant({ titles }: ReadListing, theirs: ReadNotice, model: string): boolean {
  const places = titles.flatMap(({ tokens, spans }) =>
    spans.filter(({ key }) => key === model).map((span) => ({ tokens, span })),
  );
  const words = [...theirs.notice.models.map((text) => tokensOf(text)), ...theirs.names()].flatMap((text) =>
    text.words.map((word) => word.text),
  );
  const isNamed = (word: string) => words.includes(word);
  return (
    places.length > 0 &&
    places.every(({ tokens, span }) => {
      const behind = /^\s?\(?$/.test(gapAfter(tokens, span.last))
        ? tokens.words[span.last + 1]?.text
        : undefined;
      const before = /^\s$/.test(gapAfter(tokens, span.first - 1))
        ? tokens.words[span.first - 1]?.text
        : undefined;
      return (
        (behind !== undefined &&
          (variantLetter.test(behind) || describingVariantWords.has(behind)) &&
          !isNamed(behind)) ||
        (before !== undefined && variantWords.has(before) && !isNamed(before))
      );
    })
  );
}

/** So many other brands in one title are a list pasted for the search. */
const manyBrands = 3;

/** "Dyson Philips Voltara Xiaomi hair dryer VT-9041": a list of brands, and the notice's own is not the one beside the model. */
function listsBrands({ titles }: ReadListing, theirs: ReadNotice, model: string): boolean {
  return titles.some(({ tokens, spans }) => {
    const ours = mentionsOf(theirs.brands, tokens);
    if (ours.length === 0) return false;
    const isOurs = (form: string) => [...theirs.brands.keys()].some((key) => compatibleBrands(form, key));
    const others = brandsWrittenIn(tokens).filter((form) => !isOurs(form));
    const named = others.filter((form, at) => !others.slice(0, at).some((other) => sameBrand(other, form)));
    if (named.length < manyBrands) return false;
    const isBeside = (span: WordSpan) =>
      ours.some(({ first, last }) => span.first - last === 1 || first - span.last === 1);
    return !spans.some((span) => span.key === model && isBeside(span));
  });
}
