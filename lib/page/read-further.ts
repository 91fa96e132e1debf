import type { ShopSelectors } from '../core/shop-selectors';
import type { FillRefreshed } from '../marketplaces/marketplace';
import { injected, isFunction } from './injected';

/** What the script that the worker injects for pages that could not be read offers to the always-on script, for each visit. */
export type ReadFurther = (selectors: ShopSelectors) => FillRefreshed;

/** The name under which it is found on `globalThis` of the isolated world; no page can see it. */
export const readFurtherName = 'ansimReadFurther';

/** Undefined where the worker has not injected it into this page. */
export function injectedReadFurther(): ReadFurther | undefined {
  return injected<ReadFurther>(readFurtherName, isFunction);
}
