import type { MarketplaceId } from '../core/ids';
import type { AddressReading } from '../core/listing';
import { readAliExpressAddress } from './aliexpress/address';
import { readTemuAddress } from './temu/address';

/** How each shop's addresses are read: all that the always-on script knows of a shop. */
const readers: Record<MarketplaceId, (url: URL) => AddressReading> = {
  aliexpress: readAliExpressAddress,
  temu: readTemuAddress,
};

/** What an address alone tells, whichever shop it belongs to. Never throws. */
export function readShopAddress(address: string): AddressReading {
  if (!URL.canParse(address)) return { kind: 'not-a-shop' };
  const url = new URL(address);
  for (const read of Object.values(readers)) {
    const reading = read(url);
    if (reading.kind !== 'not-a-shop') return reading;
  }
  return { kind: 'not-a-shop' };
}
