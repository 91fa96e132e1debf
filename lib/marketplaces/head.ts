/** What every layout states in its head. Some put it into the body, so the whole document is asked. */
export interface Head {
  /** The addresses that the page gives as its own. */
  addresses: string[];
  titles: string[];
  picture: string | undefined;
}

const addresses = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
  // AliExpress: the address before the region was adapted (2025), and the app's (2019 to 2026)
  ['meta[property="ae:reload_path"],meta[name="ae:reload_path"]', 'content'],
  ['meta[property="al:android:url"]', 'content'],
] as const;
const titles = [
  ['meta[property="og:title"]', 'content'],
  // Temu
  ['meta[name="title"]', 'content'],
] as const;

export function readHead(document: Document): Head {
  const texts = (places: readonly (readonly [string, string])[]) =>
    places.flatMap(
      ([selector, attribute]) => document.querySelector(selector)?.getAttribute(attribute) || [],
    );
  return {
    addresses: texts(addresses).map(whole),
    titles: texts(titles),
    picture: texts([['meta[property="og:image"]', 'content']])[0],
  };
}

function whole(address: string): string {
  if (address.startsWith('//')) return `https:${address}`;
  const inApp = /^aliexpress:\/\/product\/detail\?productId=(\d+)/.exec(address)?.[1];
  return inApp === undefined ? address : `https://www.aliexpress.com/item/${inApp}.html`;
}
