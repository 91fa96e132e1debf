import { readShopAddress } from './shop-addresses';

/** Whether two addresses name the same listing, or the same other page of one shop: their queries may differ. */
export function nameTheSamePlace(a: string, b: string): boolean {
  return place(a) === place(b);
}

function place(address: string): string {
  const named = readShopAddress(address);
  switch (named.kind) {
    case 'product':
    case 'wall':
      return [named.kind, named.marketplace, named.region ?? '', ...named.ids].join(' ');
    case 'other-shop-page':
      return `${named.kind} ${named.marketplace} ${new URL(address).pathname}`;
    case 'not-a-shop':
      return named.kind;
  }
}
