import type { Notice } from '../core/notice';
import { brandsIn } from './brand';
import { certificateKeys } from './certificate';
import { gtinKeys } from './gtin-evidence';
import { hash32 } from './hash';
import type { LookupKeys } from './key-kinds';
import { listingIdKey } from './listing-id-evidence';
import { keyOfModel } from './model';
import { fold } from './normalise';
import { noticeModels } from './notice-models';
import { wordTaker } from './words';

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
    model: noticeModels(notice).models,
  };
}

const none: ReadonlySet<string> = new Set();

/** The models of a notice that somebody may type: also those that are too common to tell a product by. */
export function typedModels(notice: Notice): ReadonlySet<string> {
  const keys = noticeKeys(notice).model;
  return new Set([...keys.keys(), ...commonModels(notice, keys)]);
}

/** The models that somebody may type although they are too common to be among `keys`, which tell a product. */
export function commonModels({ models }: Notice, keys: LookupKeys['model']): ReadonlySet<string> {
  let found: Set<string> | undefined;
  for (const model of models) {
    const key = keyOfModel(model);
    if (key === '' || keys.has(key)) continue;
    found ??= new Set();
    found.add(key);
  }
  return found ?? none;
}

/** The most words one notice is found by. */
const mostWords = 40;

/** A word of a notice, by its hash; it stands from `start` to `end` of `text`. */
export type GiveWord = (hash: number, text: string, start: number, end: number) => void;

/**
 * Gives the words of a notice's brands and names with their hashes, each once. Next to nothing is allocated for it: an index
 * takes the words of a hundred thousand notices.
 */
export function noticeWordTaker(give: GiveWord): (notice: Notice) => void {
  const found = new Uint32Array(mostWords);
  let count = 0;
  const take = wordTaker((text, start, end) => {
    if (count === mostWords) return;
    const hash = hash32(text, start, end);
    for (let at = 0; at < count; at++) if (found[at] === hash) return;
    found[count++] = hash;
    give(hash, text, start, end);
  });
  return ({ brands, names }) => {
    count = 0;
    for (const brand of brands) for (const { key } of brandsIn(brand)) take(key);
    for (const { text } of names) take(fold(text));
  };
}
