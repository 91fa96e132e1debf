import { strengthOf } from './dismissal';
import type { Listing } from './listing';
import { withRowFacts } from './row-facts';
import type { RefreshedField } from './shop-selectors';
import type { Match } from './verdict';

/**
 * The listing as our own readers alone read it. What a feed's selectors fill was empty before, and a title of theirs is the
 * last; what the rows state goes with the rows.
 */
export function withoutRefreshed(listing: Listing, filled: readonly RefreshedField[]): Listing {
  const own = { ...listing };
  if (filled.includes('titles')) own.titles = listing.titles.slice(0, -1);
  if (filled.includes('seller')) delete own.seller;
  if (!filled.includes('attributes')) return own;
  const stated = withRowFacts({ ...listing, brands: [], models: [], gtins: [], certificates: [] });
  const but = (all: string[], those: string[]) => all.filter((each) => !those.includes(each));
  return {
    ...own,
    attributes: [],
    brands: but(own.brands, stated.brands),
    models: but(own.models, stated.models),
    gtins: but(own.gtins, stated.gtins),
    certificates: but(own.certificates, stated.certificates),
  };
}

/** Every match of either reading of one listing, the stronger where both have the notice; strongest first. */
export function matchesOfEither(one: readonly Match[], other: readonly Match[]): Match[] {
  const strongest = [...one, ...other].sort((a, b) => strengthOf([b]) - strengthOf([a]));
  const nameOf = ({ feed, notice }: Match) => `${feed} ${notice.id}`;
  return strongest.filter(
    (match, at) => strongest.findIndex((each) => nameOf(each) === nameOf(match)) === at,
  );
}
