import { isJunkValue } from '../core/junk-values';
import { variantContradicts } from './contradictions';
import type { Fact } from './facts';
import { insideForClause } from './for-clause';
import type { Lexicon } from './lexicon/lexicon';
import { compact } from './normalise';
import type { ReadListing } from './read-listing';
import type { ReadNotice } from './read-notice';
import { quote, type Tokens, tokensOf, type WordSpan } from './tokens';
import { singular } from './words';

/** The least letters of a model that is a name (Caméléon Pascal), and of the rare word it must have. */
const leastLetters = 6;
const leastRare = 4;
/** In more of 10,000 titles than this a word is none. */
const rareUpTo = 1;
/** A longer text in a model field describes the product. */
const mostWords = 4;

/**
 * A model that is a name without digits, as whole words in a row. It needs a rare word that is neither the brand's, nor what
 * a kind of product or a quality is called in any language: `Soft toy` in a model field names no model.
 */
export function wordModelFact(
  { titles, listing }: ReadListing,
  { notice, brands }: ReadNotice,
  lexicon: Lexicon,
): Fact | undefined {
  const ofBrands = new Set([...brands.keys()].flatMap((key) => key.split(' ')));
  for (const model of notice.models) {
    const name = tokensOf(model);
    if (!isName(name, ofBrands, lexicon)) continue;
    const key = compact(name.folded.text);
    const stated = listing.models.find((own) => compact(tokensOf(own).folded.text) === key);
    if (stated !== undefined) return { key, listing: stated, notice: model, from: 'label' };
    for (const { tokens } of titles) {
      const span = spanOf(name, tokens);
      if (span && !insideForClause(tokens, span, lexicon) && !variantContradicts(tokens, span, notice))
        return { key, listing: quote(tokens, span.first, span.last), notice: model, from: 'title' };
    }
  }
  return undefined;
}

function isName(name: Tokens, ofBrands: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const { words, folded } = name;
  if (/\d/.test(folded.text) || isJunkValue(folded.text) || words.length > mostWords) return false;
  if (compact(folded.text).length < (words.some(({ script }) => script !== 'alphabetic') ? 3 : leastLetters))
    return false;
  const concepts = lexicon.conceptsIn(name);
  return words.some(
    ({ text, script }, at) =>
      text.length >= (script === 'alphabetic' ? leastRare : 3) &&
      !ofBrands.has(text) &&
      lexicon.frequency(script === 'alphabetic' ? singular(text) : text) <= rareUpTo &&
      lexicon.frequency(text) <= rareUpTo &&
      !concepts.some(({ first, last }) => first <= at && at <= last),
  );
}

function spanOf({ words: wanted }: Tokens, { words }: Tokens): WordSpan | undefined {
  for (let first = 0; first + wanted.length <= words.length; first++)
    if (wanted.every(({ text }, at) => words[first + at]?.text === text))
      return { first, last: first + wanted.length - 1 };
  return undefined;
}
