import type { MarketplaceId } from './ids';

/**
 * Where somebody who owns a listed product can turn: to the marketplace, to consumer advice, to the authority of the
 * country. Data, each row with what established it and when: an address or number nobody could establish is not in here.
 */

/** Countries with a row of their own; `EU` stands for every member state. */
export const routeCountries = ['KR', 'US', 'EU', 'FR', 'GB', 'AU', 'CA'] as const;
export type RouteCountry = (typeof routeCountries)[number];

/** What a route is for: money back, telling the shop, telling an authority, advice and mediation, looking notices up. */
export type RouteUse = 'refund' | 'report-listing' | 'report-product' | 'advice' | 'notices';

export interface Route {
  id: RouteId;
  of: MarketplaceId | RouteCountry;
  use: RouteUse;
  /** `{id}` stands for the listing's number. */
  address?: string;
  phone?: string;
  /** What established it, and when that was. */
  source: string;
  asOf: string;
}

export const routeIds = [
  'aliexpress-orders',
  'aliexpress-report',
  'temu-orders',
  'temu-report',
  'kr-1372',
  'kr-consumer24',
  'kr-kca-cross-border',
  'kr-safetykorea',
  'us-saferproducts',
  'us-cpsc',
  'eu-safety-gate',
  'fr-rappelconso',
  'gb-opss',
  'au-product-safety',
  'ca-recalls',
] as const;
export type RouteId = (typeof routeIds)[number];

/**
 * No row for a shop's telephone: Temu names foreign numbers only, and AliExpress's Korean number stands in no source at
 * hand (Seoul's assessment of platforms, 2025-11-07; AliExpress's announcement of telephone advice, 2024-03-14).
 */
export const routes: readonly Route[] = [
  {
    id: 'aliexpress-orders',
    of: 'aliexpress',
    use: 'refund',
    address: 'https://www.aliexpress.com/p/order/index.html',
    source: 'links of saved AliExpress pages',
    asOf: '2026-07',
  },
  {
    id: 'aliexpress-report',
    of: 'aliexpress',
    use: 'report-listing',
    address: 'https://report.aliexpress.com/health/reportIndex.htm?product_id={id}',
    source: 'the report link of saved AliExpress product pages',
    asOf: '2026-03',
  },
  {
    id: 'temu-orders',
    of: 'temu',
    use: 'refund',
    address: 'https://www.temu.com/bgt_orders.html',
    source: 'Temu’s own table of its pages',
    asOf: '2026-07',
  },
  {
    id: 'temu-report',
    of: 'temu',
    use: 'report-listing',
    address: 'https://www.temu.com/bgc_report.html?goods_id={id}',
    source: 'the report link of a saved Temu product page',
    asOf: '2026-07',
  },
  {
    id: 'kr-1372',
    of: 'KR',
    use: 'advice',
    phone: '1372',
    source: 'The Korea Times: call centre of the Fair Trade Commission',
    asOf: '2024-02',
  },
  {
    id: 'kr-consumer24',
    of: 'KR',
    use: 'report-product',
    address: 'https://www.consumer.go.kr/',
    source: 'consumer.go.kr: counselling and complaints',
    asOf: '2026-11',
  },
  {
    id: 'kr-kca-cross-border',
    of: 'KR',
    use: 'advice',
    address: 'https://crossborder.kca.go.kr/',
    source: 'crossborder.kca.go.kr, the Consumer Agency’s portal for purchases abroad',
    asOf: '2026-11',
  },
  {
    id: 'kr-safetykorea',
    of: 'KR',
    use: 'notices',
    address: 'https://www.safetykorea.kr/',
    source: 'safetykorea.kr, pages of recalls',
    asOf: '2026-11',
  },
  {
    id: 'us-saferproducts',
    of: 'US',
    use: 'report-product',
    address: 'https://www.saferproducts.gov/',
    source: 'saferproducts.gov, reports by consumers',
    asOf: '2026-11',
  },
  {
    id: 'us-cpsc',
    of: 'US',
    use: 'notices',
    address: 'https://www.cpsc.gov/Recalls',
    source: 'cpsc.gov, recalls',
    asOf: '2026-11',
  },
  {
    id: 'eu-safety-gate',
    of: 'EU',
    use: 'notices',
    address: 'https://ec.europa.eu/safety-gate-alerts/',
    source: 'ec.europa.eu, the Safety Gate',
    asOf: '2026-11',
  },
  {
    id: 'fr-rappelconso',
    of: 'FR',
    use: 'notices',
    address: 'https://rappel.conso.gouv.fr/',
    source: 'rappel.conso.gouv.fr',
    asOf: '2026-11',
  },
  {
    id: 'gb-opss',
    of: 'GB',
    use: 'notices',
    address: 'https://www.gov.uk/product-safety-alerts-reports-recalls',
    source: 'gov.uk, product safety alerts, reports and recalls',
    asOf: '2026-11',
  },
  {
    id: 'au-product-safety',
    of: 'AU',
    use: 'notices',
    address: 'https://www.productsafety.gov.au/',
    source: 'productsafety.gov.au',
    asOf: '2026-11',
  },
  {
    id: 'ca-recalls',
    of: 'CA',
    use: 'notices',
    address: 'https://recalls-rappels.canada.ca/en',
    source: 'recalls-rappels.canada.ca',
    asOf: '2026-11',
  },
];

/** The routes of a marketplace, for one of its listings. */
export function marketplaceRoutes(marketplace: MarketplaceId, listing: string): Route[] {
  return routes
    .filter(({ of }) => of === marketplace)
    .map((route) => ({ ...route, ...addressFor(route, listing) }));
}

function addressFor({ address }: Route, listing: string): Pick<Route, 'address'> {
  return address === undefined ? {} : { address: address.replace('{id}', listing) };
}

/** The routes of a country; of a member state of the Union those of the Union too. Korea’s own come first. */
export function countryRoutes(country: string): Route[] {
  const wanted = memberStates.has(country) ? [country, 'EU'] : [country];
  return wanted.flatMap((each) => routes.filter(({ of }) => of === each));
}

/** The members of the European Union, ISO 3166. */
const memberStates = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/** Where no region is said, a language that is spoken in one of these countries first stands for it. */
const countryOfLanguage: Record<string, string> = { ko: 'KR' };

/** The country that a browser's languages speak of, where they do; `GB` of `en-GB`. */
export function countryOf(languages: readonly string[]): string | undefined {
  for (const tag of languages) {
    const [language = '', ...rest] = tag.split('-');
    const region = rest.find((part) => /^[A-Z]{2}$/.test(part));
    const country = region ?? countryOfLanguage[language.toLowerCase()];
    if (country !== undefined) return country;
  }
  return undefined;
}
