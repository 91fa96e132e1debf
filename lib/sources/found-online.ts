import { distinct } from './bounded';
import { type MarketplaceIdentifiers, marketplaceIdentifiers } from './marketplace-identifiers';
import { marketplacesIn } from './marketplace-names';
import { soldAt } from './us-cpsc/sold-at';

export interface FoundOnline extends Pick<MarketplaceIdentifiers, 'listings' | 'models'> {
  /** Marketplaces and shops that are named. */
  named: string[];
  /** Whom the notice is limited to: only where it says "exclusively". */
  sellers: string[];
}

export interface OnlineTexts {
  /** Title and product, which say in words where it was sold. */
  sold: readonly string[];
  /** What stands under labels such as "Product ID": numbers there belong to where the title says that it was sold. */
  labelled: readonly string[];
  /** Prose, in which a number is a listing's only where it cannot be anything else. */
  prose: readonly string[];
  models: readonly string[];
}

/** Prose whose digits may be a listing's: it names a marketplace of ours, has an address, or holds an unmistakable number. */
const mayTell = /\bali[\s-]?express\b|\btemu\b|https?:\/\/|\bwww\.|(?<!\d)1005\d{12}(?!\d)/iu;

/** Where an English notice says that a product was found online. Takes cleaned texts. */
export function foundOnline({ sold, labelled, prose, models }: OnlineTexts): FoundOnline {
  const [trader] = sold.flatMap((text) => marketplacesIn(text).map(({ name }) => name));
  const found = marketplaceIdentifiers(
    [...labelled, ...prose].flatMap((identifier, place) => {
      if (mayTell.test(identifier)) return [{ identifier }];
      return trader !== undefined && place < labelled.length ? [{ trader, identifier }] : [];
    }),
    models,
  );
  const { sellers } = soldAt(sold[0] ?? '', [...sold.slice(1), ...prose]);
  const named = marketplacesIn([...sold, ...labelled, ...prose].join(' ; ')).map(({ name }) => name);
  return {
    listings: found.listings,
    models: found.models,
    named: distinct(named, 40),
    sellers: distinct(sellers, 60),
  };
}
