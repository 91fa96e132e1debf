import type { AddressReading, WallKind } from '../../core/listing';
import { namedAddress } from '../named-address';

const host = /^(?:[a-z0-9-]+\.)*temu\.com$/;
/** `share.temu.com/<code>`, `temu.to/k/…` and their like say nothing until they are followed. */
export const temuShortLinks = /^(?:(?:share|shr)\.temu\.com|(?:www\.)?(?:temu\.to|temu\.la|aty\.la))$/;
const otherHosts = /^(?:seller|pay|payment|login|business|partner|support|ads)[a-z-]*\.temu\.com$/;
/** `/kr/`, `/kr-en/`, `/us-zh-Hans/`: the region, then perhaps a language. */
const regionPrefix = /^\/([a-z]{1,3})(?:-[a-z]{2,3}(?:-[a-z]{4})?)?(?=\/)/i;
/** Goods have 15 digits today. Mall numbers have as many, but stand behind `-m-`. */
const goods = /\/(?:[^/]*-)?g-(\d{12,18})\.html$/;

const walls: readonly { path: string; wall: WallKind }[] = [
  { path: '/login.html', wall: 'login' },
  { path: '/bgn_verification.html', wall: 'captcha' },
];

/** What a Temu address tells (routes of 2024 to 2026). `mall.html?goods_id=` and its like are other pages. */
export function readTemuAddress(url: URL): AddressReading {
  if (!/^https?:$/.test(url.protocol)) return { kind: 'not-a-shop' };
  const other: AddressReading = { kind: 'other-shop-page', marketplace: 'temu' };
  if (temuShortLinks.test(url.hostname)) return other;
  if (!host.test(url.hostname)) return { kind: 'not-a-shop' };
  if (otherHosts.test(url.hostname)) return other;

  const path = url.pathname.replace(/\/{2,}/g, '/');
  const prefix = regionPrefix.exec(path);
  const region = prefix?.[1]?.toLowerCase();
  const page = path.slice(prefix?.[0].length ?? 0);
  const named = { marketplace: 'temu' as const, ...(region !== undefined && { region }) };

  const inPath = goods.exec(page)?.[1];
  if (inPath !== undefined) {
    const address = namedAddress(url, path, `${prefix?.[0] ?? ''}/g-${inPath}.html`);
    return { kind: 'product', ids: [inPath], address, ...named };
  }
  const inQuery = /^\d{12,18}$/.exec(url.searchParams.get('goods_id') ?? '')?.[0];
  if (page === '/goods.html' && inQuery !== undefined) {
    return { kind: 'product', ids: [inQuery], address: `${url.origin}${path}?goods_id=${inQuery}`, ...named };
  }
  const wall = walls.find((each) => each.path === page)?.wall;
  return (wall && behind(url, wall)) ?? other;
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
  return addresses.flatMap((address) => {
    const reading: AddressReading = URL.canParse(address)
      ? readTemuAddress(new URL(address))
      : { kind: 'not-a-shop' };
    return reading.kind === 'product' ? reading.ids : [];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text stays as it is.
    return text;
  }
}
