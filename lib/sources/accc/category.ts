import { shortText } from '../bounded';
import { englishCategoryOf, type ReadEnglishCategory } from '../vocabularies/english-product-types';
import { leftOutBy } from './left-out';

/**
 * The place of a recall by its categories, of which it has several, quoted whole. Where they are of several kinds the product's
 * name decides, else the first; one that is left out decides nothing beside others.
 */
export function categoryOf(categories: readonly string[], name: string): ReadEnglishCategory | undefined {
  const official = shortText(categories.join('; '));
  const kept = categories.filter((category) => leftOutBy([category]) === undefined);
  const places = kept.flatMap((category) => englishCategoryOf(category) ?? []);
  const types = new Set(places.flatMap((place) => (place.kind === 'type' ? [place.type] : [])));
  const byName = englishCategoryOf(name);
  const read = types.size > 1 && byName?.kind === 'type' ? byName : englishCategoryOf(kept.join('; '), name);
  return read && { ...read, official: official === '' ? read.official : official };
}
