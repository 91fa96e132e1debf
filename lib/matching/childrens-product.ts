import type { Listing } from '../core/listing';
import type { ProductType } from '../core/product-types';
import { namedAfterBabies, notForChildren, saysForChildren } from './childrens-words';
import type { Concept, Lexicon } from './lexicon/lexicon';
import { readListing } from './read-listing';
import { tokensOf } from './tokens';

const forChildren: readonly ProductType[] = ['toys', 'childcare'];
/** How the lexicon calls what is for children; each names its concept in every language. */
const childWords = ['children', 'baby'];

/**
 * The type of product a listing is of, where it is one for children: by its own kind (a toy, a cot), or by another kind that
 * is said to be for children. Undefined for everything else, and where nothing tells.
 */
export function childrensType(listing: Listing, lexicon: Lexicon): ProductType | undefined {
  const written = [...listing.titles, ...listing.categories].map((text) =>
    text.normalize('NFKC').toLowerCase(),
  );
  if (written.some((text) => notForChildren.some(({ pattern }) => pattern.test(text)))) return undefined;
  const read = readListing(listing);
  const types = read.kinds(lexicon).flatMap(({ place }) => lexicon.typeOf(place.concept) ?? []);
  const own = forChildren.find((type) => types.includes(type));
  if (own) return own;
  const [first] = types;
  if (first === undefined) return undefined;
  const children = conceptsOf(childWords, lexicon);
  const texts = written.map((text) => text.replace(namedAfterBabies, ' '));
  // Word by word: the name of a kind may have the word in it, as 어린이 자전거 does.
  const isForChildren = texts.some(
    (text) =>
      saysForChildren.test(text) ||
      tokensOf(text).words.some((word) =>
        conceptsOf([word.text], lexicon).some((concept) => children.includes(concept)),
      ),
  );
  return isForChildren ? first : undefined;
}

function conceptsOf(words: readonly string[], lexicon: Lexicon): Concept[] {
  return words.flatMap((word) => lexicon.conceptsIn(tokensOf(word)).map(({ concept }) => concept));
}
