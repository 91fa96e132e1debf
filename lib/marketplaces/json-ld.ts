import { wholeAddress } from './head';
import { parsed } from './inline-state';
import type { ListingDraft } from './listing-draft';
import { at, isPlain, listOf } from './plain-data';

/** The `Product` of a page's JSON-LD. */
export interface ProductLd {
  name: string;
  /** The addresses it gives for its offers and itself. */
  addresses: string[];
  fill(draft: ListingDraft): void;
}

/** Those that the page states, at most 20: others' may stand beside its own. */
export function readProductLds(document: Document): ProductLd[] {
  const found: ProductLd[] = [];
  for (const script of document.scripts) {
    if (script.type !== 'application/ld+json') continue;
    const text = script.textContent ?? '';
    if (text.length > 500_000 || !text.includes('Product')) continue;
    found.push(...flat(parsed(text)).filter(isProduct).map(productLd));
  }
  return found.slice(0, 20);
}

/** `Product` or, with its variants, `ProductGroup`; perhaps as an address of schema.org. */
function isProduct(value: unknown): boolean {
  return each([value], '@type').some((type) => /\bProduct(?:Group)?$/.test(`${type}`));
}

function productLd(product: unknown): ProductLd {
  // Variants with an address of their own may be other listings, and are looked at by themselves.
  const variants = each([product], 'hasVariant').filter((variant) => addressesOf(variant).length === 0);
  const holders = [product, ...variants];
  const offers = each(holders, 'offers');
  return {
    name: textAt(product, 'name'),
    addresses: addressesOf(product),
    fill(draft) {
      const named = (key: string) =>
        each([product], key).map((one) => (isPlain(one) ? at(one, 'name') : one));
      for (const brand of named('brand')) draft.stated('brands', brand);
      for (const model of [...named('model'), ...named('mpn')]) draft.stated('models', model);
      for (const digits of ['', 8, 12, 13, 14])
        for (const code of each([...holders, ...offers], `gtin${digits}`)) draft.gtin(code);
      for (const image of each([product], 'image'))
        for (const picture of isPlain(image) ? listOf(image) : [image]) draft.picture(picture);
      for (const offer of offers) {
        const says = textAt(offer, 'availability');
        if (/\bInStock$/.test(says)) draft.availability('on-sale');
        else if (/\b(?:OutOfStock|SoldOut|Discontinued)$/.test(says)) draft.availability('sold-out');
      }
    },
  };
}

function flat(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(flat);
  const parts = [value, ...listOf(at(value, '@graph')).slice(0, 20)];
  return parts.flatMap((part) => [part, ...each([part], 'hasVariant')]);
}

/** What stands at a key of each, whether it is one or several. */
function each(holders: unknown[], key: string): unknown[] {
  return holders.flatMap((holder) => [at(holder, key)].flat().slice(0, 20));
}

function addressesOf(product: unknown): string[] {
  return [...each([product], 'offers'), product].flatMap(
    (holder) => wholeAddress(textAt(holder, 'url')) || [],
  );
}

function textAt(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
}
