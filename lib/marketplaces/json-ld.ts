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

/** Undefined where the page states none; the first where it states several. */
export function readProductLd(document: Document): ProductLd | undefined {
  for (const script of document.scripts) {
    if (script.type !== 'application/ld+json') continue;
    const text = script.textContent ?? '';
    if (text.length > 500_000 || !text.includes('Product')) continue;
    const product = flat(parsed(text)).find((each) => [at(each, '@type')].flat().includes('Product'));
    if (product) return productLd(product);
  }
  return undefined;
}

function productLd(product: unknown): ProductLd {
  const offers = [at(product, 'offers')].flat().slice(0, 20);
  return {
    name: textAt(product, 'name'),
    addresses: [...offers, product].map((each) => {
      const url = textAt(each, 'url');
      return url.startsWith('//') ? `https:${url}` : url;
    }),
    fill(draft) {
      const brand = at(product, 'brand');
      draft.stated('brands', isPlain(brand) ? at(brand, 'name') : brand);
      const model = at(product, 'model');
      draft.stated('models', isPlain(model) ? at(model, 'name') : model);
      draft.stated('models', at(product, 'mpn'));
      for (const holder of [product, ...offers])
        for (const key of ['gtin', 'gtin8', 'gtin12', 'gtin13', 'gtin14']) draft.gtin(at(holder, key));
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
  return [value, ...listOf(at(value, '@graph')).slice(0, 20)];
}

function textAt(value: unknown, key: string): string {
  const text = at(value, key);
  return typeof text === 'string' ? text : '';
}
