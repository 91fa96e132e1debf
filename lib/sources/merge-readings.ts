import { type ListingBasis, listingBases } from '../core/listing-bases';
import type { LocalText, Notice } from '../core/notice';
import { distinct, sameValueKey } from './bounded';

/**
 * One notice out of two readings of the same record: what either knows is kept, the fuller text of a language wins, the
 * earlier publication and the later update count, and a notice that either calls withdrawn is. The order of the two does
 * not matter. Throws a RangeError when the ids differ.
 */
export function mergeReadings(a: Notice, b: Notice): Notice {
  if (a.id !== b.id || a.source !== b.source)
    throw new RangeError(`${a.id} and ${b.id} are not the same notice`);
  const [first, second] = inOrder(a, b);
  const updated = latest(first.updated, second.updated);
  const withdrawn = latest(first.withdrawn, second.withdrawn);
  const page = first.page ?? second.page;
  const category = fullerCategory(first.category, second.category);
  const origin = first.origin ?? second.origin;
  const words = (pick: (notice: Notice) => string[], most: number) =>
    distinct([...pick(first), ...pick(second)], most);
  return {
    id: first.id,
    source: first.source,
    kind: first.kind,
    published: earliest(first.published, second.published),
    ...(updated !== undefined && { updated }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(page !== undefined && { page }),
    names: uniteTexts(first.names, second.names),
    brands: words((notice) => notice.brands, 60),
    models: words((notice) => notice.models, 400),
    gtins: words((notice) => notice.gtins, 400),
    limits: {
      batches: words((notice) => notice.limits.batches, 400),
      serials: words((notice) => notice.limits.serials, 400),
      productionDates: words((notice) => notice.limits.productionDates, 100),
      sellers: words((notice) => notice.limits.sellers, 60),
    },
    certificates: words((notice) => notice.certificates, 60),
    ...(category !== undefined && { category }),
    hazards: uniteHazards(first.hazards, second.hazards),
    danger: fullerTexts(first.danger, second.danger),
    gist: fullerTexts(first.gist, second.gist),
    advice: fullerTexts(first.advice, second.advice),
    measures: fullerTexts(first.measures, second.measures),
    listings: uniteListings(first.listings, second.listings),
    // Stewards' words are put in when everything has been read.
    notTheProduct: [],
    marketplaces: words((notice) => notice.marketplaces, 40),
    linked: words((notice) => notice.linked, 60),
    countries: words((notice) => notice.countries, 60),
    ...(origin !== undefined && { origin }),
  };
}

/** The one that says more leads, by the length of everything it says; a fixed order where they say as much. */
function inOrder(a: Notice, b: Notice): [Notice, Notice] {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left.length !== right.length) return left.length > right.length ? [a, b] : [b, a];
  return left <= right ? [a, b] : [b, a];
}

function earliest(a: string, b: string): string {
  return [a, b].sort()[0] ?? a;
}

function latest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function fullerCategory(a: Notice['category'], b: Notice['category']): Notice['category'] {
  if (a === undefined || b === undefined) return a ?? b;
  return a.type === undefined && b.type !== undefined ? b : a;
}

function uniteTexts(a: LocalText[], b: LocalText[]): LocalText[] {
  const kept = new Map<string, LocalText>();
  for (const text of [...a, ...b]) {
    const key = `${text.lang} ${sameValueKey(text.text)}`;
    if (!kept.has(key)) kept.set(key, text);
  }
  return [...kept.values()].slice(0, 40);
}

/** Prose says the same thing twice in two wordings, so each language is taken from the reading that says more in it. */
function fullerTexts(a: LocalText[], b: LocalText[]): LocalText[] {
  const languages = [...new Set([...a, ...b].map(({ lang }) => lang))];
  return languages.flatMap((lang) => {
    const [left, right] = [a, b].map((texts) => texts.filter((text) => text.lang === lang));
    return lengthOf(right) > lengthOf(left) ? (right ?? []) : (left ?? []);
  });
}

function lengthOf(texts: LocalText[] | undefined): number {
  return (texts ?? []).reduce((sum, { text }) => sum + text.length, 0);
}

function uniteHazards(a: Notice['hazards'], b: Notice['hazards']): Notice['hazards'] {
  const kept = new Map<string, Notice['hazards'][number]>();
  for (const hazard of [...a, ...b]) {
    const key = sameValueKey(hazard.official);
    if (kept.get(key)?.hazard === undefined) kept.set(key, hazard);
  }
  return [...kept.values()].slice(0, 20);
}

function uniteListings(a: Notice['listings'], b: Notice['listings']): Notice['listings'] {
  const kept = new Map<string, Notice['listings'][number]>();
  for (const listing of [...a, ...b]) {
    const key = `${listing.marketplace} ${listing.id}`;
    const before = kept.get(key);
    const sku = before?.sku ?? listing.sku;
    const basis = before ? stronger(before.basis, listing.basis) : listing.basis;
    kept.set(key, {
      marketplace: listing.marketplace,
      id: listing.id,
      ...(sku !== undefined && { sku }),
      basis,
    });
  }
  return [...kept.values()].slice(0, 500);
}

function stronger(a: ListingBasis, b: ListingBasis): ListingBasis {
  return listingBases.indexOf(a) <= listingBases.indexOf(b) ? a : b;
}
