import type { Notice } from '../core/notice';
import type { StandingLink } from './standing-links';

const isAuthoritys = ({ basis }: Notice['listings'][number]) =>
  basis === 'authority' || basis === 'authority-id-shape';

/** A notice as its source has it, without what stewards and volunteers added in an earlier edition. */
export function withoutLinks(notice: Notice): Notice {
  if (notice.notTheProduct.length === 0 && notice.listings.every(isAuthoritys)) return notice;
  return { ...notice, listings: notice.listings.filter(isAuthoritys), notTheProduct: [] };
}

/**
 * A notice with what stewards decided of it: accepted listings beside the authority's own, which are never touched, and the
 * listings that were found not to be the product.
 */
export function withLinks(notice: Notice, links: readonly StandingLink[]): Notice {
  const own = withoutLinks(notice);
  if (links.length === 0) return own;
  const named = new Set(own.listings.map(nameOf));
  const listings = [...own.listings];
  const notTheProduct: Notice['notTheProduct'] = [];
  for (const link of [...links].sort((a, b) => (nameOf(a.listing) < nameOf(b.listing) ? -1 : 1))) {
    if (link.kind === 'retracted') notTheProduct.push(link.listing);
    else if (!named.has(nameOf(link.listing))) {
      const { basis, volunteers, stewards } = link;
      listings.push({
        ...link.listing,
        basis,
        ...(volunteers > 0 && { volunteers }),
        ...(stewards > 0 && { stewards }),
      });
    }
  }
  return {
    ...own,
    listings: listings.slice(0, mostListings),
    notTheProduct: notTheProduct.slice(0, mostListings),
  };
}

/** As many as a notice of the feed may hold. */
const mostListings = 500;

function nameOf({ marketplace, id }: { marketplace: string; id: string }): string {
  return `${marketplace}:${id}`;
}
