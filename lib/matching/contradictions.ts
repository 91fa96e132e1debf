import type { Notice } from '../core/notice';
import { hasParts, partsIn, titleBegins } from './accessory';
import { compatibleBrands } from './brand';
import { brandSpans } from './brand-spans';
import { insideForClause } from './for-clause';
import type { Lexicon } from './lexicon/lexicon';
import { modelSpans } from './model-spans';
import { fold } from './normalise';
import type { TypeAgreement } from './product-type-agreement';
import type { ReadListing } from './read-listing';
import type { ReadNotice } from './read-notice';
import { gapAfter, type Tokens, tokensOf, type WordSpan } from './tokens';
import { describingVariantWords, variantBehind, variantWords } from './variants';

/** What speaks against the same brand and model. Any of it, and brand + model is no evidence. */

/** The page states another brand in its labelled field; what a kind of product is called, or a variant, is no brand. */
export function brandContradicts(
  { brands: own }: ReadListing,
  theirs: Map<string, string>,
  lexicon: Lexicon | undefined,
): boolean {
  const stated = [...own].filter(([, text]) => !namesNoBrand(text, lexicon)).map(([key]) => key);
  if (stated.length === 0) return false;
  return !stated.some((a) => [...theirs.keys()].some((b) => compatibleBrands(a, b)));
}

function namesNoBrand(text: string, lexicon: Lexicon | undefined): boolean {
  const tokens = tokensOf(text);
  const { words } = tokens;
  if (words.length === 1 && variantWords.has(words[0]?.text ?? '')) return true;
  const kinds = lexicon?.conceptsIn(tokens) ?? [];
  return kinds.some(
    ({ concept, first, last }) => first === 0 && last === words.length - 1 && lexicon?.isKind(concept),
  );
}

/** Both sides state models and share none: another variant or another product. */
export function modelContradicts({ models: own }: ReadListing, theirs: Map<string, string>): boolean {
  if (own.size === 0 || [...own.keys()].some((key) => theirs.has(key))) return false;
  return ![...own.values()].some((text) => describesModel(text, theirs));
}

/** What sellers add to a model in its field: where its plug goes, or a word that names no variant. */
const plug = /[-\s](?:eu|us|uk|au|kr|jp|cn)(?:[-\s]plug)?$/;

/** `VT-9041-EU`, `VT-9041 series`, `VT9041 Hair Dryer`: the model itself, with words behind it. */
function describesModel(text: string, theirs: Map<string, string>): boolean {
  const tokens = tokensOf(fold(text).trim().replace(plug, ''));
  return modelSpans(tokens).some(({ key, first, last }) => {
    if (!theirs.has(key) || first > 0) return false;
    const behind = tokens.words.slice(last + 1).map((word) => word.text);
    return behind.every(
      (word) => /^\p{L}{3,}$/u.test(word) && !variantWords.has(word) && !describingVariantWords.has(word),
    );
  });
}

/** The title goes on to a variant (`VT-9041 Pro`) that the notice does not name. */
export function variantContradicts(tokens: Tokens, span: WordSpan, notice: Notice): boolean {
  const variant = variantBehind(tokens, span);
  if (variant === undefined) return false;
  return ![...notice.models, ...notice.names.map(({ text }) => text)].some((text) =>
    variant === '+' ? text.includes('+') : tokensOf(fold(text)).words.some((word) => word.text === variant),
  );
}

/**
 * Whether a title names this brand or these models only as something the product is for. Sellers of parts fill in the
 * fields of the product that their part fits. Behind "charger for iPhone" they count where the notice is of a charger too.
 */
export function onlyMeantFor(
  { titles }: ReadListing,
  { brands, models }: ReadNotice,
  type: TypeAgreement,
  lexicon: Lexicon | undefined,
): boolean {
  return titles.some(({ tokens, spans }) => {
    const pastDevices = type.kind === 'same-kind' && type.tokens === tokens;
    const all = (mentions: WordSpan[]) =>
      mentions.length > 0 &&
      mentions.every((span) => insideForClause(tokens, span, lexicon, { pastDevices }));
    return all(spans.filter(({ key }) => models.has(key))) || all(mentionsOf(brands, tokens));
  });
}

