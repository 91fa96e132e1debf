import type { AddressReading } from '../../core/listing';
import { aliExpressIds } from '../../core/marketplace-ids';
import { behindWall, distinctIds, idsNamedIn, namedAddress } from '../named-address';
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
const productPaths = [
  // `/item/<id>.html`, `/item/<slug>/<id>.html`; the mobile site drops the ending
  /^\/(?:item\/(?:[^/]+\/)?|i\/)(\d{8,19})(?:\.html?)?\/?$/,
  /^\/(?:item-img\/[^/]+\/|store\/product\/[^/]+\/\d+_)(\d{8,19})\.html$/,
];
/** Pages whose products stand in the query, each perhaps with the variant chosen: `<id>:<sku>,<id>`. */
const listedInQuery = [
  { path: /^\/(?:ssr|gcp)\/[^/]+\/[^/]+/, parameter: 'productIds' },
  { path: /^\/p\/trade\/confirm\.html$/, parameter: 'objectId' },
];
/** What stands before the listing's own number in the trace that a card hangs on its link. */
const object = 'x_object_id:';
/** Where a login page says which page it stands in front of. */
const returns = ['return_url', 'returnUrl', 'return_to', 'redirectUrl', 'from'];
const shop = { base: 'https://www.aliexpress.com/', isWall: isLogin, read: readAliExpressAddress };

/**
 * What an AliExpress address tells (facts of 2020 to 2026). A bundle offers all its products and a checkout sells all of
 * them, so all their ids belong to the listing, the first being the one that was pressed.
 */
export function readAliExpressAddress(url: URL): AddressReading {
  const host = shopHost(url, sites);
  if (!host) return { kind: 'not-a-shop' };
  const other: AddressReading = { kind: 'other-shop-page', marketplace: 'aliexpress' };
  if (otherHosts.includes(host.below)) return other;
  if (isLogin(url)) return behindWall(url, returns, 'login', shop) ?? other;

  const path = plainPath(url);
  const wallAt = path.indexOf(punished);
  const page = (wallAt < 0 ? path : path.slice(0, wallAt)) || '/';
  const region = host.site === 'aliexpress.us' ? 'us' : adaptedTo(url.search);
  const isWall = page !== path;
  const named = (ids: string[], address: string): AddressReading => ({
    ...(isWall ? { kind: 'wall', wall: 'captcha' } : { kind: 'product' }),
    ids: withOtherNames(ids.flatMap(aliExpressIds), url),
    address,
    marketplace: 'aliexpress',
    ...(region !== undefined && { region }),
  });

  for (const shape of productPaths) {
    const found = shape.exec(page)?.[1];
    if (found !== undefined) return named([found], namedAddress(url, page, `/item/${found}.html`));
  }
  for (const { path: shape, parameter } of listedInQuery) {
    const listed = shape.test(page) ? idsIn(url.searchParams.get(parameter) ?? '') : [];
    const query = `${parameter}=${listed.slice(0, 12).join(',')}`;
    if (listed.length > 0) return named(listed, `${namedAddress(url, page, '/')}?${query}`);
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
  return adaptedTo(addresses.join(' '));
}

function adaptedTo(query: string): string | undefined {
  return /[?&]gatewayAdapt=[^&#\s]*?2([a-z]{3})/.exec(query)?.[1];
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
  const trace = url.searchParams.get('utparam-url')?.split('|') ?? [];
  const isOwn = trace.some((part) => part.startsWith(object) && ids.includes(part.slice(object.length)));
  const before = isOwn ? trace.flatMap((part) => /^_p_origin_prod:(\d{8,19})$/.exec(part)?.[1] ?? []) : [];
  return distinctIds([...ids, ...before.flatMap(aliExpressIds)]);
}

function isLogin(url: URL): boolean {
  const isHost = loginHosts.includes(shopHost(url, sites)?.below ?? '');
  return isHost || (url.pathname.includes('login') && loginPath.test(plainPath(url)));
}
