import { authorityRoutes } from './authority-routes';
import type { Route } from './route';
import { shopRoutes } from './shop-routes';

/**
 * Where a person can turn to about a listing or a product they own, besides the stewards of a feed: the marketplace itself,
 * consumer advice, the authority of their country. Data, and the place to edit are its two files: every address and every number stands
 * with what established it and of when that is. What nobody could establish is not in here, and where a number was looked
 * for in vain, the row says so. `routes.ts` gives the views of it.
 */
export const routes: readonly Route[] = [...shopRoutes, ...authorityRoutes];
