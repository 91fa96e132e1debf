import type { AddressReading } from '../../core/listing';
import { aliExpressIds } from '../../core/marketplace-ids';
import { distinctIds, idsNamedIn, namedAddress } from '../named-address';
import { plainPath, shopHost } from '../shop-host';

const sites = ['aliexpress.com', 'aliexpress.us'];
/** What stands before the site on hosts that carry product numbers and sell nothing: reports, messages, short links, paying. */
const otherHosts =
  'report message so s.click a star best pay payment cashier intl-payment msp acs service helppage sell seller post'.split(
    ' ',
  );
const loginHosts = ['login', 'passport', 'thirdparty', 'accounts'];
const loginPath = /\/(?:ug-)?login(?:[-_/.]|$)/;
/** A captcha keeps the address of the page it stands in front of, and hangs its own behind it. */
const punished = '/_____tmd_____/';

/** Current numbers have 16 digits, older ones 13 and 11, US twins 16. */
const id = String.raw`(\d{8,19})`;
const productPaths = [
  // `/item/<id>.html`, `/item/<slug>/<id>.html`; the mobile site drops the ending
  new RegExp(String.raw`^/item/(?:[^/]+/)?${id}(?:\.html?)?/?$`),
  new RegExp(String.raw`^/i/${id}(?:\.html?)?/?$`),
  new RegExp(String.raw`^/item-img/[^/]+/${id}\.html$`),
  new RegExp(String.raw`^/store/product/[^/]+/\d+_${id}\.html$`),
];
/** Pages whose products stand in the query, each perhaps with the variant chosen: `<id>:<sku>,<id>`. */
const listedInQuery = [
  { path: /^\/(?:ssr|gcp)\/[^/]+\/[^/]+/, parameter: 'productIds' },
  { path: /^\/p\/trade\/confirm\.html$/, parameter: 'objectId' },
];
/** Where a login page says which page it stands in front of. */
const returns = ['return_url', 'returnUrl', 'return_to', 'redirectUrl', 'from'];

/**
 * What an AliExpress address tells (facts of 2020 to 2026). A bundle offers all its products and a checkout sells all of
 * them, so all their ids belong to the listing, the first being the one that was pressed.
 */
export function readAliExpressAddress(url: URL): AddressReading {
  const host = shopHost(url, sites);
  if (!host) return { kind: 'not-a-shop' };
  const other: AddressReading = { kind: 'other-shop-page', marketplace: 'aliexpress' };
  if (otherHosts.includes(host.below)) return other;
  if (isLogin(url)) return behindLogin(url) ?? other;

  const path = plainPath(url);

  const wallAt = path.indexOf(punished);
  const page = (wallAt < 0 ? path : path.slice(0, wallAt)) || '/';
  const region = host.site === 'aliexpress.us' ? 'us' : adaptedTo(url);
  const named = { marketplace: 'aliexpress' as const, ...(region !== undefined && { region }) };
  const wall = page === path ? undefined : ('captcha' as const);

  for (const shape of productPaths) {
    const found = shape.exec(page)?.[1];
    if (found === undefined) continue;
    const ids = withOtherNames(aliExpressIds(found), url);
    const address = namedAddress(url, page, `/item/${found}.html`);
    return wall
      ? { kind: 'wall', wall, ids, address, ...named }
      : { kind: 'product', ids, address, ...named };
  }
  for (const { path: shape, parameter } of listedInQuery) {
    const listed = shape.test(page) ? idsIn(url.searchParams.get(parameter) ?? '') : [];
    if (listed.length === 0) continue;
    const ids = withOtherNames(listed.flatMap(aliExpressIds), url);
    const address = `${namedAddress(url, page, '/')}?${parameter}=${listed.slice(0, 12).join(',')}`;
    return wall
      ? { kind: 'wall', wall, ids, address, ...named }
      : { kind: 'product', ids, address, ...named };
  }
  return other;
}

/** Whether an address is of a host or page that shows nobody's goods: a login, paying, reports, messages. */
export function isAliExpressBackRoom(url: URL): boolean {
  const host = shopHost(url, sites);
  return host === undefined || otherHosts.includes(host.below) || isLogin(url);
}

/** Whether an address is of a page that offers several listings or of a checkout, so that a heading on it may be of any. */
export function isListedInQuery(address: string): boolean {
  return address.includes('?');
}

/** The ids that the given addresses name, so far as they are of product pages. */
export function idsOfAddresses(addresses: readonly string[]): string[] {
  return idsNamedIn(addresses, readAliExpressAddress, isListedInQuery);
}

/** The region that the shop adapted the page to: `gatewayAdapt=glo2kor`. */
export function regionOfAddresses(addresses: readonly string[]): string | undefined {
  for (const address of addresses) {
    const region = URL.canParse(address) ? adaptedTo(new URL(address)) : undefined;
    if (region !== undefined) return region;
  }
  return undefined;
}

function adaptedTo({ searchParams }: URL): string | undefined {
  const adapted = searchParams.get('gatewayAdapt');
  return adapted === null ? undefined : /2([a-z]{3})/.exec(adapted)?.[1];
}

function idsIn(listed: string): string[] {
  const given = listed.slice(0, 2000).split(/[,;]/);
  return given.flatMap((each) => /^\s*(\d{8,19})(?::\d*)?\s*$/.exec(each)?.[1] ?? []);
}

/**
 * The listing's ids with the other number that cards hang on its link, `utparam-url=…|x_object_id:<global>|_p_origin_prod:
 * <before>`: believed only where the first is the listing's own.
 */
function withOtherNames(ids: string[], url: URL): string[] {
  const trace = url.searchParams.get('utparam-url') ?? '';
  if (trace === '') return distinctIds(ids);
  const of = /(?:^|\|)x_object_id:(\d{8,19})(?:\||$)/.exec(trace)?.[1];
  const before = /(?:^|\|)_p_origin_prod:(\d{8,19})(?:\||$)/.exec(trace)?.[1];
  const isOwn = of !== undefined && ids.includes(of);
  return distinctIds(isOwn && before !== undefined ? [...ids, ...aliExpressIds(before)] : ids);
}

function isLogin(url: URL): boolean {
  const isHost = loginHosts.includes(shopHost(url, sites)?.below ?? '');
  return isHost || (url.pathname.includes('login') && loginPath.test(plainPath(url)));
}

function behindLogin(url: URL): AddressReading | undefined {
  for (const parameter of returns) {
    const target = url.searchParams.get(parameter);
    if (target === null || !URL.canParse(target, 'https://www.aliexpress.com/')) continue;
    const page = new URL(target, 'https://www.aliexpress.com/');
    // Never a login in front of a login: such an address could name itself for ever.
    if (isLogin(page)) continue;
    const reading = readAliExpressAddress(page);
    if (reading.kind === 'product') return { ...reading, kind: 'wall', wall: 'login' };
  }
  return undefined;
}
