import { compatibleBrands } from './brand';
import { insideForClause } from './for-clause';
import type { Lexicon } from './lexicon/lexicon';
import { originalOf } from './normalise';
import type { ReadListing, ReadTitle } from './read-listing';
import type { ReadNotice } from './read-notice';
import type { Token } from './tokens';
import { singular } from './words';

/** A word in more of 10,000 titles than this, or of a kind's or quality's name, begins no title as its brand. */
const fillerFrom = 25;
const leastLetters = 4;

/**
 * Whether a title writes a name nobody knows where brands stand: first but for filler ("2026 New Otrobel hair dryer"), right
 * before the model, or in capitals of its own. The notice must name a brand itself, in the same script; what its own name
 * or any other title has is no such name.
 */
export function unknownBrandInTitle(read: ReadListing, theirs: ReadNotice, lexicon: Lexicon): boolean {
  const { brands } = theirs;
  if (brands.size === 0) return false;
  return read.titles.some((title) =>
    brandPlaces(title, theirs, lexicon).some((at) => {
      const word = title.tokens.words[at];
      return (
        word !== undefined &&
        isName(word, title, theirs, lexicon) &&
        ![...brands.keys()].some((key) => compatibleBrands(word.text, key)) &&
        !insideForClause(title.tokens, { first: at, last: at }, lexicon)
      );
    }),
  );
}

function brandPlaces({ tokens, spans }: ReadTitle, { models }: ReadNotice, lexicon: Lexicon): number[] {
  const { words, folded } = tokens;
  const concepts = lexicon.conceptsIn(tokens);
  const first = words.findIndex(
    ({ text }, at) =>
      !/\d/.test(text) &&
      lexicon.frequency(text) <= fillerFrom &&
      !concepts.some((place) => place.first <= at && at <= place.last),
  );
  const before = spans.filter(({ key }) => models.has(key)).map((span) => span.first - 1);
  const written = words.map(({ start, end }) => originalOf(folded, start, end));
  const capitals = written.map((text) => /^\p{Lu}+$/u.test(text) && text.length >= leastLetters);
  // A title all in capitals sets nothing apart by them.
  const some = 2 * capitals.filter(Boolean).length < words.length;
  return [first, ...before, ...(some ? words.keys() : [])].filter(
    (at) => at >= 0 && (at === first || before.includes(at) || capitals[at] === true),
  );
}

function isName(
  { text, start, end }: Token,
  { tokens }: ReadTitle,
  theirs: ReadNotice,
  lexicon: Lexicon,
): boolean {
  if (!/^\p{Script=Latin}+$/u.test(text) || text.length < leastLetters) return false;
  if (!/^\p{Lu}/u.test(originalOf(tokens.folded, start, end))) return false;
  if (lexicon.frequency(text) > 0 || lexicon.frequency(singular(text)) > 0 || theirs.nameWords().has(text))
    return false;
  const at = tokens.words.findIndex((word) => word.start === start);
  return !lexicon.conceptsIn(tokens).some(({ first, last }) => first <= at && at <= last);
}
