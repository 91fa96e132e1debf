import type { MarketplaceId } from './ids';
import type { ReportKind } from './report';

/** Countries with rows of their own, as ISO 3166 writes them; `EU` stands for every member state. */
export const routeCountries = ['KR', 'US', 'GB', 'EU', 'FR', 'AU', 'CA'] as const;
export type RouteCountry = (typeof routeCountries)[number];

export const textLanguages = ['ko', 'en', 'zh'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** What a route is for: money back, telling the shop, telling an authority, advice and mediation, looking notices up. */
export type RouteUse = 'refund' | 'report-listing' | 'report-product' | 'advice' | 'notices';

/** The kinds of report that are about a product on sale, and so of use to whoever may act against it. */
export const aboutProducts = ['still-on-sale', 'relisted', 'looks-identical', 'injury'] as const;

/**
 * What stands under a route's address: the form itself, a page that leads to it, or a front page because no more is established.
 * Of the latter two, what to look for there, in the site's own words where those are known.
 */
export type RouteOpening =
  | { kind: 'form' }
  | { kind: 'page' | 'front-page'; lookFor: Record<'ko' | 'en', string> };

/** What established an address or a number, and the month that is of; where it bears no date, the month it was looked up. */
export interface Established {
  source: string;
  asOf: string;
}

/** A number as it is to be dialled in its country, or in vain looked for, with what was found instead. */
export type RoutePhone = ({ number: string } & Established) | { lookedFor: string; found: string };

export interface Route {
  /** Stable; its name in every language is in the sentences. */
  id: RouteId;
  /** Whose it is, in its own words. */
  owner: string;
  /** The authority to which consumers report by way of this one, where it takes no reports of theirs itself. */
  standsFor?: string;
  of: MarketplaceId | RouteCountry;
  use: RouteUse;
  /** The page to open; `{id}` stands for the listing's number. */
  page: { address: string } & Established;
  /** Of every route by which something is reported or asked. */
  opens?: RouteOpening;
  phone?: RoutePhone;
  /** The kinds of report that can be taken there. */
  reports?: readonly ReportKind[];
  /** Of the languages a report can be written in, the one its readers work in. */
  language: TextLanguage;
}

export const routeIds = [
  ...['aliexpress-orders', 'aliexpress-report', 'temu-orders', 'temu-report'],
  ...['kr-1372', 'kr-consumer24', 'kr-kca-cross-border', 'kr-safetykorea'],
  ...['us-saferproducts', 'us-cpsc', 'gb-citizens-advice', 'gb-opss'],
  ...['eu-safety-gate-report', 'eu-safety-gate', 'fr-signalconso', 'fr-rappelconso'],
  ...['au-accc', 'au-product-safety', 'ca-health-canada', 'ca-recalls'],
] as const;
export type RouteId = (typeof routeIds)[number];
