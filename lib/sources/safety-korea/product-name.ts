import { isKoreanProductTerm } from '../vocabularies/korean-product-types';
import { takeBrackets } from './brackets';
import { stated } from './stated';

export type ReadProductName =
  /** Only what kind of product it is: `완구`, `가정용섬유제품(책가방)`, `운동완구(완구)`. */
  { kind: 'kind-only'; official: string } | { kind: 'name'; text: string };

/**
 * What the name of a product says. Nearly always it is the item of the law, which a hundred other products share; as a name
 * it would make every toy of a brand look like the recalled one, so it is only told as a category.
 */
export function readProductName(field: string | null | undefined): ReadProductName | undefined {
  const text = stated(field);
  if (text === undefined) return undefined;
  return isKindOnly(text) ? { kind: 'kind-only', official: text } : { kind: 'name', text };
}

/** Qualifiers of size and law in brackets: `외의류(아섬)(아동용 섬유제품)`. */
const qualifier = /^(?:아섬|유섬|가섬|[가-힣]섬|기타|국내|수입|교류|직류)$/u;

function isKindOnly(text: string): boolean {
  if (isKoreanProductTerm(text)) return true;
  const { groups, rest } = takeBrackets(text);
  const brackets = groups.map((group) => group.trim());
  const head = /^[^(（]*/u.exec(text)?.[0].trim() ?? '';
  const tail = rest
    .slice(head.length)
    .replace(/^[\s\-–:]+/u, '')
    .trim();
  // What stands behind the brackets names the product more closely.
  if (tail !== '' && !isKoreanProductTerm(tail)) return false;
  const kinds = brackets.filter((bracket) => !qualifier.test(bracket));
  if (isKoreanProductTerm(head)) return true;
  return (
    head.length <= 10 &&
    kinds.length > 0 &&
    kinds.every((bracket) => isKoreanProductTerm(bracket)) &&
    kinds.some((bracket) => head.endsWith(bracket.split(/\s/u).at(-1) ?? ''))
  );
}
