import type { Notice } from '../../core/notice';
import { distinct } from '../bounded';
import { cleanText } from '../clean-text';
import { withoutListed } from '../eu-safety-gate/named-without-listing';
import { listingsInProse } from '../listings-in-prose';
import { marketplacesIn } from '../marketplace-names';

export interface SoldAt {
  listings: Notice['listings'];
  /** The models that are no listing's number. */
  models: string[];
  marketplaces: string[];
  sellers: string[];
}

/** Only there, only by them. */
const only =
  /(?<!\p{L})(?:exclusivement|uniquement|seulement|en exclusivit[ée])\s+(?:(?:vendue?s?|commercialis[ée]e?s?|disponibles?)\s+)?(?:(?:par|chez|sur|via|dans|en|au|aux|à)\s+)?([^;|¤.\n]{2,120}(?:\.(?:com|fr)\b[^;|¤.\n]{0,60})?)/giu;
const sellerLabel = /(?<!\p{L})(?:vendeurs?|boutique|seller|store)\s*(?:tiers)?\s*:\s*([^,;|¤/)\n]{2,80})/giu;

/**
 * Where a recalled product was sold: `distributors` is a list in free words. A marketplace of ours is named, its listings kept; a
 * seller there, and whoever sold it alone, limits the recall.
 */
export function soldAt(
  distributors: string | null | undefined,
  prose: readonly (string | null | undefined)[],
  models: readonly string[],
): SoldAt {
  const texts = [distributors, ...prose].map((text) => cleanText(text ?? '')).filter((text) => text !== '');
  const { listings, models: kept } = listingsInProse(texts, models);
  return {
    listings,
    models: kept,
    marketplaces: withoutListed(
      texts.flatMap((text) => marketplacesIn(text).map(({ name }) => name)),
      listings,
    ),
    sellers: distinct(sellersIn(texts), 60),
  };
}

function sellersIn(texts: readonly string[]): string[] {
  const alone = texts
    .flatMap((text) => [...text.matchAll(only)].map((found) => (found[1] ?? '').trim()))
    // A marketplace of ours alone is no limit on its own pages.
    .filter((seller) => !marketplacesIn(seller).some(({ marketplace }) => marketplace !== undefined));
  const named = texts.flatMap((text) =>
    [...text.matchAll(sellerLabel)].map((found) => (found[1] ?? '').trim()),
  );
  return [...alone, ...named].filter((seller) => seller !== '');
}
