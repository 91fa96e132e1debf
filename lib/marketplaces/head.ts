/** What every layout states in its head. Some put it into the body, so the whole document is asked. */
export interface Head {
  /** The addresses that the page gives as its own. */
  addresses: string[];
  titles: string[];
  picture: string | undefined;
}

/** What stands in the head, by the name of its property: the page's addresses, best first. */
const addresses = [
  'canonical',
  'og:url',
  // AliExpress: the address before the region was adapted (2025), and the app's (2019 to 2026)
  'ae:reload_path',
  'al:android:url',
];
const titles = [
  'og:title',
  // Temu
  'title',
];
const picture = 'og:image';
const wanted = [...addresses, ...titles, picture];

export function readHead(document: Document): Head {
  const first = new Map<string, string>();
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (canonical) first.set('canonical', canonical);
  // By the element's name alone: the browser finds what has attributes many times slower than we sort it out.
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (wanted.includes(name) && !first.has(name)) first.set(name, meta.getAttribute('content') ?? '');
  }
  const texts = (names: string[]) => names.flatMap((name) => first.get(name) || []);
  return {
    addresses: texts(addresses).map(wholeAddress),
    titles: texts(titles),
    picture: first.get(picture) || undefined,
  };
}

/** An address as it would stand in the address bar. */
export function wholeAddress(address: string): string {
  if (address.startsWith('//')) return `https:${address}`;
  if (!address.startsWith('aliexpress:')) return address;
  const inApp = /^aliexpress:\/\/product\/detail\?productId=(\d+)/.exec(address)?.[1];
  return inApp === undefined ? address : `https://www.aliexpress.com/item/${inApp}.html`;
}
