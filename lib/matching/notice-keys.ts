import type { Notice } from '../core/notice';
import { brandKeys } from './brand';
import { certificateKeys } from './certificate';
import { gtinKeys } from './gtin-evidence';
import { hash32 } from './hash';
import type { LookupKeys } from './key-kinds';
import { listingIdKey } from './listing-id-evidence';
import { noticeModels } from './notice-models';
import { tokensOf } from './tokens';
import { takeWords } from './words';

/**
 * What a notice is found by. It must meet `listingKeys` wherever a rung of the ladder could find evidence (a test holds
 * that); a key that meets for nothing costs one read of a notice. A withdrawn notice has none.
 */
export function noticeKeys(notice: Notice): LookupKeys {
  if (notice.withdrawn !== undefined)
    return { 'listing-id': none, gtin: none, certificate: none, model: none };
  const { listings, gtins, certificates } = notice;
  return {
    'listing-id':
      listings.length === 0
        ? none
        : new Set(listings.map(({ marketplace, id }) => listingIdKey(marketplace, id))),
    gtin: gtins.length === 0 ? none : new Set(gtinKeys(gtins)),
    certificate: certificates.length === 0 ? none : new Set(certificateKeys(certificates).keys()),
    model: new Set(noticeModels(notice).models.keys()),
  };
}

const none: ReadonlySet<string> = new Set();

/** The most words one notice is found by. */
const mostWords = 40;
const found = new Uint32Array(mostWords);

/**
 * Gives the words of a notice's brands and names with their hashes, each once. Nothing is allocated for it: an index takes
 * the words of a hundred thousand notices.
 */
export function takeNoticeWords({ brands, names }: Notice, give: (hash: number, word: string) => void): void {
  let count = 0;
  const take = (word: string) => {
    if (count === mostWords) return;
    const hash = hash32(word);
    for (let at = 0; at < count; at++) if (found[at] === hash) return;
    found[count++] = hash;
    give(hash, word);
  };
  for (const brand of brandKeys(brands).keys()) takeWords(tokensOf(brand), take);
  for (const { text } of names) takeWords(tokensOf(text), take);
}
