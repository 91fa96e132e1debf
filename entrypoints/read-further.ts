import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ShopSelectors } from '../lib/core/shop-selectors';
import { refreshedFiller } from '../lib/marketplaces/fill-refreshed';
import { readFurtherName } from '../lib/page/read-further';

/** Put into a page by the worker only where it could not be read and a feed sent selectors for such pages. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, readFurtherName, (selectors: ShopSelectors) =>
    refreshedFiller(selectors, () => performance.now()),
  );
});
