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
  isDrawn: boolean;
  lateUntil: number;
  /** The heading last believed for each listing. */
  headings: Map<string, string>;
  /** A heading that nobody vouched for yet, and since when it stands under this address. */
  unproven: string;
  since: number;
}

const visited = new WeakMap<Document, Visit>();

/** Notes the listing that the address now names: also one that is left before its page is ever read. */
export function enterVisit(document: Document, [id = '']: readonly string[]): void {
  const before = visited.get(document);
  if (before?.at === id) return;
  const lateUntil = before && !before.isDrawn ? performance.now() + mayBeLateFor : (before?.lateUntil ?? 0);
  const headings = before?.headings ?? new Map();
  visited.set(document, { at: id, isDrawn: false, lateUntil, headings, unproven: '', since: 0 });
}

/**
 * Whether a heading that names no listing may be that of a page the shopper has left again before it was drawn, or a late
 * change of one. The heading that this listing had before is not, nor is one that stays.
 */
export function mayBeLate(document: Document, heading: string): boolean {
  const visit = visited.get(document);
  const known = visit?.headings.get(visit.at);
  if (!visit || known === heading) return false;
  const now = performance.now();
  if (visit.unproven !== heading) visit.since = now;
  visit.unproven = heading;
  // A page that nothing was opened from since may write its own heading anew, in another language.
  const isSuspect = now < visit.lateUntil || (known !== undefined && !visit.isDrawn);
  return isSuspect && now - visit.since < standsFor;
}

/** Notes that a heading was believed for the listing of the address. */
export function noteDrawn(document: Document, heading: string): void {
  const visit = visited.get(document);
  if (!visit) return;
  visit.isDrawn = true;
  if (visit.headings.size > mostKept) visit.headings.clear();
  visit.headings.set(visit.at, heading);
}
