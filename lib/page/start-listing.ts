import type { FollowListing } from './follow-listing';
import { watchChanges } from './page-changes';
import { pause } from './pause';
import { watchListing } from './watch-listing';

/** Reads the listings of a document, as the always-on script asks for it. */
export function startListing(view: Window & typeof globalThis): FollowListing {
  return (visit) =>
    watchListing({
      ...visit,
      document: view.document,
      changes: watchChanges(view, visit.signal),
      pause: (milliseconds, until) => pause(view, milliseconds, until),
    });
}
