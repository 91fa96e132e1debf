import { listingKey, type MarketplaceId } from '../core/ids';
import type { Listing } from '../core/listing';
import { type ListingBasis, listingBases } from '../core/listing-bases';
import { globalAliExpressId } from '../core/marketplace-ids';
import type { Notice } from '../core/notice';
import type { Evidence } from '../core/verdict';

/** One form for every name of a listing: AliExpress numbers its US twins anew. */
export function listingIdKey(marketplace: MarketplaceId, id: string): string {
  switch (marketplace) {
    case 'aliexpress':
      return listingKey(marketplace, globalAliExpressId(id));
    case 'temu':
      return listingKey(marketplace, id);
  }
}

/** The notice names one of the listing's ids on its marketplace, whatever the sku. `basis` is the best word for it. */
export function listingIdEvidence(
  listing: Listing,
  notice: Notice,
): { evidence: Evidence; basis: ListingBasis } | undefined {
  if (notice.listings.length === 0) return undefined;
  const own = new Map(listing.ids.map((id) => [listingIdKey(listing.marketplace, id), id]));
  const named = notice.listings.filter(
    ({ marketplace, id }) => marketplace === listing.marketplace && own.has(listingIdKey(marketplace, id)),
  );
  const best = bestBasis(named);
  if (!best) return undefined;
  const sku = best.sku === undefined ? '' : ` (${best.sku})`;
  const id = own.get(listingIdKey(best.marketplace, best.id)) ?? best.id;
  return { evidence: { kind: 'listing-id', listing: id, notice: `${best.id}${sku}` }, basis: best.basis };
}

/** The listing on the best word: the authority's, else a steward's, else volunteers'. */
function bestBasis(named: Notice['listings']): Notice['listings'][number] | undefined {
  return [...named].sort((a, b) => listingBases.indexOf(a.basis) - listingBases.indexOf(b.basis))[0];
}

/** Whether a steward compared this listing with the notice and found another product. */
export function isAnotherProduct(listing: Listing, { notTheProduct }: Notice): boolean {
  if (notTheProduct.length === 0) return false;
  const own = new Set(listing.ids.map((id) => listingIdKey(listing.marketplace, id)));
  return notTheProduct.some(({ marketplace, id }) => own.has(listingIdKey(marketplace, id)));
}
