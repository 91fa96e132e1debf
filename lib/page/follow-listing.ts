import type { PageGlobals, Reading } from '../core/listing';
import type { FillRefreshed } from '../marketplaces/marketplace';
import { injected, isFunction } from './injected';
import type { VisitedListing } from './visited-listing';

/** A visit of a listing whose address was told. */
export interface ListingVisit {
  visited: VisitedListing;
  /** The listings that the document's addresses named since it was last followed, by their ids, the oldest first. */
  entered: readonly (readonly string[])[];
  signal: AbortSignal;
  /** Asks for the page's own globals; undefined where they cannot be had. */
  readGlobals: (ids: string[]) => Promise<PageGlobals | undefined>;
  /** Called with each reading that says something new. Brings what reads a page further that could not be read, if there is anything. */
  onReading: (reading: Reading) => Promise<FillRefreshed | undefined>;
}

/** Reads the page of a visit until its signal aborts. What the injected listing's script offers to the always-on one. */
export type FollowListing = (visit: ListingVisit) => Promise<void>;

/** The name under which it is found on `globalThis` of the isolated world; no page can see it. */
export const followListingName = 'ansimFollowListing';

/** It, where the worker has injected the listing's script into this page. */
export function injectedFollowListing(): FollowListing | undefined {
  return injected<FollowListing>(followListingName, isFunction);
}
