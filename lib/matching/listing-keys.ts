import type { Listing } from '../core/listing';
import { brandForms } from './brand';
import { certificateKeys } from './certificate';
import { canNameAModelInTitle } from './generic-models';
import { gtinKeys } from './gtin-evidence';
import { hash32 } from './hash';
import type { LookupKeys } from './key-kinds';
import type { Lexicon } from './lexicon/lexicon';
import { listingIdKey } from './listing-id-evidence';
import { compact } from './normalise';
import { readListing } from './read-listing';
import { brandsWrittenIn } from './title-brands';
import { tokensOf } from './tokens';
import { takeWords } from './words';

/**
 * What a listing asks for: the model keys are those of its labelled fields and of every stretch of its titles, the
 * certificates those of its labelled fields and those known by their form in its texts.
 */
export function listingKeys(listing: Listing): LookupKeys {
  const { models, articles, titles, writtenCertificates } = readListing(listing);
  const model = new Set([...models.keys(), ...articles.keys()]);
  for (const { spans } of titles)
    for (const { key } of spans) if (!model.has(key) && canNameAModelInTitle(key)) model.add(key);
  return {
    'listing-id': new Set(listing.ids.map((id) => listingIdKey(listing.marketplace, id))),
    gtin: new Set(gtinKeys(listing.gtins)),
    certificate: new Set([...certificateKeys(listing.certificates).keys(), ...writtenCertificates.keys()]),
    model,
  };
}

/** How much a word weighs that the page does not write itself: what its product is called in other languages. */
const translatedWeight = 0.5;

/**
 * Hashes and weights of the words a listing is looked up by: those of its titles and stated brands, the other names of
 * its brands, and, with a lexicon, what its kinds of product are called in other languages.
 */
export function listingWords(listing: Listing, lexicon?: Lexicon): Map<number, number> {
  const { titles, brands, makers } = readListing(listing);
  const hashes = new Map<number, number>();
  const add = (hash: number, weight: number) => {
    if ((hashes.get(hash) ?? 0) < weight) hashes.set(hash, weight);
  };
  const take = (word: string, weight: number) => add(hash32(word), weight);
  const takeBrand = (key: string) => {
    for (const form of brandForms(key)) takeWords(tokensOf(form), take);
  };
  for (const { tokens } of titles) {
    takeWords(tokens, take);
    for (const brand of brandsWrittenIn(tokens)) takeBrand(brand);
    if (lexicon)
      for (const { concept } of lexicon.conceptsIn(tokens))
        if (lexicon.isKind(concept)) for (const hash of lexicon.wordsOf(concept)) add(hash, translatedWeight);
  }
  for (const key of [...brands.keys(), ...makers.keys()]) {
    takeBrand(key);
    // "Baby Wonne" stated, `babywonne` in the notice.
    if (key.includes(' ')) take(compact(key), 1);
  }
  return hashes;
}
