import type { MarketplaceId } from './ids';
import type { ReportKind } from './report';

/**
 * Where a person can turn to about a listing, besides the stewards of a feed: the marketplace itself and the authority of their
 * country. Data, each with where it was read and of when; nothing of it is opened or called but by a press.
 */

/** The countries with a route of their own. `eu` is every member state without one. */
export const routeCountries = ['kr', 'us', 'gb', 'eu', 'fr', 'au', 'ca'] as const;
export type RouteCountry = (typeof routeCountries)[number];

export const textLanguages = ['ko', 'en', 'zh'] as const;
export type TextLanguage = (typeof textLanguages)[number];

export interface Route {
  /** Stable; its name in every language is in the sentences. */
  id: string;
  /** Whose it is, in its own words. */
  owner: string;
  to: { kind: 'marketplace'; marketplace: MarketplaceId } | { kind: 'authority'; country: RouteCountry };
  /** The page to open; `{id}` stands for the listing's number. */
  page: string;
  /** To call, as it is printed; with the country it can be called from where that is one. */
  phone?: string;
  /** The kinds of report it is for. */
  kinds: readonly ReportKind[];
  /** The language its readers work in. */
  language: TextLanguage;
  /** Where this was read, and of when that page is. */
  source: string;
  asOf: string;
}

const aboutProducts = ['still-on-sale', 'relisted', 'looks-identical', 'injury'] as const;

export const routes: readonly Route[] = [
  {
    id: 'aliexpress-listing',
    owner: 'AliExpress',
    to: { kind: 'marketplace', marketplace: 'aliexpress' },
    page: 'https://report.aliexpress.com/health/reportIndex.htm?product_id={id}',
    kinds: aboutProducts,
    language: 'zh',
    // The address the shop's own product pages name as their complaint page.
    source: 'https://www.aliexpress.com/',
    asOf: '2026-11-01',
  },
  {
    id: 'temu-listing',
    owner: 'Temu',
    to: { kind: 'marketplace', marketplace: 'temu' },
    page: 'https://www.temu.com/bgc_report.html?goods_id={id}',
    kinds: aboutProducts,
    language: 'zh',
    source: 'https://www.temu.com/',
    asOf: '2026-11-01',
  },
  {
    id: 'temu-suspicious',
    owner: 'Temu',
    to: { kind: 'marketplace', marketplace: 'temu' },
    page: 'https://www.temu.com/bgch_report_suspicious.html',
    kinds: aboutProducts,
    language: 'en',
    source: 'https://www.temu.com/it/support/c3/segnala-qualcosa-di-sospetto-f-208-s-1841.html',
    asOf: '2026-11-01',
  },
  {
    id: 'kr-consumer24',
    owner: '소비자24',
    to: { kind: 'authority', country: 'kr' },
    page: 'https://www.consumer.go.kr/',
    kinds: aboutProducts,
    language: 'ko',
    source: 'https://www.consumer.go.kr/',
    asOf: '2026-11-01',
  },
  {
    id: 'kr-1372',
    owner: '1372 소비자상담센터',
    to: { kind: 'authority', country: 'kr' },
    page: 'https://www.ccn.go.kr/',
    phone: '1372',
    kinds: aboutProducts,
    language: 'ko',
    source: 'https://www.ccn.go.kr/',
    asOf: '2026-11-01',
  },
  {
    id: 'us-saferproducts',
    owner: 'U.S. Consumer Product Safety Commission',
    to: { kind: 'authority', country: 'us' },
    page: 'https://www.saferproducts.gov/',
    phone: '+1 800 638 2772',
    kinds: aboutProducts,
    language: 'en',
    source: 'https://onsafety.cpsc.gov/blog/2011/03/11/saferproducts-is-born/',
    asOf: '2026-11-01',
  },
  {
    id: 'gb-opss',
    owner: 'Office for Product Safety and Standards',
    to: { kind: 'authority', country: 'gb' },
    page: 'https://www.gov.uk/guidance/contact-the-office-for-product-safety-and-standards',
    kinds: aboutProducts,
    language: 'en',
    source: 'https://www.gov.uk/government/organisations/office-for-product-safety-and-standards',
    asOf: '2026-11-01',
  },
  {
    id: 'gb-consumer-helpline',
    owner: 'Citizens Advice consumer service',
    to: { kind: 'authority', country: 'gb' },
    page: 'https://www.citizensadvice.org.uk/consumer/get-more-help/if-you-need-more-help-about-a-consumer-issue/',
    phone: '0808 223 1133',
    kinds: aboutProducts,
    language: 'en',
    source: 'https://www.citizensadvice.org.uk/',
    asOf: '2026-11-01',
  },
  {
    id: 'eu-safety-gate',
    owner: 'Safety Gate, European Commission',
    to: { kind: 'authority', country: 'eu' },
    page: 'https://ec.europa.eu/safety-gate/',
    kinds: aboutProducts,
    language: 'en',
    source: 'https://ec.europa.eu/safety-gate/',
    asOf: '2026-11-01',
  },
  {
    id: 'fr-signalconso',
    owner: 'SignalConso, DGCCRF',
    to: { kind: 'authority', country: 'fr' },
    page: 'https://signal.conso.gouv.fr/',
    kinds: aboutProducts,
    language: 'en',
    source: 'https://signal.conso.gouv.fr/',
    asOf: '2026-11-01',
  },
  {
    id: 'au-accc',
    owner: 'Australian Competition and Consumer Commission',
    to: { kind: 'authority', country: 'au' },
    page: 'https://www.productsafety.gov.au/contact-us',
    phone: '1300 302 502',
    kinds: aboutProducts,
    language: 'en',
    source: 'https://www.productsafety.gov.au/contact-us/for-retailers-suppliers/mandatory-report-0',
    asOf: '2026-11-01',
  },
  {
    id: 'ca-health-canada',
    owner: 'Health Canada / Santé Canada',
    to: { kind: 'authority', country: 'ca' },
    page: 'https://www.canada.ca/en/health-canada/services/consumer-product-safety.html',
    kinds: aboutProducts,
    language: 'en',
    source: 'https://www.canada.ca/en/health-canada/services/consumer-product-safety.html',
    asOf: '2026-11-01',
  },
];

/** The routes for a report of this kind about a listing of this marketplace, for a person of this country: the shop's own first. */
export function routesFor(of: {
  kind: ReportKind;
  marketplace: MarketplaceId;
  country: RouteCountry | undefined;
}): Route[] {
  const rank = ({ to }: Route) => (to.kind === 'marketplace' ? 0 : 1);
  return routes
    .filter(({ kinds, to }) => {
      if (!kinds.includes(of.kind)) return false;
      if (to.kind === 'marketplace') return to.marketplace === of.marketplace;
      return to.country === of.country || (to.country === 'eu' && of.country === 'fr');
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** The page of a route for this listing. */
export function routePage({ page }: Route, listing: { id: string }): string {
  return page.replace('{id}', encodeURIComponent(listing.id));
}

const memberStates = new Set(
  'at be bg hr cy cz dk ee fi de gr hu ie it lv lt lu mt nl pl pt ro sk si es se'.split(' '),
);

/** The country by what a marketplace or a browser writes: `kr`, `KR`, `ko-KR`, `uk`. Undefined where it has no route. */
export function countryOf(written: string | undefined): RouteCountry | undefined {
  const code = written?.toLowerCase().split(/[-_]/).at(-1);
  if (code === undefined) return undefined;
  if (code === 'uk') return 'gb';
  if (code === 'ko') return 'kr';
  if (memberStates.has(code)) return 'eu';
  return routeCountries.find((country) => country === code);
}
