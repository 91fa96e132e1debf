import type { Language } from './language';

/** The shops' own names of regions that are no two-letter codes: AliExpress of 2025 and 2026 (`glo2kor`), Temu's `uk`. */
const countries: Record<string, string> = {
  kor: 'KR',
  usa: 'US',
  gbr: 'GB',
  uk: 'GB',
  deu: 'DE',
  fra: 'FR',
  esp: 'ES',
  ita: 'IT',
  nld: 'NL',
  pol: 'PL',
  prt: 'PT',
  bra: 'BR',
  mex: 'MX',
  chl: 'CL',
  can: 'CA',
  aus: 'AU',
  jpn: 'JP',
  isr: 'IL',
  tur: 'TR',
  sau: 'SA',
  are: 'AE',
  vnm: 'VN',
  tha: 'TH',
  idn: 'ID',
  ukr: 'UA',
  rus: 'RU',
};

/** A region as people call it, from the shop's word for it; undefined where that names no country (`glo`, `w`). */
export function regionName(language: Language, region: string | undefined): string | undefined {
  if (region === undefined) return undefined;
  const code = countries[region.toLowerCase()] ?? region.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code);
}
