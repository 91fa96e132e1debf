import type { AddressReading, WallKind } from '../../core/listing';
import { behindWall, decoded, distinctIds, idsNamedIn, namedAddress } from '../named-address';
import { plainPath, shopHost } from '../shop-host';

const sites = ['temu.com', 'temu.to', 'temu.la', 'aty.la'];
/** `share.temu.com/<code>`, `temu.to/k/…` and their like say nothing until they are followed. */
export const temuShortLinks = /^(?:(?:share|shr)\.temu\.com|(?:www\.)?(?:temu\.to|temu\.la|aty\.la))$/;
/** What stands before `temu.com` on hosts where nothing is shown for sale. */
const otherHosts = /^(?:share|shr|(?:seller|pay|payment|login|business|partner|support|ads)[a-z-]*)$/;
/** `/kr/`, `/kr-en/`, `/us-zh-Hans/`: the region, then perhaps a language. */
const regionPrefix = /^\/([A-Za-z]{1,3})(?:-[A-Za-z]{2,3}(?:-[A-Za-z]{4})?)?(?=\/)/;
/** Goods have 15 digits today. Mall numbers have as many, but stand behind `-m-`. */
const goods = /\/(?:[^/]*-)?g-(\d{12,18})\.html$/;

/** The checkout (2026). What is about to be paid for stands in its query, as JSON: `goods_list=[{"goods_id":…,"sku_id":…}]`. */
const checkout = '/bgt_order_checkout.html';

const walls: readonly { path: string; wall: WallKind }[] = [
  { path: '/login.html', wall: 'login' },
  { path: '/bgn_verification.html', wall: 'captcha' },
];

/** What a Temu address tells (routes of 2024 to 2026). `mall.html?goods_id=` and its like are other pages. */
export function readTemuAddress(url: URL): AddressReading {
  const host = shopHost(url, sites);
  if (!host) return { kind: 'not-a-shop' };
  const other: AddressReading = { kind: 'other-shop-page', marketplace: 'temu' };
  const isFront = host.below === 'www' || host.below === '';
  if (host.site !== 'temu.com') return isFront ? other : { kind: 'not-a-shop' };
  if (!isFront && otherHosts.test(host.below)) return other;

  const path = plainPath(url);
  const prefix = regionPrefix.exec(path);
  const region = prefix?.[1]?.toLowerCase();
  const page = path.slice(prefix?.[0].length ?? 0);
  const named = (ids: string[], address: string): AddressReading => ({
    kind: 'product',
    ids,
    address,
    marketplace: 'temu',
    ...(region !== undefined && { region }),
  });

  const inPath = goods.exec(page)?.[1];
  if (inPath !== undefined) {
    return named([inPath], namedAddress(url, path, `${prefix?.[0] ?? ''}/g-${inPath}.html`));
  }
  const inQuery = page === '/goods.html' ? url.searchParams.get('goods_id') : null;
  if (inQuery !== null && /^\d{12,18}$/.test(inQuery)) {
    return named([inQuery], `${url.origin}${path}?goods_id=${inQuery}`);
  }
  const paidFor = page === checkout ? idsIn(url.searchParams.get('goods_list') ?? '') : [];
  if (paidFor.length > 0) {
    const listed = encodeURIComponent(`[${paidFor.map((id) => `{"goods_id":${id}}`).join(',')}]`);
    return named(paidFor, `${url.origin}${path}?goods_list=${listed}`);
  }
  const wall = walls.find((each) => each.path === page)?.wall;
  return (
    (wall && behindWall(url, ['from'], wall, { base: url.origin, isWall, read: readTemuAddress })) ?? other
  );
}

/** The numbers in a list of goods, now and then encoded once more. Not by `JSON.parse`: they may be larger than its numbers. */
function idsIn(listed: string): string[] {
  const given = listed.slice(0, 8000);
  const found = decoded(given).matchAll(/"goods_id"\s*:\s*"?(\d{12,18})(?!\d)/g);
  return distinctIds([...found].flatMap(([, id]) => id ?? []));
}

/** Whether an address is of a checkout, so that a heading on its page may be of any of its goods. */
export function isTemuCheckout(address: string): boolean {
  return address.includes(`${checkout}?`);
}

/** Whether an address is of a host or page that shows nobody's goods: a login, a captcha, paying, selling. */
export function isTemuBackRoom(url: URL): boolean {
  return (
    temuShortLinks.test(url.hostname) || otherHosts.test(shopHost(url, sites)?.below ?? '') || isWall(url)
  );
}

function isWall({ pathname }: Pick<URL, 'pathname'>): boolean {
  return walls.some(({ path }) => pathname.endsWith(path));
}

/** The ids that the given addresses name, so far as they are of product pages. */
export function idsOfAddresses(addresses: readonly string[]): string[] {
  return idsNamedIn(addresses, readTemuAddress, isTemuCheckout);
}
