import type { AddressReading, WallKind } from '../../core/listing';
import { distinctIds, idsNamedIn, namedAddress } from '../named-address';
import { plainPath, shopHost } from '../shop-host';

const sites = ['temu.com', 'temu.to', 'temu.la', 'aty.la'];
/** `share.temu.com/<code>`, `temu.to/k/…` and their like say nothing until they are followed. */
export const temuShortLinks = /^(?:(?:share|shr)\.temu\.com|(?:www\.)?(?:temu\.to|temu\.la|aty\.la))$/;
const otherHosts = /^(?:seller|pay|payment|login|business|partner|support|ads)[a-z-]*\.temu\.com$/;
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
  const isUsual = host.site === 'temu.com' && (host.below === 'www' || host.below === '');
  if (!isUsual && (temuShortLinks.test(url.hostname) || otherHosts.test(url.hostname))) return other;
  if (host.site !== 'temu.com') return { kind: 'not-a-shop' };

  const path = plainPath(url);
  const prefix = regionPrefix.exec(path);
  const region = prefix?.[1]?.toLowerCase();
  const page = path.slice(prefix?.[0].length ?? 0);
  const named = { marketplace: 'temu' as const, ...(region !== undefined && { region }) };

  const inPath = goods.exec(page)?.[1];
  if (inPath !== undefined) {
    const address = namedAddress(url, path, `${prefix?.[0] ?? ''}/g-${inPath}.html`);
    return { kind: 'product', ids: [inPath], address, ...named };
  }
  const inQuery = page === '/goods.html' ? url.searchParams.get('goods_id') : null;
  if (inQuery !== null && /^\d{12,18}$/.test(inQuery)) {
    return { kind: 'product', ids: [inQuery], address: `${url.origin}${path}?goods_id=${inQuery}`, ...named };
  }
  const paidFor = page === checkout ? idsIn(url.searchParams.get('goods_list') ?? '') : [];
  if (paidFor.length > 0) {
    const listed = encodeURIComponent(`[${paidFor.map((id) => `{"goods_id":${id}}`).join(',')}]`);
    return { kind: 'product', ids: paidFor, address: `${url.origin}${path}?goods_list=${listed}`, ...named };
  }
  const wall = walls.find((each) => each.path === page)?.wall;
  return (wall && behind(url, wall)) ?? other;
}

/** The numbers in a list of goods, now and then encoded once more. Not by `JSON.parse`: they may be larger than its numbers. */
function idsIn(listed: string): string[] {
  const given = listed.slice(0, 8000);
  const found = (/^%5b/i.test(given) ? decoded(given) : given).matchAll(
    /"goods_id"\s*:\s*"?(\d{12,18})(?!\d)/g,
  );
  return distinctIds([...found].flatMap(([, id]) => id ?? []));
}

/** Whether an address is of a checkout, so that a heading on its page may be of any of its goods. */
export function isTemuCheckout(address: string): boolean {
  return address.includes(`${checkout}?`);
}

/** Whether an address is of a host or page that shows nobody's goods: a login, a captcha, paying, selling. */
export function isTemuBackRoom({ hostname, pathname }: URL): boolean {
  const isWall = walls.some(({ path }) => pathname.endsWith(path));
  return temuShortLinks.test(hostname) || otherHosts.test(hostname) || isWall;
}

/** A login or captcha page names the page it stands in front of in `from`, now and then encoded once more. */
function behind(url: URL, wall: WallKind): AddressReading | undefined {
  const given = url.searchParams.get('from') ?? '';
  const from = /^(?:https?%3a|%2f)/i.test(given) ? decoded(given) : given;
  if (!URL.canParse(from, url.origin)) return undefined;
  const target = new URL(from, url.origin);
  // Never a wall in front of a wall: such an address could name itself for ever.
  if (walls.some(({ path }) => target.pathname.endsWith(path))) return undefined;
  const reading = readTemuAddress(target);
  return reading.kind === 'product' ? { ...reading, kind: 'wall', wall } : undefined;
}

/** The ids that the given addresses name, so far as they are of product pages. */
export function idsOfAddresses(addresses: readonly string[]): string[] {
  return idsNamedIn(addresses, readTemuAddress, isTemuCheckout);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text stays as it is.
    return text;
  }
}
