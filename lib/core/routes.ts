import type { MarketplaceId } from './ids';
import type { ReportKind } from './report';
import { type Route, type RouteCountry, routeCountries } from './route';
import { routes } from './route-table';

/** The two views of `route-table.ts`: where a report can be taken, and where somebody who owns a listed product turns to. */

/** The routes for a report of this kind about a listing of this marketplace, for a person of this country: the shop's own first. */
export function reportRoutes({
  kind,
  marketplace,
  country,
}: {
  kind: ReportKind;
  marketplace: MarketplaceId;
  country: string | undefined;
}): Route[] {
  return [...routesOf(marketplace), ...countryRoutes(country)].filter(({ reports }) =>
    reports?.includes(kind),
  );
}

/** The routes of a marketplace for the owner of a product. */
export function marketplaceRoutes(marketplace: MarketplaceId): Route[] {
  return routesOf(marketplace);
}

/** The routes of a country for the owner of a product; of a member state of the Union those of the Union too. */
export function countryRoutes(country: string | undefined): Route[] {
  const own = routeCountries.find((each) => each === country);
  return [...(own ? routesOf(own) : []), ...(isMemberState(country) ? routesOf('EU') : [])];
}

function routesOf(whose: MarketplaceId | RouteCountry): Route[] {
  return routes.filter(({ of }) => of === whose);
}

/** The page of a route for this listing. */
export function routePage({ page }: Route, listing: string): string {
  return page.address.replace('{id}', encodeURIComponent(listing));
}

/** The number of a route, where one could be established. */
export function routeNumber({ phone }: Route): string | undefined {
  return phone && 'number' in phone ? phone.number : undefined;
}

/** The month in which a number of the route was looked for in vain. */
export function routeNumberLookedFor({ phone }: Route): string | undefined {
  return phone && 'lookedFor' in phone ? phone.lookedFor : undefined;
}

/** The month the oldest is of that a route shows. */
export function routeAsOf({ page, phone }: Route): string {
  const months = [page.asOf, ...(phone && 'number' in phone ? [phone.asOf] : [])];
  return months.sort()[0] ?? page.asOf;
}

/** Whose rows are a country's: its own, or for a member state without any the Union's. Undefined where there are none. */
export function routeCountryOf(country: string | undefined): RouteCountry | undefined {
  return routeCountries.find((each) => each === country) ?? (isMemberState(country) ? 'EU' : undefined);
}

/** The members of the European Union, ISO 3166. */
const memberStates = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

function isMemberState(country: string | undefined): boolean {
  return country !== undefined && memberStates.has(country);
}

/** Where no region is said, a language that is spoken in one of these countries first stands for it. */
const countryOfLanguage: Record<string, string> = { ko: 'KR' };

/** The country that a browser's languages speak of, where they do; `GB` of `en-GB`. */
export function countryOfLanguages(languages: readonly string[]): string | undefined {
  for (const tag of languages) {
    const [language = '', ...rest] = tag.split('-');
    const region = rest.find((part) => /^[A-Z]{2}$/.test(part));
    const country = region ?? countryOfLanguage[language.toLowerCase()];
    if (country !== undefined) return country;
  }
  return undefined;
}
