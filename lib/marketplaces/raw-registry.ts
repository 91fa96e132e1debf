import type { MarketplaceId } from '../core/ids';
import type { AddressReading } from '../core/listing';
import { aliexpress } from './aliexpress';
import type { Marketplace } from './marketplace';
import { temu } from './temu';

/**
 * Every shop Ansim reads. Adding one is one file, one fixture folder and one line here. For the always-on script: its
 * listings hold their rows as the page words them, and the worker understands them at its door (`listingSchema`).
 */
const byId: Record<MarketplaceId, Marketplace> = { aliexpress, temu };

export const rawMarketplaces: readonly Marketplace[] = Object.values(byId);

/** What an address alone tells, whichever shop it belongs to. Never throws. */
export function readShopAddress(address: string): AddressReading {
  if (!URL.canParse(address)) return { kind: 'not-a-shop' };
  const url = new URL(address);
  for (const marketplace of rawMarketplaces) {
    const reading = marketplace.readAddress(url);
    if (reading.kind !== 'not-a-shop') return reading;
  }
  return { kind: 'not-a-shop' };
}
