import type { Notice } from '../../core/notice';
import { distinct } from '../bounded';
import { namedMarketplaces } from '../marketplace-names';

/** The marketplaces a notice names without saying which listing: those of its listings are left out. */
export function withoutListed(named: readonly string[], listings: Notice['listings']): string[] {
  const listed = new Set(
    namedMarketplaces
      .filter(({ marketplace }) => listings.some((listing) => listing.marketplace === marketplace))
      .map(({ name }) => name),
  );
  return distinct(
    named.filter((name) => !listed.has(name)),
    40,
  );
}
