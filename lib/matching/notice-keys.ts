import type { Notice } from '../core/notice';
import { brandKeys } from './brand';
import { certificateKeys } from './certificate';
import { gtinKeys } from './gtin-evidence';
import { hash32 } from './hash';
import type { LookupKeys } from './key-kinds';
import { listingIdKey } from './listing-id-evidence';
import { modelKeys } from './model';
import { tokensOf } from './tokens';
import { takeWords } from './words';

/**
 * What a notice is found by. It must meet `listingKeys` wherever a rung of the ladder could find evidence (a test holds
 * that); a key that meets for nothing costs one read of a notice. A withdrawn notice has none.
 */
export function noticeKeys(notice: Notice): LookupKeys {
  const standing = notice.withdrawn === undefined;
  return {
    'listing-id': new Set(
      standing ? notice.listings.map(({ marketplace, id }) => listingIdKey(marketplace, id)) : [],
    ),
    gtin: new Set(standing ? gtinKeys(notice.gtins) : []),
    certificate: new Set(standing ? certificateKeys(notice.certificates).keys() : []),
    model: new Set(standing ? modelKeys(notice.models).keys() : []),
  };
}

/** The most words one notice is found by. */
const mostWords = 40;

/** Hashes of the words of a notice's brands and names. */
export function noticeWords(notice: Notice): Set<number> {
  const hashes = new Set<number>();
  const take = (word: string) => {
    if (hashes.size < mostWords) hashes.add(hash32(word));
  };
  for (const brand of brandKeys(notice.brands).keys()) takeWords(tokensOf(brand), take);
  for (const { text } of notice.names) takeWords(tokensOf(text), take);
  return hashes;
}
