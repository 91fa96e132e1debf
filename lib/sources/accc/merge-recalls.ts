import type { Notice } from '../../core/notice';
import { mergeReadings } from '../merge-readings';

/** One notice of the feed's reading and the page's: the feed names only the last of each category, so the longer list is quoted. */
export function mergeRecalls(a: Notice, b: Notice): Notice {
  const merged = mergeReadings(a, b);
  const [category] = [a.category, b.category]
    .flatMap((each) => each ?? [])
    .sort((left, right) => rank(right).localeCompare(rank(left)));
  return { ...merged, ...(category !== undefined && { category }) };
}

/** Orders by whether it has a place, then by how much it says, then by its words. */
function rank({ official, type }: NonNullable<Notice['category']>): string {
  return `${type === undefined ? 0 : 1}${String(official.length).padStart(3, '0')}${official}`;
}
