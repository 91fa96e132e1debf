import { type AgeBand, ageBands } from './age-bands';
import { concernsOf, weightOf } from './concerns';
import type { Hazard } from './hazards';
import { type MarketplaceId, marketplaceIds } from './ids';
import { globalAliExpressId } from './marketplace-ids';
import type { Notice } from './notice';
import type { ProductType } from './product-types';
import { type RoundFilter, type RoundTarget, roundBounds, targetKey } from './round';

/** A listing that a notice names, with what it can be chosen by. */
export interface RoundCandidate {
  listing: RoundTarget['listing'];
  notice: string;
  source: string;
  published: string;
  label?: string;
  hazards: Hazard[];
  /** Ages of children it concerns most; none where it is no product for children. */
  ages: AgeBand[];
  countries: string[];
}

/** Types of product that are made for children. */
const forChildren: ReadonlySet<ProductType> = new Set(['toys', 'childcare']);

/**
 * The listings a notice names, by the authority's own word or a steward's. What volunteers alone reported is not looked
 * after as if an authority had named it; a notice that was taken back names none.
 */
export function candidatesOf(notice: Notice): RoundCandidate[] {
  if (notice.withdrawn !== undefined) return [];
  const listings = notice.listings.filter(({ basis }) => basis !== 'volunteers');
  if (listings.length === 0) return [];
  const [name] = notice.names;
  const of = {
    notice: notice.id,
    source: notice.source,
    published: notice.published,
    ...(name && { label: cut(name.text) }),
    hazards: notice.hazards.flatMap(({ hazard }) => hazard ?? []),
    ages: agesOf(notice),
    countries: notice.countries,
  };
  return listings.map(({ marketplace, id }) => ({
    listing: { marketplace, id: marketplace === 'aliexpress' ? globalAliExpressId(id) : id },
    ...of,
  }));
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > 120 ? `${letters.slice(0, 119).join('')}…` : line;
}

function agesOf(notice: Notice): AgeBand[] {
  if (notice.category?.type === undefined || !forChildren.has(notice.category.type)) return [];
  const concerns = concernsOf(notice);
  return ageBands.filter((age) => concerns.some((concern) => weightOf(concern, age) === 2));
}

/** Whether a filter lets a candidate through. What a notice does not say it cannot be chosen by. */
export function passes(candidate: RoundCandidate, filter: RoundFilter): boolean {
  const anyOf = <Each>(wanted: readonly Each[], has: readonly Each[]) =>
    wanted.length === 0 || has.some((each) => wanted.includes(each));
  return (
    anyOf(filter.sources, [candidate.source]) &&
    anyOf(filter.marketplaces, [candidate.listing.marketplace]) &&
    anyOf(filter.hazards, candidate.hazards) &&
    anyOf(filter.ages, candidate.ages) &&
    anyOf(filter.countries, candidate.countries) &&
    (filter.since === undefined || candidate.published >= filter.since)
  );
}

/**
 * The listings of a round, each once, for the oldest of its notices that fit. The shops take turns; of each shop those
 * that nobody here has looked at come first, then those looked at longest ago. `lastSeen`: when, by the listing's one name.
 */
export function chooseTargets(
  candidates: readonly RoundCandidate[],
  filter: RoundFilter,
  lastSeen: ReadonlyMap<string, string>,
  most: number = roundBounds.targets,
): RoundTarget[] {
  const chosen = new Map<string, RoundCandidate>();
  for (const candidate of candidates) {
    if (!passes(candidate, filter)) continue;
    const key = targetKey(candidate);
    const held = chosen.get(key);
    if (!held || isOlder(candidate, held)) chosen.set(key, candidate);
  }
  const queues = new Map<MarketplaceId, RoundCandidate[]>(marketplaceIds.map((each) => [each, []]));
  const seen = (candidate: RoundCandidate) => lastSeen.get(targetKey(candidate)) ?? '';
  const longestUnseenFirst = [...chosen.values()].sort(
    (a, b) =>
      compare(seen(a), seen(b)) || compare(b.published, a.published) || compare(targetKey(a), targetKey(b)),
  );
  for (const each of longestUnseenFirst) queues.get(each.listing.marketplace)?.push(each);
  return inTurns([...queues.values()])
    .slice(0, most)
    .map(targetOf);
}

function isOlder(one: RoundCandidate, other: RoundCandidate): boolean {
  return (compare(one.published, other.published) || compare(one.notice, other.notice)) < 0;
}

function inTurns<Each>(queues: readonly (readonly Each[])[]): Each[] {
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    queues.flatMap((queue) => queue.slice(at, at + 1)),
  ).flat();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function targetOf({ listing, notice, published, label }: RoundCandidate): RoundTarget {
  return { listing, notice, published, ...(label !== undefined && { label }), opened: [] };
}
