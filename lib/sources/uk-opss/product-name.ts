import { cleanText } from '../clean-text';
import { withoutSoldClause } from '../sold-clause';

const kindOfNotice =
  /^(?:important\s+)?product\s+(?:safety\s+)?(?:recall|report|alert|warning)s?\s*(?:update)?\s*[:–-]\s*/iu;
/** `(2306-0119)`, and where several notices became one `(2309-0139a)`. */
const number = /\s*\(?\b\d{4}-\d{4}[a-z]?\)?\s*$/iu;

/** The product of a title: `Product Safety Report: Vortan Heater VH-2 sold via Temu (2609-0229)`. */
export function productOfTitle(title: string): string {
  return cleanText(title).replace(kindOfNotice, '').replace(number, '').trim();
}

/** What a product is called, without where it was sold. */
export function nameOf(product: string): string {
  return withoutSoldClause(cleanText(product).replace(number, ''));
}

/** The kind behind a category: `Electrical appliances and equipment – Clothes Washers`. */
export function kindOfType(type: string): string | undefined {
  const parts = cleanText(type).split(/\s+[–—-]\s+/u);
  const last = parts.at(-1)?.trim();
  return last === undefined || last === '' ? undefined : last;
}
