import { type ProductType, productTypes } from '../../core/product-types';
import { shortText } from '../bounded';
import { foldTerm, termLookup } from '../fold-term';
import { childrenNames } from './english-product-types-children';
import { electricalNames } from './english-product-types-electrical';
import { homeNames } from './english-product-types-home';
import { personNames } from './english-product-types-person';
import { leftOutNames, sportAndWorkNames } from './english-product-types-sport-and-work';

/** Names of kinds of product by their type, parted by `|`. Singular and plural, blanks and hyphens do not count. */
export type EnglishNames = Partial<Record<ProductType, string>>;

/** `leftOut`: nobody buys it from a listing on a marketplace. */
export type EnglishCategoryPlace = { type: ProductType } | { leftOut: true };

/**
 * Official English names of kinds of product: the categories of the OPSS, the ACCC and Health Canada, and the kinds that records
 * write as the product's name. Add a row where a build reports an unmapped term.
 */
export const englishProductTerms: readonly { terms: readonly string[]; place: EnglishCategoryPlace }[] = [
  ...[childrenNames, electricalNames, homeNames, personNames, sportAndWorkNames].flatMap((names) =>
    productTypes.flatMap((type) => {
      const listed = names[type];
      return listed === undefined ? [] : [{ terms: namesIn(listed), place: { type } }];
    }),
  ),
  { terms: namesIn(leftOutNames), place: { leftOut: true } },
];

/** Categories that hold anything; the ACCC puts `Button batteries` on whatever has one. A place of theirs would be a guess. */
export const anyProductNames: readonly string[] = namesIn(
  `home and garden|home|household items|household products|electronics and technology|button batteries|tools and electrical products|electric or gas products|
  consumer products|general merchandise|miscellaneous|multiple products|other|other products|other consumer products|products`,
);
const anyProduct = new Set(anyProductNames.map(foldWords));

function namesIn(names: string): string[] {
  return names
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const lookup = termLookup(
  englishProductTerms.map(({ terms, place }) => ({ terms: terms.map((term) => singular(term)), place })),
);

export type ReadEnglishCategory =
  | { kind: 'type'; official: string; type: ProductType }
  | { kind: 'left-out'; official: string }
  | { kind: 'unmapped'; official: string };

/**
 * The place of an official category; where no part of it stands in the table, of what else names the kind (the product's name).
 * Of a list of categories (`Electronics and technology; Home and garden; Lighting`) the first that stands there decides. What is
 * quoted is the category, or the first text there is. Undefined where no text says anything.
 */
export function englishCategoryOf(...texts: (string | undefined)[]): ReadEnglishCategory | undefined {
  const stated = texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text.trim()]));
  const [first] = stated;
  if (first === undefined) return undefined;
  const official = shortText(first);
  for (const text of stated) {
    const place = placeOf(text);
    if (place === undefined) continue;
    if ('type' in place) return { kind: 'type', official, type: place.type };
    // Only a category leaves a record out: a product by the name of `Truck` may as well be a toy.
    if (text === first) return { kind: 'left-out', official };
  }
  return { kind: 'unmapped', official };
}

function placeOf(text: string): EnglishCategoryPlace | undefined {
  const parts = text.split(/\s*[;>|]\s*/u).filter((part) => !anyProduct.has(foldWords(part)));
  for (const place of [...parts.map(placeOfTerm), ...parts.map(placeOfName)]) {
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeOfTerm(term: string): EnglishCategoryPlace | undefined {
  return lookup.get(foldWords(term))?.place;
}

/** No row of the table has more words that a product's name could end in. */
const mostWords = 5;

/** What a name turns into something else, wherever in it: a toy pushchair is no pushchair, a dog's bed no bed. */
const toy = /\b(?:toys?|dolls?|doll['’]s)\b/iu;
const otherwise: readonly { word: RegExp; type: ProductType }[] = [
  { word: toy, type: 'toys' },
  { word: /\b(?:pretend|imitation|replica)\b/iu, type: 'toys' },
  { word: /\b(?:dogs?|cats?|pets?|puppy|kitten)\b/iu, type: 'pets' },
];
/** What toys are kept in. */
const keepsToys =
  /\b(?:box|boxes|chests?|storage|organi[sz]ers?|baskets?|bags?|shelf|shelves|cabinets?|racks?)\b/iu;

/**
 * An English name is what its last words are: `Portable Folding Travel Cot with Mattress` is a travel cot. Of several things
 * named (`Folding and Travel Cots`) those that are known must be of one kind. A word that turns it into something else leaves
 * it without a place, and a whole vehicle is left out only by a category of its own.
 */
function placeOfName(name: string): EnglishCategoryPlace | undefined {
  const head = name
    .replace(/\s*[([:–—].*$/su, '')
    .replace(/\s(?:with|for|from|sold|in|by|without|featuring|including|equipped|-|at|of)\s.*$/isu, '')
    .trim();
  const types = new Set(
    head.split(/\s*,\s*|\s+(?:and|or|&|\+)\s+/iu).flatMap((part) => typeOfEnding(part) ?? []),
  );
  const [type] = types;
  return types.size === 1 && type !== undefined ? { type } : undefined;
}

function typeOfEnding(part: string): ProductType | undefined {
  const words = part.trim().split(/\s+/u).slice(-mostWords);
  for (let from = 0; from < words.length; from++) {
    const ending = words.slice(from).join(' ');
    const place = placeOfTerm(ending);
    if (place === undefined) continue;
    const turned = otherwise.find(({ word }) => word.test(part) && !word.test(ending));
    if ('type' in place && (turned === undefined || turned.type === place.type)) return place.type;
    break;
  }
  // `Toy pushchair`: whatever it is, it is a toy.
  return toy.test(part) && !keepsToys.test(part) ? 'toys' : undefined;
}

function foldWords(text: string): string {
  return foldTerm(singular(text));
}

/** Each word without the ending of its plural; what is not a plural may lose its end too, in the table as in the text. */
function singular(text: string): string {
  return text.replace(/['’]/gu, '').replace(/[\p{L}]{4,}/gu, (word) =>
    word
      .replace(/ies$/iu, 'y')
      .replace(/(?<=ch|sh|ss|x|z)es$/iu, '')
      .replace(/(?<![su])s$/iu, ''),
  );
}
