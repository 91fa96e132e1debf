import type { Browser } from 'wxt/browser';

/** What tells a document of a tab from the one before it. */
export interface DocumentName {
  /** By the browser's word. Firefox names no documents before version 153. */
  document?: string | undefined;
  /** By its own script's word: drawn anew in each document, and counted only where the browser has none. */
  mark?: string | undefined;
}

/** A document of a tab. */
export interface PageDocument extends DocumentName {
  tab: number;
}

/** Its one name; undefined where neither browser nor script gave one. */
export function nameOf({ document, mark }: DocumentName): string | undefined {
  return document ?? mark;
}

/** Whether both are surely one document. Nameless ones are not: a word of a new page is never taken for a late one of the page before. */
export function areSameDocument(a: DocumentName, b: DocumentName): boolean {
  const name = nameOf(a);
  return name !== undefined && name === nameOf(b);
}

/** Where the browser has no name to be asked by, the tab's top document of that moment is meant. */
export function scriptTarget({ tab, document }: PageDocument): Browser.scripting.InjectionTarget {
  return document === undefined ? { tabId: tab, frameIds: [0] } : { tabId: tab, documentIds: [document] };
}
