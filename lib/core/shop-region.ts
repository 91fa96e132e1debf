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

/** The country that a shop's word for a region names, ISO 3166; undefined where it names none (`glo`, `w`). */
export function countryOfShopRegion(region: string | undefined): string | undefined {
  if (region === undefined) return undefined;
  const code = countries[region.toLowerCase()] ?? region.toUpperCase();
  return /^[A-Z]{2}$/.test(code) && !noCountries.has(code) ? code : undefined;
}

/** Codes of two letters that are of more than one country. */
const noCountries: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XX']);
