import { distinct } from '../bounded';
import { cleanText, linesAsMarks } from '../clean-text';
import { type MarketplaceIdentifiers, marketplaceIdentifiers } from '../marketplace-identifiers';
import { marketplacesIn } from '../marketplace-names';
import { soldAt } from '../us-cpsc/sold-at';
import type { Identified } from './identified';

export interface FoundOnline extends Pick<MarketplaceIdentifiers, 'listings' | 'models'> {
  /** Marketplaces and shops the notice names. */
  named: string[];
  /** Whom it is limited to: only where it says "exclusively". */
  sellers: string[];
}

/** Prose whose digits may be a listing's: it names a marketplace of ours, has an address, or holds an unmistakable number. */
const mayTell = /\bali[\s-]?express\b|\btemu\b|https?:\/\/|\bwww\.|(?<!\d)1005\d{12}(?!\d)/iu;

/**
 * Where a product was found online. `sold` says so in words (title, product); rows and prose may hold the number or address of
 * the listing, which counts for the marketplace that the notice names.
 */
export function foundOnline(
  sold: readonly string[],
  { values }: Identified,
  prose: readonly string[],
  models: readonly string[],
): FoundOnline {
  const rows = [...values('listing'), ...values('number')].map((value) => cleanText(linesAsMarks(value)));
  const texts = [...values('description').map((value) => cleanText(linesAsMarks(value))), ...prose];
  const found = marketplaceIdentifiers(
    [
      ...[...rows, ...texts].filter((text) => mayTell.test(text)).map((identifier) => ({ identifier })),
      // A bare number in a row belongs to where the title says that the product was sold.
      ...rows
        .filter((text) => !mayTell.test(text))
        .flatMap((identifier) => {
          const [trader] = sold.flatMap((text) => marketplacesIn(text).map(({ name }) => name));
          return trader === undefined ? [] : [{ trader, identifier }];
        }),
    ],
    models,
  );
  const { sellers } = soldAt(sold[0] ?? '', [...sold.slice(1), ...prose]);
  const everywhere = [...sold, ...rows, ...texts, ...values('seller')].join(' ; ');
  return {
    listings: found.listings,
    models: found.models,
    named: distinct(
      marketplacesIn(everywhere).map(({ name }) => name),
      40,
    ),
    sellers: distinct(sellers, 60),
  };
}
