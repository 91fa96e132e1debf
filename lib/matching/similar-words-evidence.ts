import type { Evidence } from '../core/verdict';
import { brandForms, isKnownBrand } from './brand';
import type { Fact } from './facts';
import { bareHangul } from './hangul';
import type { Lexicon } from './lexicon/lexicon';
import { compact } from './normalise';
import { otherBrandInTitle, otherModelInTitle } from './other-names';
import type { TypeAgreement } from './product-type-agreement';
import type { ReadListing } from './read-listing';
import type { ReadNotice } from './read-notice';
import { type Coverage, coverageOf, type ListingWords, wordsOfListing } from './word-coverage';

/** How much of a notice's name must stand on the page, by weight of its words. */
const leastCoverage = {
  'same-kind': 0.55,
  'same-type': 0.75,
  unknown: 0.8,
  'short-brand': 0.8,
  'common-brand': 0.8,
};
/** Where the lexicon does not know the kind, so many words of the name must stand there, one of them a rare one. */
const leastFound = 2;
/** A brand in more of 10,000 titles than this is an everyday word or a shop full of other products. */
const distinctiveUpTo = 3;
const longestQuote = 160;

/**
 * A brand that few products carry, and a name that stands on the page word by word or in another language, of a product of
 * the same kind; where the lexicon has no word for the kind, nearly the whole name. Under a brand that many products carry, rare words must agree besides.
 */
export function similarWordsEvidence(
  read: ReadListing,
  theirs: ReadNotice,
  { brand, type, lexicon }: { brand: Fact; type: TypeAgreement; lexicon: Lexicon },
): Evidence | undefined {
  if (type.kind === 'other-type') return undefined;
  if (otherModelInTitle(read, theirs, lexicon)) return undefined;
  const distinctive = isDistinctive(brand, lexicon);
  if (!distinctive && (type.kind !== 'same-kind' || otherBrandInTitle(read, theirs, lexicon)))
    return undefined;
  const own = wordsOfListing(read, lexicon);
  const best = bestName(theirs, own, lexicon, brand);
  if (!best) return undefined;
  const enough = distinctive
    ? best.share >= leastCoverage[isShort(brand) ? 'short-brand' : type.kind] &&
      (type.kind !== 'unknown' || best.found >= leastFound)
    : best.share >= leastCoverage['common-brand'] && best.rare >= 2;
  if (!enough) return undefined;
  return {
    kind: 'similar-words',
    listing: shortened(read.listing.titles[0] ?? brand.listing),
    notice: shortened(best.text.includes(brand.notice) ? best.text : `${brand.notice}: ${best.text}`),
  };
}

/** Whether nearly the whole of a name stands on the page and tells something; for who knows more than a brand already. */
export function nameAgrees(read: ReadListing, theirs: ReadNotice, brand: Fact, lexicon: Lexicon): boolean {
  const best = bestName(theirs, wordsOfListing(read, lexicon), lexicon, brand);
  return best !== undefined && best.share >= leastCoverage.unknown && best.found >= 1;
}

function bestName(theirs: ReadNotice, own: ListingWords, lexicon: Lexicon, brand: Fact) {
  const left = new Set(
    [brand.key, ...theirs.brands.keys()].flatMap(brandForms).flatMap((form) => form.split(' ')),
  );
  const models = new Set(theirs.models.keys());
  let best: ({ text: string } & Coverage) | undefined;
  for (const tokens of theirs.names()) {
    const covered = coverageOf(tokens, own, lexicon, (word) => left.has(word) || models.has(compact(word)));
    if (covered && (!best || covered.share > best.share)) best = { text: tokens.folded.original, ...covered };
  }
  return best;
}

function isDistinctive({ key }: Fact, lexicon: Lexicon): boolean {
  if (isKnownBrand(key)) return false;
  const letters = compact(key);
  if (letters.length < (/^\p{Script=Latin}+$/u.test(letters) ? 4 : 2)) return false;
  const words = key.split(' ').map(bareHangul);
  // Of several words one rare word is enough: "Happy Voltara".
  return words.some((word) => word.length > 1 && lexicon.frequency(word) <= distinctiveUpTo);
}

/** Four letters are a word of some language more often than not: Coca, Vida. */
function isShort({ key }: Fact): boolean {
  return /^\p{Script=Latin}{1,4}$/u.test(key);
}

function shortened(text: string): string {
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1).trimEnd()}…`;
}
