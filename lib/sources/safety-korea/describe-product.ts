import type { NoticeInput } from '../../core/notice';
import { localTexts, shortText } from '../bounded';
import type { ParsedDocument } from '../source';
import { koreanCountry } from '../vocabularies/korean-countries';
import { koreanHazardsOf } from '../vocabularies/korean-hazards';
import { koreanCategoryOf, type ReadKoreanCategory } from '../vocabularies/korean-product-types';
import { readProductName } from './product-name';
import { stated, statedText } from './stated';

type Unmapped = ParsedDocument['unmapped'];
type Optional = string | null | undefined;

export interface DescribedProduct {
  names: NonNullable<NoticeInput['names']>;
  category?: ReadKoreanCategory;
}

/**
 * The names and category of a record. The kind of product comes from the category path, the item of the law or the product's
 * name, whichever says it first; a name that is nothing but a kind is told as the category, being closer than the path.
 */
export function describeProduct(
  record: { name: Optional; path?: Optional; item?: Optional },
  unmapped: Unmapped,
): DescribedProduct {
  const name = readProductName(record.name);
  const texts = [stated(record.path), stated(record.item), stated(record.name)];
  const read = koreanCategoryOf(...texts);
  // Where a list has no category at all, a name nobody knows is no term of the authority's.
  if (read?.kind === 'unmapped' && 'path' in record)
    unmapped.push({ field: 'category', term: read.official });
  const closer = name?.kind === 'kind-only' ? name.official : undefined;
  // A name that no table knows is a name, not a category.
  const isOnlyName = texts[0] === undefined && texts[1] === undefined && name?.kind === 'name';
  const category =
    read === undefined || (isOnlyName && read.kind === 'unmapped')
      ? undefined
      : { ...read, official: shortText(closer ?? read.official) };
  return {
    names: name?.kind === 'name' ? localTexts('ko', name.text) : [],
    ...(category !== undefined && { category }),
  };
}

/** The category as a notice holds it. */
export function noticeCategory({ category }: DescribedProduct): Pick<NoticeInput, 'category'> {
  if (category === undefined) return {};
  const { official } = category;
  return { category: { official, ...(category.kind === 'type' && { type: category.type }) } };
}

/** The hazards that texts name, the most telling first; a text that names none is reported and kept as it is. */
export function noticeHazards(
  texts: readonly Optional[],
  unmapped: Unmapped,
): NonNullable<NoticeInput['hazards']> {
  const hazards = koreanHazardsOf(...texts.map(statedText));
  for (const { official, hazard } of hazards) {
    if (hazard === undefined) unmapped.push({ field: 'hazard', term: official });
  }
  return hazards.slice(0, 20);
}

/** The first country that the fields name; a name without a row is reported. */
export function countryIn(fields: readonly Optional[], unmapped: Unmapped): string | undefined {
  for (const field of fields) {
    const value = stated(field);
    if (value === undefined) continue;
    const country = koreanCountry(value);
    if (country.kind === 'country') return country.code;
    if (country.kind === 'unmapped') unmapped.push({ field: 'country', term: shortText(value) });
  }
  return undefined;
}
