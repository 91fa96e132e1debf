import type { ListState } from './lists';
import { type KnownNotice, type OwnProduct, ownProductBounds, type ProductNews } from './own-product';
import type { Match } from './verdict';

/** How a product stands after it was compared with the lists of today. */
export interface Comparison {
  matches: Match[];
  /** Of the notices known before that match no more: the day each was withdrawn, by `refOf`. */
  withdrawn: ReadonlyMap<string, string>;
  /** Those of them that stand, by `refOf`. */
  standing: ReadonlySet<string>;
  /** By `editionsOf`. */
  comparedWith: string;
  now: Date;
}

/** The very editions a comparison was made with. */
export function editionsOf(lists: readonly ListState[]): string {
  return lists
    .map(({ feed, generated = '', notices }) => `${feed}@${generated}#${notices}`)
    .sort()
    .join(' ')
    .slice(0, 4000);
}

export function refOf({ feed, id }: { feed: string; id: string }): string {
  return `${feed}|${id}`;
}

/** The notices a product was told of that do not match any more: whether they were withdrawn is to be looked up. */
export function goneNotices(product: OwnProduct, matches: readonly Match[]): KnownNotice[] {
  const here = new Set(matches.map(({ feed, notice }) => refOf({ feed, id: notice.id })));
  const { notices } = byListOfToday(product, matches);
  return notices.filter((known) => known.withdrawn === undefined && !here.has(refOf(known)));
}

/**
 * What is known of a notice that another list brings now is known of the same notice: the first edition takes the starter
 * list's place, and a list is switched on or off. Its name says whose it is; none may take another's.
 */
function byListOfToday(product: OwnProduct, matches: readonly Match[]): OwnProduct {
  const here = new Set(matches.map(({ feed, notice }) => refOf({ feed, id: notice.id })));
  const lists = new Map(matches.map(({ feed, notice }) => [notice.id, feed]));
  const feedOf = (feed: string, id: string) =>
    here.has(refOf({ feed, id })) ? feed : (lists.get(id) ?? feed);
  return {
    ...product,
    notices: product.notices.map((known) => ({ ...known, feed: feedOf(known.feed, known.id) })),
    news: product.news.map((each) => ({ ...each, feed: feedOf(each.feed, each.notice) })),
  };
}

/**
 * A product after a comparison. A notice that was not known, or has become stronger, is news; so is the withdrawal of one that
 * was known. One that was certain, stands, and matches no more is kept as possible: a seller may have changed the page, or an
 * authority the notice. A notice that has merely gone (its list is no longer followed) is dropped without a word: nobody took
 * it back. The first comparison of all is no news where the product had been shown with its warning.
 */
export function afterComparison(
  asKept: OwnProduct,
  { matches, withdrawn, standing, comparedWith, now }: Comparison,
  { tell = true }: { tell?: boolean } = {},
): OwnProduct {
  const at = now.toISOString();
  const product = byListOfToday(asKept, matches);
  const before = new Map(product.notices.map((known) => [refOf(known), known]));
  const news: ProductNews[] = [];
  const notices: KnownNotice[] = matches.slice(0, ownProductBounds.notices).map((match) => {
    const known = knownOf(match, at);
    const last = before.get(refOf(known));
    const isNews =
      last === undefined ||
      last.withdrawn !== undefined ||
      (last.level === 'possible' && known.level === 'flagged');
    if (isNews && tell) news.push({ kind: 'listed', feed: known.feed, notice: known.id, at, seen: false });
    return last ? { ...known, found: last.found } : known;
  });
  for (const gone of goneNotices(product, matches)) {
    const day = withdrawn.get(refOf(gone));
    if (day === undefined) {
      const { level, unmatched = level === 'flagged' ? at.slice(0, 10) : undefined } = gone;
      if (unmatched !== undefined && standing.has(refOf(gone)))
        notices.push({ ...gone, level: 'possible', unmatched });
      continue;
    }
    notices.push({ ...gone, withdrawn: day });
    news.push({ kind: 'withdrawn', feed: gone.feed, notice: gone.id, at, seen: false });
  }
  const here = new Set(notices.map(refOf));
  const past = product.notices.filter((known) => known.withdrawn !== undefined && !here.has(refOf(known)));
  return {
    ...product,
    notices: [...notices, ...past].slice(0, ownProductBounds.notices),
    news: [...news, ...product.news.map(withoutTheStale(matches))].slice(0, ownProductBounds.news),
    comparedWith,
  };
}

/** News that no longer holds is not told any more: of a notice that has gone since, or of a withdrawal that was undone. */
function withoutTheStale(matches: readonly Match[]): (news: ProductNews) => ProductNews {
  const here = new Set(matches.map(({ feed, notice }) => refOf({ feed, id: notice.id })));
  return (each) => {
    const stands = here.has(refOf({ feed: each.feed, id: each.notice }));
    return (each.kind === 'listed') === stands ? each : { ...each, seen: true };
  };
}

function knownOf({ feed, notice, level }: Match, at: string): KnownNotice {
  const name = notice.names[0]?.text.slice(0, 300);
  const hazards = [...new Set(notice.hazards.flatMap(({ hazard }) => hazard ?? []))];
  return {
    feed,
    id: notice.id,
    level,
    dated: notice.updated ?? notice.published,
    ...(name !== undefined && { name }),
    ...(hazards.length > 0 && { hazards }),
    ...(notice.page !== undefined && { page: notice.page }),
    found: at,
  };
}
