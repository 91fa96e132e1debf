/** A heading that was believed, and the listing it was believed for. */
export interface SeenHeading {
  heading: string;
  ids: readonly string[];
}

/** The last of each document. */
const seen = new WeakMap<Document, SeenHeading>();

/** The last of a document: another object whenever a heading was believed again. */
export function lastSeen(document: Document): SeenHeading | undefined {
  return seen.get(document);
}

/**
 * Whether a heading still stands there from another listing: in-app navigation changes the address first and the page
 * later. The second thing a page shows under one name is indistinguishable; then the other layers speak.
 */
export function isLeftOver(document: Document, heading: string, ids: readonly string[]): boolean {
  const before = seen.get(document);
  return before?.heading === heading && !before.ids.some((id) => ids.includes(id));
}

/** Notes the heading that was believed for a listing. */
export function believe(document: Document, heading: string, ids: readonly string[]): void {
  seen.set(document, { heading, ids });
}
