import { believe } from './seen-headings';

/** Milliseconds for which the page of a visit that ended before it was drawn may still be drawn, under another address. */
const mayBeLateFor = 30_000;
/** Milliseconds that a heading stands unchanged before it is believed where it may be such a page's. */
const standsFor = 1900;
const mostKept = 40;

/** A visit in one document, and what is known from those before it. Listings by the first id of their addresses. */
interface Visit {
  /** The listing that the address names. */
  at: string;
  /** Whether a heading was believed for it since it does. */
  drawn: boolean;
  /** Until when the page of a visit before this one may still be drawn. */
  late: number;
  /** The heading last believed for each listing. */
  known: Map<string, string>;
  /** A heading that nobody vouched for yet, and since when it stands under this address. */
  fresh: string;
  since: number;
}

const visited = new WeakMap<Document, Visit>();

/** Notes the listing that the address now names: also one that is left before its page is ever read. */
export function enterVisit(document: Document, [id = '']: readonly string[]): void {
  const before = visited.get(document);
  if (before?.at === id) return;
  const late = before && !before.drawn ? performance.now() + mayBeLateFor : (before?.late ?? 0);
  const known = before && before.known.size < mostKept ? before.known : new Map();
  visited.set(document, { at: id, drawn: false, late, known, fresh: '', since: 0 });
}

/**
 * Whether a heading that names no listing may be that of a page the shopper has left again before it was drawn, or a late
 * change of one. The heading that this listing had before is not, nor is one that stays.
 */
export function mayBeLate(document: Document, heading: string): boolean {
  const visit = visited.get(document);
  const before = visit?.known.get(visit.at);
  if (!visit || before === heading) return false;
  const now = performance.now();
  if (visit.fresh !== heading) visit.since = now;
  visit.fresh = heading;
  // A page that nothing was opened from since may write its own heading anew, in another language.
  const isSuspect = now < visit.late || (before !== undefined && !visit.drawn);
  return isSuspect && now - visit.since < standsFor;
}

/** Notes that a heading was believed for the listing of the address. */
export function noteDrawn(document: Document, heading: string, ids: readonly string[]): void {
  believe(document, heading, ids);
  const visit = visited.get(document);
  if (!visit) return;
  visit.drawn = true;
  visit.known.set(visit.at, heading);
}
