import { foldTerm } from '../fold-term';
import type { FeedItem } from './feed';

/** Sites of other authorities to which the ACCC's list leads, and what theirs are. */
const otherSites: readonly { host: RegExp; category: string }[] = [
  { host: /(?:^|\.)foodstandards\.gov\.au$/u, category: 'Food (Food Standards Australia New Zealand)' },
  { host: /(?:^|\.)vehiclerecalls\.gov\.au$/u, category: 'Vehicles (vehicle recall register)' },
  { host: /(?:^|\.)(?:tga|apvma)\.gov\.au$/u, category: 'Medicines and pesticides of other registers' },
];

/**
 * Categories of which nobody buys anything from a listing of a marketplace abroad: whole vehicles, boats and caravans, and food,
 * which is recalled by the batch of a shop. Accessories and parts are named otherwise, and kept.
 */
export const leftOutCategories: readonly string[] = [
  ...['Food', 'Food and groceries', 'Food and grocery', 'Alcohol'],
  ...['Vehicles', 'Vehicles (registered)', 'Cars', 'Motorcycles', 'Trucks', 'Trucks and buses', 'Buses'],
  ...['Caravans', 'Caravans, motorhomes and campers', 'Trailers', 'Boats', 'Watercraft'],
];
const leftOut = new Set(leftOutCategories.map(foldTerm));

/** By which category a recall is left out: the site it leads to, or each of its categories being one that is. */
export function leftOutOf({ link, categories }: Pick<FeedItem, 'link' | 'categories'>): string | undefined {
  const host = URL.canParse(link) ? new URL(link).hostname : '';
  return otherSites.find((site) => site.host.test(host))?.category ?? leftOutBy(categories);
}

/** The first of the categories, where all of them are left out. */
export function leftOutBy(categories: readonly string[]): string | undefined {
  const [first] = categories;
  return first !== undefined && categories.every((category) => leftOut.has(foldTerm(category)))
    ? first
    : undefined;
}
