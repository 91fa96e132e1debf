import type { AddressReading } from '../core/listing';
import { type AskedLink, questionBounds as most } from '../core/question';
import { readShopAddress } from './shop-addresses';
import { shopOfShortLink } from './short-links';

/** What a link asks about, by its own letters alone; undefined where the text is no link. Nothing is followed. */
export function readLink(text: string): AskedLink | undefined {
  if (text.length > most.link) return undefined;
  const app = /^aliexpress:\/\/(?:product\/detail|goods)\b.*[?&]productId=(\d{8,19})(?!\d)/i.exec(text)?.[1];
  const written = app === undefined ? text : `https://www.aliexpress.com/item/${app}.html`;
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  const named = listingOf(readShopAddress(url.href)) ?? carried(url);
  if (named) return named;
  const shop = shopOfShortLink(url);
  url.protocol = 'https:';
  if (shop) return { kind: 'short-link', marketplace: shop, address: url.href };
  const reading = readShopAddress(url.href);
  return {
    kind: 'other-link',
    address: url.href,
    ...('marketplace' in reading && { marketplace: reading.marketplace }),
  };
}

function listingOf(reading: AddressReading): AskedLink | undefined {
  if (reading.kind !== 'product' && reading.kind !== 'wall') return undefined;
  const { marketplace, ids, address, region } = reading;
  return {
    kind: 'listing',
    marketplace,
    ids,
    address: address.replace(/^http:/, 'https:'),
    ...(region !== undefined && { region }),
  };
}

/** A link through somebody else (a partner's, a search engine's) often carries the listing's own address in its query. */
function carried(url: URL): AskedLink | undefined {
  for (const value of url.searchParams.values()) {
    if (!/^https?:\/\//i.test(value) || value.length > most.link) continue;
    const listing = listingOf(readShopAddress(value));
    if (listing) return listing;
  }
  return undefined;
}
