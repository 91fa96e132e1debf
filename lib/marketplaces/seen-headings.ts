/** The heading last believed in each document, and the listing it was believed for. */
const seen = new WeakMap<Document, { heading: string; ids: readonly string[] }>();

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
