import { aliExpressIds } from '../core/marketplace-ids';
import { idsOfAddresses, isListedInQuery, regionOfAddresses } from './aliexpress/address';
import { isCaptcha, isNotFound, isOtherPage, shownProduct } from './aliexpress/document';
import type { AliExpressLayout } from './aliexpress/layouts';
import { bundleStates, picturesInScripts, statesInGlobals, statesInScripts } from './aliexpress/states';
import { cleanAliExpressTitle } from './aliexpress/titles';
import type { Marketplace } from './marketplace';
import { orUnreadable } from './or-unreadable';
import { type Layers, readProduct } from './read-product';

const layers: Layers<AliExpressLayout> = {
  namesOf: aliExpressIds,
  idsOf: idsOfAddresses,
  regionOf: regionOfAddresses,
  cleanTitle: cleanAliExpressTitle,
  offersSeveral: isListedInQuery,
  states: (document, globals, several) => [
    ...(globals ? statesInGlobals(globals) : []),
    ...statesInScripts(document),
    ...(several ? bundleStates(document) : []),
  ],
  shown: shownProduct,
  wall: (document) => (isCaptcha(document) ? 'captcha' : undefined),
  gone: (document) => (isNotFound(document) ? 'gone' : undefined),
  pictures: picturesInScripts,
  isOtherPage,
};

/** `aliexpress.com` and `aliexpress.us`, 2019 to 2026. `aliexpress.ru` is another site. */
export const aliexpress: Marketplace = {
  id: 'aliexpress',
  readPage: (page) => orUnreadable(page, (each) => readProduct(each, layers)),
  // Since mid 2024 the product is in none of the page's scripts.
  needsGlobals: (document) => statesInScripts(document).length === 0 && !isCaptcha(document),
};
