/** How well a shop's product pages could be read in some days. */
export interface Readability {
  /** Pages that showed something to read. */
  pages: number;
  unreadable: number;
  /** Pages with a captcha, a sign-in or nothing in the product's place. */
  walls: number;
  /** The parts that were missing, most often missing first. */
  missing: string[];
  level: 'no-pages' | 'all-read' | 'some-unreadable' | 'many-unreadable';
}

/** From where on a shop has probably changed its pages. A single odd page is no sign of it. */
const many = { share: 0.1, least: 3 };

/** What the counts of some days, by `CountKey`, say of it. */
export function readabilityOf(counts: Record<string, number>): Readability {
  const unreadable = counts['page:unreadable'] ?? 0;
  const pages = (counts['page:read'] ?? 0) + unreadable;
  const isMany = unreadable >= many.least && unreadable >= many.share * pages;
  return {
    pages,
    unreadable,
    walls: counts['page:wall'] ?? 0,
    missing: Object.entries(counts)
      .filter(([key, count]) => key.startsWith('missing:') && count > 0)
      .sort(([, a], [, b]) => b - a)
      .map(([key]) => key.slice('missing:'.length)),
    level:
      pages === 0
        ? 'no-pages'
        : unreadable === 0
          ? 'all-read'
          : isMany
            ? 'many-unreadable'
            : 'some-unreadable',
  };
}
