import type { ProductType } from '../core/product-types';
import { insideForClause } from './for-clause';
import type { Concept, FoundConcept, Lexicon } from './lexicon/lexicon';
import type { KindPlace, ReadListing } from './read-listing';
import type { ReadNotice } from './read-notice';
import { type Tokens, tokensOf } from './tokens';

/** How the products of a listing and a notice compare, by what they are called. */
export type TypeAgreement =
  /** Both name the same kind of product. */
  | { kind: 'same-kind'; concept: Concept; tokens: Tokens; place: FoundConcept }
  /** Their kinds are of the same type. */
  | { kind: 'same-type'; tokens: Tokens; place: FoundConcept }
  | { kind: 'unknown' }
  /** Each names kinds, and they have nothing to do with one another. */
  | { kind: 'other-type' };

/** Types that shade into each other: what one publisher files under one stands with another under the next. */
const related: readonly (readonly ProductType[])[] = [
  [
    'toys',
    'childcare',
    'hobby-and-sports',
    'stationery',
    'decorative-articles',
    'electronics-and-media',
    'food-imitating',
  ],
  [
    'toys',
    'laser-pointers',
    'lighting',
    'jewellery',
    'clothing-and-textiles',
    'cosmetics',
    'outdoor-and-garden',
    'electrical-appliances',
  ],
  [
    'childcare',
    'furniture',
    'clothing-and-textiles',
    'food-contact-materials',
    'vehicle-accessories',
    'hobby-and-sports',
  ],
  [
    'lighting',
    'lighting-chains',
    'decorative-articles',
    'electrical-appliances',
    'outdoor-and-garden',
    'vehicle-accessories',
  ],
  [
    'electrical-appliances',
    'kitchen-and-cooking',
    'chargers-and-batteries',
    'electronics-and-media',
    'construction-products',
  ],
  [
    'electrical-appliances',
    'medical-and-health',
    'hand-tools',
    'machinery',
    'pets',
    'gas-appliances',
    'furniture',
  ],
  [
    'chargers-and-batteries',
    'vehicle-accessories',
    'hobby-and-sports',
    'machinery',
    'hand-tools',
    'lighting',
  ],
  [
    'kitchen-and-cooking',
    'food-contact-materials',
    'pressure-equipment',
    'gas-appliances',
    'outdoor-and-garden',
    'food',
  ],
  ['cosmetics', 'medical-and-health', 'chemical-products', 'food', 'decorative-articles'],
  [
    'hand-tools',
    'machinery',
    'construction-products',
    'outdoor-and-garden',
    'pressure-equipment',
    'vehicle-accessories',
  ],
  [
    'protective-equipment',
    'hobby-and-sports',
    'clothing-and-textiles',
    'medical-and-health',
    'construction-products',
  ],
  ['hobby-and-sports', 'vehicle-accessories', 'outdoor-and-garden', 'furniture', 'electronics-and-media'],
  ['jewellery', 'clothing-and-textiles', 'electronics-and-media', 'decorative-articles'],
  ['chemical-products', 'vehicle-accessories', 'construction-products', 'pets', 'outdoor-and-garden'],
  ['furniture', 'decorative-articles', 'outdoor-and-garden', 'construction-products'],
  [
    'measuring-instruments',
    'medical-and-health',
    'electronics-and-media',
    'kitchen-and-cooking',
    'hand-tools',
  ],
  ['lighters', 'outdoor-and-garden', 'gas-appliances', 'decorative-articles', 'toys'],
];

function areRelated(a: ProductType, b: ProductType): boolean {
  if (a === b || a === 'other-consumer-product' || b === 'other-consumer-product') return true;
  return related.some((row) => row.includes(a) && row.includes(b));
}

/** Where a listing names kinds of product: not in "for …", where it names what it goes with. */
export function kindPlaces({ titles, listing }: ReadListing, lexicon: Lexicon): KindPlace[] {
  const texts = [...titles.map(({ tokens }) => tokens), ...listing.categories.map(tokensOf)];
  return texts.flatMap((tokens) =>
    lexicon
      .conceptsIn(tokens)
      .filter((place) => lexicon.isKind(place.concept) && !insideForClause(tokens, place, lexicon))
      .map((place) => ({ tokens, place })),
  );
}

/** Compares what a listing and a notice are called. `unknown` where a side names nothing the lexicon has. */
export function typeAgreement(
  read: ReadListing,
  theirs: ReadNotice,
  lexicon: Lexicon | undefined,
): TypeAgreement {
  if (!lexicon) return { kind: 'unknown' };
  const places = read.kinds(lexicon);
  const kinds = theirs.kinds();
  const same = places.find(({ place }) => kinds.has(place.concept));
  if (same) return { kind: 'same-kind', concept: same.place.concept, ...same };
  const types = theirs.types();
  if (places.length === 0 || types.size === 0) return { kind: 'unknown' };
  const typeOf = (place: FoundConcept) => lexicon.typeOf(place.concept);
  const alike = places.find(({ place }) => types.has(typeOf(place) ?? 'other-consumer-product'));
  if (alike) return { kind: 'same-type', ...alike };
  const any = places.some(({ place }) =>
    [...types].some((type) => areRelated(typeOf(place) ?? 'other-consumer-product', type)),
  );
  return any || hasNameWord(read, theirs) ? { kind: 'unknown' } : { kind: 'other-type' };
}

/** Whether the notice says what its product is, and the listing names no kind at all, nor has any word of that. */
export function namesNoKind(read: ReadListing, theirs: ReadNotice, lexicon: Lexicon): boolean {
  return theirs.kinds().size > 0 && read.kinds(lexicon).length === 0 && !hasNameWord(read, theirs);
}

/** A title that has words of the notice's own name is not about something else, whatever other things it names. */
function hasNameWord({ titles }: ReadListing, theirs: ReadNotice): boolean {
  const brands = [...theirs.brands.keys()].join(' ');
  const own = theirs.nameWords();
  return titles.some(({ tokens }) =>
    tokens.words.some(({ text }) => text.length >= leastLetters && own.has(text) && !brands.includes(text)),
  );
}

const leastLetters = 4;
