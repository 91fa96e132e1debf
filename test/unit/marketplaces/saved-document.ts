import { JSDOM } from 'jsdom';
import type { PageGlobals } from '../../../lib/core/listing';
import { readPageGlobals } from '../../../lib/page/read-page-globals';

const { DOMParser } = new JSDOM('').window;

/** A document that has loaded; no script runs, nothing is fetched. */
export function loadedDocument(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What the on-demand page reader brings of a page whose `window` holds these things. */
export function broughtFrom(pageWindow: object, ids: string[]): PageGlobals {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'window');
  Object.defineProperty(globalThis, 'window', { value: pageWindow, configurable: true });
  try {
    return readPageGlobals(ids);
  } finally {
    if (before) Object.defineProperty(globalThis, 'window', before);
    else Reflect.deleteProperty(globalThis, 'window');
  }
}
