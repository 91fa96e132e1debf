import { distinct } from '../bounded';
import { marketplacesIn } from '../marketplace-names';

export interface SoldAt {
  /** Marketplaces the recall names. */
  marketplaces: string[];
  /** Whom the recall is limited to: only where it says "exclusively". */
  sellers: string[];
}

/** "Sold Exclusively on Amazon.com by Treatlife Technology", in a title or in the retailer's sentence. */
const exclusively =
  /\b(?:sold|available)\s+(?:online\s+)?(?:exclusively|only)\s+(?:online\s+)?(?:(?:on|at|by|through|in|via)\s+)?([^;.]{2,160}?(?:\.(?:com|net|us)\b[^;.]{0,100})?)(?=\s+(?:from|between|since|for|nationwide|recalled|due to|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b|[;.]|$)/giu;

/**
 * Where a recalled product was sold, out of prose: the title, and the Retailers field. "Sold on Amazon by Pomona" names who
 * is responsible; "Sold Exclusively on Amazon by …" limits the recall to that seller. Exclusively on a marketplace whose
 * listings Ansim reads, with no seller named, is no limit there.
 */
export function soldAt(title: string, retailers: readonly string[]): SoldAt {
  const texts = [title, ...retailers];
  const sellers: string[] = [];
  for (const text of texts) {
    for (const found of text.matchAll(exclusively)) {
      const seller = (found[1] ?? '').replace(/\s*\([^)]*\)/gu, '').replace(/[\s,]+$/u, '');
      if (seller !== '' && !isOwnMarketplaceAlone(seller)) sellers.push(seller);
    }
  }
  const named = texts.flatMap((text) => marketplacesIn(text).map(({ name }) => name));
  return { marketplaces: distinct(named, 40), sellers: distinct(sellers, 60) };
}

function isOwnMarketplaceAlone(seller: string): boolean {
  if (/\bby\b/iu.test(seller)) return false;
  return marketplacesIn(seller).some(({ marketplace }) => marketplace !== undefined);
}
