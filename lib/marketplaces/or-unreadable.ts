import type { Reading } from '../core/listing';
import { ListingDraft } from './listing-draft';
import type { Page } from './marketplace';

/**
 * Reads a page, whatever it holds: a page may shadow the document's own names (`<img name="querySelector">`), so that
 * reading it throws. Then it is unreadable, and the address still tells which listing it is.
 */
export function orUnreadable(page: Page, read: (page: Page) => Reading): Reading {
  try {
    return read(page);
  } catch {
    const { fillRefreshed, ...plain } = page;
    if (fillRefreshed) return orUnreadable(plain, read);
    return { kind: 'unreadable', missing: ['page'], listing: new ListingDraft(page.address).listing };
  }
}
