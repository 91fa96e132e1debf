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
  return [at(value, '@type')].flat().some((type) => /(?:^|\W)Product(?:Group)?$/.test(`${type}`));
}

function productLd(product: unknown): ProductLd {
  // Variants with an address of their own may be other listings, and are looked at by themselves.
  const variants = variantsOf(product).filter((variant) => addressesOf(variant).length === 0);
  const holders = [product, ...variants];
  const offers = holders.flatMap(offersOf);
  return {
    name: textAt(product, 'name'),
    addresses: addressesOf(product),
    fill(draft) {
      for (const brand of [at(product, 'brand')].flat())
        draft.stated('brands', isPlain(brand) ? at(brand, 'name') : brand);
      const model = at(product, 'model');
      draft.stated('models', isPlain(model) ? at(model, 'name') : model);
      draft.stated('models', at(product, 'mpn'));
      for (const holder of [...holders, ...offers])
        for (const key of ['gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14'])
          for (const code of [at(holder, key)].flat()) draft.gtin(code);
      const image = at(product, 'image');
      for (const picture of typeof image === 'string' ? [image] : listOf(image)) {
        draft.picture(isPlain(picture) ? at(picture, 'url') : picture);
      }
      for (const offer of offers) {
        const says = textAt(offer, 'availability').split('/').at(-1);
        if (says === 'InStock') draft.availability('on-sale');
        else if (says === 'OutOfStock' || says === 'SoldOut' || says === 'Discontinued')
          draft.availability('sold-out');
      }
    },
  };
}

function flat(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(flat);
  return [value, ...listOf(at(value, '@graph')).slice(0, 20)].flatMap((each) => [each, ...variantsOf(each)]);
}

function variantsOf(product: unknown): unknown[] {
  return [at(product, 'hasVariant')].flat().slice(0, 20);
}

function offersOf(product: unknown): unknown[] {
  return [at(product, 'offers')].flat().slice(0, 20);
}

function addressesOf(product: unknown): string[] {
  return [...offersOf(product), product].flatMap((each) => {
    const url = textAt(each, 'url');
    return url.startsWith('//') ? `https:${url}` : url || [];
  });
}

function textAt(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
}
