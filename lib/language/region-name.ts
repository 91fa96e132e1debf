import { countryOfShopRegion } from '../core/shop-region';
import type { Language } from './language';

/** A region as people call it, from the shop's word for it; undefined where that names no country (`glo`, `w`). */
export function regionName(language: Language, region: string | undefined): string | undefined {
  const code = countryOfShopRegion(region);
  if (code === undefined) return undefined;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
}
