import type { PageGlobals } from '../core/listing';
import { type Keep, namedIn } from './cut-json';
import { inlineStates, type Opening } from './inline-state';
import type { Marketplace } from './marketplace';
import { orUnreadable } from './or-unreadable';
import { at } from './plain-data';
import { productState } from './product-state';
import { type Layers, readProduct } from './read-product';
import { idsOfAddresses, isTemuCheckout } from './temu/address';
import { isCaptcha, isLoginPage, isNotOfferedHere, shownProduct } from './temu/document';
import type { TemuLayout } from './temu/layouts';
import { store2024 } from './temu/store-2024';
import { cleanTemuTitle } from './temu/titles';

const inStore = namedIn(store2024);
const keep: Keep = (path) => (path === 'store' ? 'members' : inStore(path.replace(/^store\./, '')));
const rawData: Opening = { mark: 'rawData', rest: /\s*=\s*(?=\{)/y, keep };

function storesOf(document: Document, globals?: PageGlobals): unknown[] {
  const inScripts = inlineStates(document, rawData).map((data) => at(data, 'store'));
  return [...inScripts, at(globals, 'store')].filter((store) => store !== undefined);
}

/** A login page may keep the address of the product: its store has a scene and no goods. */
function isLogin(store: unknown): boolean {
  return at(store, 'loginScene') !== undefined && at(store, 'goods') === undefined;
}

const layers: Layers<TemuLayout> = {
  namesOf: (id) => [id],
  idsOf: idsOfAddresses,
  cleanTitle: cleanTemuTitle,
  offersSeveral: isTemuCheckout,
  states: (document, globals) =>
    storesOf(document, globals).flatMap((store) => productState(store, store2024) ?? []),
  shown: shownProduct,
  wall: (document) => {
    if (isCaptcha(document)) return 'captcha';
    return isLoginPage(document) || storesOf(document).some(isLogin) ? 'login' : undefined;
  },
  gone: (document) => (isNotOfferedHere(document) ? 'region' : undefined),
};

/** `temu.com`, all regions, 2024 to 2026. */
export const temu: Marketplace = {
  id: 'temu',
  readPage: (page) => orUnreadable(page, (each) => readProduct(each, layers)),
  needsGlobals: (document) => storesOf(document).length === 0 && !isCaptcha(document),
};
