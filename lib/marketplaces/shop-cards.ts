import { type MarketplaceId, marketplaceIds } from '../core/ids';
import { aliExpressCards } from './aliexpress/cards';
import { type CardShape, findCards } from './cards';
import type { Card } from './marketplace';
import { temuCards } from './temu/cards';

/** How each shop's grids look. Not part of the always-on script: where cards are to be read, it is put in beside it. */
const shapes: Record<MarketplaceId, CardShape> = { aliexpress: aliExpressCards, temu: temuCards };

/** Every card under a root, in view or not, found by address first; a step is a link, see `cards.ts`. */
export function shopCards(marketplace: MarketplaceId, root: ParentNode): Generator<void, Card[], void> {
  return findCards(root, shapes[marketplace]);
}

/** The shop that an address belongs to. */
export function shopOf(address: string): MarketplaceId | undefined {
  const url = new URL(address);
  return marketplaceIds.find((id) => shapes[id].readAddress(url).kind !== 'not-a-shop');
}
