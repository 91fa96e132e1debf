import { foldTerm } from './fold-term';
import { namedMarketplaces } from './marketplace-names';

/** Words around an identifier that name no shop. */
const labelWords = new Set(
  [
    ...[
      'other',
      'others',
      'unknown',
      'none',
      'various',
      'online',
      'shop',
      'store',
      'marketplace',
      'website',
      'webshop',
    ],
    ...[
      'unique',
      'product',
      'products',
      'goods',
      'item',
      'items',
      'listing',
      'identifier',
      'idenifier',
      'identification',
    ],
    ...[
      'id',
      'ids',
      'number',
      'numbers',
      'nr',
      'no',
      'ref',
      'reference',
      'code',
      'sku',
      'asin',
      'seller',
      'trader',
      'name',
    ],
    ...[
      'article',
      'model',
      'ean',
      'gtin',
      'barcode',
      'com',
      'www',
      'http',
      'https',
      'and',
      'the',
      'on',
      'sold',
      'via',
      'by',
    ],
  ].map(foldTerm),
);

/**
 * The name of a shop outside the table, where a trader's text is one: `BEAUTY CORNER.GR`. Undefined for labels, numbers,
 * e-mail addresses, sentences, and where only marketplaces of the table are named.
 */
export function shopNameIn(text: string): string | undefined {
  const bare = namedMarketplaces.reduce(
    (rest, { pattern }) => rest.replace(pattern, ' '),
    text.normalize('NFKC'),
  );
  const name = bare.replace(/^[\s\-–:;,.()/]+|[\s\-–:;,(/]+$/gu, '').trim();
  if (name.length < 3 || name.length > 60 || name.includes('@') || /\d{5,}/u.test(name)) return undefined;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length > 6 || words.every((word) => labelWords.has(foldTerm(word)) || foldTerm(word) === ''))
    return undefined;
  // A code (`XU3531330`, `B0D9HWSB1J`) is no name.
  if (words.length === 1 && /\d/u.test(name) && !name.includes('.')) return undefined;
  return /\p{L}{3,}/u.test(name) ? name : undefined;
}
