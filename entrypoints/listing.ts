import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followListingName, injectedFollowListing } from '../lib/page/follow-listing';
import { startListing } from '../lib/page/start-listing';

/** Put into a page by the worker as its address names a listing, so that no other page carries it. */
export default defineUnlistedScript(() => {
  if (!injectedFollowListing()) Reflect.set(globalThis, followListingName, startListing(window));
});