/** Where a text names one of these brands. */
export function mentionsOf(brands: Map<string, string>, tokens: Tokens): WordSpan[] {
  return [...brands.keys()].flatMap((key) => brandSpans(key, tokens));
}

/** How many words behind the product an accessory makes the title its own. */
const accessoryReach = 3;
const endsPhrase = /[,;:|()[\]{}!?。，；：、•—【】+&]|\s[-/]\s/;

/**
 * The title is about an accessory or a part, and the notice is not. Where both brand and model stand in labelled fields it
 * takes a clear word ("replacement", "case for"). In titles any accessory will do that does not come along with the
 * product; but where the title also calls the product by its kind, only one that begins it, or stands right before or
 * behind the product: a word list at the end of a title often has a case in it.
 */
export function accessoryContradicts(
  { titles }: ReadListing,
  theirs: ReadNotice,
  { fromTitle, type }: { fromTitle: boolean; type: TypeAgreement },
): boolean {
  const { brands, models } = theirs;
  return titles.some(({ tokens, spans, accessories }) => {
    const named = accessories.length > 0 ? theirs.accessories() : none;
    const others = accessories.filter(({ concept }) => !named.has(concept));
    const ofBrand = others.length > 0 || hasParts(tokens) ? mentionsOf(brands, tokens) : [];
    const mentions = [...spans.filter(({ key }) => models.has(key)), ...ofBrand];
    const kindHere = type.kind === 'same-kind' && type.tokens === tokens ? type.place : undefined;
    const heads = others.length > 0 || hasParts(tokens) ? theirs.headWords() : none;
    const headPlaces = tokens.words.flatMap(({ text }, at) =>
      heads.has(text) ? [{ first: at, last: at }] : [],
    );
    const product = kindHere ? [...mentions, kindHere] : mentions;
    const isNamed =
      kindHere !== undefined ||
      headPlaces.some(({ first }) => !ofBrand.some((own) => own.first <= first && first <= own.last));
    const other = others.some(
      ({ concept, index, forSomething }) =>
        // "Eazy Case" is a brand's name, not a case.
        !ofBrand.some(({ first, last }) => index >= first && index <= last) &&
        (forSomething ||
          concept === 'replacement' ||
          (fromTitle &&
            (!isNamed ||
              index === 0 ||
              isBeside(tokens, index, product, accessoryReach) ||
              isBeside(tokens, index, headPlaces, 1)))),
    );
    if (other) return true;
    if (!fromTitle || !hasParts(tokens)) {
      const clear = hasParts(tokens) ? partsIn(tokens, () => false) : none;
      return [...clear].some((concept) => !theirs.accessories().has(concept));
    }
    // "VT-9041 battery hair dryer" is a dryer, "VT-9041 hair dryer battery" a battery, whatever language each is in.
    const isProduct = (index: number) =>
      heads.has(tokens.words[index]?.text ?? '') ||
      kindHere?.last === index ||
      (mentions.some(({ last }) => last === index) && !(kindHere && kindHere.first > index + 1));
    // A word of the product's own name is no part: a `Fahrrad` no wheel, a "remote control car" no remote control.
    const ends = (index: number) => kindHere !== undefined && (tokens.words[index]?.end ?? 0) > kindHere.end;
    const isJoined = (index: number) => kindHere?.last === index && ends(index);
    const isOwn = (index: number) =>
      kindHere !== undefined && kindHere.first <= index && index <= kindHere.last && !isJoined(index);
    return [...partsIn(tokens, isProduct, { isOwn, isJoined })].some(
      (concept) => !theirs.accessories().has(concept),
    );
  });
}

const none: ReadonlySet<string> = new Set();

/** Within so many words behind a mention of the product or right before one, with nothing that ends the phrase between. */
function isBeside(tokens: Tokens, index: number, product: WordSpan[], reach: number): boolean {
  return product.some(({ first, last }) => {
    if (index > last) return index - last <= reach && holdsTogether(tokens, last, index);
    return first - index <= (index < titleBegins ? 2 : 1) && holdsTogether(tokens, index, first);
  });
}

function holdsTogether(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (endsPhrase.test(gapAfter(tokens, at))) return false;
  return true;
}
