import type { AddressReading } from '../core/listing';
import { readShopAddress } from './raw-registry';

/** Whether two addresses name the same listing, or the same sort of other page of one shop: their queries may differ. */
export function nameTheSamePlace(a: string, b: string): boolean {
  return place(readShopAddress(a)) === place(readShopAddress(b));
}

function place(named: AddressReading): string {
  switch (named.kind) {
    case 'product':
    case 'wall':
      return [named.kind, named.marketplace, named.region ?? '', ...named.ids].join(' ');
    case 'other-shop-page':
      return `${named.kind} ${named.marketplace}`;
    case 'not-a-shop':
      return named.kind;
  }
}
